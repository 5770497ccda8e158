import { Cutter } from './cutter.ts';
import {
  breakAt,
  byteKinds,
  endOfLine,
  ENDS_CELL,
  LF,
  QUOTE,
  skipBlanks,
  skipPlainBlanks,
} from './syntax.ts';

const EQUALS = 0x3d;

/** The longest line that is read, in bytes; rows of real exports stay far below it. */
const LONGEST_LINE = 1 << 20;
/** The longest quoted cell with a line break, in bytes: a spreadsheet cell's 32,767 characters. */
const LONGEST_CELL = 4 * 32_767;
/** The most columns that a worksheet has. */
const MOST_COLUMNS = 16_384;

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

/**
 * Reads a delimited text record by record and keeps what is known of the one at hand. A quote
 * counts at the start of a cell, behind white space at most; elsewhere it is text.
 */
export class RecordReader {
  /** The byte to be read next, its line, and the first byte of that line. */
  at: number;
  line: number;
  lineStart: number;
  /** How many cells the record has so far; 0 if there was nothing but white space up to the end. */
  cells = 0;
  /** The first cell with a quote in its middle, or -1. */
  looseCell = -1;
  /** Why the record can't be understood, if it can't. */
  damage: Damage | undefined;
  /** The bound that the record exceeds, if any. */
  excess: 'line' | 'columns' | undefined;

  readonly #bytes: Uint8Array;
  readonly #delimiter: number;
  readonly #width: number;
  readonly #kinds: Uint8Array;
  readonly #cutter: Cutter;
  /** The texts of the record; it is as long as the record before until it is read. */
  #texts: string[] = [];
  /** The first quoted cell that may have swallowed the end of its row. */
  #suspect: Damage | undefined;
  /** The delimiters of the line so far, and whether all lines before had a whole row's. */
  #delimiters = 0;
  #even = true;

  /** @param width the header's number of cells, by which joined rows are known; 0 if unknown */
  constructor(bytes: Uint8Array, delimiter: number, width: number, at: number, line: number) {
    this.#bytes = bytes;
    this.#delimiter = delimiter;
    this.#width = width;
    this.#kinds = byteKinds(delimiter);
    this.#cutter = new Cutter(bytes);
    this.at = this.lineStart = at;
    this.line = line;
  }

  /** Whether every cell of the record can be taken as it is (see `isPlain`). */
  get easy(): boolean {
    return this.#cutter.easy;
  }

  /** Reads one record, up to its line break; white space at the ends of its cells is left. */
  readRecord(): string[] {
    const bytes = this.#bytes;
    this.lineStart = this.at;
    this.#texts = new Array<string>(this.cells);
    this.cells = this.#delimiters = 0;
    this.#cutter.easy = true;
    this.looseCell = -1;
    this.damage = this.excess = this.#suspect = undefined;
    this.#even = true;
    for (;;) {
      const from = this.at;
      this.at = skipBlanks(bytes, from, this.#delimiter);
      if (this.at === bytes.length && this.cells === 0) return this.#texts;
      const quoted = bytes[this.at] === QUOTE;
      const sound = quoted ? this.#readQuotedCell() : this.#readPlainCell(from);
      if (this.#exceeds() || !sound) return this.#texts;
      this.cells++;
      if (bytes[this.at] !== this.#delimiter) break;
      this.#delimiters++;
      this.at++;
    }
    if (this.#texts.length !== this.cells) this.#texts.length = this.cells;
    this.damage = this.#joinedRows();
    return this.#texts;
  }

  /** Steps over the record's line break and says which it was; undefined at the end. */
  endRecord(): '\r\n' | '\n' | '\r' | undefined {
    const length = breakAt(this.#bytes, this.at);
    if (length === 0) return undefined;
    const kind = length === 2 ? '\r\n' : this.#bytes[this.at] === LF ? '\n' : '\r';
    this.at += length;
    this.line++;
    return kind;
  }

  /** Goes on below the line on which a damage was found. */
  skip(damage: Damage): void {
    this.at = endOfLine(this.#bytes, damage.offset);
    this.line = damage.line;
    this.endRecord();
  }

  #exceeds(): boolean {
    if (this.at - this.lineStart > LONGEST_LINE) this.excess = 'line';
    else if (this.cells >= MOST_COLUMNS) this.excess = 'columns';
    return this.excess !== undefined;
  }

  /** @param from where the cell begins, with white space before its text */
  #readPlainCell(from: number): true {
    const bytes = this.#bytes;
    const kinds = this.#kinds;
    const start = this.at;
    const stop = Math.min(bytes.length, this.lineStart + LONGEST_LINE + 1);
    let formula = false;
    let seen = 0;
    let print = 0;
    let at = from;
    for (; at < stop; at++) {
      const byte = bytes[at] ?? 0;
      const kind = kinds[byte] ?? 0;
      if ((kind & ENDS_CELL) !== 0) break;
      seen |= kind;
      print = Math.imul(print ^ byte, 0x01000193);
      if (byte !== QUOTE || formula || this.looseCell >= 0) continue;
      // `="0042"` is how spreadsheets write a text that looks like a number.
      formula = at === start + 1 && bytes[start] === EQUALS;
      if (!formula) this.looseCell = this.cells;
    }
    this.at = at;
    this.#texts[this.cells] = this.#cutter.text(this.cells, from, at, seen, print);
    return true;
  }

  #readQuotedCell(): boolean {
    const bytes = this.#bytes;
    const { at: offset, line, lineStart } = this;
    const opening: Damage = { kind: 'stray', offset, line, lineStart };
    if (!this.#readToClosingQuote(opening)) {
      this.damage = { ...opening, kind: 'unclosed' };
      return false;
    }
    this.at = skipPlainBlanks(bytes, this.at, this.#delimiter);
    const ends =
      this.at === bytes.length || bytes[this.at] === this.#delimiter || breakAt(bytes, this.at) > 0;
    if (!ends) this.damage = opening;
    return ends;
  }

  /** Reads a cell and steps behind the quote that closes it; false if there is none within bounds. */
  #readToClosingQuote(opening: Damage): boolean {
    const bytes = this.#bytes;
    const kinds = this.#kinds;
    const from = this.at + 1;
    let last = this.lineStart + LONGEST_LINE;
    let holdsDelimiter = false;
    let doubled = false;
    let seen = 0;
    let print = 0;
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) {
          this.at = at + 1;
          this.#texts[this.cells] = doubled
            ? this.#cutter.textWithQuotes(from, at)
            : this.#cutter.text(this.cells, from, at, seen, print);
          return true;
        }
        at++;
        doubled = true;
      } else {
        const kind = kinds[byte] ?? 0;
        seen |= kind;
        print = Math.imul(print ^ byte, 0x01000193);
        if ((kind & ENDS_CELL) !== 0) {
          if (byte === this.#delimiter) {
            this.#delimiters++;
            holdsDelimiter = true;
            if (this.line > opening.line) this.#suspect ??= opening;
          } else if (byte === LF || bytes[at + 1] !== LF) {
            this.#even &&= this.#delimiters === this.#width - 1;
            this.#delimiters = 0;
            if (holdsDelimiter) this.#suspect ??= opening;
            this.line++;
            this.lineStart = at + 1;
            last = Math.min(this.lineStart + LONGEST_LINE, opening.offset + LONGEST_CELL);
          }
        }
      }
      if (at > last) {
        this.at = at;
        return false;
      }
    }
    this.at = bytes.length - 1;
    return false;
  }

  /**
   * The quoted cell that has joined rows, if one has: the record is short of cells, or each of
   * its lines, taken alone, is a whole row.
   */
  #joinedRows(): Damage | undefined {
    const width = this.#width;
    const whole = width > 2 && this.#even && this.#delimiters === width - 1;
    return this.cells < width || whole ? this.#suspect : undefined;
  }
}
