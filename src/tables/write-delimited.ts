import { concat } from '../util/bytes.ts';
import { DelimitedText } from './delimited-text.ts';
import type { OutputDialect } from './dialect.ts';
import type { OutputCell, Sheet } from './table.ts';

/** So many rows are the first piece, which is read again as a whole. */
const FIRST_ROWS = 200;

/** And so many each that follows: few enough that they are forgotten soon. */
const FURTHER_ROWS = 2000;

/** Some rows of a table, and the bytes that were made of them. */
export interface Piece {
  readonly rows: Sheet['rows'];
  /** Only until the next piece is asked for: it is made in the same place. */
  readonly bytes: Uint8Array;
}

/**
 * Writes a sheet as delimited text in UTF-8. Text cells are guarded against being run as
 * formulas (see `guard`); reading them back and `unguard` give the same texts.
 */
export function writeDelimited(sheet: Sheet, dialect: OutputDialect): Uint8Array {
  return concat(Array.from(piecesOf(sheet, dialect), ({ bytes }) => bytes.slice()));
}

/** Writes a sheet piece by piece; the first has the header. */
export function* piecesOf(sheet: Sheet, dialect: OutputDialect): Generator<Piece, void> {
  const text = new DelimitedText(dialect, sheet.header.length);
  text.addRow(sheet.header);
  let most = FIRST_ROWS;
  let rows: (readonly OutputCell[])[] = [];
  for (const row of sheet.rows) {
    if (rows.length === most) {
      yield { rows, bytes: text.bytes };
      text.clear();
      rows = [];
      most = FURTHER_ROWS;
    }
    text.addRow(row);
    rows.push(row);
  }
  yield { rows, bytes: text.bytes };
}
