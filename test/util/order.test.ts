import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareCodePoints,
  compareNames,
  compareNaturally,
  firstOf,
  sortByCodePoints,
} from '../../src/util/order.ts';

const byDefinition = (a: string, b: string): number => {
  const x = Array.from(a, (character) => character.codePointAt(0) ?? 0);
  const y = Array.from(b, (character) => character.codePointAt(0) ?? 0);
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    if (x[i] !== y[i]) return x[i]! - y[i]!;
  }
  return x.length - y.length;
};

describe('the order of ids', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['a', 'ab', -1],
    ['10', '9', -1],
    ['\ue000', '\u{1f600}', -1],
    ['\u{1f600}', '\u{1f601}', -1],
  ])('compares %j with %j by code points', (a, b, sign) => {
    expect(Math.sign(compareCodePoints(a, b))).toBe(sign);
  });

  it('is that of the code points for all texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        expect(sortByCodePoints(texts)).toEqual([...texts].sort(byDefinition));
      }),
    );
  });
});

describe('the order in which people look for ids', () => {
  it.each([
    ['numbers by value', ['900', '1257', '10000']],
    ['numbers within words', ['M2', 'M10', 'N1']],
    ['leading zeros count for nothing', ['007', '8', '0010']],
    ['equal values by their text, so that the order is one', ['007', '07', '7']],
    ['blocks one by one', ['A-2-9', 'A-2-10', 'A-10-1']],
    ['a beginning before what begins with it', ['M', 'M1', 'M1a']],
    ['numbers beyond what a number can hold', ['9007199254740993', '90071992547409930']],
    ['ids without numbers by code points', ['a', 'b', 'ä']],
  ])('has %s', (_, ids) => {
    expect([...ids].reverse().sort(compareNaturally)).toEqual(ids);
  });
});

describe('the order of names', () => {
  it('is that of a German or an English list: umlauts and accents beside their letters', () => {
    const names = ['900', '1257', 'Äbel', 'abt', 'Dähne', 'dahner', 'Łukasz', 'Öz', 'Ozan'];
    const more = ['strasse', 'Straße 2', 'Straße 10', 'von Arnim', 'Weiss', 'Weiß', 'Zoë'];
    const all = [...names, ...more];
    expect(all.toReversed().sort(compareNames)).toEqual(all);
  });
});

it('finds the first few as sorting would, equals in the order in which they came', () => {
  const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat()));
  fc.assert(
    fc.property(pairs, fc.nat(12), (all, count) => {
      const compare = ([a]: [number, number], [b]: [number, number]): number => a - b;
      expect(firstOf(all, count, compare)).toEqual(all.toSorted(compare).slice(0, count));
    }),
  );
});
