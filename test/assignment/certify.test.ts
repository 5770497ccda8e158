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

  it.each<[damage: string, solution: Solution, objections: string[]]>([
    [
      'a row price one higher',
      damaged(({ rowPrice }) => rowPrice[0]!++),
      ['pair (0, 1): its prices exceed its cost', 'pair (0, 1): flow on a pair that is not tight'],
    ],
    [
      'a row price one lower',
      damaged(({ rowPrice }) => rowPrice[1]!--),
      [
        'pair (1, 0): flow on a pair that is not tight',
        'pair (1, 2): flow on a pair that is not tight',
      ],
    ],
    [
      'the price of an unmatched row one lower',
      damaged(({ rowPrice }) => rowPrice[2]!--),
      ['row 2: unmet at another price'],
    ],
    [
      'the price of an unmatched row one higher',
      damaged(({ rowPrice }) => rowPrice[2]!++),
      ['row 2: its price is above that of staying unmatched', 'row 2: unmet at another price'],
    ],
    [
      'a column price above 0',
      damaged(({ columnPrice }) => (columnPrice[3] = 1)),
      ['column 3: its price is above 0', 'column 3: supply left at a price'],
    ],
    [
      'a price where supply is left',
      damaged(({ columnPrice }) => (columnPrice[3] = -1)),
      ['column 3: supply left at a price'],
    ],
    [
      'a fraction as row price',
      damaged(({ rowPrice }) => (rowPrice[0]! += 0.5)),
      [
        'row 0: its price is no whole number',
        'pair (0, 1): its prices exceed its cost',
        'pair (0, 1): flow on a pair that is not tight',
      ],
    ],
    [
      'no number as row price',
      damaged(({ rowPrice }) => (rowPrice[0] = NaN)),
      ['row 0: its price is no whole number', 'pair (0, 1): flow on a pair that is not tight'],
    ],
    [
      'no number as column price',
      damaged(({ columnPrice }) => (columnPrice[3] = NaN)),
      ['column 3: its price is no whole number', 'column 3: supply left at a price'],
    ],
    ['a missing row price', { ...good, rowPrice: good.rowPrice.slice(1) }, ['a price is missing']],
    [
      'a missing column price',
      { ...good, columnPrice: good.columnPrice.slice(1) },
      ['a price is missing'],
    ],
    [
      'a missing pair',
      without(0),
      ['row 0: unmet at another price', 'column 1: supply left at a price'],
    ],
    ['another missing pair', without(last), ['row 1: unmet at another price']],
    [
      'one unit too many',
      damaged(({ flow }) => flow.amount[0]!++),
      ['row 0: more flow than demand', 'column 1: more flow than supply'],
    ],
    [
      'an amount of 0',
      damaged(({ flow }) => (flow.amount[0] = 0)),
      [
        'pair (0, 1): its flow is not above 0',
        'row 0: unmet at another price',
        'column 1: supply left at a price',
      ],
    ],
    [
      'an amount below 0',
      damaged(({ flow }) => (flow.amount[0] = -1)),
      [
        'pair (0, 1): its flow is not above 0',
        'row 0: unmet at another price',
        'column 1: supply left at a price',
      ],
    ],
    [
      'a pair moved to another column',
      damaged(({ flow }) => (flow.column[last] = 3)),
      ['pair (1, 3): flow on a forbidden pair', 'row 1: unmet at another price'],
    ],
    [
      'a column that does not exist',
      damaged(({ flow }) => (flow.column[0] = 4)),
      [
        'pair (0, 4): flow on a forbidden pair',
        'row 0: unmet at another price',
        'column 1: supply left at a price',
      ],
    ],
    [
      'a column below 0',
      damaged(({ flow }) => (flow.column[0] = -1)),
      [
        'pair (0, -1): flow on a forbidden pair',
        'row 0: unmet at another price',
        'column 1: supply left at a price',
      ],
    ],
    [
      'a forbidden pair',
      damaged(({ flow }) => (flow.row[last] = 2)),
      ['row 1: unmet at another price', 'pair (2, 2): flow on a forbidden pair'],
    ],
    [
      'a row that does not exist',
      damaged(({ flow }) => (flow.row[last] = 3)),
      ['row 1: unmet at another price', 'the flow is not sorted by row'],
    ],
  ])('refuses %s', (_damage, solution, objections) => {
    expect(certify(problem, solution)).toEqual(objections);
  });

  it('refuses a pair of the first column whose prices exceed its cost', () => {
    const single = problemOf([[3]], 1, { supply: [2] });
    const solution = { ...solve(single), rowPrice: Float64Array.of(4) };
    expect(certify(single, solution)).toEqual([
      'pair (0, 0): its prices exceed its cost',
      'pair (0, 0): flow on a pair that is not tight',
    ]);
  });

  it.each([
    [0, 5],
    [1, 6],
    [2, 8],
    [3, 9],
  ])('knows what an unmatched unit of tier %i costs: %i steps', (tier, steps) => {
    const alone = problemOf([[-1]], 1, { tier: [tier] });
    const empty = new Int32Array(0);
    const priced = (price: number): Solution => ({
      flow: { row: empty, column: empty, amount: empty },
      rowPrice: Float64Array.of(price),
      columnPrice: Float64Array.of(0),
    });
    // One step is (rows + columns + 2) × (greatest cost + 1), the greatest cost of nothing being 0.
    expect(certify(alone, priced(4 * steps))).toEqual([]);
    expect(certify(alone, priced(4 * steps - 1))).toEqual(['row 0: unmet at another price']);
    expect(certify(alone, priced(4 * steps + 1))).toHaveLength(2);
  });

  it('refuses flow that is not sorted by row', () => {
    const { row, column, amount } = good.flow;
    const flow = {
      row: row.toReversed(),
      column: column.toReversed(),
      amount: amount.toReversed(),
    };
    expect(certify(problem, { ...good, flow })).toContain('the flow is not sorted by row');
  });

  it('refuses the solution of another problem', () => {
    const dearer = problemOf([[4, 1, 9, 9], [2, 3, 0, -1], Array<number>(4).fill(-1)], 4, {
      demand: [1, 2, 1],
      tier: [2, 0, 1],
    });
    expect(certify(dearer, good)).not.toEqual([]);
  });
});
