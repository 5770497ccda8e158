import { describe, expect, it } from 'vitest';

import { dayOf } from '../../src/people/day.ts';

describe('the day in a cell', () => {
  it('counts days from 1970, as the calendar of the language counts', () => {
    const days = Array.from({ length: 90_001 }, (_, k) => k - 30_000);
    const otherwise = days.filter((day) => {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      return dayOf(text) !== day;
    });
    expect(otherwise).toEqual([]);
  });

  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1900-02-28', -25_509],
    ['1900-03-01', -25_508],
    ['1996-02-29', 9555],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['2001-01-31', 11_353],
    ['2024-04-30', 19_843],
    ['2024-12-31', 20_088],
    ['2026-11-01', 20_758],
    ['2100-02-28', 47_540],
    ['2100-03-01', 47_541],
    ['2399-12-31', 157_053],
    ['2400-02-29', 157_113],
  ])('of %s is the day %d', (text, day) => {
    expect(dayOf(text)).toBe(day);
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
    '2100-02-29',
    '1900-02-29',
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
