import { expect, it } from 'vitest';

import { confusableKey } from '../../../src/people/index.ts';
import { canLookAlike, firstDifference } from '../../../src/people/checks/confusable-key.ts';

it.each([
  ['M1', 'm1'],
  ['0042', '42'],
  ['000', '0'],
  ['0', '0'],
  ['100', '100'],
  ['A0042', 'a0042'],
  ['0042A', '0042a'],
  ['42 ', '42'],
  ['\uff2d\uff11', 'm1'],
  ['\u041c1', 'm1'],
  ['\u0391\u0392', 'ab'],
  ['müller', 'müller'],
])('%j looks like %j', (id, like) => {
  expect(confusableKey(id)).toBe(like);
});

it.each<[readonly string[], boolean]>([
  [[], false],
  [['a1', 'b2'], false],
  [['A1', 'B2'], false],
  [['a1', 'B2'], true],
  [['aB'], true],
  [['1', '20', '300'], false],
  [['0'], false],
  [['1', '01'], true],
  [['A01'], false],
  [['é'], true],
  [['a b'], true],
])('ids such as %j can look alike: %j', (ids, can) => {
  expect(canLookAlike(ids)).toBe(can);
});

it.each([
  ['M1', 'm1', 'U+004D', 'U+006D'],
  ['a1', 'a', 'U+0031', '–'],
  ['a', 'a1', '–', 'U+0031'],
  ['a\u{1f600}', 'ab', 'U+1F600', 'U+0062'],
  ['a1', 'a1', '–', '–'],
])('%j and %j part at %s and %s', (a, b, x, y) => {
  expect(firstDifference(a, b)).toEqual([x, y]);
});
