import type { Place } from '../findings/finding.ts';
import type { Pieces } from '../util/bytes.ts';

/** The bytes of one input, read once. */
export interface Source {
  /** The name the caller used; `-` is standard input. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The bytes of one output. */
export interface Output {
  readonly file: string;
  readonly bytes: Uint8Array | Pieces;
}

/** What was understood of a file; shown to the user first of all. */
export interface Dialect {
  readonly kind: 'delimited' | 'workbook' | 'records';
  /** Such as `UTF-8`, `Windows-1252`; empty where there is none. */
  readonly encoding: string;
  /** `,` `;` `\t` or `|`; empty where there is none. */
  readonly delimiter: string;
  readonly decimalMark: ',' | '.';
  readonly lineBreak: '\n' | '\r\n' | '\r';
  readonly byteOrderMark: boolean;
}

/** A row: one text per column of the header; short rows are filled with blanks. */
export type Row = readonly string[];

/**
 * A file as a header and rows of cells. Cells are text as in the file (NFC, outer white space and
 * invisible characters removed); their meaning is the business of `people/` and `roster/`.
 */
export interface Table {
  readonly file: string;
  readonly sheet?: string;
  /** The visible worksheets of its workbook, in order. */
  readonly sheets?: readonly string[];
  readonly dialect: Dialect;
  /** SHA-256 of the bytes read, in hexadecimal. */
  readonly sha256: string;
  readonly size: number;
  /** The line (or workbook row) on which the header stands. */
  readonly headerLine: number;
  /** The line of a second row of labels below the header, which was skipped. */
  readonly labelLine?: number;
  readonly header: Row;
  readonly rows: readonly Row[];
  /** What a cell of a workbook holds, if it is no text; only where it was asked for. */
  readonly valueAt?: (row: number, column: number) => ValueCell | undefined;
  /** The place of a cell, or of a whole row; `row` -1 is the header. Counted only when asked. */
  place(row: number, column?: number): Place;
}

/** What there is to say of a table beside its rows. */
export type TableFacts = Omit<Table, 'rows'>;

/** Lets the rows of a table go, which take half as much memory as the people made of them. */
export function withoutRows(table: Table): TableFacts {
  const facts: TableFacts & { rows?: Table['rows'] } = { ...table };
  delete facts.rows;
  return facts;
}

/** A number to be written with the dialect's decimal mark. */
export interface NumberCell {
  readonly value: number;
  /** How many decimals are shown. */
  readonly decimals: number;
}

/** A value that a workbook held, to be written with its kind and format. */
export interface ValueCell {
  readonly value: number | boolean | Date;
  /** The workbook's number format, such as `dd.mm.yyyy` or `0%`. */
  readonly format: string;
}

export type OutputCell = string | NumberCell | ValueCell;

/** A table to be written. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  /** Which headers the command knows that reads this table next; without it, all of them. */
  readonly recognises?: (header: string) => boolean;
  /** Can be gone through more than once; a large table need not be there as a whole. */
  readonly rows: Iterable<readonly OutputCell[]>;
  /** How a workbook shows its columns, in their order; nothing of it reaches delimited text. */
  readonly look?: readonly (ColumnLook | undefined)[] | undefined;
}

/** How a workbook shows a column. */
export interface ColumnLook {
  /** In characters; as wide as its content unless given. */
  readonly width?: number;
  readonly wrapped?: boolean;
  /** Grouped with its neighbours and folded away; a click on the margin shows it. */
  readonly folded?: boolean;
  /** What a drop-down of its cells offers. */
  readonly choices?: readonly string[];
}
