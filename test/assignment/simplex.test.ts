import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { certify, FORBIDDEN, solve } from '../../src/assignment/index.ts';
import { watched } from '../helpers/evaluations.ts';
import { numbers } from '../helpers/numbers.ts';
import { bruteForce, costAt, problemOf, smallProblems, valuesOf } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

type Below = ReturnType<typeof numbers>;

function matrixOf(
  [rows, columns]: readonly [number, number],
  cost: (r: number, c: number, below: Below) => number,
  below = numbers(15),
): number[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_c, c) => cost(r, c, below)),
  );
}

/** Everybody has a cheapest partner of their own. */
const own = (r: number, c: number): number => (r === c ? 0 : 5 + ((r + c) % 3));

describe('the simplex', () => {
  it('finds the best of all flows, sorted by row and column, and proves it', () => {
    for (const problem of fc.sample(smallProblems(4), { numRuns: share(300), seed: 1 })) {
      const solution = solve(problem);
      expect(valuesOf(problem, solution)).toEqual(bruteForce(problem));
      expect(certify(problem, solution)).toEqual([]);
      const { row, column } = solution.flow;
      const places = Array.from(row, (r, k) => r * problem.supply.length + column[k]!);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('sorts the columns of a row, whichever came first', () => {
    const problem = problemOf([[0, 5, 0]], 3, { demand: [3] });
    expect(solve(problem).flow.column).toEqual(Int32Array.of(0, 1, 2));
  });

  it('finds the best of all flows from any warm start, whatever has changed', () => {
    const start = fc.tuple(smallProblems(4), fc.nat(), fc.nat(3));
    fc.assert(
      fc.property(start, ([before, seed, kind]) => {
        const { rows, columns, max } = before.costs;
        const below = numbers(1 + (seed % 1_000_000));
        // Other costs, some pairs forbidden now or no longer, other tiers, or one row more.
        const matrix = Array.from({ length: rows + (kind === 3 ? 1 : 0) }, (_, r) =>
          Array.from({ length: columns }, (_c, c) => {
            const cost = r < rows ? costAt(before, r, c) : below(max + 1);
            if (kind === 0) return cost === FORBIDDEN ? -1 : below(max + 1);
            if (kind === 1 && below(4) === 0) return cost === FORBIDDEN ? 0 : -1;
            return cost === FORBIDDEN ? -1 : cost;
          }),
        );
        const problem = problemOf(matrix, columns, {
          demand: matrix.map((_, r) => before.demand[r] ?? 1),
          supply: Array.from(before.supply),
          tier: matrix.map((_, r) => (kind === 2 ? below(4) : (before.tier[r] ?? 0))),
        });
        const solution = solve(problem, { warmStart: solve(before) });
        expect(certify(problem, solution)).toEqual([]);
        expect(valuesOf(problem, solution)).toEqual(bruteForce(problem));
      }),
      { numRuns: share(500) },
    );
  });

  it.each([
    { size: [400, 400] as const, samples: true },
    { size: [400, 401] as const, samples: true },
    { size: [399, 401] as const, samples: false },
    { size: [400, 399] as const, samples: false },
  ])('asks a sample first only if there are 400 of either side: $size', ({ size, samples }) => {
    const { problem, lines } = watched(problemOf(matrixOf(size, own), size[1]));
    solve(problem);
    // One of eight rows, at changing places, or all in turn.
    expect(lines.slice(0, 3)).toEqual(samples ? [0, 9, 18] : [0, 1, 2]);
  });

  it('is opened by an auction if there are 1500 of either side', () => {
    // All want the same columns, so that who is outbid looks again before the last has looked.
    const cost = (_: number, c: number): number => c;
    const { problem, lines } = watched(problemOf(matrixOf([1500, 1500], cost), 1500));
    const solution = solve(problem);
    expect(lines.slice(0, 3)).toEqual([0, 1, 2]);
    expect(lines.indexOf(0, 1)).toBeLessThan(lines.indexOf(1499));
    expect(certify(problem, solution)).toEqual([]);
  });

  it('is not opened by an auction where there is not enough for all', () => {
    const cost = (_: number, c: number): number => c;
    const { problem, lines } = watched(problemOf(matrixOf([1501, 1500], cost), 1500));
    solve(problem);
    expect(lines.slice(0, 3)).toEqual([0, 9, 18]);
  });
});
