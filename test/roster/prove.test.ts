import { describe, expect, it } from 'vitest';

import { solve } from '../../src/assignment/index.ts';
import { dualBound, type Prices, provesTiers } from '../../src/roster/prove.ts';
import { problemOf } from '../helpers/problems.ts';

/** Two managers, two mentors; -1 is a forbidden pair. The optimum costs 1 + 2. */
const problem = problemOf(
  [
    [1, 5],
    [-1, 2],
  ],
  2,
);
const { rowPrice, columnPrice } = solve(problem);
const good: Prices = { managerPrices: [...rowPrice], mentorPrices: [...columnPrice] };

const changed = (
  which: keyof Prices,
  change: (prices: readonly number[]) => readonly number[],
): Prices => ({ ...good, [which]: change(good[which]) });

describe('the bound by dual prices', () => {
  it('is the optimum for the prices of the optimum', () => {
    expect(dualBound(problem, good)).toBe(3n);
  });

  it.each<[what: string, prices: Prices]>([
    ['a price is missing', changed('managerPrices', (prices) => prices.slice(1))],
    ['a price is too many', changed('mentorPrices', (prices) => [...prices, 0])],
    [
      'a price is no whole number',
      changed('managerPrices', ([first = 0, ...rest]) => [first - 0.5, ...rest]),
    ],
    ['a mentor costs something', changed('mentorPrices', ([, ...rest]) => [1, ...rest])],
    [
      'a manager is worth more than being served',
      changed('managerPrices', ([, ...rest]) => [1e9, ...rest]),
    ],
    [
      'prices exceed the cost of a pair',
      changed('managerPrices', ([first = 0, ...rest]) => [first + 1, ...rest]),
    ],
  ])('is none where %s', (_, prices) => {
    expect(dualBound(problem, prices)).toBeUndefined();
    const tiers = { tandems: 2, sponsors: 0, waited: 0 };
    expect(provesTiers(problem, prices, tiers)).toBe(false);
  });

  it('holds for any prices that keep the conditions, however bad', () => {
    const worse = changed('managerPrices', (prices) => prices.map((price) => price - 7));
    expect(dualBound(problem, worse)).toBe(3n - 14n);
  });
});
