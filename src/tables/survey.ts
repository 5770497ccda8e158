/** Bytes that give a delimited file its shape; they are single bytes in UTF-8. */
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const EQUALS = 0x3d;

/** The longest line that is read, in bytes; rows of real exports stay far below it. */
export const LONGEST_LINE = 1 << 20;
/** The longest quoted cell with a line break, in bytes: a spreadsheet cell's 32,767 characters. */
const LONGEST_CELL = 4 * 32_767;
/** The most columns that a worksheet has. */
export const MOST_COLUMNS = 16_384;

/** A quote that can't be understood; its line is left out and reading goes on below it. */
export interface Damage {
  /** `stray`: the quote opens a cell that ends in the wrong place. `unclosed`: it never ends. */
  readonly kind: 'stray' | 'unclosed';
  /** The byte of the quote that opens the cell. */
  readonly offset: number;
  /** The line on which that quote stands. */
  readonly line: number;
  /** The first byte of that line. */
  readonly lineStart: number;
}

/** A quote in the middle of a cell that is not quoted as a whole; it is kept as text. */
export interface LooseQuote {
  readonly record: number;
  readonly column: number;
}

/** Where the records of a delimited text lie. */
export interface Survey {
  /** How many sound records there are. */
  readonly count: number;
  /** The first byte of each sound record. */
  readonly starts: Uint32Array;
  /** The line on which each sound record begins. */
  readonly lines: Uint32Array;
  /** The stretches of sound records, as pairs of first byte and byte behind the last. */
  readonly sound: readonly (readonly [number, number])[];
  readonly damages: readonly Damage[];
  readonly looseQuotes: readonly LooseQuote[];
  /** Whether records end in more than one kind of line break. */
  readonly mixedBreaks: boolean;
  /** Why and on which line the survey gave up, if it did. */
  readonly refused: { readonly why: 'line' | 'columns'; readonly line: number } | undefined;
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
 * Finds the records of a delimited text (UTF-8 without byte order mark) by its quotes and line
 * breaks, so that quotes gone astray are found where they open instead of swallowing the rows
 * below them, and so that places can be told. It reads the grammar that csv-parse is given:
 * a quote counts at the start of a cell, behind white space at most.
 */
export function survey(bytes: Uint8Array, delimiter: number, options: SurveyOptions = {}): Survey {
  const { limit = Infinity, width = 0 } = options;
  const length = bytes.length;
  const starts = new Growing();
  const lines = new Growing();
  const sound: [number, number][] = [];
  const damages: Damage[] = [];
  const looseQuotes: LooseQuote[] = [];
  const breaks = [0, 0, 0];
  let refused: Survey['refused'];

  let at = options.from ?? 0;
  let line = options.line ?? 1;
  let stretch = at;

  while (at < length && starts.count < limit && refused === undefined) {
    const start = at;
    const startLine = line;
    let lineStart = at;
    let cells = 0;
    let looseCell = -1;
    let damage: Damage | undefined;
    let suspect: Damage | undefined;
    // Whether each line of the record, taken alone, has as many delimiters as the header.
    let delimiters = 0;
    let even = true;

    for (let open = true; open;) {
      at = skipBlanks(bytes, at, delimiter);
      let byte = bytes[at] ?? LF;
      if (byte === QUOTE) {
        const opening: Damage = { kind: 'stray', offset: at, line, lineStart };
        let holdsDelimiter = false;
        let closed = false;
        for (at++; at < length; at++) {
          byte = bytes[at] ?? 0;
          if (byte === QUOTE) {
            if (bytes[at + 1] !== QUOTE) {
              closed = true;
              at++;
              break;
            }
            at++;
          } else if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) {
            line++;
            lineStart = at + 1;
            even &&= delimiters === width - 1;
            delimiters = 0;
            if (holdsDelimiter) suspect ??= opening;
          } else if (byte === delimiter) {
            holdsDelimiter = true;
            delimiters++;
            if (line > opening.line) suspect ??= opening;
          }
          if (at - opening.offset > LONGEST_CELL && line > opening.line) break;
        }
        if (!closed) {
          damage = { ...opening, kind: 'unclosed' };
          break;
        }
        at = skipBlanks(bytes, at, delimiter);
        byte = bytes[at] ?? LF;
        if (byte !== delimiter && byte !== LF && byte !== CR) {
          damage = opening;
          break;
        }
      } else {
        const cellStartsAt = at;
        let formula = false;
        while (at < length && byte !== delimiter && byte !== LF && byte !== CR) {
          if (byte === QUOTE && looseCell < 0 && !formula) {
            // `="0042"` is how spreadsheets write a text that looks like a number.
            formula = at === cellStartsAt + 1 && bytes[cellStartsAt] === EQUALS;
            if (!formula) looseCell = cells;
          }
          byte = bytes[++at] ?? LF;
        }
      }
      cells++;
      if (at < length && byte === delimiter) {
        at++;
        delimiters++;
      } else open = false;
    }

    if (damage === undefined && suspect !== undefined) {
      // Two stray quotes have swallowed the end of one row and the beginning of another.
      const joined = width > 2 && even && delimiters === width - 1;
      if (cells < width || joined) damage = suspect;
    }
    if (damage !== undefined) {
      damages.push(damage);
      if (start > stretch) sound.push([stretch, start]);
      at = endOfLine(bytes, damage.offset);
      at += breakAt(bytes, at);
      line = damage.line + 1;
      stretch = at;
      continue;
    }
    if (at - lineStart > LONGEST_LINE) refused = { why: 'line', line };
    else if (cells > MOST_COLUMNS) refused = { why: 'columns', line };
    if (looseCell >= 0) looseQuotes.push({ record: starts.count, column: looseCell });
    starts.push(start);
    lines.push(startLine);
    const step = breakAt(bytes, at);
    if (step > 0) {
      const kind = step === 2 ? 2 : bytes[at] === LF ? 1 : 0;
      breaks[kind] = 1;
      line++;
      at += step;
    }
  }
  if (at > stretch) sound.push([stretch, at]);
  return {
    count: starts.count,
    starts: starts.array,
    lines: lines.array,
    sound,
    damages,
    looseQuotes,
    mixedBreaks: breaks.filter((one) => one > 0).length > 1,
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

/** The first byte behind the line that holds `at`, not counting its break. */
export function endOfLine(bytes: Uint8Array, at: number): number {
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}

/** The length in bytes of the line break at `at`; 0 if there is none. */
export function breakAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LF) return 1;
  if (bytes[at] !== CR) return 0;
  return bytes[at + 1] === LF ? 2 : 1;
}

/** Steps over white space that may stand beside a quote; line breaks and the delimiter stay. */
function skipBlanks(bytes: Uint8Array, at: number, delimiter: number): number {
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined || byte === delimiter) return at;
    if (byte === SPACE || byte === TAB || byte === 0x0b || byte === 0x0c) at++;
    else if (byte < 0xc2) return at;
    else {
      const wide = wideBlankAt(bytes, at);
      if (wide === 0) return at;
      at += wide;
    }
  }
}

/** The length in bytes of a non-ASCII white space character at `at`, such as U+00A0; else 0. */
function wideBlankAt(bytes: Uint8Array, at: number): number {
  const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
  if (one === 0xc2) return two === 0xa0 ? 2 : 0;
  switch ((one << 16) | (two << 8) | three) {
    case 0xe19a80: // U+1680
    case 0xe280a8: // U+2028
    case 0xe280a9: // U+2029
    case 0xe280af: // U+202F
    case 0xe2819f: // U+205F
    case 0xe38080: // U+3000
    case 0xefbbbf: // U+FEFF
      return 3;
    default: // U+2000 to U+200A
      return one === 0xe2 && two === 0x80 && three >= 0x80 && three <= 0x8a ? 3 : 0;
  }
}

/** A list of unsigned integers that grows; a plain array would take twice the memory. */
class Growing {
  count = 0;
  #values = new Uint32Array(1024);

  push(value: number): void {
    if (this.count === this.#values.length) {
      const larger = new Uint32Array(2 * this.count);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.count++] = value;
  }

  get array(): Uint32Array {
    return this.#values.subarray(0, this.count);
  }
}
