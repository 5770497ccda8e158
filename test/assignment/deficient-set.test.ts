import fc from 'fast-check';
import { expect, it } from 'vitest';

import { deficientSet, solve } from '../../src/assignment/index.ts';
import { FORBIDDEN, type TransportationProblem } from '../../src/assignment/problem.ts';

/** Problems of a few rows and columns in which about half the pairs are forbidden. */
const problems = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
  .chain(([rows, columns]) =>
    fc.record({
      demand: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: rows, maxLength: rows }),
      supply: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: columns, maxLength: columns }),
      allowed: fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    }),
  );

it('holds all eligible columns of its rows, and they supply less than the rows demand', () => {
  fc.assert(
    fc.property(problems, ({ demand, supply, allowed }) => {
      const problem: TransportationProblem = {
        demand: Int32Array.from(demand),
        supply: Int32Array.from(supply),
        tier: new Uint8Array(demand.length),
        costs: {
          rows: demand.length,
          columns: supply.length,
          max: 9,
          fill: (row, out) => {
            allowed[row]!.forEach((may, column) => {
              out[column] = may ? (row * 5 + column * 3) % 10 : FORBIDDEN;
            });
          },
        },
      };
      const solution = solve(problem);
      const served = demand.map(() => 0);
      solution.flow.row.forEach((row, k) => {
        served[row]! += solution.flow.amount[k]!;
      });
      for (const [row, want] of demand.entries()) {
        if (served[row] === want || !allowed[row]!.includes(true)) continue;
        const set = deficientSet(problem, solution, row);
        const eligible = supply.flatMap((_, column) =>
          [...set.rows].some((one) => allowed[one]![column]) ? [column] : [],
        );
        expect([...set.rows]).toContain(row);
        expect([...set.columns]).toEqual(eligible);
        const sum = (all: readonly number[], of: Int32Array): number =>
          [...of].reduce((total, one) => total + all[one]!, 0);
        expect(sum(supply, set.columns)).toBeLessThan(sum(demand, set.rows));
      }
    }),
  );
});
