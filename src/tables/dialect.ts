import type { Table } from './table.ts';

/** How a delimited text is written. Its encoding is UTF-8, its line break CRLF. */
export interface OutputDialect {
  readonly delimiter: string;
  readonly decimalMark: ',' | '.';
  /** Excel takes UTF-8 for the machine's code page without it. */
  readonly byteOrderMark: boolean;
}

/** The dialects that can be asked for by name, by the program that opens them on a double click. */
export const OUTPUT_DIALECTS = {
  'excel-de': { delimiter: ';', decimalMark: ',', byteOrderMark: true },
  excel: { delimiter: ',', decimalMark: '.', byteOrderMark: true },
  rfc4180: { delimiter: ',', decimalMark: '.', byteOrderMark: false },
} as const satisfies Record<string, OutputDialect>;

/**
 * The dialect that suits whoever wrote the table: the same delimiter and decimal mark. Files in
 * an encoding other than UTF-8 come from Excel, which needs the byte order mark.
 */
export function dialectOf(table: Pick<Table, 'dialect'>): OutputDialect {
  const { kind, delimiter, decimalMark, byteOrderMark, encoding } = table.dialect;
  if (kind !== 'delimited') return OUTPUT_DIALECTS.excel;
  return { delimiter, decimalMark, byteOrderMark: byteOrderMark || encoding !== 'UTF-8' };
}
