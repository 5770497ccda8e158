import { decodeAscii, decodeUtf8 } from '../util/bytes.ts';
import { Dictionary } from './dictionary.ts';
import { BEYOND_ASCII, CONTROL } from './syntax.ts';

const SPACE = 0x20;
const EQUALS = 0x3d;

/** Tables of people are narrower; columns beyond these share a dictionary with others. */
const MOST_DICTIONARIES = 256;

/** So many bytes become one text, of which cells are slices: much cheaper than a text for each. */
const WINDOW = 1 << 16;

/** Makes the texts of cells. */
export class Cutter {
  /** Whether every cell of the record at hand can be taken as it is (see `isPlain`). */
  easy = true;

  readonly #bytes: Uint8Array;
  readonly #dictionaries: Dictionary[] = [];
  readonly #ascii: (from: number, to: number) => string;
  readonly #utf8: (from: number, to: number) => string;

  constructor(utf8: Uint8Array) {
    // Parts of a plain array are cheaper than those of Node's own kind.
    const bytes = new Uint8Array(utf8.buffer, utf8.byteOffset, utf8.length);
    this.#bytes = bytes;
    this.#ascii = asciiSlices(bytes);
    this.#utf8 = (from, to) => utf8Text(bytes, from, to);
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
    if (first === SPACE || first === EQUALS || bytes[to - 1] === SPACE) this.easy = false;
    const make = (seen & BEYOND_ASCII) === 0 ? this.#ascii : this.#utf8;
    const dictionary = (this.#dictionaries[column % MOST_DICTIONARIES] ??= new Dictionary());
    const folded = print ^ (print >>> 16);
    const text = dictionary.text(bytes, from, to, folded, make);
    if (!printable) this.easy &&= dictionary.isPlain(text, folded);
    return text;
  }

  /** The text of a quoted cell with quotes in it, each of which is doubled. */
  textWithQuotes(from: number, to: number): string {
    this.easy = false;
    return this.#utf8(from, to).replaceAll('""', '"');
  }
}

/** Up to so many bytes it takes longer to call a decoder than to put the text together here. */
const SHORT = 64;

/** The text of bytes in UTF-8. */
function utf8Text(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decodeUtf8(bytes.subarray(from, to));
  const units: number[] = [];
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1] ?? 0;
    if (byte < 0x80) units.push(byte);
    else if (byte >= 0xc2 && byte < 0xe0 && (next & 0xc0) === 0x80) {
      units.push(((byte & 0x1f) << 6) | (next & 0x3f));
      at++;
    } else return decodeUtf8(bytes.subarray(from, to));
  }
  return String.fromCharCode(...units);
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
