import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { letterKey } from '../../src/people/headers/key.ts';
import { termKey } from '../../src/people/index.ts';
import { TermPool } from '../../src/people/term.ts';

describe('the comparison of words', () => {
  it.each([
    ['Marketing', 'marketing'],
    ['  MARKETING ', 'marketing'],
    ['Ｍarketing', 'marketing'],
    ['Social\u00a0 \tMedia', 'social media'],
    ['Mu\u0308nchen', 'münchen'],
    ['GROSSKUNDEN', 'grosskunden'],
    ['Großkunden', 'grosskunden'],
    ['GROẞKUNDEN', 'grosskunden'],
    ['ﬁnance', 'finance'],
    ['', ''],
  ])('%j is compared as %j', (text, key) => {
    expect(termKey(text)).toBe(key);
  });

  it('is idempotent and does not see the Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(termKey(termKey(text))).toBe(termKey(text));
        expect(termKey(text.normalize('NFD'))).toBe(termKey(text.normalize('NFC')));
      }),
    );
  });

  it('makes one object of one text, and one item of two spellings', () => {
    const pool = new TermPool();
    expect(pool.term('TikTok')).toBe(pool.term('TikTok'));
    expect(pool.terms(['TikTok', 'Blogs', 'tiktok'])?.map(({ text }) => text)).toEqual([
      'TikTok',
      'Blogs',
    ]);
    expect(pool.terms([])).toBeUndefined();
  });
});

it('folds plain texts as it folds all others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      const folded = text
        .normalize('NFKC')
        .toLowerCase()
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKC');
      expect(termKey(text)).toBe(folded.replaceAll(/\s+/g, ' ').trim());
      const letters = folded.replaceAll('#', 'number').replaceAll(/[^\p{L}\p{N}]/gu, '');
      expect(letterKey(text)).toBe(
        letters.length > 2 ? letters.replaceAll(/([aou])e+/g, '$1') : letters,
      );
    }),
  );
});
