import { describe, it } from 'vitest';

import { share } from '../helpers/share.ts';
import { acceptsOwn, agreesWithOracle } from './verdicts.ts';

describe('the verdict of verify, thousands of times', () => {
  it('accepts every roster that match makes', () => acceptsOwn(share(1000)));
  it('is that of an oracle, whatever was edited', () => agreesWithOracle(share(3000)));
});
