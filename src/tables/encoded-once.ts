import { decodeUtf8 } from '../util/bytes.ts';
import { TWICE_ENCODED } from './cell.ts';

/** What Windows-1252 makes of the bytes from 0x80 to 0x9f; five of them it leaves as they are. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const EACH = new RegExp(TWICE_ENCODED, 'gu');

/** `Änne Groß` for `Ã„nne GroÃŸ`; what was not encoded twice stays as it is. */
export function encodedOnce(text: string): string {
  return /[ÂÃâ]/.test(text) ? text.replaceAll(EACH, decoded) : text;
}

function decoded(letters: string): string {
  return decodeUtf8(Uint8Array.from(letters, byteOf));
}

function byteOf(letter: string): number {
  const at = FROM_80.indexOf(letter);
  return at < 0 ? letter.charCodeAt(0) : at + 0x80;
}
