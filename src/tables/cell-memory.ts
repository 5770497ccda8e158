import type { OutputCell } from './table.ts';

/** So many cells of a column are remembered. */
const MOST_CELLS = 1024;

/** A column whose cells were new so much more often than known is not looked up any further. */
const MOST_MISSES = 250;

/**
 * The bytes of cells that recur in a column, such as departments and reasons. A column in which
 * nothing recurs, such as that of the ids, soon costs nothing more.
 */
export class CellMemory {
  readonly #known = new Map<OutputCell, Uint8Array>();
  /** What was asked for last: in many columns the next row has the same. */
  #last: OutputCell | undefined;
  #lastBytes: Uint8Array | undefined;
  /** How much more often a cell was known than new. */
  #balance = 0;
  #isOpen = true;

  /** The bytes of a cell; undefined where it is new, or nothing is remembered any more. */
  bytesOf(cell: OutputCell): Uint8Array | undefined {
    if (!this.#isOpen) return undefined;
    if (cell === this.#last) return this.#lastBytes;
    const bytes = this.#known.get(cell);
    if (bytes !== undefined) {
      this.#balance++;
      this.#last = cell;
      this.#lastBytes = bytes;
    } else if (--this.#balance < -MOST_MISSES) {
      this.#isOpen = false;
      this.#known.clear();
    }
    return bytes;
  }

  /** Remembers a copy of the bytes of a cell, if there is a point in it. */
  learn(cell: OutputCell, bytes: Uint8Array, from: number, to: number): void {
    if (this.#isOpen && this.#known.size < MOST_CELLS) this.#known.set(cell, bytes.slice(from, to));
  }
}
