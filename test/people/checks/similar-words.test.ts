import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, it } from 'vitest';

import { similarWords } from '../../../src/people/checks/similar-words.ts';
import { share } from '../../helpers/share.ts';

const isWord = (word: string): boolean => /^\p{L}{4,32}$/u.test(word);

/** The definition: few letters differ, or two neighbours changed places. */
function isSlip(a: string, b: string): boolean {
  const allowed = Math.min(a.length, b.length) < 9 ? 1 : 2;
  if (distance(a, b) <= allowed) return true;
  return Array.from(a, (_, at) => at).some(
    (at) => a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b && a !== b,
  );
}

function asPairs(words: readonly string[]): string[] {
  return Array.from(similarWords(words), ([word, others]) => others.map((one) => [word, one]))
    .flat()
    .map((pair) => pair.join(' '))
    .sort();
}

function expected(words: readonly string[]): string[] {
  const all = [...new Set(words)].filter(isWord);
  return all
    .flatMap((a) => all.filter((b) => a !== b && isSlip(a, b)).map((b) => `${a} ${b}`))
    .sort();
}

it('finds the words of which letters differ, as comparing all with all does', () => {
  const letter = fc.constantFrom('a', 'b', 'ä', '1', '-');
  const stem = fc.constantFrom('', 'abab', 'ababababa', 'a'.repeat(29));
  const word = fc
    .tuple(stem, fc.string({ unit: letter, maxLength: 4 }))
    .map(([head, tail]) => head + tail);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      expect(asPairs(words)).toEqual(expected(words));
    }),
    { numRuns: share(500) },
  );
});

it.each([
  [['abc', 'abd'], 'three letters'],
  [['abcd', 'abcx'], 'four letters'],
  [['abcdefgh', 'abcdefxx'], 'two of eight'],
  [['abcdefghi', 'abcdefgxx'], 'two of nine'],
  [['abcdefghi', 'abcdefxxx'], 'three of nine'],
  [['abcdefgh', 'abcdefghxx'], 'two more than eight'],
  [['abcdefghi', 'abcdefghixx'], 'two more than nine'],
  [['abcdef', 'abdcef'], 'neighbours that changed places'],
  [['abcdef', 'abedcf'], 'letters that changed places farther apart'],
  [['abcdef', 'badcfe'], 'neighbours twice'],
  [['abcdef', 'abxcef'], 'only one of two neighbours changed its place, to the right'],
  [['abcdef', 'abdxef'], 'only one of two neighbours changed its place, to the left'],
  [['a'.repeat(32), `${'a'.repeat(31)}b`], 'thirty-two letters'],
  [['a'.repeat(33), `${'a'.repeat(32)}b`], 'thirty-three letters'],
  [['werk1', 'werk2'], 'digits'],
  [['1werk', '2werk'], 'digits before'],
])('finds the words of %j alike if the definition does: %s', (words) => {
  expect(asPairs(words)).toEqual(expected(words));
});

it('finds two that are alike among many that are not', () => {
  const others = Array.from('bcdefghij', (letter) => letter.repeat(5));
  expect(asPairs([...others, 'aklmn', 'aklmo'])).toEqual(['aklmn aklmo', 'aklmo aklmn']);
});

it.each([
  [20_000, true],
  [20_001, false],
])('of %i words two of nine letters that differ by two are alike: %j', (count, alike) => {
  const others = Array.from({ length: count - 2 }, (_, at) =>
    String.fromCodePoint(0x4e00 + at).repeat(4),
  );
  const [a, b] = ['abcdefghi', 'abcdefgxx'];
  expect(asPairs([...others, a, b])).toEqual(alike ? [`${a} ${b}`, `${b} ${a}`] : []);
});

it('compares a word with the first eight of many that are alike', () => {
  const words = Array.from('abcdefghij', (last) => `werk${last}`);
  const alike = similarWords(words);
  const [ninth, tenth] = ['werki', 'werkj'];
  expect(alike.get(tenth)).toEqual(words.slice(0, 8));
  expect(alike.get(ninth)).toEqual(words.slice(0, 8));
  expect(alike.get('werkh')).toEqual(words.filter((word) => word !== 'werkh'));
});
