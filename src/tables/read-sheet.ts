import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import type { Cell, ReadOptions, Sheet as WorkbookSheet } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';

import { valueText } from './cell-value.ts';
import { findHeader } from './find-header.ts';
import type { ConcernOf } from './sheets-alike.ts';
import { MOST_SHEET_ROWS } from './sheet-text.ts';
import type { ValueCell } from './table.ts';

/** How many worksheets are looked at for the one whose headers fit. */
const MOST_SHEETS = 20;
/** So many rows of a worksheet are enough to find its header. */
const ROWS_TO_JUDGE = 60;
/** Whole numbers from here on have lost digits: a workbook keeps fifteen. */
const LONG = 1e15;

/** What has to be reported about a cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly trouble: 'no-cached-value' | 'padded-number' | 'long-number';
}

/** A worksheet as texts, or what stands against it. */
export type SheetReading =
  | {
      readonly name: string;
      /** The visible worksheets, in order. */
      readonly names: readonly string[];
      readonly rows: string[][];
      /** The first rows of each other visible worksheet that is not empty. */
      readonly others: readonly SheetStart[];
      /** The rows that a filter or somebody has hidden, from 0. */
      readonly hidden: ReadonlySet<number>;
      readonly notes: readonly CellNote[];
      /** What a cell holds, if it is no text. */
      readonly valueAt: (row: number, column: number) => ValueCell | undefined;
    }
  | { readonly refused: 'unknown-sheet'; readonly names: readonly string[] }
  | { readonly refused: 'damaged' | 'too-large' };

/** The beginning of a worksheet, as texts. */
export interface SheetStart {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Which worksheet to read. */
export interface SheetOptions {
  readonly recognises: (header: string) => boolean;
  readonly sheet?: string | undefined;
  /** What a header, or the name of another sheet, says of people; nothing is looked for without. */
  readonly concernOf?: ConcernOf | undefined;
}

/** A workbook whose worksheets are read one by one. */
interface Workbook {
  /** All worksheets, in order. */
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly read: (name: string, mostRows: number) => Promise<WorkbookSheet | undefined>;
  readonly hiddenRows: (sheet: WorkbookSheet) => ReadonlySet<number>;
}

/**
 * Reads one worksheet: the one that is named, or else of the visible ones that whose headers are
 * known best, the first of equals. The archive must have been judged before (see `zipEntries`).
 * Cells become text as they would in a delimited file: dates in ISO form, booleans `true` and
 * `false`, formulas their stored value.
 */
export async function readSheet(
  bytes: Uint8Array,
  kind: 'xlsx' | 'ods',
  options: SheetOptions,
): Promise<SheetReading> {
  try {
    const book = kind === 'ods' ? openOds(bytes) : await openXlsx(bytes);
    const names = book.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
    const wanted = options.sheet;
    if (wanted !== undefined && !book.sheets.some(({ name }) => name === wanted)) {
      return { refused: 'unknown-sheet', names };
    }
    const { name, others } =
      wanted === undefined
        ? await fittingSheet(book, names, options.recognises)
        : { name: wanted, others: [] };
    const sheet = name === undefined ? undefined : await book.read(name, MOST_SHEET_ROWS + 1);
    if (sheet === undefined) {
      const nothing = { rows: [], others, hidden: new Set<number>(), notes: [] };
      return { name: '', names, ...nothing, valueAt: () => undefined };
    }
    if (sheet.rows.length > MOST_SHEET_ROWS) return { refused: 'too-large' };
    return {
      name: sheet.name,
      names,
      ...textsOf(sheet),
      others,
      hidden: book.hiddenRows(sheet),
      valueAt: (row, column) => valueOf(sheet, row, column),
    };
  } catch (error) {
    // The library throws many kinds of errors at damaged archives and XML; all mean the same.
    const beyond = error instanceof Error && /\b(?:limit|bounds)\b/.test(error.message);
    return { refused: beyond ? 'too-large' : 'damaged' };
  }
}

/**
 * Of several worksheets the one whose headers are known best; else the first that is not empty.
 * The others are those that are not empty either.
 */
async function fittingSheet(
  book: Workbook,
  names: readonly string[],
  recognises: (header: string) => boolean,
): Promise<{ readonly name: string | undefined; readonly others: readonly SheetStart[] }> {
  if (names.length <= 1) return { name: names[0], others: [] };
  let best = names[0];
  let most = -1;
  const known: SheetStart[] = [];
  for (const name of names.slice(0, MOST_SHEETS)) {
    const sheet = await book.read(name, ROWS_TO_JUDGE);
    if (sheet?.rows.some((row) => row.some((value) => value !== null)) !== true) continue;
    const { rows } = textsOf(sheet);
    const { recognised } = findHeader(rows, recognises);
    // A single word may stand anywhere.
    const fits = recognised >= 2 ? recognised : 0;
    if (fits > most) [best, most] = [name, fits];
    known.push({ name, rows });
  }
  return { name: best, others: known.filter(({ name }) => name !== best) };
}

async function openXlsx(bytes: Uint8Array): Promise<Workbook> {
  const archive = withSlashes(bytes);
  const sheets: { name: string; hidden: boolean }[] = [];
  await readXlsx(archive, {
    sheets: ({ name, hidden, veryHidden }) => {
      sheets.push({ name, hidden: hidden === true || veryHidden === true });
      return false;
    },
  });
  return {
    sheets,
    read: async (name, maxRows) => {
      const options: ReadOptions = { sheets: [name], readStyles: true, maxRows };
      return (await readXlsx(archive, options)).sheets[0];
    },
    hiddenRows: ({ rowDefs }) =>
      new Set(
        Array.from(rowDefs ?? []).flatMap(([row, { hidden }]) => (hidden === true ? row : [])),
      ),
  };
}

/** The same archive with `/` between folders, where a program has written `\`. */
function withSlashes(bytes: Uint8Array): Uint8Array {
  const backslash = String.raw`xl\workbook.xml`;
  const parts = unzipSync(bytes, { filter: ({ name }) => name === backslash });
  if (!(backslash in parts)) return bytes;
  const all = Object.entries(unzipSync(bytes));
  return zipSync(
    Object.fromEntries(all.map(([name, part]) => [name.replaceAll('\\', '/'), part])),
    {
      level: 0,
    },
  );
}

/** Rows and columns that repeat for print or are grouped stand in elements of their own. */
const ODS_GROUPS = /<\/?table:table-(?:header-rows|rows|row-group)\b[^>]*>/g;
const ODS_TABLE = /<table:table(\s[^>]*)>|<table:table-row((?:\s[^>]*)?)>/g;

/** An OpenDocument spreadsheet; what the library passes over is seen to here. */
function openOds(bytes: Uint8Array): Workbook {
  const parts = unzipSync(bytes);
  const content = parts['content.xml'];
  if (content === undefined) throw new Error('no content');
  const xml = strFromU8(content).replaceAll(ODS_GROUPS, '');
  const archive = zipSync({ ...parts, 'content.xml': strToU8(xml) }, { level: 0 });
  const invisible = new Set(
    Array.from(
      xml.matchAll(
        /<style:style\b[^>]*?style:name="([^"]*)"[^>]*>(?:(?!<\/style:style>).)*?table:display="false"/gs,
      ),
      ([, name]) => name,
    ),
  );
  const sheets: { name: string; hidden: boolean; rows: Set<number> }[] = [];
  let row = 0;
  for (const [, ofTable, ofRow] of xml.matchAll(ODS_TABLE)) {
    if (ofTable !== undefined) {
      const hidden = invisible.has(attribute(ofTable, 'table:style-name'));
      sheets.push({ name: attribute(ofTable, 'table:name'), hidden, rows: new Set() });
      row = 0;
    } else if (ofRow !== undefined) {
      const repeated = Number(attribute(ofRow, 'table:number-rows-repeated') || 1);
      const isHidden = /^(?:filter|collapse)$/.test(attribute(ofRow, 'table:visibility'));
      for (let i = 0; isHidden && i < Math.min(repeated, MOST_SHEET_ROWS); i++) {
        sheets.at(-1)?.rows.add(row + i);
      }
      row += repeated;
    }
  }
  if (sheets.length === 0) throw new Error('no spreadsheet');
  return {
    sheets,
    read: async (name, mostRows) => {
      const book = await readOds(archive, { sheets: [name], readStyles: true });
      const sheet = book.sheets.find((one) => one.name === name);
      return sheet && { ...sheet, rows: sheet.rows.slice(0, mostRows) };
    },
    hiddenRows: ({ name }) => sheets.find((one) => one.name === name)?.rows ?? new Set(),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function attribute(attributes: string, name: string): string {
  const text = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  return text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}

function textsOf(sheet: WorkbookSheet): { rows: string[][]; notes: CellNote[] } {
  const rows = sheet.rows.map((row) => row.map(valueText));
  const notes: CellNote[] = [];
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) >= LONG) {
        notes.push({ row, column, trouble: 'long-number' });
      }
    });
  });
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

/** A number, a date or a truth value with its format; of a formula, its last value. */
function valueOf(sheet: WorkbookSheet, row: number, column: number): ValueCell | undefined {
  const value = sheet.rows[row]?.[column];
  if (typeof value !== 'number' && typeof value !== 'boolean' && !(value instanceof Date)) {
    return undefined;
  }
  const format = sheet.cells?.get(`${row},${column}`)?.style?.numFmt ?? 'General';
  return value instanceof Date && Number.isNaN(value.getTime()) ? undefined : { value, format };
}
