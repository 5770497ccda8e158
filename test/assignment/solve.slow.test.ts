import fc from 'fast-check';
import { expect, it } from 'vitest';
import { certify, solve, solveFair } from '../../src/assignment/index.ts';
import { problemOf, valuesOf } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

/**
 * The Hungarian method with potentials, dense, rows ≤ columns: an oracle that shares no idea with
 * the network simplex (Kuhn 1955, doi:10.1002/nav.3800020109).
 *
 * @returns the column of each row
 */
function hungarian(cost: readonly (readonly number[])[], columns: number): number[] {
  const u = new Float64Array(cost.length + 1);
  const v = new Float64Array(columns + 1);
  const rowAt = new Int32Array(columns + 1);
  for (let row = 1; row <= cost.length; row++) {
    const least = new Float64Array(columns + 1).fill(Infinity);
    const via = new Int32Array(columns + 1);
    const used = new Uint8Array(columns + 1);
    let column = 0;
    rowAt[0] = row;
    while (rowAt[column] !== 0) {
      used[column] = 1;
      const own = rowAt[column]!;
      let next = 0;
      let step = Infinity;
      for (let c = 1; c <= columns; c++) {
        if (used[c] === 1) continue;
        const reduced = cost[own - 1]![c - 1]! - u[own]! - v[c]!;
        if (reduced < least[c]!) {
          least[c] = reduced;
          via[c] = column;
        }
        if (least[c]! < step) {
          step = least[c]!;
          next = c;
        }
      }
      for (let c = 0; c <= columns; c++) {
        if (used[c] === 1) {
          u[rowAt[c]!]! += step;
          v[c]! -= step;
        } else least[c]! -= step;
      }
      column = next;
    }
    for (; column !== 0; column = via[column]!) rowAt[column] = rowAt[via[column]!]!;
  }
  const columnOf = new Array<number>(cost.length).fill(-1);
  for (let c = 1; c <= columns; c++) if (rowAt[c] !== 0) columnOf[rowAt[c]! - 1] = c - 1;
  return columnOf;
}

it('agrees with the Hungarian method where initial prices come from a sample', () => {
  const sizes = fc.record({
    seed: fc.integer(),
    rows: fc.integer({ min: 380, max: 450 }),
    more: fc.integer({ min: 0, max: 60 }),
    highest: fc.constantFrom(1, 10, 1000, 1_000_000),
    forbidden: fc.constantFrom(0, 0.5, 0.95, 0.995),
  });
  fc.assert(
    fc.property(sizes, ({ seed, rows, more, highest, forbidden }) => {
      const columns = rows + more;
      let state = seed >>> 0;
      const random = (): number => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
      const matrix = Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () =>
          random() < forbidden ? -1 : Math.floor(random() * (highest + 1)),
        ),
      );
      const dear = (rows + 1) * (highest + 1);
      const columnOf = hungarian(
        matrix.map((line) => line.map((cost) => (cost < 0 ? dear : cost))),
        columns,
      );
      const costs = matrix.map((line, r) => line[columnOf[r]!]!).filter((cost) => cost >= 0);
      const problem = problemOf(matrix, columns);
      const solution = solve(problem);
      const [unmatched, , , cost] = valuesOf(problem, solution);
      expect([rows - unmatched, cost]).toEqual([costs.length, costs.reduce((a, b) => a + b, 0)]);
      expect(certify(problem, solution)).toEqual([]);
      expect(solve(problem)).toEqual(solution);
      const fair = solveFair(problem, { total: solution });
      expect(certify(fair.problem, fair.solution)).toEqual([]);
      expect(valuesOf(problem, fair.solution)[0]).toBe(unmatched);
    }),
    { numRuns: share(40, 4) },
  );
});
