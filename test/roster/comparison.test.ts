import { expect, it } from 'vitest';

import { stabilityOf } from '../../src/roster/explain/comparison.ts';

it.each<[kept: number | undefined, variants: number, percent: number]>([
  [0, 8, 0],
  [undefined, 8, 0],
  [8, 8, 100],
  [1, 3, 33],
  [2, 3, 67],
  // Halves are rounded up.
  [1, 200, 1],
  [1, 201, 0],
  [3, 8, 38],
])('a tandem that came out %s times in %i variants is sure to %i %%', (kept, variants, percent) => {
  const times = new Map([['T-2', 7], ...(kept === undefined ? [] : [['T-1', kept] as const])]);
  expect(stabilityOf({ variants, kept: times }, 'T-1')).toBe(percent);
});

it('calls a tandem sure where nothing was varied', () => {
  expect(stabilityOf({ variants: 0, kept: new Map() }, 'T-1')).toBe(100);
});
