import type { Table } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import { letterKey } from './key.ts';
import { labelRowsOf } from './label-rows.ts';

/**
 * Whether both files have a column `ID` that only numbers the answers of a form, 1 to n in the
 * order of the rows: the same numbers stand for different people in the two files.
 */
export function areRunning(tables: readonly Table[]): boolean {
  return tables.every((table) => runningNumberOf(table) !== undefined);
}

/** The column `ID` of a file that only numbers its rows. */
export function runningNumberOf(table: Table): number | undefined {
  const at = table.header.findIndex((header) => letterKey(header) === 'id');
  if (at < 0) return undefined;
  const first = labelRowsOf(table);
  const counts = table.rows.every(
    (cells, row) => row < first || entryOf(cells, at) === String(row - first + 1),
  );
  return table.rows.length > first && counts ? at : undefined;
}

/** Whether a column has an address in each row, each once. */
export function areAddresses(table: Table, at: number): boolean {
  const rows = table.rows.slice(labelRowsOf(table));
  const addresses = new Set(rows.map((cells) => entryOf(cells, at).toLowerCase()));
  return addresses.size === rows.length && [...addresses].every((one) => one.includes('@'));
}
