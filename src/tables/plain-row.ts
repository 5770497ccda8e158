import { CR, LF, QUOTE } from './syntax.ts';
import { cleanCell } from './cell.ts';
import { numberTexts } from './cell-value.ts';
import type { OutputDialect } from './dialect.ts';
import type { OutputCell } from './table.ts';

/** Below this, a printable character is in NFC beside any other, and visible but for one. */
const PLAIN_BELOW = 0x2b0;
const SOFT_HYPHEN = 0xad;
const NO_BREAK_SPACE = 0xa0;
const APOSTROPHE = 0x27;

/** Longer rows are left to the reader, which has bounds. */
const LONGEST_PLAIN = 1 << 16;

/**
 * Follows the bytes of a row beside the cells that were to be written. Where every cell stands
 * there to the byte, bare or in quotes, as the reader takes it whatever its neighbours are, this
 * is the row. It knows nothing of how rows are written.
 *
 * @returns where the next row begins; -1 where only the reader can tell
 */
export function plainRowReader(
  bytes: Uint8Array,
  { delimiter, decimalMark }: Pick<OutputDialect, 'delimiter' | 'decimalMark'>,
): (start: number, cells: readonly OutputCell[], width: number) => number {
  const separator = delimiter.charCodeAt(0);
  const number = numberTexts(decimalMark);

  /** Behind a text that stands at `at`, in quotes or without a delimiter in it; -1 if it doesn't. */
  const behindText = (start: number, text: string, quoted: boolean): number => {
    let at = start;
    let code = 0;
    let isCommon = true;
    for (let k = 0; k < text.length; k++) {
      code = text.charCodeAt(k);
      if (code < 0x80) {
        if (code < 0x20 || code === 0x7f || code === QUOTE || code === APOSTROPHE) return -1;
        if ((code === separator && !quoted) || bytes[at++] !== code) return -1;
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
    if (first === 0x20 || first === 0x3d || code === 0x20) return -1;
    return isCommon || cleanCell(text) === text ? at : -1;
  };

  return (start, cells, width) => {
    let at = start;
    let filled = false;
    for (let column = 0; column < width; column++) {
      const cell = cells[column] ?? '';
      if (typeof cell === 'object' && 'format' in cell) return -1;
      const text = typeof cell === 'string' ? cell : number(cell);
      if (text !== '') {
        const quoted = bytes[at] === QUOTE;
        at = behindText(quoted ? at + 1 : at, text, quoted);
        if (at < 0 || (quoted && bytes[at++] !== QUOTE)) return -1;
        filled = true;
      }
      if (column < width - 1 && bytes[at++] !== separator) return -1;
    }
    const ends = bytes[at] === CR && bytes[at + 1] === LF;
    return ends && filled && at - start < LONGEST_PLAIN ? at + 2 : -1;
  };
}
