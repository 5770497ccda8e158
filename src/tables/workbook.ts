import type { Cell, CellValue, Sheet as WorkbookSheet } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';

import { columnLetters } from './cell.ts';
import { guard } from './guard.ts';
import type { OutputCell, Sheet } from './table.ts';

/** The most rows of a worksheet. */
const MOST_ROWS = 1_048_576;
/** How many worksheets are looked at for one that is not empty. */
const MOST_SHEETS = 20;

/** What must be said about a cell. */
interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly trouble: 'no-cached-value' | 'padded-number';
}

/** A worksheet as texts, or what stands against it. */
export type SheetReading =
  | {
      readonly name: string;
      /** The visible worksheets, in order. */
      readonly names: readonly string[];
      readonly rows: string[][];
      readonly notes: readonly CellNote[];
    }
  | { readonly refused: 'unknown-sheet'; readonly names: readonly string[] }
  | { readonly refused: 'damaged' | 'too-large' };

/**
 * Reads one worksheet: the one that is named, or else the first that is visible and not empty.
 * The archive must have been judged before (see `zipEntries`). Cells become text as they would in
 * a delimited file: dates in ISO form, booleans `true` and `false`, formulas their stored value.
 */
export async function readSheet(bytes: Uint8Array, wanted?: string): Promise<SheetReading> {
  try {
    const names: string[] = [];
    await readXlsx(bytes, {
      sheets: (info) => {
        const hidden = info.hidden === true || info.veryHidden === true;
        if (!hidden || info.name === wanted) names.push(info.name);
        return false;
      },
    });
    if (wanted !== undefined && !names.includes(wanted)) return { refused: 'unknown-sheet', names };
    let last: WorkbookSheet | undefined;
    for (const name of wanted === undefined ? names.slice(0, MOST_SHEETS) : [wanted]) {
      const book = await readXlsx(bytes, {
        sheets: [name],
        readStyles: true,
        maxRows: MOST_ROWS + 1,
      });
      last = book.sheets[0];
      if (last?.rows.some((row) => row.some((value) => value !== null)) === true) break;
    }
    if (last === undefined) return { name: '', names, rows: [], notes: [] };
    if (last.rows.length > MOST_ROWS) return { refused: 'too-large' };
    return { name: last.name, names, ...textsOf(last) };
  } catch (error) {
    // The library throws many kinds of errors at damaged archives and XML; all mean the same.
    const beyond = error instanceof Error && /\b(?:limit|bounds)\b/.test(error.message);
    return { refused: beyond ? 'too-large' : 'damaged' };
  }
}

function textsOf(sheet: WorkbookSheet): { rows: string[][]; notes: CellNote[] } {
  const rows = sheet.rows.map((row) => row.map(textOf));
  const notes: CellNote[] = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const texts = rows[row];
    if (texts === undefined) continue;
    const padded = paddedText(cell);
    if (padded !== undefined) {
      texts[column] = padded;
      notes.push({ row, column, trouble: 'padded-number' });
    } else if (cell.type === 'formula' && (cell.formulaResult ?? cell.value) === null) {
      notes.push({ row, column, trouble: 'no-cached-value' });
    }
  }
  return { rows, notes };
}

/** `0042` for 42 with the number format `0000`. */
function paddedText({ value, style }: Cell): string | undefined {
  const format = style?.numFmt;
  if (format === undefined || !/^0{2,}$/.test(format)) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return undefined;
  const text = String(value);
  return text.length < format.length ? text.padStart(format.length, '0') : undefined;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Excel shows dates no earlier; any fixed date makes two runs give the same bytes. */
const FIXED_DATE = new Date(Date.UTC(2000, 0, 1));
const WIDEST = 60;
const NARROWEST = 8;

/**
 * Writes a workbook: header in bold and frozen, a filter, columns as wide as their content, text
 * as text, so that ids keep their zeros. The same sheets give the same bytes. Texts are guarded
 * as in `writeDelimited`, since a workbook may be saved as delimited text later.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    properties: { created: FIXED_DATE, modified: FIXED_DATE },
    sheets: sheets.map((sheet) => {
      const rows = [sheet.header, ...sheet.rows];
      const cells = new Map<string, Partial<Cell>>();
      for (const column of sheet.header.keys()) {
        cells.set(`0,${column}`, { style: { font: { bold: true } } });
      }
      for (const [index, row] of rows.entries()) {
        for (const [column, cell] of row.entries()) {
          if (typeof cell === 'string') continue;
          const numFmt = cell.decimals === 0 ? '0' : `0.${'0'.repeat(cell.decimals)}`;
          cells.set(`${index},${column}`, { style: { numFmt } });
        }
      }
      return {
        name: sheet.name,
        columns: sheet.header.map((_, column) => ({ width: widthOf(rows, column) })),
        rows: rows.map((row) =>
          row.map((cell) => (typeof cell === 'string' ? guard(cell) : cell.value)),
        ),
        cells,
        freezePane: { rows: 1 },
        autoFilter: { range: rangeOf(rows) },
      };
    }),
  });
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
  }
  return Math.min(widest, WIDEST);
}
