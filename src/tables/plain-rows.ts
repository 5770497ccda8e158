import { entryOf } from '../util/entry.ts';
import { CR, LF, QUOTE } from './syntax.ts';
import { CellMemory } from './cell-memory.ts';
import { cleanCell } from './cell.ts';
import { numberTexts } from './cell-value.ts';
import type { OutputDialect } from './dialect.ts';
import type { NumberCell, OutputCell } from './table.ts';

/** Below this, a printable character is in NFC beside any other, and visible but for one. */
const PLAIN_BELOW = 0x2b0;
const SOFT_HYPHEN = 0xad;
const NO_BREAK_SPACE = 0xa0;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const EQUALS = 0x3d;

/** Longer rows are left to the reader, which has bounds. */
const LONGEST_PLAIN = 1 << 16;

/**
 * Follows the bytes of a row beside the cells that were to be written. Where every cell stands
 * there to the byte, bare or in quotes, as the reader takes it whatever its neighbours are, this
 * is the row. It knows nothing of how rows are written.
 *
 * A cell that recurs is looked at once in its column: what the reader makes of a plain cell depends
 * on nothing but its bytes, so wherever else the same bytes stand, with the same end, it is the same
 * cell. The bytes that were proved are copied, and every further cell is compared with them.
 */
export class PlainRows {
  readonly #separator: number;
  readonly #number: (cell: NumberCell) => string;
  readonly #proved: readonly CellMemory[];

  constructor(
    { delimiter, decimalMark }: Pick<OutputDialect, 'delimiter' | 'decimalMark'>,
    width: number,
  ) {
    this.#separator = delimiter.charCodeAt(0);
    this.#number = numberTexts(decimalMark);
    this.#proved = Array.from({ length: width }, () => new CellMemory());
  }

  /** Where the row behind the one at `start` begins; -1 where only the reader can tell. */
  behind(bytes: Uint8Array, start: number, cells: readonly OutputCell[]): number {
    const memories = this.#proved;
    const last = memories.length - 1;
    let at = start;
    let filled = false;
    for (let column = 0; column <= last; column++) {
      const memory = entryOf(memories, column);
      const cell = cells[column] ?? '';
      const proved = memory.bytesOf(cell);
      if (proved !== undefined && standsAt(bytes, at, proved)) at += proved.length;
      else {
        const from = at;
        at = this.#behindCell(bytes, from, cell, column === last);
        if (at < 0) return -1;
        if (proved === undefined) memory.learn(cell, bytes, from, at);
      }
      if (cell !== '') filled = true;
    }
    return filled && at - start < LONGEST_PLAIN ? at : -1;
  }

  /** Behind a cell that stands at `start`, and the delimiter or line break; -1 if it doesn't. */
  #behindCell(bytes: Uint8Array, start: number, cell: OutputCell, ofRow: boolean): number {
    let at = start;
    if (typeof cell === 'object' && 'format' in cell) return -1;
    const text = typeof cell === 'string' ? cell : this.#number(cell);
    if (text !== '') {
      const quoted = bytes[at] === QUOTE;
      at = this.#behindText(bytes, quoted ? at + 1 : at, text, quoted);
      if (at < 0 || (quoted && bytes[at++] !== QUOTE)) return -1;
    }
    if (!ofRow) return bytes[at] === this.#separator ? at + 1 : -1;
    return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : -1;
  }

  /** Behind a text that stands at `at`, in quotes or without a delimiter in it; -1 if it doesn't. */
  #behindText(bytes: Uint8Array, start: number, text: string, quoted: boolean): number {
    // The quote is odd anyway.
    const ends = quoted ? QUOTE : this.#separator;
    let at = start;
    let code = 0;
    let isCommon = true;
    for (let k = 0; k < text.length; k++) {
      code = text.charCodeAt(k);
      if (code < 0x80) {
        if (code < 0x20 || code === 0x7f || code === QUOTE || code === APOSTROPHE) return -1;
        if (code === ends || bytes[at++] !== code) return -1;
      } else if (code < 0x800) {
        if (code <= NO_BREAK_SPACE || code === SOFT_HYPHEN) return -1;
        if (code >= PLAIN_BELOW) isCommon = false;
        if (bytes[at++] !== (0xc0 | (code >> 6))) return -1;
        if (bytes[at++] !== (0x80 | (code & 0x3f))) return -1;
      } else {
        if (code >= 0xd800) return -1;
        isCommon = false;
        if (bytes[at++] !== (0xe0 | (code >> 12))) return -1;
        if (bytes[at++] !== (0x80 | ((code >> 6) & 0x3f))) return -1;
        if (bytes[at++] !== (0x80 | (code & 0x3f))) return -1;
      }
    }
    const first = text.charCodeAt(0);
    // White space at the ends is dropped, and `="0042"` is no text but 0042.
    if (first === SPACE || first === EQUALS || code === SPACE) return -1;
    return isCommon || cleanCell(text) === text ? at : -1;
  }
}

function standsAt(bytes: Uint8Array, start: number, cell: Uint8Array): boolean {
  for (let k = 0; k < cell.length; k++) if (bytes[start + k] !== cell[k]) return false;
  return true;
}
