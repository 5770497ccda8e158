import fc from 'fast-check';
import { it } from 'vitest';

import { roundTrip, waves } from './round-trip.ts';

it('reads with every command whatever it has written, in 2,000 combinations', async () => {
  await fc.assert(fc.asyncProperty(waves, roundTrip), { numRuns: 2000 });
});
