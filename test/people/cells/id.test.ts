import { describe, expect, it } from 'vitest';

import { areFromNumberColumn, parseId } from '../../../src/people/cells/id.ts';
import { MANAGERS, MENTORS, peopleOf } from '../people-of.ts';

describe('an id', () => {
  it.each([
    'M1',
    '0042',
    '42',
    '4.0',
    'a b',
    'müller@x.example',
    '12E5',
    '1E5',
    'MAR-01',
    'DEC-12',
    '3-1',
    '#7',
    '__proto__',
    'constructor',
    '=1',
    '１２',
    'x1E+10',
    '1E+10 x',
    '1,E+5',
    '1E+',
    '#NV7',
    'x2026-03-01',
    '2026-03-01x',
    '1.2.3.4',
    'NA',
    'none',
    'Folger',
    'X-',
    'pendingM',
  ])('%s is any text', (id) => {
    expect(parseId(id, 'id')).toEqual({ value: id });
  });

  it.each<[text: string, code: string]>([
    ['', 'missing-value'],
    ...[
      '-',
      '–',
      '?',
      'k.A.',
      'k. A.',
      'n/a',
      'folgt',
      'TBD',
      'unbekannt',
      'wird nachgereicht',
    ].map((text): [string, string] => [text, 'missing-value']),
    ['1,23E+05', 'id-in-scientific-notation'],
    ['1.23E+05', 'id-in-scientific-notation'],
    ['1E+10', 'id-in-scientific-notation'],
    ['4.2e-7', 'id-in-scientific-notation'],
    ['01. Mrz', 'id-looks-like-date'],
    ['Mrz 01', 'id-looks-like-date'],
    ['Mar-01', 'id-looks-like-date'],
    ['01-Mar', 'id-looks-like-date'],
    ['01.03.2026', 'id-looks-like-date'],
    ['2026-03-01', 'id-looks-like-date'],
    ['#NV', 'spreadsheet-error'],
  ])('%j was spoilt: %s', (text, code) => {
    const { value, wrong } = parseId(text, 'id');
    expect(value).toBe('');
    expect(wrong?.({ file: 'x.csv' }).code).toBe(code);
  });
});

describe('ids from a number column', () => {
  it.each([
    [['4.0', '17.0'], true],
    [['4,00', '17,0', ''], true],
    [['4.0', 'M17'], false],
    [['4', '17'], false],
    [['4.5'], false],
    [['x4.0'], false],
    [['4.0x'], false],
    [['4.', '17.0'], false],
    [['4.01'], false],
    [['400,0'], true],
    [['', ''], false],
    [[], false],
  ])('are recognised among %j: %j', (ids, are) => {
    expect(areFromNumberColumn(ids)).toBe(are);
  });

  const header = 'id | department | social_media_skill | communication | reports_to';

  it('lose their decimals, with a warning', () => {
    const { people, findings } = peopleOf([
      header,
      '4.0 | IT | 4 | 4 | ',
      '17.0 | IT | 4 | 4 | 4.0',
    ]);
    expect(people.mentors.map(({ id, reportsTo }) => [id, reportsTo])).toEqual([
      ['4', undefined],
      ['17', '4'],
    ]);
    expect(findings).toMatchObject([{ code: 'ids-are-numbers', severity: 'warning' }]);
  });

  it('finds the ids of line managers whose column became decimal for its blanks', () => {
    const { people } = peopleOf([header, '4 | IT | 4 | 4 | ', '17 | IT | 4 | 4 | 4.0'], MANAGERS);
    expect(people.mentors[1]?.reportsTo).toBe('4');
  });

  it.each(['excludes', 'prefers'] as const)(
    'finds ids named in %s, with a point or a comma',
    (field) => {
      const { people, findings } = peopleOf(
        [`${header} | ${field}`, '4 | IT | 4 | 4 | | 21,0', '17 | IT | 4 | 4 | |'],
        [`id | department | ${field}`, '20 | HR | 4.0', '21 | HR | 17.0', '22 | HR | '],
      );
      expect(people.mentors.map((mentor) => mentor[field])).toEqual([['21'], []]);
      expect(people.managers.map((manager) => manager[field])).toEqual([['4'], ['17'], []]);
      expect(findings).toEqual([]);
    },
  );

  it('are lists where not every cell is a number with zeros behind it', () => {
    const { people } = peopleOf(MENTORS, [
      'id | department | prefers',
      '20 | HR | M1,0',
      '0 | HR | 20,0',
    ]);
    expect(people.managers.map(({ prefers }) => prefers)).toEqual([
      ['M1', '0'],
      ['20', '0'],
    ]);
  });

  it('stay as they are where others are no numbers', () => {
    const { people } = peopleOf([header, '4.0 | IT | 4 | 4 | ', 'M17 | IT | 4 | 4 | ']);
    expect(people.mentors.map(({ id }) => id)).toEqual(['4.0', 'M17']);
  });
});
