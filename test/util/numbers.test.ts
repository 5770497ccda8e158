import { describe, expect, it } from 'vitest';

import { numbers, pointsText, spread, tenthsOfPoints } from '../../src/util/numbers.ts';

describe('points', () => {
  it.each<[score: number, weights: number, text: string]>([
    [0, 80, '0.0'],
    [80_000, 80, '100.0'],
    [70_000, 80, '87.5'],
    // Halves of a tenth are rounded up, what is below them down.
    [4, 8, '0.1'],
    [3, 8, '0.0'],
    [12, 8, '0.2'],
    [11, 8, '0.1'],
    [1, 2, '0.1'],
    // Nobody has a score where nothing counts.
    [0, 0, '0.0'],
  ])('of a score of %i by weights of %i are %s', (score, weights, text) => {
    expect(pointsText(score, weights)).toBe(text);
    expect(tenthsOfPoints(score, weights)).toBe(Math.round(10 * Number(text)));
  });
});

describe('the lowest, the median and the highest', () => {
  it.each<[values: number[], lowest: number, median: number, highest: number]>([
    [[2], 2, 2, 2],
    [[10, 1], 1, 5.5, 10],
    [[10, 9, 1], 1, 9, 10],
    [[10, 9, 1, 4], 1, 6.5, 10],
    [[3, 3, 3, 3], 3, 3, 3],
  ])('of %j are %s, %s and %s', (values, lowest, median, highest) => {
    expect(spread(values)).toEqual({ lowest, median, highest });
  });

  it('cannot be told of nothing', () => {
    expect(() => spread([])).toThrow(RangeError);
  });

  it('are written with a decimal where they need one', () => {
    expect([61, 61.5, 12.25, 12.34].map(numbers('de').decimal)).toEqual([
      '61',
      '61,5',
      '12,3',
      '12,3',
    ]);
    expect(numbers('en').decimal(61.5)).toBe('61.5');
  });
});
