import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, certify, settled, solve, solveFair } from '../../src/assignment/index.ts';
import { optimalByTrying, tiedProblems } from '../helpers/canonical.ts';
import { numbers } from '../helpers/numbers.ts';
import { problemOf } from '../helpers/problems.ts';

describe('the canonical solution', () => {
  it.each([
    ['total', false],
    ['fair', true],
  ])('of the objective “%s” is the one that trying all solutions finds', (_, fair) => {
    fc.assert(
      fc.property(tiedProblems(), ({ problem: whole, units }) => {
        const { problem, solution } = fair
          ? solveFair(whole)
          : { problem: whole, solution: solve(whole) };
        const found = canonical(problem, solution, units);
        const all = optimalByTrying(whole, units, fair);
        expect(Array.from(found.partner)).toEqual(all[0]);
        expect(certify(problem, found)).toEqual([]);
        const always = all[0]!.map((one, k) => (all.every((other) => other[k] === one) ? 1 : 0));
        expect(Array.from(settled(problem, found, units))).toEqual(always);
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on where the solver starts, nor on how rows and columns are numbered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.constantFrom(0, 1, 3, 20), (seed, highest) => {
        const below = numbers(seed);
        const [rows, columns] = [10 + below(20), 10 + below(20)];
        const matrix = Array.from({ length: rows }, () =>
          Array.from({ length: columns }, () => (below(4) === 0 ? -1 : below(highest + 1))),
        );
        const tier = matrix.map(() => below(4));
        const problem = problemOf(matrix, columns, { tier });
        const units = {
          row: Int32Array.from({ length: rows }, (_, r) => r),
          column: Int32Array.from({ length: columns }, (_, c) => c),
          kept: Array.from({ length: 8 }, () => [below(rows), below(columns)] as const),
        };
        const expected = canonical(problem, solve(problem), units).partner;

        const near = solve(problemOf(matrix, columns, { tier: tier.map(() => 0) }));
        for (const start of [undefined, near]) {
          expect(canonical(problem, solve(problem, { warmStart: start }), units).partner).toEqual(
            expected,
          );
        }
        // The last row first, and the last column first: other numbers, other prices.
        const turned = problemOf(
          matrix.toReversed().map((row) => row.toReversed()),
          columns,
          { tier: tier.toReversed() },
        );
        const same = {
          ...units,
          row: units.row.map((r) => rows - 1 - r),
          column: units.column.map((c) => columns - 1 - c),
        };
        expect(canonical(turned, solve(turned), same).partner).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});
