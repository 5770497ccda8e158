import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  deficientSet,
  FORBIDDEN,
  type Solution,
  solve,
  type TransportationProblem,
} from '../../src/assignment/index.ts';
import { watched } from '../helpers/evaluations.ts';
import { costAt, problemOf, smallProblems } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

const eligibility = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.constantFrom(-1, 0, 3), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** Up to 70 columns, so that their bits fill more than one word, and few of them for each row. */
const sparse = fc
  .tuple(fc.integer({ min: 30, max: 70 }), fc.integer({ min: 1, max: 40 }))
  .chain(([columns, rows]) =>
    fc
      .array(fc.array(fc.nat(columns - 1), { maxLength: 3 }), { minLength: rows, maxLength: rows })
      .map((some) =>
        problemOf(
          some.map((row) => Array.from({ length: columns }, (_, c) => (row.includes(c) ? 0 : -1))),
          columns,
        ),
      ),
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
      const reach = deficientSet(problem, solution);
      for (let row = 0; row < matrix.length; row++) {
        if (served.has(row)) continue;
        const shared = Array.from(reach(row));
        expect(Array.from(deficientSet(problem, solution)(row))).toEqual(shared);
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
    { numRuns: share(300) },
  );
});

it('follows a long row of rivals from the last column to the first, and no further', () => {
  // Row r has column r and could have the one before; the last row could have column 66 alone.
  const COLUMNS = 70;
  const matrix = Array.from({ length: 68 }, (_, r) =>
    Array.from({ length: COLUMNS }, (_, c) => (c === r - 1 || (c === r && r < 67) ? 0 : -1)),
  );
  const problem = problemOf(matrix, COLUMNS);
  const own = Int32Array.from({ length: 67 }, (_, r) => r);
  const flow = { row: own, column: own, amount: new Int32Array(67).fill(1) };
  const prices = { rowPrice: new Float64Array(68), columnPrice: new Float64Array(COLUMNS) };
  const shared = deficientSet(problem, { flow, ...prices });
  expect(Array.from(shared(67))).toEqual(Array.from(own));
});

/** Everything that can be reached from a row, one step after the other. */
function searched(problem: TransportationProblem, { flow }: Solution, start: number): number[] {
  const rows = new Set([start]);
  const columns = new Set<number>();
  for (const row of rows) {
    for (let c = 0; c < problem.costs.columns; c++) {
      if (costAt(problem, row, c) === FORBIDDEN) continue;
      columns.add(c);
      flow.column.forEach((column, k) => column === c && rows.add(flow.row[k]!));
    }
  }
  return [...columns].sort((a, b) => a - b);
}

it('reaches the same whoever was asked for before, in every kind of problem', () => {
  const kinds = fc.oneof(smallProblems(6), sparse);
  fc.assert(
    fc.property(kinds, (problem) => {
      const solution = solve(problem);
      const reach = deficientSet(problem, solution);
      const known = new Map<string, Int32Array>();
      for (let row = 0; row < problem.demand.length; row++) {
        const columns = reach(row);
        expect(Array.from(columns)).toEqual(searched(problem, solution, row));
        // Equal sets are one array, by which callers know them.
        expect(known.get(columns.join()) ?? columns).toBe(columns);
        known.set(columns.join(), columns);
      }
    }),
    { numRuns: share(400) },
  );
});

/**
 * What each unmatched row, in turn, competes for, and which rows are asked then for the first time
 * what they could have. All units of the columns are with the rows that come after them.
 */
function reaches(
  columns: number,
  unmatched: readonly (readonly number[])[],
  could: (owner: number) => readonly number[],
): { reached: Int32Array; owners: number[] }[] {
  const rows = [...unmatched, ...Array.from({ length: columns }, (_, c) => could(c))];
  const problem = problemOf(
    rows.map((some) => Array.from({ length: columns }, (_, c) => (some.includes(c) ? 0 : -1))),
    columns,
  );
  const { problem: seen, lines } = watched(problem);
  const column = Int32Array.from({ length: columns }, (_, c) => c);
  const row = column.map((c) => c + unmatched.length);
  const reach = deficientSet(seen, {
    flow: { row, column, amount: new Int32Array(columns).fill(1) },
    rowPrice: new Float64Array(rows.length),
    columnPrice: new Float64Array(columns),
  });
  return unmatched.map((_, k) => {
    const before = lines.length;
    const reached = reach(k);
    const owners = lines.slice(before).map((one) => one - unmatched.length);
    return { reached, owners: owners.filter((owner) => owner >= 0) };
  });
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, c) => c);

it.each([2, 31, 32, 33, 64, 70])('asks no more once all of %i columns are reached', (columns) => {
  const [one] = reaches(columns, [[0]], (owner) => (owner === 0 ? upTo(columns) : [owner]));
  expect(Array.from(one!.reached)).toEqual(upTo(columns));
  expect(one!.owners).toEqual([0]);
});

it.each([
  [3, 40],
  [37, 40],
  [37, 64],
])('asks nobody anew what can be reached from column %i of %i', (known, columns) => {
  const could = (owner: number): number[] => {
    if (owner === known) return upTo(columns);
    return owner === 1 ? [1, 2, known] : [owner];
  };
  const [first, second] = reaches(columns, [[known], [1]], could);
  expect(first!.owners).toEqual([known]);
  // The owner of column 2 need not be asked: column `known` is known to lead everywhere.
  expect(second!.owners).toEqual([1]);
  expect(second!.reached).toBe(first!.reached);
});
