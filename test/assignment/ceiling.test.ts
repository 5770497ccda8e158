import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leastCeiling } from '../../src/assignment/bottleneck.ts';
import { solve, type TransportationProblem, underCeiling } from '../../src/assignment/index.ts';
import { costAt, problemOf, valuesOf } from '../helpers/problems.ts';

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
      { numRuns: 150 },
    );
  });

  it('asks no row for its costs again and again', () => {
    const matrix = Array.from({ length: 20 }, (_, r) =>
      Array.from({ length: 20 }, (_c, c) => (13 * r + 7 * c + r * c) % 50),
    );
    const problem = problemOf(matrix, 20);
    const optimum = solve(problem);
    const asked = new Array<number>(20).fill(0);
    const { costs } = problem;
    const counted = {
      ...problem,
      costs: {
        ...costs,
        fill: (row: number, out: Int32Array) => {
          asked[row]!++;
          costs.fill(row, out);
        },
      },
    };
    const ceiling = leastCeiling(counted, optimum)!;
    expect(ceiling).toBe(byTrying(problem));
    // Between 0 and 50 there are six halves at most, each with a look at a row's pairs, one at its
    // exits and one at what has been served.
    expect(Math.max(...asked)).toBeLessThanOrEqual(2 + 6 * 3);
  });
});
