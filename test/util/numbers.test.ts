import { describe, expect, it } from 'vitest';

import { pointsText, tenthsOfPoints } from '../../src/util/numbers.ts';

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
