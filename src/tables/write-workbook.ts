import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell, CellValue } from 'hucre/xlsx';
import { writeXlsx } from 'hucre/xlsx';

import { columnLetters } from './cell.ts';
import { guard } from './guard.ts';
import { sheetText } from './sheet-text.ts';
import type { OutputCell, Sheet } from './table.ts';

/** Excel shows dates no earlier; any fixed date makes two runs give the same bytes. */
const FIXED_DATE = new Date(Date.UTC(2000, 0, 1));
const WIDEST = 60;
const NARROWEST = 8;

/**
 * Writes a workbook: header in bold and frozen, a filter, columns as wide as their content, text
 * as text, so that ids keep their zeros. The same sheets give the same bytes on every platform.
 * Texts are guarded as in `writeDelimited`, since a workbook may be saved as delimited text later.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    properties: { created: FIXED_DATE, modified: FIXED_DATE },
    sheets: sheets.map((sheet) => {
      const rows = [sheet.header, ...sheet.rows];
      const cells = new Map<string, Partial<Cell>>();
      for (const column of sheet.header.keys()) {
        cells.set(`0,${column}`, { style: { font: { bold: true } } });
      }
      for (const [index, row] of rows.entries()) {
        for (const [column, cell] of row.entries()) {
          const numFmt = formatOf(cell);
          if (numFmt !== undefined) cells.set(`${index},${column}`, { style: { numFmt } });
        }
      }
      return {
        name: sheet.name,
        columns: sheet.header.map((_, column) => ({ width: widthOf(rows, column) })),
        rows: rows.map((row) => row.map(valueOf)),
        cells,
        freezePane: { rows: 1 },
        autoFilter: { range: rangeOf(rows) },
      };
    }),
  });
  return packed(bytes);
}

function valueOf(cell: OutputCell): CellValue {
  return typeof cell === 'string' ? escaped(sheetText(guard(cell)).text) : cell.value;
}

function formatOf(cell: OutputCell): string | undefined {
  if (typeof cell === 'string') return undefined;
  if ('format' in cell) return cell.format;
  return cell.decimals === 0 ? '0' : `0.${'0'.repeat(cell.decimals)}`;
}

/** What looks like a workbook's own escape of a character (`_x0041_` is an A) stays a text. */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

/**
 * The same archive packed by one program on every platform: what the library packs with
 * (`CompressionStream`) differs between Node and browsers.
 */
function packed(archive: Uint8Array): Uint8Array {
  const parts = unzipSync(archive);
  const styles = parts[STYLES];
  if (styles) parts[STYLES] = strToU8(withBuiltInFormats(strFromU8(styles)));
  // Archives store the local time, so its parts are fixed, not the moment.
  return zipSync(parts, { level: 6, mtime: new Date(2000, 0, 1) });
}

const STYLES = 'xl/styles.xml';

/** Number formats that every program shows in its own language, which the library writes out. */
const BUILT_IN = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['m/d/yyyy', 14],
  ['h:mm', 20],
  ['h:mm:ss', 21],
  ['m/d/yyyy h:mm', 22],
]);

/** The same styles with the numbers of built-in formats, so that a date stays one of the language. */
function withBuiltInFormats(xml: string): string {
  const builtIn = new Map<string, number>();
  for (const [, id = '', code = ''] of xml.matchAll(
    /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g,
  )) {
    const known = BUILT_IN.get(code);
    if (known !== undefined) builtIn.set(id, known);
  }
  return xml.replaceAll(
    /(<xf numFmtId=")(\d+)"/g,
    (_, start: string, id: string) => `${start}${builtIn.get(id) ?? id}"`,
  );
}

function rangeOf(rows: readonly (readonly OutputCell[])[]): string {
  return `A1:${columnLetters(Math.max(0, (rows[0]?.length ?? 0) - 1))}${rows.length}`;
}

/** The width of a column's longest text, in characters, within bounds that can be read. */
function widthOf(rows: readonly (readonly OutputCell[])[], column: number): number {
  let widest = NARROWEST;
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell === 'string') widest = Math.max(widest, cell.length + 2);
    else if (cell !== undefined && 'format' in cell) widest = Math.max(widest, 12);
  }
  return Math.min(widest, WIDEST);
}
