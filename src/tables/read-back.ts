import { finding } from '../findings/finding.ts';
import { Refused } from '../findings/refused.ts';
import { cleanCell } from './cell.ts';
import type { OutputDialect } from './dialect.ts';
import { unguard } from './guard.ts';
import { readTable } from './read-table.ts';
import { isWorkbookName, LONGEST_TEXT, MOST_SHEET_ROWS, textInWorkbook } from './sheet-text.ts';
import { MOST_CELLS, MOST_ROWS } from './survey.ts';
import type { Output, OutputCell, Sheet } from './table.ts';

/** The headers of ids, which are compared to the letter; texts only as far as reading keeps them. */
const ID = /(?:^|[_\s-])id$/i;

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
  return count > (isWorkbook ? MOST_SHEET_ROWS : MOST_ROWS) || count * header.length > MOST_CELLS;
}

/**
 * Reads a table again from the bytes that were made of it, as the next command will, and compares
 * it with what was to be written: a table that reads as another must never get onto a disk.
 *
 * @throws Refused if there is any difference and the table exceeds what can be read; Error if it
 * doesn't: a bug; the message holds no content of any cell
 */
export async function assertReadsBack(
  output: Output,
  sheet: Sheet,
  dialect: OutputDialect,
): Promise<void> {
  const { file } = output;
  const recognises = sheet.recognises ?? ((header: string) => sheet.header.includes(header));
  const { table } = await readTable(output, { recognises });
  const fail = (what: string): never => {
    if (isBeyondBounds(sheet, isWorkbookName(file)))
      throw new Refused([finding('output-too-large', { file }, {})]);
    throw new Error(`invariant: ${file} would not be read as it was written: ${what}`);
  };
  if (table === undefined) return fail('no table');
  const isWorkbook = table.dialect.kind === 'workbook';
  const isSame = (cell: OutputCell, read: string, isId: boolean): boolean => {
    if (typeof cell === 'string') {
      if (isId) return read === cell;
      const text = isWorkbook ? textInWorkbook(cell) : cell;
      return read === text || read === cleanCell(text);
    }
    if ('format' in cell) return read !== '';
    const expected = isWorkbook ? cell.value : Number(cell.value.toFixed(cell.decimals));
    const text = isWorkbook ? read : read.replace(dialect.decimalMark, '.');
    return text !== '' && Number(text) === expected;
  };
  const width = sheet.header.findLastIndex((name) => cleanCell(name) !== '') + 1;
  if (table.header.length !== width) fail('the number of columns');
  sheet.header.slice(0, width).forEach((name, column) => {
    if (!isSame(name, unguard(table.header[column] ?? ''), false)) fail(`header ${column + 1}`);
  });
  const ids = new Set(sheet.header.flatMap((name, column) => (ID.test(name) ? column : [])));
  let row = 0;
  for (const cells of sheet.rows) {
    const read = table.rows[row] ?? fail(`row ${row + 1} is missing`);
    for (let column = 0; column < width; column++) {
      if (!isSame(cells[column] ?? '', unguard(read[column] ?? ''), ids.has(column))) {
        fail(`row ${row + 1}, column ${column + 1}`);
      }
    }
    row++;
  }
  if (row !== table.rows.length) fail('the number of rows');
}
