import { decodeUtf8, encodeUtf8 } from '../util/bytes.ts';
import { DELIMITERS } from './find-header.ts';
import { breakAt, endOfLine, QUOTE } from './syntax.ts';

/** A text whose quotes mean what they were meant to, and what was done to get there. */
export interface Repaired {
  readonly bytes: Uint8Array;
  readonly repair: 'quoted-lines' | 'curly-quotes' | undefined;
}

/** A line that is one quoted cell. */
const QUOTED_LINE = /^"(?:[^"\r\n]|"")*"[ \t]*$/gm;

const CURLY = '“”„‟«»';

/** MS-DOS ended its texts with this character, and some exports still do. */
const END_OF_TEXT = 0x1a;

/** The same text without the mark with which MS-DOS ended it. */
export function withoutEndMark(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && (breakAt(bytes, end - 1) > 0 || bytes[end - 1] === END_OF_TEXT)) end--;
  const mark = bytes.indexOf(END_OF_TEXT, end);
  return mark < 0 ? bytes : bytes.subarray(0, mark);
}

/**
 * Mends quotes that a program or a word processor has put into a whole file: each line as one cell
 * (`"id,name"`), or cells in curly quotes (`“id”,“name”`). A single cell of that kind stays as it
 * is.
 */
export function repairQuotes(bytes: Uint8Array, recognises: (header: string) => boolean): Repaired {
  const [first, second] = firstLines(bytes);
  if (bytes[0] === QUOTE && first.search(QUOTED_LINE) === 0) {
    const inner = unquoted(first);
    if (DELIMITERS.some((one) => inner.split(one).filter(recognises).length >= 2)) {
      return {
        bytes: changed(bytes, (text) => text.replaceAll(QUOTED_LINE, unquoted)),
        repair: 'quoted-lines',
      };
    }
  }
  const delimiter = DELIMITERS.find((one) => [first, second].some((line) => isAllCurly(line, one)));
  if (delimiter === undefined) return { bytes, repair: undefined };
  const ends = delimiter === '|' ? String.raw`\|` : delimiter;
  const cell = new RegExp(
    `(^|${ends})[ ]*[${CURLY}]([^${CURLY}\r\n]*)[${CURLY}][ ]*(?=${ends}|$)`,
    'gm',
  );
  const straight = (_: string, before: string, inner: string): string =>
    `${before}"${inner.replaceAll('"', '""')}"`;
  return {
    bytes: changed(bytes, (text) => text.replaceAll(cell, straight)),
    repair: 'curly-quotes',
  };
}

function unquoted(line: string): string {
  return line.trimEnd().slice(1, -1).replaceAll('""', '"');
}

/** Whether a line has two cells at least, and each that is filled stands in curly quotes. */
function isAllCurly(line: string, delimiter: string): boolean {
  const filled = line.split(delimiter).filter((cell) => cell.trim() !== '');
  const curly = new RegExp(`^[${CURLY}][^${CURLY}]*[${CURLY}]$`);
  return filled.length >= 2 && filled.every((cell) => curly.test(cell.trim()));
}

function firstLines(bytes: Uint8Array): [string, string] {
  const head = bytes.subarray(0, 1 << 16);
  const end = endOfLine(head, 0);
  const next = end + breakAt(head, end);
  return [
    decodeUtf8(head.subarray(0, end)),
    decodeUtf8(head.subarray(next, endOfLine(head, next))),
  ];
}

function changed(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return encodeUtf8(change(decodeUtf8(bytes)));
}
