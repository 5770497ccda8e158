import { describe, expect, it } from 'vitest';

import { solve } from '../../src/assignment/index.ts';
import {
  dualBound,
  type Prices,
  certifiesTiers,
  rosterCost,
  wideMax,
} from '../../src/roster/audit/dual-bound.ts';
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
    ['the last price is missing', changed('managerPrices', (prices) => prices.slice(0, -1))],
    ['there is a manager’s price too many', changed('managerPrices', (prices) => [...prices, 0])],
    ['a mentor’s price is missing', changed('mentorPrices', (prices) => prices.slice(0, -1))],
    ['a price is too many', changed('mentorPrices', (prices) => [...prices, 0])],
    [
      'a price is no whole number',
      changed('managerPrices', ([first = 0, ...rest]) => [first - 0.5, ...rest]),
    ],
    ['a mentor costs something', changed('mentorPrices', ([, ...rest]) => [1, ...rest])],
    [
      'a mentor costs something, whatever the managers',
      { managerPrices: [-9, -9], mentorPrices: [0, 1] },
    ],
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
    const tiers = { tandems: 2, sponsors: 0, waiting: 0 };
    expect(certifiesTiers(problem, prices, tiers)).toBe(false);
  });

  it('holds for any prices that keep the conditions, however bad', () => {
    const worse = changed('managerPrices', (prices) => prices.map((price) => price - 7));
    expect(dualBound(problem, worse)).toBe(3n - 14n);
  });
});

describe('what it costs to leave somebody over', () => {
  // Two rows, one column, costs up to 4: one step is 5 × 5.
  it.each<[tier: number, steps: number]>([
    [0, 5],
    [1, 6],
    [2, 8],
    [3, 9],
  ])('is in tier %i as many steps as %i', (tier, steps) => {
    const one = problemOf([[-1], [4]], 1, { tier: [tier, 0] });
    const bound = (price: number): bigint | undefined =>
      dualBound(one, { managerPrices: [price, 4], mentorPrices: [0] });
    expect(bound(25 * steps)).toBe(BigInt(25 * steps + 4));
    expect(bound(25 * steps + 1)).toBeUndefined();
  });

  it('may be above all costs, where nobody may be paired with them', () => {
    const dear = problemOf([[-1], [300_000_000]], 1);
    const price = 5 * 5 * 300_000_001;
    const prices = { managerPrices: [price, 0], mentorPrices: [0] };
    expect(dualBound(dear, prices)).toBe(BigInt(price));
  });

  it('counts for each who is wanted or offered, in a wider view with wider steps', () => {
    const some = problemOf([[-1], [4]], 1, { demand: [3, 2], supply: [2] });
    const prices = { managerPrices: [2, 6], mentorPrices: [-2] };
    expect(dualBound(some, prices)).toBe(6n + 12n - 4n);
    const view = { cost: (cost: number) => cost + 1, max: 9 };
    const of = (first: number, second: number): bigint | undefined =>
      dualBound(some, { managerPrices: [first, second], mentorPrices: [-2] }, view);
    expect(of(250, 7)).toBe(750n + 14n - 4n);
    expect(of(251, 7)).toBeUndefined();
    expect(of(250, 8)).toBeUndefined();
  });
});

describe('what a roster costs', () => {
  // Two of row 1 and one of row 2 wait, row 2 is a sponsor. One step is (3 + 1 + 2) × (4 + 1).
  const queue = problemOf([[4], [0], [0]], 1, { demand: [1, 2, 1], tier: [0, 1, 3] });
  const nobody = 5 + 2 * 6 + 9;

  it.each<[tandems: number, sponsors: number, waiting: number]>([
    [0, 0, 0],
    [2, 1, 0],
    [2, 1, 2],
    [4, 1, 3],
  ])('is a step for each tier that is not served: %i, %i, %i', (tandems, sponsors, waiting) => {
    const served = 5 * tandems + 3 * sponsors + waiting;
    const cost = rosterCost(queue, { tandems, sponsors, waiting }, 7);
    expect(cost).toBe(BigInt(30 * (nobody - served) + 7));
  });

  it('counts steps by the view', () => {
    const view = { cost: (one: number) => one, max: 9 };
    const tiers = { tandems: 2, sponsors: 1, waiting: 1 };
    expect(rosterCost(queue, tiers, 7, view)).toBe(BigInt(60 * (nobody - 14) + 7));
  });
});

describe('that no roster serves more', () => {
  // One pair of cost 1: a step is 4 × 2, and whoever is left over costs five of them.
  const one = (tier: number): typeof problem => problemOf([[1]], 1, { tier: [tier] });
  const proves = (
    tier: number,
    price: number,
    [tandems, sponsors, waiting]: [number, number, number],
    ceiling?: number,
  ): boolean => {
    const prices = { managerPrices: [price], mentorPrices: [0] };
    return certifiesTiers(one(tier), prices, { tandems, sponsors, waiting }, ceiling);
  };

  it.each<
    [
      what: string,
      tier: number,
      least: number | undefined,
      of: [tandems: number, sponsors: number, waiting: number],
      ceiling?: number,
    ]
  >([
    ['than the one there is', 0, 8 * (5 - 6) + 1 + 1, [1, 0, 0]],
    ['than none, which is wrong', 0, undefined, [0, 0, 0]],
    ['than a sponsor', 2, 8 * (8 - 9) + 1 + 1, [1, 1, 0]],
    ['than one who is no sponsor, which is wrong', 2, undefined, [1, 0, 0]],
    ['than one who waited', 1, 8 * (6 - 7) + 1 + 1, [1, 0, 1]],
    ['than one who has not, which is wrong', 1, undefined, [1, 0, 0]],
    ['or as many below what a pair costs', 0, 2, [1, 0, 0], 1],
    ['or as many below more than that, which is wrong', 0, undefined, [1, 0, 0], 2],
  ])('is proven by just as high a price as it takes: %s', (_, tier, least, of, ceiling) => {
    if (least === undefined) {
      for (let price = -50; price <= 50; price++) {
        expect(proves(tier, price, of, ceiling)).toBe(false);
      }
    } else {
      expect(proves(tier, least, of, ceiling)).toBe(true);
      expect(proves(tier, least - 1, of, ceiling)).toBe(false);
    }
  });

  it('is proven where all pairs together may cost more than one', () => {
    const two = problemOf([[2]], 1, { demand: [3], supply: [2] });
    const proves = (price: number): boolean => {
      const prices = { managerPrices: [price], mentorPrices: [2 - price] };
      return certifiesTiers(two, prices, { tandems: 2, sponsors: 0, waiting: 0 });
    };
    // Whoever serves three pays at most four steps of 4 × 3 and two for each of two pairs.
    const most = 4 * 12 + 2 * 2;
    // The bound is 3 × price + 2 × (2 - price).
    expect(proves(most - 4)).toBe(false);
    expect(proves(most - 4 + 1)).toBe(true);
  });

  it('takes steps that outweigh the costs of all pairs together', () => {
    const of = (demand: number, supply: number, max: number): number =>
      wideMax(problemOf([[max]], 1, { demand: [demand], supply: [supply] }));
    expect(of(10, 10, 3)).toBe(10);
    expect(of(10, 4, 3)).toBe(4);
    expect(of(5, 9, 2)).toBe(4);
    // Never less than what a pair costs.
    expect(of(1, 1, 3)).toBe(3);
    const two = problemOf([[2], [2]], 1, { demand: [4, 5], supply: [20] });
    expect(wideMax(two)).toBe(Math.ceil((9 * 3) / 5));
  });
});
