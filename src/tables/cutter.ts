import { CR, LF, QUOTE } from './syntax.ts';
import { Dictionary } from './dictionary.ts';

/** What a byte means for a cell: bits, so that those of all its bytes can be joined. */
const ENDS = 1;
const BEYOND_ASCII = 2;
const CONTROL = 4;

const SPACE = 0x20;
const EQUALS = 0x3d;
const DELETE = 0x7f;

/** Wider tables are none of people; their texts are not looked up. */
const MOST_DICTIONARIES = 256;

/**
 * Cuts sound records (see `survey`) at their delimiters. A quote opens a cell, closes it, or is
 * text; none is doubled.
 */
export class Cutter {
  /**
   * Whether every cell of the last record can be taken as it is: printable ASCII without white
   * space at the ends, and no formula.
   */
  easy = true;

  readonly #bytes: Buffer;
  readonly #kind = new Uint8Array(256);
  readonly #dictionaries: Dictionary[] = [];
  readonly #ascii: (from: number, to: number) => string;
  readonly #utf8: (from: number, to: number) => string;

  constructor(utf8: Uint8Array, delimiter: number) {
    const bytes = Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length);
    this.#bytes = bytes;
    this.#kind.fill(CONTROL, 0, SPACE).fill(BEYOND_ASCII, 0x80);
    this.#kind[DELETE] = CONTROL;
    for (const byte of [delimiter, LF, CR]) this.#kind[byte] = (this.#kind[byte] ?? 0) | ENDS;
    this.#ascii = (from, to) => bytes.toString('latin1', from, to);
    this.#utf8 = (from, to) => bytes.toString('utf8', from, to);
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
      const quoted = bytes[at] === QUOTE;
      const from = quoted ? ++at : at;
      let seen = 0;
      let print = 0;
      for (; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        const kind = kinds[byte] ?? 0;
        if (quoted ? byte === QUOTE : (kind & ENDS) !== 0) break;
        seen |= kind;
        print = Math.imul(print ^ byte, 0x01000193);
      }
      cells[count] = this.#text(count, from, at, seen, print);
      count++;
      if (quoted) at++;
      // Whatever ends the cell and is no line break is the delimiter.
      const end = bytes[at];
      if (end === undefined || end === LF || end === CR) break;
    }
    cells.length = count;
    return cells;
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
}
