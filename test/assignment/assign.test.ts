import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certify, FORBIDDEN, type TransportationProblem } from '../../src/assignment/index.ts';
import type { AllowedPairs } from '../../src/assignment/problem.ts';
import { simplex } from '../../src/assignment/simplex.ts';
import { assign, solve } from '../../src/assignment/solve.ts';
import { bruteForce, problemOf, smallProblems, valuesOf } from '../helpers/problems.ts';

/** The same costs where every row and column is one person. */
function ofSingles(problem: TransportationProblem): TransportationProblem {
  return { ...problem, demand: problem.demand.map(() => 1), supply: problem.supply.map(() => 1) };
}

/** Larger problems, where lists of the cheapest turn out to be too short. */
const larger = fc
  .record({
    rows: fc.integer({ min: 1, max: 70 }),
    columns: fc.integer({ min: 1, max: 70 }),
    highest: fc.constantFrom(0, 2, 10, 1_000_000),
    allowed: fc.constantFrom(0.05, 0.3, 1),
    alike: fc.boolean(),
    seed: fc.integer({ min: 1, max: 0x7fffffff }),
  })
  .map(({ rows, columns, highest, allowed, alike, seed }) => {
    let state = seed;
    const random = (): number => {
      state = (Math.imul(state, 48271) >>> 0) % 0x7fffffff;
      return state / 0x7fffffff;
    };
    // Where rows are alike, all want the same columns.
    const wanted = Array.from({ length: columns }, () => Math.floor(random() * (highest + 1)));
    const matrix = Array.from({ length: rows }, () =>
      Array.from({ length: columns }, (_, c) => {
        if (random() >= allowed) return -1;
        return alike ? wanted[c]! : Math.floor(random() * (highest + 1));
      }),
    );
    const tier = Array.from({ length: rows }, () => Math.floor(random() * 4));
    return problemOf(matrix, columns, { tier });
  });

function allowedPairs({ costs }: TransportationProblem): AllowedPairs {
  const line = new Int32Array(costs.columns);
  const start = [0];
  const column: number[] = [];
  const cost: number[] = [];
  for (let row = 0; row < costs.rows; row++) {
    costs.fill(row, line);
    line.forEach((own, c) => {
      if (own < FORBIDDEN) cost[column.push(c) - 1] = own;
    });
    start.push(column.length);
  }
  const list = (numbers: readonly number[]): Int32Array => Int32Array.from(numbers);
  return { start: list(start), column: list(column), cost: list(cost) };
}

describe('augmenting paths', () => {
  it('find the best of all assignments, tier by tier, and prove it', () => {
    fc.assert(
      fc.property(smallProblems(5).map(ofSingles), (problem) => {
        const solution = assign(problem, Infinity)!;
        expect(certify(problem, solution)).toEqual([]);
        expect(valuesOf(problem, solution)).toEqual(bruteForce(problem));
      }),
      { numRuns: 1000 },
    );
  });

  it('agree with the network simplex where lists must grow', () => {
    fc.assert(
      fc.property(larger, (problem) => {
        const solution = assign(problem, Infinity)!;
        expect(certify(problem, solution)).toEqual([]);
        expect(valuesOf(problem, solution)).toEqual(valuesOf(problem, simplex(problem)));
      }),
      { numRuns: 300 },
    );
  });

  it('find the same from a list of the allowed pairs', () => {
    fc.assert(
      fc.property(larger, (problem) => {
        const listed = { ...problem, costs: { ...problem.costs, allowed: allowedPairs(problem) } };
        const solution = assign(listed, Infinity)!;
        expect(certify(problem, solution)).toEqual([]);
        expect(valuesOf(problem, solution)).toEqual(valuesOf(problem, assign(problem, Infinity)!));
      }),
      { numRuns: 200 },
    );
  });

  it('give up when the paths get too long, and the simplex takes over', () => {
    // Machol and Wien's case: each path passes all that has been assigned before.
    const n = 60;
    const costs = Array.from({ length: n }, (_, r) => Array.from({ length: n }, (_c, c) => r * c));
    const problem = problemOf(costs, n);
    expect(assign(problem, 4 * n * n)).toBeUndefined();
    expect(assign(problem, Infinity)).toBeDefined();
    expect(certify(problem, solve(problem))).toEqual([]);
  });
});
