import fc from 'fast-check';
import { it } from 'vitest';

import { roundTrip, waves } from './round-trip.ts';

it('reads with every command whatever it has written, in 100 combinations', async () => {
  await fc.assert(fc.asyncProperty(waves, roundTrip), { numRuns: 100 });
});
