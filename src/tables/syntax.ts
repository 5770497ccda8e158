/** Bytes that give a delimited text its shape; they are single bytes in UTF-8. */
export const QUOTE = 0x22;
export const LF = 0x0a;
export const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const DELETE = 0x7f;

/** What a byte may mean: bits, so that those of all bytes of a cell can be joined; 0 is plain text. */
export const ENDS_CELL = 1;
export const BEYOND_ASCII = 2;
export const CONTROL = 4;
export const IS_QUOTE = 8;

/** The meaning of each byte. */
export function byteKinds(delimiter: number): Uint8Array {
  const kinds = new Uint8Array(256).fill(CONTROL, 0, SPACE).fill(BEYOND_ASCII, 0x80);
  kinds[DELETE] = CONTROL;
  for (const byte of [delimiter, LF, CR]) kinds[byte] = (kinds[byte] ?? 0) | ENDS_CELL;
  kinds[QUOTE] = IS_QUOTE;
  return kinds;
}

/** The first byte behind the line that holds `at`, not counting its break. */
export function endOfLine(bytes: Uint8Array, at: number): number {
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at++;
  return at;
}

/** The length in bytes of the line break at `at`; 0 if there is none. */
export function breakAt(bytes: Uint8Array, at: number): number {
  if (bytes[at] === LF) return 1;
  if (bytes[at] !== CR) return 0;
  return bytes[at + 1] === LF ? 2 : 1;
}

/** Steps over white space that may stand beside a quote; line breaks and the delimiter stay. */
export function skipBlanks(bytes: Uint8Array, at: number, delimiter: number): number {
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined || byte === delimiter) return at;
    if (byte === SPACE || byte === TAB || byte === 0x0b || byte === 0x0c) at++;
    else if (byte < 0xc2) return at;
    else {
      const wide = wideBlankAt(bytes, at);
      if (wide === 0) return at;
      at += wide;
    }
  }
}

/** Steps over white space behind a closing quote, which is that of ASCII alone. */
export function skipPlainBlanks(bytes: Uint8Array, at: number, delimiter: number): number {
  for (;;) {
    const byte = bytes[at];
    if (byte === delimiter) return at;
    if (byte !== SPACE && byte !== TAB && byte !== 0x0b && byte !== 0x0c) return at;
    at++;
  }
}

/** The length in bytes of a non-ASCII white space character at `at`, such as U+00A0; else 0. */
function wideBlankAt(bytes: Uint8Array, at: number): number {
  const one = bytes[at] ?? 0;
  const two = bytes[at + 1] ?? 0;
  const three = bytes[at + 2] ?? 0;
  if (one === 0xc2) return two === 0xa0 ? 2 : 0;
  switch ((one << 16) | (two << 8) | three) {
    case 0xe19a80: // U+1680
    case 0xe280a8: // U+2028
    case 0xe280a9: // U+2029
    case 0xe280af: // U+202F
    case 0xe2819f: // U+205F
    case 0xe38080: // U+3000
    case 0xefbbbf: // U+FEFF
      return 3;
    default: // U+2000 to U+200A
      return one === 0xe2 && two === 0x80 && three >= 0x80 && three <= 0x8a ? 3 : 0;
  }
}
