import { type CostFactors, type Costs, type CostTerm, FORBIDDEN } from './problem.ts';

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
