import type { Finding } from '../findings/finding.ts';
import {
  assertReadsBack,
  isWorkbookName,
  type OutputDialect,
  type Sheet,
  workbookLosses,
  writeDelimited,
  writeWorkbook,
} from '../tables/index.ts';

/** Who is told what while a table is made into bytes. */
export interface EncodingWatch {
  /** Told before the bytes are made, and before they are read again. */
  readonly onPhase?: ((phase: 'write' | 'read-back') => void) | undefined;
  /** Told what a workbook could not hold. */
  readonly onFinding?: ((finding: Finding) => void) | undefined;
}

/**
 * The bytes of a table: a workbook with all sheets where the file's name ends in `.xlsx`, else
 * delimited text of the first sheet. They are read again, so that the next command is sure to
 * find what was to be written.
 */
export async function encodeSheets(
  file: string,
  sheets: readonly [Sheet, ...Sheet[]],
  dialect: OutputDialect,
  { onPhase, onFinding }: EncodingWatch = {},
): Promise<Uint8Array> {
  onPhase?.('write');
  const workbook = isWorkbookName(file);
  const bytes = workbook ? await writeWorkbook(sheets) : writeDelimited(sheets[0], dialect);
  if (workbook) for (const one of workbookLosses(file, sheets)) onFinding?.(one);
  onPhase?.('read-back');
  await assertReadsBack({ file, bytes }, sheets[0], dialect);
  onPhase?.('write');
  return bytes;
}
