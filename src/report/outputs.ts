import { type OutputDialect, type Sheet, writeDelimited, writeWorkbook } from '../tables/index.ts';

/**
 * The bytes of a table: a workbook with all sheets where the file's name ends in `.xlsx`, else
 * delimited text of the first sheet.
 */
export async function encodeSheets(
  file: string,
  sheets: readonly [Sheet, ...Sheet[]],
  dialect: OutputDialect,
): Promise<Uint8Array> {
  const workbook = file.toLowerCase().endsWith('.xlsx');
  return workbook ? writeWorkbook(sheets) : writeDelimited(sheets[0], dialect);
}
