import { decodeAscii, decodeUtf8 } from '../util/bytes.ts';
import { Dictionary } from './dictionary.ts';
import { CR, LF, QUOTE, skipBlanks, skipPlainBlanks } from './syntax.ts';

/** What a byte means for a cell: bits, so that those of all its bytes can be joined. */
const ENDS = 1;
const BEYOND_ASCII = 2;
const CONTROL = 4;

const SPACE = 0x20;
const EQUALS = 0x3d;
const DELETE = 0x7f;

/** Tables of people are narrower; the texts of columns beyond these are not looked up. */
const MOST_DICTIONARIES = 256;

/** So many bytes become one text, of which cells are slices: much cheaper than a text for each. */
const WINDOW = 1 << 16;

/** Cuts sound records (see `survey`) at their delimiters. */
export class Cutter {
  /**
   * Whether every cell of the last record can be taken as it is: printable ASCII without white
   * space at the ends, and no formula.
   */
  easy = true;

  readonly #bytes: Uint8Array;
  readonly #delimiter: number;
  readonly #kind = new Uint8Array(256);
  readonly #dictionaries: Dictionary[] = [];
  readonly #ascii: (from: number, to: number) => string;
  readonly #utf8: (from: number, to: number) => string;

  constructor(utf8: Uint8Array, delimiter: number) {
    this.#bytes = utf8;
    this.#delimiter = delimiter;
    this.#kind.fill(CONTROL, 0, SPACE).fill(BEYOND_ASCII, 0x80);
    this.#kind[DELETE] = CONTROL;
    for (const byte of [delimiter, LF, CR]) this.#kind[byte] = (this.#kind[byte] ?? 0) | ENDS;
    this.#ascii = asciiSlices(utf8);
    this.#utf8 = (from, to) => decodeUtf8(utf8.subarray(from, to));
  }

  /**
   * The cells of the record that begins at `start`.
   *
   * @param expected how many there probably are
   */
  cut(start: number, expected: number): string[] {
    const bytes = this.#bytes;
    const kinds = this.#kind;
    const cells = new Array<string>(expected);
    this.easy = true;
    let count = 0;
    for (let at = start; ; at++) {
      const quote = this.#quoteAt(at);
      if (quote < 0) {
        const from = at;
        let seen = 0;
        let print = 0;
        for (; at < bytes.length; at++) {
          const byte = bytes[at] ?? 0;
          const kind = kinds[byte] ?? 0;
          if ((kind & ENDS) !== 0) break;
          seen |= kind;
          print = Math.imul(print ^ byte, 0x01000193);
        }
        cells[count] = this.#text(count, from, at, seen, print);
      } else {
        at = this.#closingQuote(quote + 1);
        cells[count] = this.#quotedText(count, quote + 1, at);
        at = skipPlainBlanks(bytes, at + 1, this.#delimiter);
      }
      count++;
      // Whatever ends the cell and is no line break is the delimiter.
      const end = bytes[at];
      if (end === undefined || end === LF || end === CR) break;
    }
    cells.length = count;
    return cells;
  }

  /** Where the quote stands that opens the cell, behind white space at most; -1 for a plain cell. */
  #quoteAt(start: number): number {
    const first = this.#bytes[start] ?? 0;
    if (first === QUOTE) return start;
    if (first > SPACE && first < 0x80) return -1;
    const at = skipBlanks(this.#bytes, start, this.#delimiter);
    return this.#bytes[at] === QUOTE ? at : -1;
  }

  #text(column: number, from: number, to: number, seen: number, print: number): string {
    if (from === to) return '';
    const bytes = this.#bytes;
    const first = bytes[from];
    const printable = (seen & (BEYOND_ASCII | CONTROL)) === 0;
    if (!printable || first === SPACE || first === EQUALS || bytes[to - 1] === SPACE) {
      this.easy = false;
    }
    const make = (seen & BEYOND_ASCII) === 0 ? this.#ascii : this.#utf8;
    if (column >= MOST_DICTIONARIES) return make(from, to);
    const dictionary = (this.#dictionaries[column] ??= new Dictionary());
    return dictionary.text(bytes, from, to, print ^ (print >>> 16), make);
  }

  /** The quote that closes the cell whose text begins at `at`. */
  #closingQuote(at: number): number {
    for (;;) {
      const quote = this.#bytes.indexOf(QUOTE, at);
      if (quote < 0) return this.#bytes.length;
      if (this.#bytes[quote + 1] !== QUOTE) return quote;
      at = quote + 2;
    }
  }

  #quotedText(column: number, from: number, to: number): string {
    const bytes = this.#bytes;
    let seen = 0;
    let print = 0;
    let doubled = false;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      seen |= this.#kind[byte] ?? 0;
      doubled ||= byte === QUOTE;
      print = Math.imul(print ^ byte, 0x01000193);
    }
    if (!doubled) return this.#text(column, from, to, seen, print);
    this.easy = false;
    // Every quote that stands within the cell is doubled.
    return this.#utf8(from, to).replaceAll('""', '"');
  }
}

/** Makes texts of bytes that are all ASCII. */
function asciiSlices(bytes: Uint8Array): (from: number, to: number) => string {
  let window = '';
  let start = 0;
  return (from, to) => {
    if (to - from > WINDOW) return decodeAscii(bytes.subarray(from, to));
    if (from < start || to > start + window.length) {
      start = from;
      window = decodeAscii(bytes.subarray(from, from + WINDOW));
    }
    return window.slice(from - start, to - start);
  };
}
