import { finding } from '../findings/finding.ts';
import { Refused } from '../findings/refused.ts';
import { cleanCell } from './cell.ts';
import type { OutputDialect } from './dialect.ts';
import { unguard } from './guard.ts';
import { PlainRows } from './plain-rows.ts';
import { readTable } from './read-table.ts';
import { RecordReader } from './record-reader.ts';
import { isWorkbookName, LONGEST_TEXT, MOST_SHEET_ROWS, textInWorkbook } from './sheet-text.ts';
import { MOST_CELLS, MOST_ROWS } from './survey.ts';
import type { OutputCell, Sheet, Table } from './table.ts';
import type { Piece } from './write-delimited.ts';
import { concat } from '../util/bytes.ts';

/** The headers of ids, which are compared to the letter; texts only as far as reading keeps them. */
const ID = /(?:^|[_\s-])id$/i;

/** So many rows that are not plain are read together. */
const ROWS_AT_ONCE = 1000;

/**
 * Reads a table again from the bytes that were made of it, as the next command will, and compares
 * it with what was to be written: a table that reads as another must never get onto a disk.
 *
 * How a text is built shows in its beginning, and from there on the reader takes row by row. So it
 * is given the first piece, and of all that follows, below the header, the rows that it could take
 * for others; those that are plain stand to the byte as they were meant (`PlainRows`).
 *
 * @param pieces - in their order; a workbook is one piece
 * @returns their bytes, which are nobody's file before the last of them is passed on without an error
 * @throws Refused if there is any difference and the table exceeds what can be read; Error if it
 * doesn't: a bug; the message holds no content of any cell
 */
export async function* readBack(
  file: string,
  sheet: Sheet,
  dialect: OutputDialect,
  pieces: Iterable<Piece>,
): AsyncGenerator<Uint8Array, void> {
  const { header } = sheet;
  const fail = (what: string): never => {
    if (isBeyondBounds(sheet, isWorkbookName(file)))
      throw new Refused([finding('output-too-large', { file }, {})]);
    throw new Error(`invariant: ${file} would not be read as it was written: ${what}`);
  };
  const width = header.findLastIndex((name) => cleanCell(name) !== '') + 1;
  const recognises = sheet.recognises ?? ((name: string) => header.includes(name));
  /** @returns how many rows were read */
  const assertReads = async ({ bytes, rows }: Piece): Promise<number> => {
    // The decimal mark is known.
    const isLevel = (): boolean => false;
    const { table } = await readTable({ file, bytes }, { recognises, isLevel });
    if (table === undefined) return fail('no table');
    if (table.header.length !== width) fail('the number of columns');
    const difference = differenceIn(table, { header, rows }, dialect);
    if (difference !== undefined) fail(difference);
    return table.rows.length;
  };

  const plainRows = new PlainRows(dialect, width);
  let top: Piece | undefined;
  let records = 1;
  let odd: Piece[] = [];
  const assertOdd = async (): Promise<void> => {
    if (top && odd.length > 0) await assertReads(joined([top, ...odd]));
    odd = [];
  };
  for (const piece of pieces) {
    if (!top) {
      records += await assertReads(piece);
      top = topOf(piece, dialect);
      yield piece.bytes;
      continue;
    }
    const { bytes } = piece;
    const behindRecord = recordReader(bytes, dialect);
    let at = 0;
    for (const row of piece.rows) {
      records++;
      const start = at;
      at = plainRows.behind(bytes, start, row);
      if (at > 0) continue;
      at = behindRecord(start);
      odd.push({ rows: [row], bytes: bytes.slice(start, at) });
      if (odd.length === ROWS_AT_ONCE) await assertOdd();
    }
    if (at !== bytes.length) fail('the number of rows');
    yield bytes;
  }
  await assertOdd();
  if (isTooLong(records, header.length)) fail('more than can be read');
}

/** The header with the first row, so that no other can be taken for a second header. */
function topOf({ rows, bytes }: Piece, dialect: OutputDialect): Piece {
  const behindRecord = recordReader(bytes, dialect);
  const [first] = rows;
  return {
    rows: first ? [first] : [],
    bytes: bytes.slice(0, behindRecord(behindRecord(0))),
  };
}

/** Finds where a record ends, with its line break. */
function recordReader(bytes: Uint8Array, { delimiter }: OutputDialect): (start: number) => number {
  const reader = new RecordReader(bytes, delimiter.charCodeAt(0), 0, 0, 1);
  return (start) => {
    reader.at = start;
    reader.readRecord();
    reader.endRecord();
    return reader.at;
  };
}

function joined(pieces: readonly Piece[]): Piece {
  return {
    rows: pieces.flatMap(({ rows }) => [...rows]),
    bytes: concat(pieces.map(({ bytes }) => bytes)),
  };
}

/** Where what was read differs from what was meant, if it does. */
function differenceIn(
  table: Table,
  { header, rows }: Pick<Sheet, 'header' | 'rows'>,
  { decimalMark }: OutputDialect,
): string | undefined {
  const isWorkbook = table.dialect.kind === 'workbook';
  const isSame = (cell: OutputCell, read: string, isId: boolean): boolean => {
    if (typeof cell === 'string') {
      if (isId) return read === cell;
      const text = isWorkbook ? textInWorkbook(cell) : cell;
      return read === text || read === cleanCell(text);
    }
    if ('format' in cell) return read !== '';
    const expected = isWorkbook ? cell.value : Number(cell.value.toFixed(cell.decimals));
    const text = isWorkbook ? read : read.replace(decimalMark, '.');
    return text !== '' && Number(text) === expected;
  };
  for (const [column, name] of table.header.entries()) {
    if (!isSame(header[column] ?? '', unguard(name), false)) return `header ${column + 1}`;
  }
  const ids = new Set(header.flatMap((name, column) => (ID.test(name) ? column : [])));
  let count = 0;
  for (const cells of rows) {
    const read = table.rows[count++];
    if (read === undefined) return `row ${count} is missing`;
    for (const [column, cell] of read.entries()) {
      if (!isSame(cells[column] ?? '', unguard(cell), ids.has(column))) {
        return `row ${count}, column ${column + 1}`;
      }
    }
  }
  return table.rows.length === count ? undefined : 'the number of rows';
}

/**
 * Whether a table is larger than what the readers take: then that it does not read back is the
 * size of the data, and no bug.
 */
function isBeyondBounds({ header, rows }: Sheet, isWorkbook: boolean): boolean {
  let count = 0;
  for (const cells of [header, ...rows]) {
    count++;
    if (cells.some((cell) => typeof cell === 'string' && cell.length > LONGEST_TEXT)) return true;
  }
  return (isWorkbook && count > MOST_SHEET_ROWS) || isTooLong(count, header.length);
}

function isTooLong(records: number, width: number): boolean {
  return records > MOST_ROWS || records * width > MOST_CELLS;
}
