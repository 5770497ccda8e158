import { expect, it } from 'vitest';

import { recurring } from '../helpers/recurring.ts';

it.each<[what: string, texts: (string | undefined)[], found: number[]]>([
  ['nothing', [], []],
  ['a single text', ['a'], []],
  ['texts that are all different', ['a', 'b', 'ab', 'ba', ''], []],
  ['one text twice', ['a', 'b', 'a'], [0, 2]],
  ['one text three times, another twice', ['x', 'y', 'x', 'z', 'y', 'x'], [0, 1, 2, 4, 5]],
  ['the same in capitals, from the first to the last', ['AZ', 'b', 'az'], [0, 2]],
  ['signs just beside the capitals', ['@', '`', '[', '{'], []],
  ['capitals beyond ASCII, which are other letters', ['Ä', 'ä'], []],
  ['what is missing', [undefined, 'a', undefined, 'b'], []],
  ['what is missing beside what recurs', [undefined, 'a', undefined, 'a'], [1, 3]],
])('finds the places of texts that recur: %s', (_, texts, found) => {
  expect(recurring(texts)).toEqual(found);
});
