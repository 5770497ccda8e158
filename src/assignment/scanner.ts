import { tablesOf } from './costs.ts';
import { type CostFactors, type Costs, FORBIDDEN } from './problem.ts';

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
 * Scans block by block with bounds. Within a block, columns stand in ascending order of
 * base + price; since the block's entry is one number and no term is below its least entry, the
 * first column that can't be below the limit ends the block.
 */
function factorScanner(factors: CostFactors, columns: number): Scanner {
  const { base, start, block, terms, ceiling = FORBIDDEN - 1 } = factors;
  const blocks = start.length - 1;
  const order = Int32Array.from({ length: columns }, (_, c) => c);
  const key = new Float64Array(columns);
  /** base + price, in the order of `order`. */
  const sum = new Float64Array(columns);
  /** The codes of the columns, in the order of `order`. */
  const codes = terms.map(({ code }) => code.slice());
  const tables: Int32Array[] = [];

  const priced = (price: Float64Array): void => {
    for (let c = 0; c < columns; c++) key[c] = base[c]! + price[c]!;
    // The last block begins and ends behind all columns.
    start.forEach((from, b) => {
      order.subarray(from, start[b + 1]).sort((x, y) => key[x]! - key[y]! || x - y);
    });
    for (let k = 0; k < columns; k++) sum[k] = key[order[k]!]!;
    terms.forEach(({ code }, t) => {
      const sorted = codes[t]!;
      for (let k = 0; k < columns; k++) sorted[k] = code[order[k]!]!;
    });
  };

  const scan = (row: number, limit: number, taker: Taker): void => {
    const { entries } = block(row);
    const least = tablesOf(terms, row, tables);
    const [first, second] = tables;
    const [firstCode, secondCode] = codes;
    const from = startOf(row, blocks);
    let bound = limit;
    for (let i = 0; i < blocks; i++) {
      const b = from + i < blocks ? from + i : from + i - blocks;
      const entry = entries[b]!;
      if (entry === FORBIDDEN) continue;
      const end = start[b + 1]!;
      const floor = entry + least;
      for (let k = start[b]!; k < end; k++) {
        const partial = sum[k]!;
        if (partial + floor >= bound) break;
        let extra = entry;
        if (first !== undefined) extra += first[firstCode![k]!]!;
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

/**
 * A place to begin that is spread over the range by Knuth's multiplicative hash. It is made a
 * small whole number for the engine, too, or loops from there on count in floating point; of no
 * range it is 0.
 */
export function startOf(row: number, range: number): number {
  return ((Math.imul(row, 2654435761) >>> 0) % range) | 0;
}
