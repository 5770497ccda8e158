import { parse } from 'csv-parse/sync';

import type { Survey } from './survey.ts';

/**
 * Parses the sound stretches of a delimited text (see `survey`) into records of cells, in the
 * order of the survey. White space around cells is dropped.
 */
export function parseRecords(
  bytes: Uint8Array,
  found: Pick<Survey, 'sound'>,
  delimiter: string,
): string[][] {
  const [first = [0, 0] as const, ...more] = found.sound;
  const stretch = ([from, to]: readonly [number, number]) =>
    Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
  const text = more.length === 0 ? stretch(first) : Buffer.concat(found.sound.map(stretch));
  return parse(text, {
    delimiter,
    // All three, longest first: discovery would take the file's first break for all of them.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Quotes in the middle of a cell are text; the survey has seen to all others.
    relax_quotes: true,
    trim: true,
  });
}
