import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type AgentsAndTasks, type Taken, takeTasks } from '../../src/assignment/augment.ts';
import { certify, FORBIDDEN, type TransportationProblem } from '../../src/assignment/index.ts';
import type { AllowedPairs } from '../../src/assignment/problem.ts';
import { assign, solve } from '../../src/assignment/solve.ts';
import { MOST_TURNED } from '../../src/assignment/transposed.ts';
import { watched } from '../helpers/looks.ts';
import { numbers } from '../helpers/numbers.ts';
import { bruteForce, costAt, problemOf, smallProblems, valuesOf } from '../helpers/problems.ts';

type Below = ReturnType<typeof numbers>;
type Cost = (r: number, c: number) => number;

/** A problem of single people from a cost for each pair; -1 is a forbidden pair. */
function singles(
  rows: number,
  columns: number,
  cost: Cost,
  tier: () => number = () => 0,
): TransportationProblem {
  const matrix = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_c, c) => cost(r, c)),
  );
  return problemOf(matrix, columns, { tier: matrix.map(tier) });
}

/** The same problem with its allowed pairs as a list. */
function listed(problem: TransportationProblem): TransportationProblem {
  const { rows, columns } = problem.costs;
  const start = [0];
  const column: number[] = [];
  const cost: number[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const own = costAt(problem, r, c);
      if (own < FORBIDDEN) cost[column.push(c) - 1] = own;
    }
    start.push(column.length);
  }
  const list = (numbers: readonly number[]): Int32Array => Int32Array.from(numbers);
  const allowed: AllowedPairs = { start: list(start), column: list(column), cost: list(cost) };
  return { ...problem, costs: { ...problem.costs, allowed } };
}

/** The least patience with which the problem is solved. */
function looksFor(problem: TransportationProblem): number {
  let [no, yes] = [-1, 100 * (problem.costs.rows * problem.costs.columns + 1)];
  expect(assign(problem, yes)).toBeDefined();
  while (yes - no > 1) {
    const middle = (no + yes) >> 1;
    if (assign(problem, middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** What contradicts the proof that nothing costs less; nothing should. */
function objections(given: AgentsAndTasks, taken: Taken): string[] {
  const { costs, agents, idle } = given;
  const { taskOf, agentOf, agentPrice, taskPrice } = taken;
  const found: string[] = [];
  const line = new Int32Array(costs.columns);
  for (let r = 0; r < costs.rows; r++) {
    costs.fill(r, line);
    for (const [c, cost] of line.entries()) {
      const [agent, task] = agents === 'rows' ? [r, c] : [c, r];
      const sum = agentPrice[agent]! + taskPrice[task]!;
      const has = taskOf[agent] === task;
      if (has !== (agentOf[task] === agent)) found.push(`${agent} and ${task} disagree`);
      if (has && sum !== cost) found.push(`${agent} has ${task} at a wrong price`);
      if (sum > cost && cost < FORBIDDEN) found.push(`${agent} pays too much beside ${task}`);
    }
  }
  idle.forEach((cost, agent) => {
    const price = agentPrice[agent]!;
    if (price > cost) found.push(`${agent} would rather be idle`);
    if (taskOf[agent] === -1 && price !== cost) found.push(`${agent} is idle at a wrong price`);
  });
  taskPrice.forEach((price, task) => {
    const pay = typeof given.pay === 'number' ? given.pay : given.pay[task]!;
    if (price > pay) found.push(`${task} pays too much`);
    if (agentOf[task] === -1 && price !== pay) found.push(`${task} is left at a wrong price`);
  });
  return found;
}

/** Being idle costs about as much as a pair, so that some are left idle though they could have a task. */
const WORLDS: [what: string, runs: number, size: number, cost: (below: Below) => number][] = [
  ['small, few costs', 400, 6, (below) => below(5) - 1],
  ['small, many costs', 400, 6, (below) => below(200) - 40],
  ['larger, few costs', 30, 50, (below) => below(5) - 1],
  ['larger, many costs', 30, 50, (below) => below(200) - 40],
  ['larger, few pairs', 60, 50, (below) => (below(10) === 0 ? below(50) : -1)],
];

describe('tasks are taken', () => {
  it.each(WORLDS)('at least cost, which the prices prove: %s', (_, runs, size, cost) => {
    const below = numbers(size);
    for (let run = 0; run < runs; run++) {
      const problem = singles(1 + below(size), 1 + below(size), () => Math.max(-1, cost(below)));
      const { costs } = run % 2 === 0 ? problem : listed(problem);
      const { rows, columns } = costs;
      const some = (length: number): Float64Array =>
        Float64Array.from({ length }, () => below(80) - 20);
      for (const given of [
        { costs, agents: 'rows', idle: some(rows), pay: some(columns) },
        { costs, agents: 'rows', idle: some(rows), pay: below(40) },
        { costs, agents: 'columns', idle: some(columns), pay: some(rows) },
        { costs, agents: 'columns', idle: some(columns), pay: below(40) },
      ] as const) {
        expect(objections(given, takeTasks(given, Infinity)!)).toEqual([]);
      }
    }
  });

  it.each(['rows', 'columns'] as const)('by %s from more tasks than a list holds', (agents) => {
    const below = numbers(5);
    for (let run = 0; run < 40; run++) {
      const wanted = Array.from({ length: 60 }, () => below(60));
      const { costs } = singles(60, 60, (r, c) => wanted[agents === 'rows' ? c : r]! + below(4));
      const idle = Float64Array.from({ length: 60 }, () => 20 + below(40));
      const pay = Float64Array.from({ length: 60 }, () => below(10));
      const given = { costs, agents, idle, pay };
      expect(objections(given, takeTasks(given, Infinity)!)).toEqual([]);
    }
  });

  it('without a change to what was given', () => {
    // Both want task 0, which has to become dearer for one of them.
    const { costs } = singles(2, 2, (_, c) => 5 * c);
    const [idle, pay] = [Float64Array.of(9, 8), Float64Array.of(1, 2)];
    const { agentPrice, taskPrice } = takeTasks({ costs, agents: 'rows', idle, pay }, Infinity)!;
    expect([agentPrice, taskPrice]).toEqual([Float64Array.of(3, 3), Float64Array.of(-3, 2)]);
    expect([idle, pay]).toEqual([Float64Array.of(9, 8), Float64Array.of(1, 2)]);
  });
});

describe('single people', () => {
  it('are matched as well as can be in a thousand small problems of every kind', () => {
    for (const given of fc.sample(smallProblems(4), { numRuns: 1000, seed: 1 })) {
      const [demand, supply] = [given.demand.map(() => 1), given.supply.map(() => 1)];
      const problem = { ...given, demand, supply };
      const solution = assign(problem, Infinity)!;
      expect(certify(problem, solution)).toEqual([]);
      expect(valuesOf(problem, solution)).toEqual(bruteForce(problem));
    }
  });

  // The figures are as measured; less is better.
  it.each<[what: string, looks: number, rows: number, columns: number, cost: Cost]>([
    ['all costs are the same', 1600, 40, 40, () => 0],
    ['all want the same of many', 32_664, 30, 150, (_, c) => c],
    ['each path passes all before it', 31_688, 40, 40, (r, c) => r * c],
  ])(
    'are matched with as few looks at pairs as can be where %s',
    (_, looks, rows, columns, cost) => {
      const problem = singles(rows, columns, cost);
      expect(assign(problem, looks - 1)).toBeUndefined();
      expect(assign(problem, looks)).toBeDefined();
    },
  );

  it.each<[what: string, looks: number, problems: (below: Below) => TransportationProblem[]]>([
    [
      'two hundred of few costs',
      16_022,
      (below) =>
        Array.from({ length: 200 }, () =>
          singles(
            1 + below(12),
            1 + below(12),
            () => below(4) - 1,
            () => below(4),
          ),
        ),
    ],
    [
      'twenty of more costs',
      75_921,
      (below) =>
        Array.from({ length: 20 }, () =>
          singles(
            20 + below(20),
            20 + below(20),
            () => below(20),
            () => below(4),
          ),
        ),
    ],
    [
      'ten, where all want much the same',
      118_372,
      (below) =>
        Array.from({ length: 10 }, () => {
          const wanted = Array.from({ length: 60 }, () => below(100));
          return singles(20 + below(40), 20 + below(40), (_, c) => wanted[c]! + below(3));
        }),
    ],
  ])('are matched with as few looks in all: %s', (_, looks, problems) => {
    const needed = problems(numbers(3)).map(looksFor);
    expect(needed.reduce((a, b) => a + b, 0)).toBe(looks);
  });

  it('are told by their allowed pairs alone where these are listed', () => {
    const pairs = listed(singles(9, 12, (r, c) => (c === r || c === r + 3 ? r + c : -1)));
    const { problem, lines } = watched(pairs);
    expect(looksFor(problem)).toBe(2 * 9);
    expect(certify(pairs, assign(problem, Infinity)!)).toEqual([]);
    expect(lines).toEqual([]);
  });

  it.each([
    [16, 9],
    [17, 15],
  ])('bid no more than so often, and go by paths then: %i', (last, looks) => {
    // Two tasks for three agents, who outbid each other until the third task is as good.
    const matrix = [
      [0, 1, last],
      [0, 2, last],
      [1, 0, last],
    ];
    expect(looksFor(problemOf(matrix, 3))).toBe(looks);
  });

  it('are given up at the first look too many', () => {
    // Lists of 16 are too short where 24 want the same: a path that comes to an end asks anew.
    for (const [patience, most] of [
      [0, 24],
      [5 * 24 * 24, 24 + 1],
    ] as const) {
      const { problem, lines } = watched(singles(24, 24, (_, c) => c));
      expect(assign(problem, patience)).toBeUndefined();
      expect(lines).toHaveLength(most);
    }
  });
});

describe('the way to solve', () => {
  /** The rows that are asked for their costs, in turn. */
  const asked = (given: TransportationProblem): number[] => {
    const { problem, lines } = watched(given);
    expect(certify(given, solve(problem))).toEqual([]);
    return lines;
  };

  it('is by paths for single people, who are asked once, and by the simplex for all others', () => {
    const one = singles(30, 30, (r, c) => (r === c ? 0 : 9));
    expect(asked(one)).toEqual([...one.demand.keys()]);
    for (const others of [
      { ...one, demand: one.demand.with(3, 2) },
      { ...one, supply: one.supply.with(3, 2) },
    ]) {
      expect(asked(others).length).toBeGreaterThan(30);
    }
  });

  it('is never by paths where they would need more columns turned into rows than may be', () => {
    const costs = {
      columns: 5000,
      max: 1,
      fill: (): never => {
        throw new Error('asked');
      },
    };
    const tall = (rows: number): TransportationProblem => ({
      demand: new Int32Array(rows).fill(1),
      supply: new Int32Array(5000).fill(1),
      tier: new Uint8Array(rows),
      costs: { ...costs, rows },
    });
    expect(() => assign(tall(MOST_TURNED / 5000), 0)).toThrow('asked');
    expect(assign(tall(MOST_TURNED / 5000 + 1), 0)).toBeUndefined();
  });
});
