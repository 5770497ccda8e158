import type { Finding } from '../findings/finding.ts';
import {
  isWorkbookName,
  type OutputDialect,
  type Piece,
  piecesOf,
  readBack,
  type Sheet,
  workbookLosses,
  writeWorkbook,
} from '../tables/index.ts';
import { collected } from '../util/bytes.ts';

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
  return collected(encodedSheets(file, sheets, dialect, watch));
}

/** The same piece by piece: they are made as they are taken, and each holds until the next. */
export async function* encodedSheets(
  file: string,
  sheets: readonly [Sheet, ...Sheet[]],
  dialect: OutputDialect,
  { onPhase, onFinding }: EncodingWatch = {},
): AsyncGenerator<Uint8Array, void> {
  onPhase?.('write');
  const [sheet] = sheets;
  const workbook = isWorkbookName(file) ? await writeWorkbook(sheets) : undefined;
  if (workbook) for (const one of workbookLosses(file, sheets)) onFinding?.(one);
  const pieces = workbook ? [{ rows: sheet.rows, bytes: workbook }] : piecesOf(sheet, dialect);
  for await (const bytes of readBack(file, sheet, dialect, watched(pieces, onPhase))) {
    onPhase?.('write');
    yield bytes;
  }
}

/** Tells that each piece is read again. */
function* watched(
  pieces: Iterable<Piece>,
  onPhase: EncodingWatch['onPhase'],
): Generator<Piece, void> {
  for (const piece of pieces) {
    onPhase?.('read-back');
    yield piece;
  }
}
