import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FORBIDDEN,
  extraSupply,
  solve,
  type TransportationProblem,
} from '../../src/assignment/index.ts';
import { watched } from '../helpers/evaluations.ts';
import { problemOf, smallProblems } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

/** The same problem with one more column, open to some rows, and supply for everybody. */
function withColumn(problem: TransportationProblem, helped: Uint8Array): TransportationProblem {
  const { demand, supply, tier, costs } = problem;
  const all = demand.reduce((a, b) => a + b, 0) + 1;
  return {
    demand,
    tier,
    supply: Int32Array.from([...supply, all]),
    costs: {
      rows: costs.rows,
      columns: costs.columns + 1,
      max: costs.max,
      fill: (row, out) => {
        costs.fill(row, out);
        out[costs.columns] = helped[row] === 1 ? 0 : FORBIDDEN;
      },
    },
  };
}

function matched(problem: TransportationProblem): number {
  return solve(problem).flow.amount.reduce((a, b) => a + b, 0);
}

describe('what one more column would give', () => {
  it('is the gain of solving anew with it', () => {
    fc.assert(
      fc.property(
        smallProblems(7).chain((problem) =>
          fc.tuple(
            fc.constant(problem),
            fc.uint8Array({
              min: 0,
              max: 1,
              minLength: problem.costs.rows,
              maxLength: problem.costs.rows,
            }),
          ),
        ),
        ([problem, helped]) => {
          const gained = extraSupply(problem, solve(problem))(helped);
          expect(gained).toBe(matched(withColumn(problem, helped)) - matched(problem));
        },
      ),
      { numRuns: share(1500) },
    );
  });

  it.each([
    { helped: [1, 0, 0], gained: 2, because: 'the row takes the new column, and its own is free' },
    { helped: [0, 0, 1], gained: 1, because: 'the unmatched row takes it itself' },
    { helped: [0, 0, 0], gained: 0, because: 'nobody is eligible for it' },
  ])('gains $gained for $helped: $because', ({ helped, gained }) => {
    // Row 0 has both units of the one column that rows 1 and 2 could use.
    const problem = problemOf([[0], [0], [-1]], 1, { demand: [2, 2, 1], supply: [2] });
    const flow = {
      row: Int32Array.of(0),
      column: Int32Array.of(0),
      amount: Int32Array.of(2),
    };
    const prices = { rowPrice: new Float64Array(3), columnPrice: new Float64Array(1) };
    expect(extraSupply(problem, { flow, ...prices })(Uint8Array.from(helped))).toBe(gained);
  });

  it('finds the way over many columns, as often as there are units for it', () => {
    // Row r has two units of column r and could have the one before; the last row wants three.
    const COLUMNS = 70;
    const rows = COLUMNS + 1;
    const matrix = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: COLUMNS }, (_, c) => (c === r || c === r - 1 ? 0 : -1)),
    );
    const two = Array.from({ length: COLUMNS }, () => 2);
    const problem = problemOf(matrix, COLUMNS, { demand: [...two, 3], supply: two });
    const own = Int32Array.from({ length: COLUMNS }, (_, r) => r);
    const flow = { row: own, column: own, amount: Int32Array.from(two) };
    const prices = { rowPrice: new Float64Array(rows), columnPrice: new Float64Array(COLUMNS) };
    const gained = extraSupply(problem, { flow, ...prices });
    const helping = (...who: number[]): number =>
      gained(Uint8Array.from({ length: rows }, (_, r) => Number(who.includes(r))));
    for (const row of [0, 31, 32, 63, 64, 69]) expect(helping(row)).toBe(2);
    expect(helping(70)).toBe(3);
    expect(helping(0, 40)).toBe(2);
    expect(helping()).toBe(0);
  });

  it('asks each row once which columns it could have', () => {
    // Rows 2 to 4 are left over; all of them could have what rows 0 and 1 have.
    const problem = problemOf([[0], [0], [0], [0], [0], [-1]], 1, { supply: [2] });
    const { problem: counted, lines: asked } = watched(problem);
    const flow = {
      row: Int32Array.of(0, 1),
      column: Int32Array.of(0, 0),
      amount: Int32Array.of(1, 1),
    };
    const prices = { rowPrice: new Float64Array(6), columnPrice: new Float64Array(1) };
    const gained = extraSupply(counted, { flow, ...prices });
    expect(gained(Uint8Array.of(0, 0, 0, 0, 0, 1))).toBe(1);
    expect(asked).toEqual([2, 3, 4, 1, 0]);
    expect(gained(Uint8Array.of(1, 1, 0, 0, 0, 0))).toBe(2);
    expect(asked).toEqual([2, 3, 4, 1, 0, 5]);
  });

  /** The gain where rows have these units of the columns they could have. */
  function gainOf(
    rows: readonly {
      readonly could: readonly number[];
      readonly wants?: number;
      readonly has?: Readonly<Record<number, number>>;
      readonly helped?: boolean;
    }[],
  ): number {
    const columns = 1 + Math.max(...rows.flatMap(({ could }) => could));
    const matrix = rows.map(({ could }) =>
      Array.from({ length: columns }, (_, c) => (could.includes(c) ? 0 : -1)),
    );
    const flow = rows.flatMap(({ has = {} }, row) =>
      Object.entries(has).map(([column, amount]) => ({ row, column: Number(column), amount })),
    );
    const problem = problemOf(matrix, columns, { demand: rows.map(({ wants = 1 }) => wants) });
    const list = (of: 'row' | 'column' | 'amount'): Int32Array =>
      Int32Array.from(flow, (one) => one[of]);
    const prices = {
      rowPrice: new Float64Array(rows.length),
      columnPrice: new Float64Array(columns),
    };
    const solution = {
      flow: { row: list('row'), column: list('column'), amount: list('amount') },
      ...prices,
    };
    return extraSupply(
      problem,
      solution,
    )(Uint8Array.from(rows, ({ helped = false }) => Number(helped)));
  }

  it('gives a row no more than it wants', () => {
    expect(
      gainOf([
        { could: [0], wants: 2, has: { 0: 2 }, helped: true },
        { could: [0], wants: 1 },
      ]),
    ).toBe(1);
  });

  it('lets two rows take from one that has two', () => {
    expect(
      gainOf([
        { could: [0], wants: 2, has: { 0: 2 }, helped: true },
        { could: [0] },
        { could: [0] },
      ]),
    ).toBe(2);
  });

  it('moves on who has just come to a column', () => {
    expect(
      gainOf([
        { could: [1], has: { 1: 1 }, helped: true },
        { could: [0, 1], has: { 0: 1 } },
        { could: [2, 3], has: { 2: 1 } },
        { could: [3], has: { 3: 1 }, helped: true },
        // Takes column 0, and must leave it for column 2 when the next one comes.
        { could: [0, 2] },
        { could: [0] },
      ]),
    ).toBe(2);
  });

  it('does not go round by a row that has a part of what it wants', () => {
    expect(
      gainOf([
        { could: [0], wants: 2, has: { 0: 1 } },
        { could: [0], has: { 0: 1 }, helped: true },
      ]),
    ).toBe(1);
    expect(
      gainOf([
        { could: [0], wants: 2, has: { 0: 1 } },
        { could: [0, 1], has: { 0: 1 } },
        { could: [1], has: { 1: 1 }, helped: true },
      ]),
    ).toBe(1);
  });
});
