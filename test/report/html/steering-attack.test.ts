import { expect, it } from 'vitest';

import { attackPages } from './steering-attack.ts';

it('a steering page leaves three values possible for every count that it withholds', async () => {
  expect(await attackPages(40)).toBeGreaterThan(100);
});
