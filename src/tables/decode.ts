import { type Finding, finding } from '../findings/finding.ts';
import { concat, encodeUtf8 } from '../util/bytes.ts';
import { brokenSequences, isUtf8 } from './broken-utf8.ts';
import { decoderOf, isEncoding } from './code-page.ts';
import { likeness } from './likeness.ts';
import { placeOfByte } from './places.ts';
import { breakAt } from './syntax.ts';

/** A text in UTF-8 without byte order mark, and how it was encoded. */
export interface Decoded {
  readonly bytes: Uint8Array;
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /** Broken bytes were replaced by U+FFFD and are reported. */
  readonly lossy: boolean;
}

/** How to decode. */
export interface DecodeOptions {
  readonly recognises: (header: string) => boolean;
  readonly encoding?: string | undefined;
}

type Decoding =
  | { readonly decoded: Decoded; readonly findings: readonly Finding[] }
  | { readonly decoded?: never; readonly findings: readonly Finding[] };

/** The code pages of old spreadsheets: Excel on Windows, on the Macintosh, and its MS-DOS format. */
const CODE_PAGES = { 'Windows-1252': 'windows-1252', MacRoman: 'macroman', CP850: 'cp850' };

/** How much one code page must be more likely than the next to be taken. */
const CLEAR_LEAD = 3;

/**
 * Brings a text into UTF-8. A byte order mark decides; else UTF-16 is recognised by its NULs and UTF-8
 * by being valid; else the code page is taken whose letters make words. No clear winner is a
 * finding that asks for `--encoding`, never a guess.
 */
export function decode(file: string, bytes: Uint8Array, options: DecodeOptions): Decoding {
  if (options.encoding !== undefined) return decodeAs(file, bytes, options.encoding);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return decodeUtf8(file, bytes.subarray(3), true);
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return transcode(bytes, 'UTF-16 LE', 'utf-16le', true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return transcode(bytes, 'UTF-16 BE', 'utf-16be', true);
  const halves = halvesOfNul(bytes);
  if (halves === 'second') return transcode(bytes, 'UTF-16 LE', 'utf-16le', false);
  if (halves === 'first') return transcode(bytes, 'UTF-16 BE', 'utf-16be', false);
  if (isUtf8(bytes)) return asItIs(bytes, false);
  const { valid, broken } = brokenSequences(bytes);
  if (valid > broken.length) return decodeUtf8(file, bytes, false);
  return decodeCodePage(file, bytes, options.recognises);
}

function decodeAs(file: string, bytes: Uint8Array, encoding: string): Decoding {
  if (/^utf-?8$/i.test(encoding)) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return decodeUtf8(file, marked ? bytes.subarray(3) : bytes, marked);
  }
  if (!isEncoding(encoding)) {
    return { findings: [finding('unknown-encoding', { file }, { encoding })] };
  }
  return transcode(bytes, encoding, encoding, false);
}

function decodeUtf8(file: string, bytes: Uint8Array, byteOrderMark: boolean): Decoding {
  if (isUtf8(bytes)) return asItIs(bytes, byteOrderMark);
  const findings = brokenSequences(bytes).broken.map((offset) =>
    finding('broken-utf8', placeOfByte({ file, bytes }, lineAt(bytes, offset)), {}),
  );
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const repaired = toUtf8(bytes, (piece, isLast) => decoder.decode(piece, { stream: !isLast }));
  return { decoded: { bytes: repaired, encoding: 'UTF-8', byteOrderMark, lossy: true }, findings };
}

function asItIs(bytes: Uint8Array, byteOrderMark: boolean): Decoding {
  return { decoded: { bytes, encoding: 'UTF-8', byteOrderMark, lossy: false }, findings: [] };
}

function transcode(
  bytes: Uint8Array,
  encoding: string,
  name: string,
  byteOrderMark: boolean,
): Decoding {
  const text = toUtf8(bytes, decoderOf(name));
  return { decoded: { bytes: text, encoding, byteOrderMark, lossy: false }, findings: [] };
}

function decodeCodePage(
  file: string,
  bytes: Uint8Array,
  recognises: (header: string) => boolean,
): Decoding {
  const sample = linesWithLetters(bytes);
  const [best, next] = Object.entries(CODE_PAGES)
    .map(([encoding, name]) => {
      const text = decoderOf(name)(sample, true);
      return { encoding, name, score: likeness(text, recognises) };
    })
    .sort((a, b) => b.score - a.score);
  if (best === undefined || best.score - (next?.score ?? 0) < CLEAR_LEAD) {
    const candidates = Object.values(CODE_PAGES);
    return { findings: [finding('ambiguous-encoding', { file }, { candidates })] };
  }
  return transcode(bytes, best.encoding, best.name, false);
}

/** Which byte of each pair is NUL, as in UTF-16 text of Western letters. */
function halvesOfNul(bytes: Uint8Array): 'first' | 'second' | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, 4096));
  const nul = [0, 0];
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] === 0) nul[at & 1] = (nul[at & 1] ?? 0) + 1;
  }
  const [first = 0, second = 0] = nul;
  const most = sample.length / 2;
  if (second > 0.7 * most && first < 0.05 * most) return 'second';
  return first > 0.7 * most && second < 0.05 * most ? 'first' : undefined;
}

/** The first line and those that contain letters beyond ASCII, as many as are needed to judge. */
function linesWithLetters(bytes: Uint8Array, enough = 1 << 17): Uint8Array {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let at = 0; at < bytes.length && size < enough;) {
    let end = at;
    let beyond = false;
    while (end < bytes.length && breakAt(bytes, end) === 0)
      beyond = (bytes[end++] ?? 0) > 127 || beyond;
    if (beyond || at === 0) {
      lines.push(bytes.subarray(at, end), Uint8Array.of(0x0a));
      size += end - at + 1;
    }
    at = end + Math.max(1, breakAt(bytes, end));
  }
  return concat(lines).subarray(0, 2 * enough);
}

function lineAt(bytes: Uint8Array, offset: number) {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < offset; at++) {
    const step = breakAt(bytes, at);
    if (step === 0) continue;
    line++;
    lineStart = at + step;
    at += step - 1;
  }
  return { offset, line, lineStart };
}

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
