import fc from 'fast-check';
import { expect, it } from 'vitest';
import { competition, FORBIDDEN, solve } from '../../src/assignment/index.ts';
import { costAt, problemOf } from '../helpers/problems.ts';

const eligibility = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom(-1, 0, 3), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

it('names rows that share too few columns, no part of which does with the unmatched row', () => {
  fc.assert(
    fc.property(eligibility, (matrix) => {
      const columns = matrix[0]!.length;
      const problem = problemOf(matrix, columns);
      const solution = solve(problem);
      const rowOf = new Map(Array.from(solution.flow.column, (c, k) => [c, solution.flow.row[k]!]));
      const served = new Set(rowOf.values());
      const eligible = (rows: readonly number[]): number[] =>
        Array.from({ length: columns }, (_, c) => c).filter((c) =>
          rows.some((row) => costAt(problem, row, c) !== FORBIDDEN),
        );
      for (let row = 0; row < matrix.length; row++) {
        if (served.has(row)) continue;
        const shared = Array.from(competition(problem, solution)(row));
        const members = [row, ...shared.map((c) => rowOf.get(c)!)];
        expect(new Set(members).size).toBe(shared.length + 1);
        expect(eligible(members)).toEqual(shared);
        const others = members.slice(1);
        for (let bits = 0; bits < (1 << others.length) - 1; bits++) {
          const set = [row, ...others.filter((_, i) => (bits >> i) & 1)];
          expect(eligible(set).length).toBeGreaterThanOrEqual(set.length);
        }
      }
    }),
    { numRuns: 300 },
  );
});
