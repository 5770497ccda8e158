import { expect, it } from 'vitest';

import { refusedAfterCorruption } from './corrupted-audits.ts';

it('refuses every audit that is corrupted somewhere, its own hash computed again or not', async () => {
  const hit = await refusedAfterCorruption(60);
  expect(hit.size).toBeGreaterThan(25);
});
