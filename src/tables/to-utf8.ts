/** So many bytes are decoded at once. */
const PIECE = 1 << 23;

/**
 * Brings a text into UTF-8 piece by piece: in one, a large file would make a longer string than
 * there may be.
 *
 * @param decode - what the next bytes say, with whatever the bytes before had left open
 */
export function toUtf8(
  bytes: Uint8Array,
  decode: (piece: Buffer, isLast: boolean) => string,
): Buffer {
  const pieces: Buffer[] = [];
  let half = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    const end = at + PIECE;
    const text = half + decode(Buffer.from(bytes.subarray(at, end)), end >= bytes.length);
    // Some decoders cut between the halves of a surrogate pair.
    half = end < bytes.length && /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
    pieces.push(Buffer.from(half === '' ? text : text.slice(0, -1)));
  }
  return Buffer.concat(pieces);
}
