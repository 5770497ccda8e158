import { breakAt, LF, CR, QUOTE, skipBlanks } from './syntax.ts';
import type { Damage } from './record-reader.ts';
import { RecordReader } from './record-reader.ts';

/** How many stray quotes are listed before the file is given up. */
const MOST_DAMAGES = 1000;

/** The most rows and cells of a text: all that a run on a million mentors and a million managers writes. */
export const MOST_ROWS = 4_194_304;
export const MOST_CELLS = 64_000_000;

/** A quote in the middle of a cell that is not quoted as a whole; it is kept as text. */
interface LooseQuote {
  readonly record: number;
  readonly column: number;
}

/** The sound records of a delimited text, and where they lie. */
export interface Survey {
  /** White space at the ends of cells may be left. */
  readonly records: string[][];
  /** 1 for each record of which every cell can be taken as it is. */
  readonly easy: Uint8Array;
  /** The first byte of each sound record. */
  readonly starts: Uint32Array;
  /** The line on which each sound record begins. */
  readonly lines: Uint32Array;
  readonly damages: readonly Damage[];
  readonly looseQuotes: readonly LooseQuote[];
  /** The kinds of line break in which records end, the longest first. */
  readonly breaks: readonly string[];
  /** Why and on which line the survey gave up, if it did. */
  readonly refused:
    { readonly why: 'line' | 'columns' | 'quotes' | 'rows'; readonly line: number } | undefined;
}

/** Where to begin, and when to stop. */
export interface SurveyOptions {
  /** The byte and the line to begin with. */
  readonly from?: number;
  readonly line?: number;
  /** Stop after so many records. */
  readonly limit?: number;
  /** The header's number of cells, by which rows are known that a stray quote has joined. */
  readonly width?: number;
}

/**
 * Reads the records of a delimited text (UTF-8 without byte order mark). Stray quotes are reported
 * where they open instead of swallowing the rows below them.
 */
export function survey(bytes: Uint8Array, delimiter: number, options: SurveyOptions = {}): Survey {
  const { from = 0, line = 1, limit = Infinity, width = 0 } = options;
  const reader = new RecordReader(bytes, delimiter, width, from, line);
  const records: string[][] = [];
  const starts = new Growing(Uint32Array);
  const lines = new Growing(Uint32Array);
  const easy = new Growing(Uint8Array);
  const damages: Damage[] = [];
  const looseQuotes: LooseQuote[] = [];
  const breaks = new Set<string>();
  let refused: Survey['refused'];
  let end = from;
  let cells = 0;

  while (end < bytes.length && records.length < limit) {
    const startLine = reader.line;
    const record = reader.readRecord();
    const { damage, excess, looseCell } = reader;
    if (excess !== undefined) {
      refused = { why: excess, line: reader.line };
      break;
    }
    if (damage !== undefined) {
      damages.push(damage);
      reader.skip(damage);
      end = reader.at;
      if (damages.length <= MOST_DAMAGES) continue;
      refused = { why: 'quotes', line: damage.line };
      break;
    }
    if (reader.cells === 0) break;
    cells += reader.cells;
    if (records.length === MOST_ROWS || cells > MOST_CELLS) {
      refused = { why: 'rows', line: startLine };
      break;
    }
    if (looseCell >= 0) looseQuotes.push({ record: records.length, column: looseCell });
    records.push(record);
    easy.push(Number(reader.easy));
    starts.push(end);
    lines.push(startLine);
    const kind = reader.endRecord();
    if (kind !== undefined) breaks.add(kind);
    end = reader.at;
  }
  return {
    records,
    easy: easy.array,
    starts: starts.array,
    lines: lines.array,
    damages,
    looseQuotes,
    breaks: ['\r\n', '\n', '\r'].filter((one) => breaks.has(one)),
    refused,
  };
}

/** The byte at which cell `column` of the record begins, and its line; the last cell's if there are fewer. */
export function cellStart(
  bytes: Uint8Array,
  record: { readonly start: number; readonly line: number },
  delimiter: number,
  column: number,
): { readonly offset: number; readonly line: number; readonly lineStart: number } {
  let at = record.start;
  let line = record.line;
  let lineStart = at;
  for (let cell = 0; ; cell++) {
    at = skipBlanks(bytes, at, delimiter);
    const here = { offset: at, line, lineStart };
    if (cell === column) return here;
    if (bytes[at] === QUOTE) {
      for (at++; at < bytes.length; at++) {
        const byte = bytes[at];
        if (byte === QUOTE) {
          if (bytes[at + 1] !== QUOTE) break;
          at++;
        } else if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) {
          line++;
          lineStart = at + 1;
        }
      }
    }
    while (at < bytes.length && bytes[at] !== delimiter && breakAt(bytes, at) === 0) at++;
    if (bytes[at] !== delimiter) return here;
    at++;
  }
}

/** A list of unsigned integers that grows; a plain array would take twice the memory. */
class Growing<List extends Uint8Array | Uint32Array> {
  readonly #ofSize: new (size: number) => List;
  #count = 0;
  #values: List;

  constructor(ofSize: new (size: number) => List) {
    this.#ofSize = ofSize;
    this.#values = new ofSize(1024);
  }

  push(value: number): void {
    if (this.#count === this.#values.length) {
      const larger = new this.#ofSize(2 * this.#count);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count++] = value;
  }

  get array(): List {
    return this.#values.subarray(0, this.#count) as List;
  }
}
