import { describe, expect, it } from 'vitest';

import { dayOf } from '../../src/people/day.ts';

describe('the day in a cell', () => {
  it('is counted from 1970, as the calendar of the language counts', () => {
    for (let day = -30_000; day <= 60_000; day += 1) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dayOf(text)).toBe(day);
    }
  });

  it.each([
    ['01.03.2026', '2026-03-01'],
    ['1.3.2026', '2026-03-01'],
    ['2026-03-01 00:00:00', '2026-03-01'],
    ['2026-03-01T00:00', '2026-03-01'],
  ])('may be written as %s', (text, same) => {
    expect(dayOf(text)).toBe(dayOf(same));
  });

  it.each([
    '',
    'soon',
    '2026-02-29',
    '31.04.2026',
    '2026-13-01',
    '0.1.2026',
    '03/01/2026',
    '46082',
    '12026-03-01',
    '2026-03-011',
    '2026-03-01T00:00:01',
    '2026-03-01 12:00',
    '2026-3-1',
    '101.03.2026',
    '01.03.20261',
    '01.03.26',
    '2026-00-01',
    '2026-03-00',
  ])('is not guessed from %j', (text) => {
    expect(dayOf(text)).toBeUndefined();
  });
});
