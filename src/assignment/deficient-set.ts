import { FORBIDDEN, type Solution, type TransportationProblem } from './problem.ts';

/** Rows whose eligible columns together supply less than they demand (Hall's theorem). */
export interface DeficientSet {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/**
 * The rows that an alternating path reaches from an unmatched row, and all their eligible
 * columns: the columns are full, and with flow from these rows alone, so the rows demand more
 * than there is.
 */
export function deficientSet(
  { costs }: TransportationProblem,
  { flow }: Solution,
  row: number,
): DeficientSet {
  const rows = [row];
  const seenRow = new Set(rows);
  const seenColumn = new Set<number>();
  const line = new Int32Array(costs.columns);
  for (const r of rows) {
    costs.fill(r, line);
    for (let c = 0; c < costs.columns; c++) {
      if (line[c]! >= FORBIDDEN || seenColumn.has(c)) continue;
      seenColumn.add(c);
      for (let k = 0; k < flow.row.length; k++) {
        const user = flow.row[k]!;
        if (flow.column[k] !== c || seenRow.has(user)) continue;
        seenRow.add(user);
        rows.push(user);
      }
    }
  }
  return { rows: Int32Array.from(rows).sort(), columns: Int32Array.from(seenColumn).sort() };
}
