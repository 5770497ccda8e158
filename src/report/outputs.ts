import type { Finding } from '../findings/finding.ts';
import {
  assertReadsBack,
  isWorkbookName,
  type OutputDialect,
  type Piece,
  piecesOf,
  type Sheet,
  workbookLosses,
  writeWorkbook,
} from '../tables/index.ts';
import { concat } from '../util/bytes.ts';

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
  watch: EncodingWatch = {},
): Promise<Uint8Array> {
  watch.onPhase?.('write');
  const [sheet] = sheets;
  const workbook = isWorkbookName(file) ? await writeWorkbook(sheets) : undefined;
  if (workbook) for (const one of workbookLosses(file, sheets)) watch.onFinding?.(one);
  const pieces = workbook ? [{ rows: sheet.rows, bytes: workbook }] : piecesOf(sheet, dialect);
  const written: Uint8Array[] = [];
  await assertReadsBack(file, sheet, dialect, passedOn(pieces, written, watch));
  return workbook ?? concat(written);
}

/** Keeps the bytes of pieces that are read again one by one. */
function* passedOn(
  pieces: Iterable<Piece>,
  written: Uint8Array[],
  { onPhase }: EncodingWatch,
): Generator<Piece> {
  for (const piece of pieces) {
    written.push(piece.bytes.slice());
    onPhase?.('read-back');
    yield piece;
    onPhase?.('write');
  }
}
