import { DELIMITERS } from './find-header.ts';
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
 * The dialect of the first of these tables that is a text: the same
 * delimiter, if it is one that every reader tries, and the same decimal mark. Files in an encoding
 * other than UTF-8 come from Excel, which needs the byte order mark. Where all are workbooks, the
 * dialect is that of an Excel in the language.
 */
export function dialectOf(
  tables: readonly Pick<Table, 'dialect'>[],
  language: 'de' | 'en',
): OutputDialect {
  const text = tables.find(({ dialect }) => dialect.kind === 'delimited')?.dialect;
  if (text === undefined) return OUTPUT_DIALECTS[language === 'de' ? 'excel-de' : 'excel'];
  const { decimalMark, encoding } = text;
  const common = DELIMITERS.some((one) => one === text.delimiter);
  const delimiter = common ? text.delimiter : decimalMark === ',' ? ';' : ',';
  return { delimiter, decimalMark, byteOrderMark: text.byteOrderMark || encoding !== 'UTF-8' };
}
