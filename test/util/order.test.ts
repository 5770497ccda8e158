import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints, sortByCodePoints } from '../../src/util/order.ts';

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
