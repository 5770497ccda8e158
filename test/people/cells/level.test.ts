import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { finding } from '../../../src/findings/finding.ts';
import { sentence } from '../../../src/findings/sentence.ts';
import type { PeopleOptions } from '../../../src/people/index.ts';
import { parseLevel } from '../../../src/people/cells/numbers.ts';
import { peopleOf } from '../people-of.ts';

const SCALE = { worst: 1000, best: 5000 };

/** The level that a text is, or the code (and why) of what is wrong with it. */
function level(text: string, scale = SCALE): number | string | undefined {
  const { value, wrong } = parseLevel(text, scale, 'skill');
  const found = wrong?.({ file: 'x.csv' });
  if (found === undefined) return value;
  expect(value).toBeUndefined();
  const why = 'why' in found.args ? found.args.why : undefined;
  return typeof why === 'string' ? `${found.code} ${why}` : found.code;
}

describe('a level', () => {
  it.each([
    ['4', 4000],
    ['4.5', 4500],
    ['4,5', 4500],
    ['4,50', 4500],
    ['4.0', 4000],
    ['4,125', 4125],
    ['1', 1000],
    ['5', 5000],
    ['5.000', 5000],
    ['04', 4000],
    ['4.1234', 4123],
    ['4.1235', 4124],
    ['4,4999999999999999', 4500],
    ['3.3333333333333335', 3333],
    ['1.66666666666667', 1667],
    ['5.0000', 5000],
    ['5.0004', 5000],
    ['0.9995', 1000],
    ['', undefined],
  ])('%j is %j thousandths', (text, thousandths) => {
    expect(level(text)).toBe(thousandths);
  });

  it.each([
    ['0', 'outside'],
    ['5.001', 'outside'],
    ['-4', 'outside'],
    ['-0', 'outside'],
    ['45', 'outside'],
    ['999999', 'outside'],
    ['5.0005', 'outside'],
    ['0.9994', 'outside'],
    ['4.1234x', 'text'],
    ['sehr gut', 'text'],
    ['five', 'text'],
    ['NaN', 'text'],
    ['Infinity', 'text'],
    ['-Infinity', 'text'],
    ['1e3', 'text'],
    ['1e999', 'text'],
    ['1e-400', 'text'],
    ['4e0', 'text'],
    ['0x5', 'text'],
    ['0b1', 'text'],
    ['0o5', 'text'],
    ['1_000', 'text'],
    ['4_', 'text'],
    ['+4', 'text'],
    ['--4', 'text'],
    ['4-', 'text'],
    ['4-5', 'text'],
    ['5+', 'text'],
    ['4.', 'text'],
    ['.5', 'text'],
    [',5', 'text'],
    ['4,5,5', 'text'],
    ['4.5.5', 'text'],
    ['1.234,5', 'text'],
    ['4 5', 'text'],
    ['4/5', 'text'],
    ['4½', 'text'],
    ['½', 'text'],
    ['²', 'text'],
    ['５', 'text'],
    ['４．５', 'text'],
    ['٥', 'text'],
    ['4%', 'text'],
    ['n/a', 'text'],
    ['-', 'text'],
    ['?', 'text'],
    ['#4', 'text'],
    ['true', 'text'],
    ['4n', 'text'],
    ['9'.repeat(400), 'text'],
    ['4'.repeat(100_000), 'text'],
    [' '.repeat(100_000) + '4', 'text'],
    ['__proto__', 'text'],
  ])('%j is none', (text, why) => {
    expect(level(text)).toBe(`invalid-level ${why}`);
  });

  it.each(['#N/A', '#NV', '#WERT!', '#VALUE!', '#BEZUG!', '#REF!', '#NAME?', '#DIV/0!', '#ZAHL!'])(
    '%s is named as the error of a formula',
    (text) => {
      expect(level(text)).toBe('spreadsheet-error');
      expect(parseLevel(text, SCALE, 'skill').wrong?.({ file: 'x.csv' })).toEqual(
        finding('spreadsheet-error', { file: 'x.csv' }, { header: 'skill', error: text }),
      );
    },
  );

  it.each([
    '01. Apr',
    '01. Mrz',
    '1. Apr.',
    '01-Apr',
    '04.05.2026',
    '4/5/26',
    '2026-05-04',
    'Apr 05',
  ])('%s is what a spreadsheet made of it', (text) => {
    expect(level(text)).toBe('level-looks-like-date');
  });

  it('can be on any scale', () => {
    expect(level('-2,5', { worst: -3000, best: 3000 })).toBe(-2500);
    expect(level('-0', { worst: -3000, best: 3000 })).toBe(0);
    expect(level('100', { worst: 0, best: 100_000 })).toBe(100_000);
  });

  it('reads a level exactly, whatever the decimal mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 5000 }), fc.constantFrom('.', ','), (n, mark) => {
        const text = `${Math.floor(n / 1000)}${mark}${String(n % 1000).padStart(3, '0')}`;
        expect(level(text)).toBe(n);
      }),
    );
  });

  it('reads any text as a whole number of thousandths on the scale, or as nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double().map(String)), (text) => {
        const { value } = parseLevel(text, SCALE, 'skill');
        if (value === undefined) return;
        expect(Number.isInteger(value) && value >= 1000 && value <= 5000).toBe(true);
      }),
    );
  });
});

describe('a level outside the scale', () => {
  const fixOf = (header: string, options: Partial<PeopleOptions> = {}): string | undefined => {
    const { findings } = peopleOf(
      [`id\tdepartment\t${header}\tcommunication`, 'M1\tIT\t6\t4'],
      ['id\tdepartment', 'L1\tHR'],
      options,
    );
    const found = findings.find(({ code }) => code === 'invalid-level');
    return found && sentence(found, 'en').fix;
  };

  it('is to be corrected where nothing says that the scale is another', () => {
    expect(fixOf('Social Media')).toBe('write a number from 1 to 5, such as 3');
  });

  it.each(['Social Media (Schulnote)', 'Social Media (0-10)'])(
    'waits for the scale that the header “%s” speaks of, so that two advices agree',
    (header) => {
      expect(fixOf(header)).toContain('first give the scale');
      const scaled = new Set(['social_media_skill'] as const);
      expect(fixOf(header, { scaled })).toBe('write a number from 1 to 5, such as 3');
    },
  );
});
