import { describe, it } from 'vitest';

import { confusableKey, headerKey, recognisesHeader, termKey } from '../../src/people/index.ts';
import { parseId } from '../../src/people/cells/id.ts';
import { parseLevel, parseWhole } from '../../src/people/cells/numbers.ts';
import { parseYesNo } from '../../src/people/cells/yes-no.ts';
import { findSlips } from '../../src/people/checks/find-slips.ts';
import { OPTIONS } from './people-of.ts';

describe('no text takes long', () => {
  const hostile = [
    'a',
    ' ',
    '0',
    '-',
    '@',
    '\t',
    '(',
    '[',
    '{',
    'e',
    'E+',
    '.',
    ',',
    '/',
    '1.',
    '#',
  ];

  // Linear code takes some milliseconds, quadratic code a minute.
  it.each(hostile)('100,000 times %j', { timeout: 20_000 }, (part) => {
    const text = part.repeat(100_000);
    for (const one of [text, `${text}x`, `x${text}`, `0${text}x`]) {
      headerKey(one);
      termKey(one);
      confusableKey(one);
      parseId(one, 'h');
      parseLevel(one, OPTIONS.scales.communication, 'h');
      parseWhole(one, 'h');
      parseYesNo(one, 'h');
      recognisesHeader(one, OPTIONS);
      findSlips([{ key: 'hr' }, { key: one }]);
    }
  });
});

it(
  'finds slips among names in time that grows with the number of names',
  { timeout: 30_000 },
  () => {
    const name = (at: number): string =>
      Array.from({ length: 12 }, (_, i) =>
        String.fromCharCode(97 + ((at * 7919 + i * (at % 97) * 31 + (at >> (i % 7))) % 26)),
      ).join('');
    const names = [
      ...new Set(Array.from({ length: 8_000 }, (_, at) => `${name(at)} ${name(at + 1)}`)),
    ];
    findSlips(names.map((key) => ({ key })));
    findSlips(Array.from({ length: 30_000 }, (_, at) => ({ key: `abteilung ${at}` })));
  },
);
