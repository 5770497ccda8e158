import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

import { decode } from '../../src/tables/decode.ts';

const PIECE = 8 * 1024 * 1024;

describe('a text is decoded in pieces, and nobody sees where they were cut', () => {
  it.each([
    ['utf-16le', '😀', 2],
    ['utf-16be', '😀', 2],
    ['utf-16be', 'ü', 0],
    ['gb18030', '中', 1],
    ['windows-1252', '€', 0],
  ])('is the same in %s, with %s across the cut', (encoding, character, before) => {
    const width = encoding.startsWith('utf-16') ? 2 : 1;
    const text = `${'x'.repeat((PIECE - before) / width)}${character}y`;
    const bytes = iconv.encode(text, encoding);
    const { decoded } = decode('a.csv', bytes, { recognises: () => false, encoding });
    expect(Buffer.from(decoded?.bytes ?? []).equals(Buffer.from(text))).toBe(true);
  });

  it.each([
    ['the file ends in the middle of a character', 'x'.repeat(PIECE + 1), '\u{1f600}', '\ufffd'],
    ['a whole character lies across', `ÿ${'x'.repeat(PIECE - 4)}`, '', ''],
  ])('broken UTF-8: %s', (_, text, cut, repaired) => {
    const bytes = Buffer.concat([
      Buffer.from([0xff]),
      Buffer.from(`${text}üü`),
      Buffer.from(cut).subarray(0, 3),
    ]);
    const { decoded } = decode('a.csv', bytes, { recognises: () => false, encoding: 'utf-8' });
    const said = Buffer.from(decoded?.bytes ?? []).toString();
    expect(said === `\ufffd${text}üü${repaired}`).toBe(true);
  });
});
