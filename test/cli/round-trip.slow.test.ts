import fc from 'fast-check';
import { it } from 'vitest';

import { share } from '../helpers/share.ts';
import { roundTrip, waves } from './round-trip.ts';

it('reads with every command whatever it has written, in 2,000 combinations, or a share of them', async () => {
  await fc.assert(fc.asyncProperty(waves, roundTrip), { numRuns: share(2000) });
});
