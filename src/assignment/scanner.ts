import { blocksOf, tablesOf } from './costs.ts';
import { type CostFactors, type Costs, type CostTerm, FORBIDDEN } from './problem.ts';

/** Finds the columns of a row whose reduced cost lies below a limit. */
export interface Scanner {
  /** Takes the columns' prices as they are now; rows are scanned with them until the next call. */
  readonly priced: (price: Float64Array) => void;
  /** Gives `taker` the columns of `row` with cost + price below `limit`, as it lowers the limit. */
  readonly scan: (row: number, limit: number, taker: Taker) => void;
}

/** Takes what a scan finds. */
export interface Taker {
  /**
   * Takes a column whose reduced cost lies below the present limit.
   *
   * @returns the limit from now on, not above the present one
   */
  readonly insert: (column: number, reduced: number, limit: number) => number;
}

/** The scanner that suits the costs. */
export function scannerOf(costs: Costs): Scanner {
  return costs.factors ? factorScanner(costs.factors, costs.columns) : plainScanner(costs);
}

/** Computes the whole row and looks at each column. */
function plainScanner({ fill, columns }: Costs): Scanner {
  const line = new Int32Array(columns);
  let price: Float64Array = new Float64Array(columns);
  return {
    priced: (now) => {
      price = now;
    },
    scan: (row, limit, taker) => {
      fill(row, line);
      // Rows start at different columns, so that equal costs do not all choose the same ones.
      const from = startOf(row, columns);
      let bound = limit;
      for (let c = from; c < columns; c++) {
        const reduced = line[c]! + price[c]!;
        if (reduced < bound && line[c]! < FORBIDDEN) bound = taker.insert(c, reduced, bound);
      }
      for (let c = 0; c < from; c++) {
        const reduced = line[c]! + price[c]!;
        if (reduced < bound && line[c]! < FORBIDDEN) bound = taker.insert(c, reduced, bound);
      }
    },
  };
}

/**
 * Scans group by group with bounds. A group is the columns of one code of the factor that has most:
 * what tells columns apart best leaves most of them out at once. Within a group, columns stand in
 * ascending order of base + price; since the group's entry is one number and no other factor is
 * below its least entry, the first column that can't be below the limit ends the group.
 */
function factorScanner(factors: CostFactors, columns: number): Scanner {
  const { base, ceiling = FORBIDDEN - 1 } = factors;
  const [grouping, ...others] = byMostCodes(factors);
  const { start, order } = grouped(grouping);
  const groups = start.length - 1;
  const key = new Float64Array(columns);
  /** base + price, in the order of `order`. */
  const sum = new Float64Array(columns);
  /** The least of them in each group. */
  const leastSum = new Float64Array(groups);
  /** The codes of the columns, in the order of `order`. */
  const codes = others.map(({ code }) => code.slice());
  const tables: Int32Array[] = [];

  const priced = (price: Float64Array): void => {
    for (let c = 0; c < columns; c++) key[c] = base[c]! + price[c]!;
    for (let g = 0; g < groups; g++) sortByKey(order, key, start[g]!, start[g + 1]!);
    for (let k = 0; k < columns; k++) sum[k] = key[order[k]!]!;
    for (let g = 0; g < groups; g++) {
      leastSum[g] = start[g]! < start[g + 1]! ? sum[start[g]!]! : Infinity;
    }
    others.forEach(({ code }, t) => {
      const sorted = codes[t]!;
      for (let k = 0; k < columns; k++) sorted[k] = code[order[k]!]!;
    });
  };

  const scan = (row: number, limit: number, taker: Taker): void => {
    const { entries } = grouping.table(row);
    const least = tablesOf(others, row, tables);
    const [first, second] = tables;
    const [firstCode, secondCode] = codes;
    const from = startOf(row, groups);
    let bound = limit;
    for (let i = 0; i < groups; i++) {
      const g = from + i < groups ? from + i : from + i - groups;
      const entry = entries[g]!;
      const floor = entry + least;
      if (leastSum[g]! + floor >= bound || entry === FORBIDDEN) continue;
      const end = start[g + 1]!;
      for (let k = start[g]!; k < end; k++) {
        const partial = sum[k]!;
        if (partial + floor >= bound) break;
        let extra = entry;
        if (first !== undefined) {
          const own = first[firstCode![k]!]!;
          // Left out at once, so that the sum of two more still fits in 32 bits.
          if (own === FORBIDDEN) continue;
          extra += own;
        }
        if (second !== undefined) extra += second[secondCode![k]!]!;
        for (let t = 2; t < tables.length; t++) extra += tables[t]![codes[t]![k]!]!;
        const reduced = partial + extra;
        if (reduced >= bound || extra > ceiling) continue;
        const column = order[k]!;
        if (extra + base[column]! <= ceiling) bound = taker.insert(column, reduced, bound);
      }
    }
  };
  return { priced, scan };
}

/** Blocks and terms alike, the one with most codes first. */
function byMostCodes(factors: CostFactors): [CostTerm, ...CostTerm[]] {
  const blocks: CostTerm = { code: blocksOf(factors), table: factors.block };
  const all = [blocks, ...factors.terms];
  const most = all.reduce((a, b) => (codesIn(b.code) > codesIn(a.code) ? b : a));
  return [most, ...all.filter((one) => one !== most)];
}

/** How many codes there are, one that no column has included. */
function codesIn(code: Int32Array): number {
  let codes = 0;
  for (const one of code) codes = Math.max(codes, one + 1);
  return codes;
}

/** The columns of each code: those at start[g] … start[g + 1] - 1 in `order`. */
function grouped({ code }: CostTerm): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(codesIn(code) + 1);
  for (const one of code) start[one + 1]!++;
  for (let g = 1; g < start.length; g++) start[g]! += start[g - 1]!;
  const order = new Int32Array(code.length);
  const next = start.slice();
  code.forEach((one, c) => (order[next[one]!++] = c));
  return { start, order };
}

/** Up to so many columns are sorted by insertion: nearly all groups of a term. */
const FEW = 32;

/** Sorts columns `from` … `end` - 1 of the order by key, then by column. */
function sortByKey(order: Int32Array, key: Float64Array, from: number, end: number): void {
  if (end - from > FEW) {
    order.subarray(from, end).sort((x, y) => key[x]! - key[y]! || x - y);
    return;
  }
  for (let k = from + 1; k < end; k++) {
    const column = order[k]!;
    const own = key[column]!;
    let at = k;
    for (; at > from; at--) {
      const before = order[at - 1]!;
      const other = key[before]!;
      if (other < own || (other === own && before < column)) break;
      order[at] = before;
    }
    order[at] = column;
  }
}

/**
 * A place to begin that is spread over the range by Knuth's multiplicative hash. It is made a
 * small whole number for the engine, too, or loops from there on count in floating point; of no
 * range it is 0.
 */
export function startOf(row: number, range: number): number {
  return ((Math.imul(row, 2654435761) >>> 0) % range) | 0;
}
