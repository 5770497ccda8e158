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
 *
 * A row is looked at only for the columns not yet reached; when there are none left, the rest of
 * the rows needs no look at all. So a set costs O(rows × unreached columns), and mostly far less.
 */
export function deficientSet(
  { costs }: TransportationProblem,
  { flow }: Solution,
  row: number,
): DeficientSet {
  const rows = [row];
  const seenRow = new Uint8Array(costs.rows);
  seenRow[row] = 1;
  const users = usersOf(flow, costs.columns);
  const unseen = Int32Array.from({ length: costs.columns }, (_, column) => column);
  let left = unseen.length;
  const columns: number[] = [];
  const line = new Int32Array(costs.columns);
  for (const r of rows) {
    if (left === 0) break;
    costs.fill(r, line);
    let kept = 0;
    for (let k = 0; k < left; k++) {
      const c = unseen[k]!;
      if (line[c]! >= FORBIDDEN) {
        unseen[kept++] = c;
        continue;
      }
      columns.push(c);
      for (let u = users.start[c]!; u < users.start[c + 1]!; u++) {
        const user = users.row[u]!;
        if (seenRow[user] === 1) continue;
        seenRow[user] = 1;
        rows.push(user);
      }
    }
    left = kept;
  }
  return { rows: Int32Array.from(rows).sort(), columns: Int32Array.from(columns).sort() };
}

/** The rows with flow to each column: those of column c are row[start[c]] … row[start[c + 1] - 1]. */
function usersOf(
  flow: Solution['flow'],
  columns: number,
): { readonly start: Int32Array; readonly row: Int32Array } {
  const start = new Int32Array(columns + 1);
  for (const c of flow.column) start[c + 1]!++;
  for (let c = 0; c < columns; c++) start[c + 1]! += start[c]!;
  const next = start.slice();
  const row = new Int32Array(flow.row.length);
  for (let k = 0; k < row.length; k++) row[next[flow.column[k]!]!++] = flow.row[k]!;
  return { start, row };
}
