import { stringify } from 'csv-stringify/sync';

import type { OutputDialect } from './dialect.ts';
import { guard } from './guard.ts';
import type { NumberCell, OutputCell, Sheet } from './table.ts';

/**
 * Writes a sheet as delimited text in UTF-8. Text cells are guarded against being run as
 * formulas (see `guard`); reading them back and `unguard` give the same texts.
 */
export function writeDelimited(sheet: Sheet, dialect: OutputDialect): Uint8Array {
  const records = [sheet.header, ...sheet.rows].map((row) =>
    row.map((cell) => textOf(cell, dialect)),
  );
  const text = stringify(records, {
    delimiter: dialect.delimiter,
    record_delimiter: '\r\n',
    bom: dialect.byteOrderMark,
    // A lone line feed is no record delimiter to csv-stringify, but it is to every reader.
    quoted_match: /[\r\n]|^\s|\s$/,
  });
  return Buffer.from(text);
}

function textOf(cell: OutputCell, dialect: OutputDialect): string {
  return typeof cell === 'string' ? guard(cell) : numberText(cell, dialect.decimalMark);
}

/** A number with a fixed count of decimals, without grouping. */
function numberText({ value, decimals }: NumberCell, decimalMark: ',' | '.'): string {
  return value.toFixed(decimals).replace('.', decimalMark);
}
