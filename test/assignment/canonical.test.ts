import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, solve } from '../../src/assignment/index.ts';
import { isAsTryingFinds } from '../helpers/canonical.ts';
import { numbers } from '../helpers/numbers.ts';
import { problemOf } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

describe('the canonical solution', () => {
  it.each([
    ['total', false],
    ['fair', true],
  ])('of the objective “%s” is the one that trying all solutions finds', (_, fair) => {
    fc.assert(isAsTryingFinds(fair), { numRuns: share(300) });
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

        const warmStart = solve(problemOf(matrix, columns, { tier: tier.map(() => 0) }));
        for (const start of [undefined, warmStart]) {
          expect(canonical(problem, solve(problem, { warmStart: start }), units).partner).toEqual(
            expected,
          );
        }
        // The last row first, and the last column first: other numbers, other prices.
        const reversed = problemOf(
          matrix.toReversed().map((row) => row.toReversed()),
          columns,
          { tier: tier.toReversed() },
        );
        const same = {
          ...units,
          row: units.row.map((r) => rows - 1 - r),
          column: units.column.map((c) => columns - 1 - c),
        };
        expect(canonical(reversed, solve(reversed), same).partner).toEqual(expected);
      }),
      { numRuns: share(200) },
    );
  });

  it('keeps all pairs of whatever optimal solution is to be kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1 }), fc.constantFrom(0, 1, 3), (seed, highest) => {
        const below = numbers(seed);
        const [rows, columns] = [2 + below(12), 2 + below(12)];
        const matrix = Array.from({ length: rows }, () =>
          Array.from({ length: columns }, () => (below(4) === 0 ? -1 : below(highest + 1))),
        );
        const problem = problemOf(matrix, columns, { tier: matrix.map(() => below(4)) });
        const solution = solve(problem);
        const row = Int32Array.from({ length: rows }, (_, r) => r);
        const column = Int32Array.from({ length: columns }, (_, c) => c);
        // The units in another order choose another of the optimal solutions.
        const order = { row: row.toReversed(), column: column.toReversed() };
        const other = canonical(problem, solution, order).partner;
        const kept = Array.from(row, (r) => {
          const partner = other[rows - 1 - r] ?? -1;
          return [r, partner < 0 ? -1 : columns - 1 - partner] as const;
        });
        const { partner } = canonical(problem, solution, {
          ...{ row, column },
          kept: kept.filter(([, one]) => one >= 0),
        });
        expect(Array.from(partner)).toEqual(kept.map(([, one]) => one));
      }),
      { numRuns: share(200) },
    );
  });
});
