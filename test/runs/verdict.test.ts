import { describe, it } from 'vitest';

import { acceptsOwn, agreesWithOracle } from './verdicts.ts';

describe('the verdict of verify', () => {
  it('accepts every roster that match makes, in every wave, as the one that is drawn', () =>
    acceptsOwn(40));

  it('is that of an oracle that goes through every roster, whatever was edited', () =>
    agreesWithOracle(160));
});
