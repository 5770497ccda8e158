import { decodeAscii, decodeUtf8 } from '../util/bytes.ts';
import { Dictionary } from './dictionary.ts';
import { BEYOND_ASCII, CONTROL } from './syntax.ts';

const SPACE = 0x20;
const EQUALS = 0x3d;

/** Tables of people are narrower; the texts of columns beyond these are not looked up. */
const MOST_DICTIONARIES = 256;

/** So many bytes become one text, of which cells are slices: much cheaper than a text for each. */
const WINDOW = 1 << 16;

/** Makes the texts of cells. */
export class Cutter {
  /**
   * Whether every cell of the record at hand can be taken as it is: printable ASCII without white
   * space at the ends, and no formula.
   */
  easy = true;

  readonly #bytes: Uint8Array;
  readonly #dictionaries: Dictionary[] = [];
  readonly #ascii: (from: number, to: number) => string;
  readonly #utf8: (from: number, to: number) => string;

  constructor(utf8: Uint8Array) {
    this.#bytes = utf8;
    this.#ascii = asciiSlices(utf8);
    this.#utf8 = (from, to) => decodeUtf8(utf8.subarray(from, to));
  }

  /**
   * The text of a cell.
   *
   * @param seen what its bytes are, the kinds of all of them joined
   * @param print equal for equal bytes
   */
  text(column: number, from: number, to: number, seen: number, print: number): string {
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

  /** The text of a quoted cell with quotes in it, each of which is doubled. */
  textWithQuotes(from: number, to: number): string {
    this.easy = false;
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
