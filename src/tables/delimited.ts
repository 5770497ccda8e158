import { parse } from 'csv-parse/sync';

import type { Survey } from './survey.ts';

/**
 * Parses the sound stretches of a delimited text (see `survey`) into records of cells, in the
 * order of the survey. White space at the ends of
 * cells may be left.
 */
export function parseRecords(
  bytes: Uint8Array,
  found: Pick<Survey, 'sound' | 'breaks' | 'padded'>,
  delimiter: string,
): string[][] {
  const stretches = found.sound.map(([from, to]) =>
    Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from),
  );
  const text = stretches.length === 1 ? stretches[0] : Buffer.concat(stretches.flatMap(terminated));
  return parse(text ?? '', {
    delimiter,
    // Only those there are, for speed; its own discovery would take the first for all of them.
    record_delimiter: found.breaks.length > 0 ? [...found.breaks] : ['\n'],
    relax_column_count: true,
    // Quotes in the middle of a cell are text; the survey has seen to all others.
    relax_quotes: true,
    trim: found.padded || stretches.length > 1,
  });
}

const CR = 0x0d;
const SPACE = Buffer.from(' ');

/**
 * Keeps a stretch that ends in CR apart from one that begins with LF, lest they join to one line
 * break. White space at the start of a record is dropped anyway.
 */
function terminated(stretch: Buffer): Buffer[] {
  return stretch.at(-1) === CR ? [stretch, SPACE] : [stretch];
}
