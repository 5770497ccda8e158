import { isPlain } from './cell.ts';

/** Two texts of one slot drive each other out, so there are more slots than a column has words. */
const SLOTS = 4096;

/** A column whose texts were new so much more often than not is not looked up any further. */
const MOST_MISSES = 1000;

/** What is known of a text. */
const [UNASKED, PLAIN, ODD] = [0, 1, 2];

/**
 * The texts of a column that were made before, by their bytes: one that recurs is kept once, and
 * looking it up in a map need not hash it again.
 */
export class Dictionary {
  /** Where the bytes of each text stand. */
  readonly #from = new Uint32Array(SLOTS);
  readonly #to = new Uint32Array(SLOTS);
  readonly #texts = new Array<string | undefined>(SLOTS);
  /** Whether each text is plain, as far as somebody has asked. */
  readonly #plain = new Uint8Array(SLOTS);
  /** How much more often a text was known than new. */
  #balance = 0;

  /** The text of these bytes, made by `make` unless it is known; `print` is equal for equal bytes. */
  text(
    bytes: Uint8Array,
    from: number,
    to: number,
    print: number,
    make: (from: number, to: number) => string,
  ): string {
    if (this.#balance < -MOST_MISSES) return make(from, to);
    const slot = print & (SLOTS - 1);
    const known = this.#texts[slot];
    if (known !== undefined && this.#isAt(slot, bytes, from, to)) {
      this.#balance++;
      return known;
    }
    this.#balance--;
    const text = make(from, to);
    this.#texts[slot] = text;
    this.#plain[slot] = UNASKED;
    this.#from[slot] = from;
    this.#to[slot] = to;
    return text;
  }

  /** Whether a text that was just asked for can be taken as it is. */
  isPlain(text: string, print: number): boolean {
    const slot = print & (SLOTS - 1);
    if (this.#texts[slot] !== text) return isPlain(text);
    if (this.#plain[slot] === UNASKED) this.#plain[slot] = isPlain(text) ? PLAIN : ODD;
    return this.#plain[slot] === PLAIN;
  }

  #isAt(slot: number, bytes: Uint8Array, from: number, to: number): boolean {
    let before = this.#from[slot] ?? 0;
    if ((this.#to[slot] ?? 0) - before !== to - from) return false;
    for (let at = from; at < to; at++) if (bytes[at] !== bytes[before++]) return false;
    return true;
  }
}
