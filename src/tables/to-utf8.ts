import { concat, encodeUtf8 } from '../util/bytes.ts';

/** So many bytes are decoded at once. */
const PIECE = 1 << 23;

/**
 * Brings a text into UTF-8 piece by piece: in one, a large file would make a longer string than
 * there may be.
 *
 * @param decode - the text of the next bytes, with whatever the bytes before had left open
 */
export function toUtf8(
  bytes: Uint8Array,
  decode: (piece: Uint8Array, isLast: boolean) => string,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let half = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    const end = at + PIECE;
    const text = half + decode(bytes.subarray(at, end), end >= bytes.length);
    // Some decoders cut between the halves of a surrogate pair.
    half = end < bytes.length && /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
    pieces.push(encodeUtf8(half === '' ? text : text.slice(0, -1)));
  }
  return concat(pieces);
}
