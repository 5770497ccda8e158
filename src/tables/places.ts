import type { Place } from '../findings/finding.ts';
import { columnLetters } from './cell.ts';
import type { Damage } from './record-reader.ts';
import { cellStart } from './survey.ts';

/** What is needed to tell the place of a cell in a delimited text. */
export interface Grid {
  readonly file: string;
  /** The text in UTF-8, without byte order mark. */
  readonly bytes: Uint8Array;
  readonly delimiter: number;
  readonly header: readonly string[];
  /** The first byte of each record, and its line. */
  readonly starts: Uint32Array;
  readonly lines: Uint32Array;
  /** The row that a spreadsheet gives to record 0. */
  readonly firstRow: number;
  /** The lines left out; each takes a row in a spreadsheet. */
  readonly damages: readonly Damage[];
}

/** The place of a record, or of one of its cells, as an editor and a spreadsheet name it. */
export function placeInText(grid: Grid, record: number, column?: number): Place {
  const { file, bytes, delimiter, header } = grid;
  const start = grid.starts[record] ?? 0;
  const line = grid.lines[record] ?? 1;
  if (column === undefined) return { file, line };
  const cell = cellStart(bytes, { start, line }, delimiter, column);
  // Spreadsheets count records, not lines: a cell with a line break is in one row.
  const row = grid.firstRow + record + grid.damages.filter(({ offset }) => offset < start).length;
  const name = header[column] ?? '';
  return {
    file,
    line: cell.line,
    column: countCodePoints(bytes, cell.lineStart, cell.offset) + 1,
    cell: `${columnLetters(column)}${row}`,
    ...(name === '' ? {} : { header: name }),
  };
}

/** A place given by a byte of the text. */
export function placeOfByte(
  grid: Pick<Grid, 'file' | 'bytes'>,
  at: { readonly offset: number; readonly line: number; readonly lineStart: number },
): Place {
  const column = countCodePoints(grid.bytes, at.lineStart, at.offset) + 1;
  return { file: grid.file, line: at.line, column };
}

function countCodePoints(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) count++;
  return count;
}
