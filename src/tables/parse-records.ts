import { parse } from 'csv-parse/sync';

import { Cutter } from './cutter.ts';
import type { Survey } from './survey.ts';

/** The records of a delimited text, in the order of its survey. */
export interface Records {
  /** White space at the ends of cells may be left. */
  readonly records: string[][];
  /** 1 for each record of which every cell can be taken as it is. */
  readonly easy: Uint8Array;
}

/**
 * Parses the records that a survey has found. Where a quote is doubled or stands beside white
 * space, csv-parse reads the record; the others need only be cut.
 */
export function parseRecords(bytes: Uint8Array, found: Survey, delimiter: string): Records {
  const easy = new Uint8Array(found.count);
  const cutter = new Cutter(bytes, delimiter.charCodeAt(0));
  const intricate = parseIntricate(bytes, found, delimiter);
  const records: string[][] = [];
  let next = 0;
  let width = 0;
  for (let index = 0; index < found.count; index++) {
    if (found.intricate[next] === index) {
      records.push(intricate[next++] ?? []);
      continue;
    }
    const cells = cutter.cut(found.starts[index] ?? 0, width);
    if (cutter.easy) easy[index] = 1;
    width = cells.length;
    records.push(cells);
  }
  return { records, easy };
}

/** The records that need csv-parse, all at once: a call of its own for each would be slow. */
function parseIntricate(bytes: Uint8Array, found: Survey, delimiter: string): string[][] {
  if (found.intricate.length === 0) return [];
  const texts = Array.from(found.intricate, (record, k) =>
    bytes.subarray(found.starts[record], found.intricateEnds[k]),
  );
  return parse(Buffer.concat(texts), {
    delimiter,
    // Only those there are, for speed; its own discovery would take the first for all of them.
    record_delimiter: found.breaks.length > 0 ? [...found.breaks] : ['\n'],
    relax_column_count: true,
    // Quotes in the middle of a cell are text; the survey has seen to all others.
    relax_quotes: true,
    trim: true,
  });
}
