import type { Finding, Place } from '../findings/finding.ts';
import { sha256 } from '../util/sha256.ts';
import { endOfLine } from './syntax.ts';
import type { Table } from './table.ts';

/** As many digits of a hash as tell the rows of a file apart. */
const DIGITS = 16;

/** A hash by which a row is known again when it moves; nobody can read its cells from it. */
export function rowIdentity(cells: readonly string[]): string {
  return sha256(JSON.stringify(cells)).slice(0, DIGITS);
}

/** The ids of a row about a pair; where one is blank, a hash of the row. */
export function pairIdentity(ids: readonly [string, string], cells: readonly string[]): string {
  return ids.includes('') ? rowIdentity(cells) : ids.join(' ');
}

/** A hash of a line of a text that is no row yet. */
export function lineIdentity(bytes: Uint8Array, lineStart: number): string {
  return sha256(bytes.subarray(lineStart, endOfLine(bytes, lineStart))).slice(0, DIGITS);
}

/**
 * A finding about a row with what its reader knows of this: whoever cuts a file into cells does not
 * know yet which of them is an id.
 */
export function identified(
  one: Finding,
  table: Table,
  known: (row: number) => Pick<Place, 'id' | 'identity'>,
): Finding {
  const { file, sheet, id, identity, cell } = one.place;
  if (file !== table.file || sheet !== table.sheet) return one;
  if (id !== undefined || identity === undefined) return one;
  const row = cell === undefined ? undefined : rowOfCell(table, cell);
  return row === undefined ? one : { ...one, place: { ...one.place, ...known(row) } };
}

/** The row in which a spreadsheet shows a cell. */
function rowOfCell(table: Table, cell: string): number | undefined {
  const shown = numberOf(cell);
  let [low, high] = [0, table.rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(table.place(middle, 0).cell) < shown) low = middle + 1;
    else high = middle;
  }
  return low < table.rows.length && numberOf(table.place(low, 0).cell) === shown ? low : undefined;
}

function numberOf(cell = ''): number {
  return Number(cell.replace(/^[A-Z]+/, ''));
}
