import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
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
 * as text, so that ids keep their zeros; printed across, one page wide, with the header on each. The same sheets give the same bytes on every platform.
 * Texts are guarded as in `writeDelimited`, since a workbook may be saved as delimited text later.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    properties: { created: FIXED_DATE, modified: FIXED_DATE },
    sheets: sheets.map((sheet) => {
      const rows = [sheet.header, ...sheet.rows];
      const cells = new Map<string, Partial<Cell>>();
      for (const column of sheet.header.keys()) {
        cells.set(`0,${column}`, { style: HEADER_STYLE });
      }
      for (const [index, row] of rows.entries()) {
        for (const [column, cell] of row.entries()) {
          const numFmt = formatOf(cell);
          if (numFmt !== undefined)
            cells.set(`${index},${column}`, { style: { ...STYLE, numFmt } });
        }
      }
      return {
        name: sheet.name,
        columns: columnsOf(sheet, rows),
        rows: rows.map((row) => row.map(valueOf)),
        cells,
        rowDefs: heightsOf(sheet, rows),
        freezePane: { rows: 1 },
        autoFilter: { range: rangeOf(rows) },
        dataValidations: choicesOf(sheet, rows.length),
        pageSetup: PAGE,
        outlineProperties: { summaryRight: true },
      };
    }),
  });
  return packed(bytes);
}

/** A font by name: without one, each program takes its own, and widths no longer fit. */
const FONT = { name: 'Arial', size: 10 } as const;
const STYLE: CellStyle = { font: FONT, alignment: { vertical: 'top' } };
const HEADER_STYLE: CellStyle = {
  font: { ...FONT, bold: true },
  alignment: { vertical: 'top', wrapText: true },
};
const PAGE = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  // In inches: a wide table is printed as large as the paper allows.
  margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.5, header: 0.2, footer: 0.2 },
  printTitlesRow: '$1:$1',
} as const;

function columnsOf(
  { header, look }: Sheet,
  rows: readonly (readonly OutputCell[])[],
): NonNullable<WriteSheet['columns']> {
  return header.map((_, column) => {
    const { width, wrapped = false, folded = false } = look?.[column] ?? {};
    return {
      width: width ?? widthOf(rows, column),
      style: { ...STYLE, alignment: { vertical: 'top' as const, wrapText: wrapped } },
      ...(folded && { outlineLevel: 1, hidden: true }),
      // The sign to unfold a group stands above the column behind it.
      ...(look?.[column - 1]?.folded === true && !folded && { collapsed: true }),
    };
  });
}

/** The height of a line of the font, in points. */
const LINE_HEIGHT = 13;

/** Rows as high as their longest wrapped text: not every program finds that out by itself. */
function heightsOf(
  { look }: Sheet,
  rows: readonly (readonly OutputCell[])[],
): NonNullable<WriteSheet['rowDefs']> {
  const heights = new Map<number, { height: number }>();
  for (const [index, row] of rows.entries()) {
    let lines = 1;
    for (const [column, cell] of row.entries()) {
      const { width, wrapped = false } = look?.[column] ?? {};
      if (typeof cell !== 'string' || width === undefined || !wrapped) continue;
      lines = Math.max(lines, Math.ceil(cell.length / (0.9 * width)));
    }
    if (lines > 1) heights.set(index, { height: lines * LINE_HEIGHT });
  }
  return heights;
}

/** Rows below the table that have the drop-downs, too: HR adds rows. */
const ROWS_BELOW = 200;

function choicesOf(
  { header, look }: Sheet,
  rows: number,
): NonNullable<WriteSheet['dataValidations']> {
  return header.flatMap((_, column) => {
    const choices = look?.[column]?.choices;
    if (!choices) return [];
    const letters = columnLetters(column);
    return {
      type: 'list' as const,
      values: [...choices],
      allowBlank: true,
      range: `${letters}2:${letters}${rows + ROWS_BELOW}`,
    };
  });
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
  const book = parts[BOOK];
  if (book) parts[BOOK] = strToU8(withQuotedSheets(strFromU8(book)));
  // Archives store the local time, so its parts are fixed, not the moment.
  return zipSync(parts, { level: 6, mtime: new Date(2000, 0, 1) });
}

const STYLES = 'xl/styles.xml';
const BOOK = 'xl/workbook.xml';

/** References to sheets in quotes: without them Excel calls `Ohne Tandem!$1:$1` damaged. */
function withQuotedSheets(xml: string): string {
  return xml.replaceAll(/(<definedName [^>]*>)([^'<!]+)!/g, "$1'$2'!");
}

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
