import { describe, expect, it } from 'vitest';
import { certify, type Solution, solve } from '../../src/assignment/index.ts';
import { problemOf } from '../helpers/problems.ts';

/** Three rows, four columns; row 2 has no allowed pair, column 3 stays idle, row 1 wants two. */
const problem = problemOf(
  [
    [4, 1, 9, 9],
    [2, 3, 9, -1],
    [-1, -1, -1, -1],
  ],
  4,
  { demand: [1, 2, 1], tier: [2, 0, 1] },
);

/** A deep copy that may be damaged. */
function copy({ flow, rowPrice, columnPrice }: Solution): Solution {
  return {
    flow: {
      row: flow.row.slice(),
      column: flow.column.slice(),
      amount: flow.amount.slice(),
    },
    rowPrice: rowPrice.slice(),
    columnPrice: columnPrice.slice(),
  };
}

const good = solve(problem);
const last = good.flow.row.length - 1;
const without = (k: number): Solution => {
  const rest = (numbers: Int32Array): Int32Array => numbers.filter((_, at) => at !== k);
  const { row, column, amount } = good.flow;
  return { ...good, flow: { row: rest(row), column: rest(column), amount: rest(amount) } };
};
const damaged = (damage: (solution: Solution) => void): Solution => {
  const solution = copy(good);
  damage(solution);
  return solution;
};

describe('the certificate', () => {
  it('holds for the solution', () => {
    expect(good.flow.amount.length).toBeGreaterThan(2);
    expect(certify(problem, good)).toEqual([]);
  });

  it('tells ten objections of many; one would do', () => {
    const many = problemOf(
      Array.from({ length: 30 }, () => [1]),
      1,
    );
    const solution = solve(many);
    const dear = { ...solution, rowPrice: solution.rowPrice.map((price) => price + 1) };
    expect(certify(many, dear)).toHaveLength(10);
  });

  it.each<[damage: string, solution: Solution]>([
    ['a row price one higher', damaged(({ rowPrice }) => rowPrice[0]!++)],
    ['a row price one lower', damaged(({ rowPrice }) => rowPrice[1]!--)],
    ['the price of an unmatched row one lower', damaged(({ rowPrice }) => rowPrice[2]!--)],
    ['the price of an unmatched row one higher', damaged(({ rowPrice }) => rowPrice[2]!++)],
    ['a column price above 0', damaged(({ columnPrice }) => (columnPrice[3] = 1))],
    ['a price where supply is left', damaged(({ columnPrice }) => (columnPrice[3] = -1))],
    ['a fraction as row price', damaged(({ rowPrice }) => (rowPrice[0]! += 0.5))],
    ['no number as row price', damaged(({ rowPrice }) => (rowPrice[0] = NaN))],
    ['no number as column price', damaged(({ columnPrice }) => (columnPrice[3] = NaN))],
    ['a missing row price', { ...good, rowPrice: good.rowPrice.slice(1) }],
    ['a missing column price', { ...good, columnPrice: good.columnPrice.slice(1) }],
    ['a missing pair', without(0)],
    ['another missing pair', without(last)],
    ['one unit too many', damaged(({ flow }) => flow.amount[0]!++)],
    ['an amount of 0', damaged(({ flow }) => (flow.amount[0] = 0))],
    ['an amount below 0', damaged(({ flow }) => (flow.amount[0] = -1))],
    ['a pair moved to another column', damaged(({ flow }) => (flow.column[last] = 3))],
    ['a column that does not exist', damaged(({ flow }) => (flow.column[0] = 4))],
    ['a column below 0', damaged(({ flow }) => (flow.column[0] = -1))],
    ['a forbidden pair', damaged(({ flow }) => (flow.row[last] = 2))],
    ['a row that does not exist', damaged(({ flow }) => (flow.row[last] = 3))],
  ])('refuses %s', (_damage, solution) => {
    expect(certify(problem, solution)).not.toEqual([]);
  });

  it('refuses flow that is not sorted by row', () => {
    const { row, column, amount } = good.flow;
    const flow = {
      row: row.toReversed(),
      column: column.toReversed(),
      amount: amount.toReversed(),
    };
    expect(certify(problem, { ...good, flow })).not.toEqual([]);
  });

  it('refuses the solution of another problem', () => {
    const dearer = problemOf([[4, 1, 9, 9], [2, 3, 0, -1], Array<number>(4).fill(-1)], 4, {
      demand: [1, 2, 1],
      tier: [2, 0, 1],
    });
    expect(certify(dearer, good)).not.toEqual([]);
  });
});
