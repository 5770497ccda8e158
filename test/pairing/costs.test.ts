import { describe, expect, it } from 'vitest';

import { FORBIDDEN } from '../../src/assignment/index.ts';
import { costsOf, layOut, type ProfileTest } from '../../src/pairing/costs.ts';

/** A test of which the layout matters: what it reads of each mentor profile. */
function reading(mentorCode: readonly number[], given: Partial<ProfileTest> = {}): ProfileTest {
  return {
    scale: 1,
    range: 1000,
    mentorCode: Int32Array.from(mentorCode),
    mentorValues: new Set(mentorCode).size,
    managerCode: Int32Array.of(0, 1),
    managerValues: 2,
    row: () => new Uint16Array(mentorCode.length),
    ...given,
  };
}

/** The codes 0, 1, …, values - 1 over and over. */
const everyNth = (profiles: number, values: number): number[] =>
  Array.from({ length: profiles }, (_, p) => p % values);

describe('the layout of costs', () => {
  it('puts what reads nothing of the manager aside, unless it forbids', () => {
    const mentorsOwn = reading([0, 1, 2], { managerValues: 1 });
    const mentorsRule = reading([0, 1, 0], { managerValues: 1, scale: 0 });
    const ofBoth = reading([0, 0, 1]);
    const layout = layOut([mentorsOwn, mentorsRule, ofBoth], 3);
    expect(layout.base).toEqual([mentorsOwn]);
    expect(layout.block).toEqual([mentorsRule, ofBoth]);
    expect(layout.terms).toEqual([]);
  });

  it('joins tests into at most 64 blocks where profiles are few, those of fewest values first', () => {
    const of65 = reading(everyNth(130, 65));
    const of64 = reading(everyNth(130, 64));
    const of2 = reading(everyNth(130, 2));
    expect(layOut([of65, of64], 130)).toMatchObject({ block: [of64], blocks: 64 });
    expect(layOut([of65, of64, of2], 130)).toMatchObject({ block: [of2, of64], blocks: 64 });
    expect(layOut([of65], 130)).toMatchObject({ block: [], blocks: 1 });
  });

  it('joins tests into more blocks where profiles are many', () => {
    const of75 = reading(everyNth(600, 75));
    const of76 = reading(everyNth(600, 76));
    expect(layOut([of75, of76], 600)).toMatchObject({ block: [of75], blocks: 75 });
    expect(layOut([of76, of75], 600)).toMatchObject({ block: [of75], blocks: 75 });
  });

  it('lets tests that read the same share a term, and no others', () => {
    const topics = reading(everyNth(210, 70));
    const wanted = reading(everyNth(210, 70));
    const coarser = reading(everyNth(210, 70).map((code) => Math.min(code, 65)));
    const other = reading(everyNth(210, 105));
    const { block, terms } = layOut([topics, other, wanted, coarser], 210);
    expect(block).toEqual([]);
    expect(terms.map(({ tests, size }) => [tests, size])).toEqual([
      [[coarser], 66],
      [[topics, wanted], 70],
      [[other], 105],
    ]);
  });
});

describe('the largest cost', () => {
  const costs = (scale: number, range: number) => {
    const twice = [reading([0, 1], { scale, range }), reading([0, 0], { scale: 0, range: 0 })];
    return costsOf(layOut(twice, 2), 2, 2);
  };

  it('adds up all tests to the cost of a pair', () => {
    expect(costs(30, 1000).max).toBe(30_000);
  });

  it('stays below the mark of a forbidden pair', () => {
    const scale = FORBIDDEN / 651;
    expect(Number.isInteger(scale)).toBe(true);
    expect(costs(scale, 650).max).toBe(scale * 650);
    expect(() => costs(scale, 651)).toThrow(RangeError);
  });
});
