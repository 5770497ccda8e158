import { describe, it } from 'vitest';

import { share } from '../helpers/share.ts';
import { acceptsOwn, agreesWithOracle } from './verdicts.ts';

describe('the verdict of verify', () => {
  it('accepts every roster that match makes, in every wave, as the one that is drawn', () =>
    acceptsOwn(share(1000)));

  it('is that of an oracle that goes through every roster, whatever was edited', () =>
    agreesWithOracle(share(3000)));
});
