import {
  type CostFactors,
  type Costs,
  type CostTerm,
  FORBIDDEN,
  type CostTable,
  type TransportationProblem,
} from './problem.ts';

/**
 * Costs from their factors.
 *
 * @param max - no allowed pair costs more
 */
export function factoredCosts(factors: CostFactors, rows: number, max: number): Costs {
  const { base, start, block, terms } = factors;
  const columns = base.length;
  const fill = (row: number, out: Int32Array): void => {
    const { entries } = block(row);
    for (let b = 0; b < entries.length; b++) {
      const end = start[b + 1]!;
      const entry = entries[b]!;
      if (entry === FORBIDDEN) out.fill(FORBIDDEN, start[b], end);
      else for (let c = start[b]!; c < end; c++) out[c] = base[c]! + entry;
    }
    for (const { code, table } of terms) {
      const addends = table(row).entries;
      for (let c = 0; c < columns; c++) {
        // Both addends are at most FORBIDDEN, so the sum fits in 32 bits and is cut at once.
        out[c] = Math.min(out[c]! + addends[code[c]!]!, FORBIDDEN);
      }
    }
  };
  return { rows, columns, max, fill, factors };
}

/**
 * Puts the tables of a row's terms into `tables`.
 *
 * @returns what the terms add at least
 */
export function tablesOf(terms: readonly CostTerm[], row: number, tables: Int32Array[]): number {
  let least = 0;
  for (let t = 0; t < terms.length; t++) {
    const table = terms[t]!.table(row);
    tables[t] = table.entries;
    least += table.least;
  }
  return least;
}

/** The most entries that are kept, over all rows: 96 MB. */
const MOST_KEPT = 24_000_000;

/**
 * Tables for rows of which many share one: each is computed once and kept, unless all together
 * would be too large; then each is computed when asked.
 *
 * @param key - by row, which table it has; 0…keys - 1
 * @param compute - writes the entries of a key's table
 */
export function tabulate(
  key: Int32Array,
  keys: number,
  size: number,
  compute: (key: number, out: Int32Array) => void,
): (row: number) => CostTable {
  if (keys * size > MOST_KEPT) {
    const entries = new Int32Array(size);
    return (row) => made(key[row]!, entries);
  }
  const kept: CostTable[] = [];
  return (row) => (kept[key[row]!] ??= made(key[row]!, new Int32Array(size)));

  function made(one: number, entries: Int32Array): CostTable {
    compute(one, entries);
    let least = entries[0] ?? 0;
    for (let k = 1; k < size; k++) least = Math.min(least, entries[k]!);
    return { entries, least };
  }
}

/** What one pair costs, without the rest of its row where costs have factors. */
export function pairCost(costs: Costs): (row: number, column: number) => number {
  const { columns, fill, factors } = costs;
  if (!factors) {
    const line = new Int32Array(columns);
    let filled = -1;
    return (row, column) => {
      if (filled !== row) fill((filled = row), line);
      return line[column]!;
    };
  }
  const { base, block, terms, ceiling = FORBIDDEN - 1 } = factors;
  const blockOf = blocksOf(factors);
  return (row, column) => {
    let cost = base[column]! + block(row).entries[blockOf[column]!]!;
    for (const { code, table } of terms) cost += table(row).entries[code[column]!]!;
    return cost <= ceiling ? cost : FORBIDDEN;
  };
}

/**
 * The same for pairs that come row by row: what a row has in common is looked up once. Until the
 * row changes nobody else may ask these costs, since large tables share their memory.
 */
export function pairCostByRow(costs: Costs): (row: number, column: number) => number {
  if (!costs.factors) return pairCost(costs);
  const { base, block, terms, ceiling = FORBIDDEN - 1 } = costs.factors;
  const blockOf = blocksOf(costs.factors);
  const codes = terms.map(({ code }) => code);
  const tables: Int32Array[] = [];
  let current = -1;
  let entries: Int32Array = new Int32Array();
  return (row, column) => {
    if (row !== current) {
      current = row;
      ({ entries } = block(row));
      tablesOf(terms, row, tables);
    }
    let cost = base[column]! + entries[blockOf[column]!]!;
    for (let t = 0; t < tables.length; t++) cost += tables[t]![codes[t]![column]!]!;
    return cost <= ceiling ? cost : FORBIDDEN;
  };
}

/** The block of each column. */
export function blocksOf({ base, start }: CostFactors): Int32Array {
  const blockOf = new Int32Array(base.length);
  // Each block goes over what stands behind it, too; the last begins behind all columns.
  start.forEach((from, b) => blockOf.fill(b, from));
  return blockOf;
}

/** The same problem with every pair forbidden that costs more than `ceiling`. */
export function underCeiling(
  problem: TransportationProblem,
  ceiling: number,
): TransportationProblem {
  const { costs } = problem;
  const fill = (row: number, out: Int32Array): void => {
    costs.fill(row, out);
    for (let c = 0; c < costs.columns; c++) if (out[c]! > ceiling) out[c] = FORBIDDEN;
  };
  const { rows, columns, max } = costs;
  const factors = costs.factors ? { factors: { ...costs.factors, ceiling } } : {};
  return { ...problem, costs: { rows, columns, max, fill, ...factors } };
}

/** The most pairs whose costs are transposed: 128 MB, so that memory stays bounded. */
export const MOST_TRANSPOSED = 32_000_000;

/** So many rows are written at a time, so that what is written stays in the processor's cache. */
const TOGETHER = 16;

/** The same costs with columns for rows, as a table of rows × columns. */
export function transposed(costs: Costs): Costs {
  const { rows, columns, fill, max } = costs;
  const table = new Int32Array(rows * columns);
  const block = new Int32Array(TOGETHER * columns);
  const lines = Array.from({ length: TOGETHER }, (_, k) =>
    block.subarray(k * columns, (k + 1) * columns),
  );
  for (let first = 0; first < rows; first += TOGETHER) {
    const count = Math.min(TOGETHER, rows - first);
    for (let k = 0; k < count; k++) fill(first + k, lines[k]!);
    for (let c = 0; c < columns; c++) {
      const at = c * rows + first;
      for (let k = 0; k < count; k++) table[at + k] = block[k * columns + c]!;
    }
  }
  return {
    rows: columns,
    columns: rows,
    max,
    fill: (row, out) => {
      out.set(table.subarray(row * rows, (row + 1) * rows));
    },
  };
}
