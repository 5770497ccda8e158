import { Cutter } from './cutter.ts';
import type { Survey } from './survey.ts';

/** The records of a delimited text, in the order of its survey. */
export interface Records {
  /** White space at the ends of cells may be left. */
  readonly records: string[][];
  /** 1 for each record of which every cell can be taken as it is. */
  readonly easy: Uint8Array;
}

/** Parses the records that a survey has found. */
export function parseRecords(bytes: Uint8Array, found: Survey, delimiter: string): Records {
  const easy = new Uint8Array(found.count);
  const cutter = new Cutter(bytes, delimiter.charCodeAt(0));
  const records: string[][] = [];
  let width = 0;
  for (let index = 0; index < found.count; index++) {
    const cells = cutter.cut(found.starts[index] ?? 0, width);
    if (cutter.easy) easy[index] = 1;
    width = cells.length;
    records.push(cells);
  }
  return { records, easy };
}
