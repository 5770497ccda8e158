import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leastCeiling } from '../../src/assignment/least-ceiling.ts';
import { solve, type TransportationProblem, underCeiling } from '../../src/assignment/index.ts';
import { perRow, watched } from '../helpers/evaluations.ts';
import { costAt, problemOf, smallProblems, valuesOf } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

const wide = fc
  .record({
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.constantFrom(31, 32, 33, 64, 70),
    allowed: fc.constantFrom(0.03, 0.1, 0.5),
    highest: fc.constantFrom(3, 40),
    seed: fc.integer({ min: 1, max: 0x7fffffff }),
  })
  .map(({ rows, columns, allowed, highest, seed }) => {
    let state = seed;
    const random = (): number => {
      state = (Math.imul(state, 48271) >>> 0) % 0x7fffffff;
      return state / 0x7fffffff;
    };
    const whole = (below: number): number => Math.floor(random() * below);
    const matrix = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => (random() < allowed ? whole(highest + 1) : -1)),
    );
    return problemOf(matrix, columns, {
      demand: Array.from({ length: rows }, () => 1 + whole(6)),
      supply: Array.from({ length: columns }, () => 1 + whole(2)),
      tier: Array.from({ length: rows }, () => whole(4)),
    });
  });

/** The least ceiling with which solving anew serves as many of each tier, by trying them all. */
function byTrying(problem: TransportationProblem): number | undefined {
  const tiersOf = (under: TransportationProblem): string =>
    valuesOf(problem, solve(under)).slice(0, 3).join();
  const best = tiersOf(problem);
  const costs = problem.demand.length * problem.supply.length;
  const all = new Set<number>();
  for (let k = 0; k < costs; k++) {
    const cost = costAt(problem, Math.floor(k / problem.supply.length), k % problem.supply.length);
    if (cost <= problem.costs.max) all.add(cost);
  }
  return [...all].sort((a, b) => a - b).find((one) => tiersOf(underCeiling(problem, one)) === best);
}

describe('the least ceiling', () => {
  it('is that of solving anew under each, over more columns than a word has bits', () => {
    fc.assert(
      fc.property(wide, (problem) => {
        const optimum = solve(problem);
        const ceiling = leastCeiling(problem, optimum);
        expect(ceiling).toBe(optimum.flow.amount.length === 0 ? undefined : byTrying(problem));
      }),
      { numRuns: share(150) },
    );
  });

  it('is that of solving anew in small problems with capacities and tiers', () => {
    for (const problem of fc.sample(smallProblems(5), { numRuns: share(400), seed: 1 })) {
      const optimum = solve(problem);
      const expected = optimum.flow.amount.length === 0 ? undefined : byTrying(problem);
      expect(leastCeiling(problem, optimum)).toBe(expected);
    }
  });

  it('counts nobody as served twice who makes room for another', () => {
    // Under 7, row 1 gets column 0 and row 0 goes to column 1; rows 2 and 3 still need one for 7.
    const matrix = [
      [1, 6, -1, -1, -1, -1],
      [4, -1, 8, -1, -1, -1],
      [-1, -1, -1, 1, 7, -1],
      [-1, -1, -1, 1, -1, 9],
    ];
    const problem = problemOf(matrix, 6);
    const optimum = solve(problem);
    expect(valuesOf(problem, optimum)).toEqual([0, 0, 0, 1 + 8 + 7 + 1]);
    expect(leastCeiling(problem, optimum)).toBe(7);
  });

  it('lets a sponsor displace somebody whom another can stand in for', () => {
    // Row 2 has column 1 for 9, or column 0 for 3 in the place of row 0; then row 1 gets column 1.
    const matrix = [
      [1, -1],
      [-1, 8],
      [3, 9],
    ];
    const problem = problemOf(matrix, 2, { tier: [0, 0, 3] });
    const optimum = solve(problem);
    expect(valuesOf(problem, optimum)).toEqual([1, 0, 0, 10]);
    expect(leastCeiling(problem, optimum)).toBe(8);
  });
});

describe('the least ceiling is found', () => {
  /** How often each row is asked for its costs on the way from an optimum to the least ceiling. */
  function asking(problem: TransportationProblem): {
    ceiling: number | undefined;
    asked: number[];
  } {
    const seen = watched(problem);
    const ceiling = leastCeiling(seen.problem, solve(problem));
    return { ceiling, asked: perRow(problem.costs.rows, seen.lines) };
  }

  it('asking no row for its costs again and again', () => {
    const matrix = Array.from({ length: 20 }, (_, r) =>
      Array.from({ length: 20 }, (_c, c) => (13 * r + 7 * c + r * c) % 50),
    );
    const problem = problemOf(matrix, 20);
    const { ceiling, asked } = asking(problem);
    expect(ceiling).toBe(byTrying(problem));
    // Between 0 and 50 there are six halves at most, each with a look at a row's pairs, one at its
    // exits and one at what has been served.
    expect(Math.max(...asked)).toBeLessThanOrEqual(2 + 6 * 3);
  });

  it('without a path where no pair is dearer than the cheapest of some row', () => {
    // Row 0 can only have what costs 7; row 2, dearer still, is the one that stays unmatched.
    const matrix = [
      [7, -1, -1],
      [-1, 2, 5],
      [9, -1, -1],
      [-1, 3, 4],
    ];
    const { ceiling, asked } = asking(problemOf(matrix, 3, { tier: [0, 1, 0, 1] }));
    expect(ceiling).toBe(7);
    // Once for its cheapest pair, and who is served once for the dearest in use.
    expect(asked).toEqual([2, 2, 1, 2]);
  });

  it('leaving rows alone whose pairs cost no more than the ceiling', () => {
    // Rows 2 and 3 share columns 2 and 3; rows 0 and 1 have their own for what the ceiling will be.
    const matrix = [
      [6, -1, -1, -1],
      [-1, 6, -1, -1],
      [-1, -1, 1, 6],
      [-1, -1, 6, 9],
    ];
    const { ceiling, asked } = asking(problemOf(matrix, 4));
    expect(ceiling).toBe(6);
    const [first, second, third, fourth] = asked;
    expect([first, second]).toEqual([4, 4]);
    expect([third, fourth]).toEqual([5, 5]);
  });

  it('reading the pairs of a row under a ceiling once, however often a path is sought', () => {
    // Rows 0 and 1 want column 0 alone and stay without it; rows 2 to 5 get round each other.
    const matrix = [
      [1, -1, -1, -1, -1],
      [2, -1, -1, -1, -1],
      [1, 1, 6, -1, -1],
      [-1, 1, 9, 6, -1],
      [-1, -1, 1, 9, 6],
      [-1, -1, -1, 1, 9],
    ];
    const { ceiling, asked } = asking(problemOf(matrix, 5));
    expect([ceiling, asked]).toEqual([6, [5, 3, 5, 5, 4, 3]]);
  });
});
