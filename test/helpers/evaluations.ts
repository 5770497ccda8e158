import type {
  CostFactors,
  Costs,
  CostTable,
  TransportationProblem,
} from '../../src/assignment/index.ts';

/** The same numbers, of which each that is read is told by its place. */
export function watchedNumbers(given: Int32Array, look: (at: number) => void): Int32Array {
  return new Proxy(given, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) look(Number(key));
      return Reflect.get(target, key, target) as unknown;
    },
  });
}

/** The same table, of which each entry that is read is told by its place. */
export function watchedTable({ entries, least }: CostTable, look: (at: number) => void): CostTable {
  return { entries: watchedNumbers(entries, look), least };
}

/** How often each of the rows was asked. */
export function perRow(rows: number, asked: readonly number[]): number[] {
  return Array.from({ length: rows }, (_, row) => asked.filter((one) => one === row).length);
}

/** The problem, which rows have been asked for all of their costs, and which for single ones. */
export function watched(problem: TransportationProblem): {
  readonly problem: TransportationProblem;
  readonly lines: number[];
  readonly blocks: number[];
} {
  const [lines, blocks]: [number[], number[]] = [[], []];
  const { fill, factors, ...rest } = problem.costs;
  const blockOf = ({ block }: CostFactors): CostFactors['block'] => {
    return (row) => {
      blocks.push(row);
      return block(row);
    };
  };
  const costs: Costs = {
    ...rest,
    ...(factors && { factors: { ...factors, block: blockOf(factors) } }),
    fill: (row, out) => {
      lines.push(row);
      fill(row, out);
    },
  };
  return { problem: { ...problem, costs }, lines, blocks };
}
