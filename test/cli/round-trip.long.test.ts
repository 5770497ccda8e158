import fc from 'fast-check';
import { it } from 'vitest';

import { share } from '../helpers/share.ts';
import { roundTrip, waves } from './round-trip.ts';

it('reads with every command whatever it has written, in many combinations', async () => {
  await fc.assert(fc.asyncProperty(waves, roundTrip), { numRuns: share(2000) });
});
