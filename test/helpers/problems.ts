import fc from 'fast-check';
import {
  type CostFactors,
  FORBIDDEN,
  type Solution,
  type TransportationProblem,
} from '../../src/assignment/index.ts';
import { numbers } from './numbers.ts';

/** A problem from a matrix of costs; -1 is a forbidden pair. */
export function problemOf(
  matrix: readonly (readonly number[])[],
  columns: number,
  given: { demand?: readonly number[]; supply?: readonly number[]; tier?: readonly number[] } = {},
): TransportationProblem {
  const rows = matrix.length;
  return {
    demand: Int32Array.from({ length: rows }, (_, r) => given.demand?.[r] ?? 1),
    supply: Int32Array.from({ length: columns }, (_, c) => given.supply?.[c] ?? 1),
    tier: Uint8Array.from({ length: rows }, (_, r) => given.tier?.[r] ?? 0),
    costs: {
      rows,
      columns,
      max: matrix.flat().reduce((a, b) => Math.max(a, b), 0),
      fill: (row, out) => {
        matrix[row]!.forEach((cost, c) => (out[c] = cost < 0 ? FORBIDDEN : cost));
      },
    },
  };
}

/** Small problems of every kind: empty sides, ties, forbidden pairs, capacities, tiers. */
export function smallProblems(most = 5): fc.Arbitrary<TransportationProblem> {
  return fc
    .record({
      rows: fc.integer({ min: 0, max: most }),
      columns: fc.integer({ min: 0, max: most }),
      highest: fc.constantFrom(0, 1, 9, 1000, 1_000_000),
      forbidden: fc.constantFrom(0, 0.2, 0.5, 0.8, 1),
      largest: fc.constantFrom(1, 1, 3),
    })
    .chain(({ rows, columns, highest, forbidden, largest }) => {
      const cost = fc
        .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: highest }))
        .map(([chance, value]) => (chance < forbidden ? -1 : value));
      const list = (length: number, one: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
        fc.array(one, { minLength: length, maxLength: length });
      const units = fc.integer({ min: 1, max: largest });
      return fc
        .record({
          matrix: fc.array(list(columns, cost), { minLength: rows, maxLength: rows }),
          demand: list(rows, units),
          supply: list(columns, units),
          tier: list(rows, fc.integer({ min: 0, max: 3 })),
        })
        .map(({ matrix, ...given }) => problemOf(matrix, columns, given));
    });
}

/** A large problem in factors; about every 7th entry of a block is forbidden. */
export function factored(rows: number, columns: number, seed: number): TransportationProblem {
  const below = numbers(seed);
  const blocks = 9;
  const entries = Array.from({ length: rows }, () =>
    Int32Array.from({ length: blocks }, () => (below(7) === 0 ? FORBIDDEN : below(500))),
  );
  const words = Array.from({ length: rows }, () =>
    Int32Array.from({ length: 40 }, () => below(900)),
  );
  const least = (table: Int32Array): number => table.reduce((a, b) => Math.min(a, b), FORBIDDEN);
  const code = Int32Array.from({ length: columns }, () => below(40));
  const factors: CostFactors = {
    base: Int32Array.from({ length: columns }, () => below(100)),
    start: Int32Array.from({ length: blocks + 1 }, (_, b) => Math.floor((b * columns) / blocks)),
    block: (row) => ({ entries: entries[row]!, least: least(entries[row]!) }),
    terms: [{ code, table: (row) => ({ entries: words[row]!, least: least(words[row]!) }) }],
  };
  const fill = (row: number, out: Int32Array): void => {
    for (let b = 0; b < blocks; b++) {
      for (let c = factors.start[b]!; c < factors.start[b + 1]!; c++) {
        const entry = entries[row]![b]!;
        out[c] =
          entry === FORBIDDEN ? FORBIDDEN : entry + factors.base[c]! + words[row]![code[c]!]!;
      }
    }
  };
  return {
    demand: Int32Array.from({ length: rows }, () => 1 + below(3)),
    supply: Int32Array.from({ length: columns }, () => 1 + below(3)),
    tier: Uint8Array.from({ length: rows }, () => below(4)),
    costs: { rows, columns, max: 1500, fill, factors },
  };
}

/** The objective's values in the order in which they decide; less is better in each. */
export type Values = readonly [unmatched: number, sponsors: number, waiting: number, cost: number];

/** The values of a flow, summed from scratch. */
export function valuesOf(problem: TransportationProblem, { flow }: Pick<Solution, 'flow'>): Values {
  const unmet = Array.from(problem.demand);
  let cost = 0;
  flow.amount.forEach((amount, k) => {
    unmet[flow.row[k]!]! -= amount;
    cost += amount * costAt(problem, flow.row[k]!, flow.column[k]!);
  });
  const missing = (bit: number): number =>
    unmet.reduce((sum, units, r) => sum + ((problem.tier[r]! & bit) === bit ? units : 0), 0);
  return [missing(0), missing(2), missing(1), cost];
}

export function costAt({ costs }: TransportationProblem, row: number, column: number): number {
  const line = new Int32Array(costs.columns);
  costs.fill(row, line);
  return line[column]!;
}

/** Compares lexicographically; below 0 where `a` is better. */
export function compareValues(a: Values, b: Values): number {
  const at = a.findIndex((value, k) => value !== b[k]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** The best values of all flows, by trying every way to give each unit of demand a column or none. */
export function bruteForce(problem: TransportationProblem): Values {
  const units = Array.from(problem.demand, (demand, r) => Array<number>(demand).fill(r)).flat();
  const left = Array.from(problem.supply);
  let best: Values | undefined;
  const go = (k: number, values: Values): void => {
    const row = units[k];
    if (row === undefined) {
      if (!best || compareValues(values, best) < 0) best = values;
      return;
    }
    const tier = problem.tier[row]!;
    const [unmatched, sponsors, waiting, cost] = values;
    go(k + 1, [unmatched + 1, sponsors + (tier >> 1), waiting + (tier & 1), cost]);
    for (let c = 0; c < left.length; c++) {
      const own = costAt(problem, row, c);
      if (left[c] === 0 || own === FORBIDDEN) continue;
      left[c]!--;
      go(k + 1, [unmatched, sponsors, waiting, cost + own]);
      left[c]!++;
    }
  };
  go(0, [0, 0, 0, 0]);
  return best ?? [0, 0, 0, 0];
}
