/** How many places are reported before the rest is not looked at. */
const MOST_PLACES = 1000;

/** What is valid and what is broken in a text that should be UTF-8. */
export interface Sequences {
  /** How many characters beyond ASCII are encoded as they should be. */
  readonly valid: number;
  /** The bytes at which broken ones begin, the first thousand at most. */
  readonly broken: readonly number[];
}

/** The highest bit of each of four bytes: set beyond ASCII. */
const BEYOND_ASCII = 0x80808080;

/**
 * Whether bytes are UTF-8 throughout. Cheaper than a strict `TextDecoder`, which would make a text
 * of them.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  const { length, byteOffset } = bytes;
  const shift = Math.min((4 - (byteOffset & 3)) & 3, length);
  const words = wordsOf(bytes.subarray(shift));
  for (let at = 0; at < length;) {
    if (((at - shift) & 3) === 0) {
      let word = (at - shift) >> 2;
      while (word < words.length && ((words[word] ?? 0) & BEYOND_ASCII) === 0) word++;
      at = Math.max(at, 4 * word + shift);
      if (at >= length) break;
    }
    const step = (bytes[at] ?? 0) < 0x80 ? 1 : sequenceAt(bytes, at);
    if (step === 0) return false;
    at += step;
  }
  return true;
}

/** Bytes that begin at a multiple of four, four by four. */
function wordsOf({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  return length < 4 ? new Uint32Array() : new Uint32Array(buffer, byteOffset, length >> 2);
}

/** Finds the byte sequences that are not UTF-8 (RFC 3629: shortest form, no surrogates). */
export function brokenSequences(bytes: Uint8Array): Sequences {
  const broken: number[] = [];
  let valid = 0;
  for (let at = 0; at < bytes.length && broken.length < MOST_PLACES;) {
    const length = sequenceAt(bytes, at);
    if (length === 0) broken.push(at);
    else if (length > 1) valid++;
    at += Math.max(1, length);
  }
  return { valid, broken };
}

/** The length of the UTF-8 sequence at `at`; 0 if there is none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let offset = 1; offset < length; offset++) {
    if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  const second = bytes[at + 1] ?? 0;
  const wrong =
    (lead === 0xe0 && second < 0xa0) || // longer than needed
    (lead === 0xed && second > 0x9f) || // a surrogate
    (lead === 0xf0 && second < 0x90) || // longer than needed
    (lead === 0xf4 && second > 0x8f); // beyond U+10FFFF
  return wrong ? 0 : length;
}
