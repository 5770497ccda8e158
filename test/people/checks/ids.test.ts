import { describe, expect, it } from 'vitest';

import { peopleOf } from '../people-of.ts';

const mentor = (id: string, rest = '') => `${id} | IT | 5 | 4 | ${rest}`;
const MENTOR = 'id | department | social_media_skill | communication | excludes';
const MANAGER = 'id | department | prefers';

const codes = (mentors: string[], managers: string[]) =>
  peopleOf([MENTOR, ...mentors], [MANAGER, ...managers]).findings.map(({ code }) => code);

describe('an id that two people have', () => {
  it('names a repeated id with both places and leaves both people out', () => {
    const { findings, people, invalid } = peopleOf(
      [MENTOR, mentor('A'), mentor('B'), mentor('A')],
      [MANAGER, 'C | HR', 'B | HR'],
    );
    expect(findings).toMatchObject([
      {
        code: 'duplicate-id',
        args: { id: 'A' },
        place: { file: 'mentors.csv', line: 4, column: 1, id: 'A' },
        related: [{ file: 'mentors.csv', line: 2 }],
      },
      {
        code: 'duplicate-id',
        args: { id: 'B' },
        place: { file: 'managers.csv', line: 3 },
        related: [{ file: 'mentors.csv', line: 3 }],
      },
    ]);
    expect(people.mentors).toEqual([]);
    expect(people.managers.map(({ id }) => id)).toEqual(['C']);
    expect(invalid.map(({ role, id }) => `${role} ${id}`)).toEqual([
      'mentor A',
      'mentor B',
      'mentor A',
      'manager B',
    ]);
  });

  it('takes no blank id for a repeated one', () => {
    const { findings } = peopleOf([MENTOR, mentor(''), mentor('')]);
    const header = 'id';
    expect(findings).toMatchObject(
      [2, 3].map((line) => ({
        code: 'missing-value',
        severity: 'error',
        args: { header },
        place: { file: 'mentors.csv', line, column: 1, header },
        related: [],
      })),
    );
  });

  it('is that of the first, wherever somebody is looked for by it', () => {
    const { findings } = peopleOf([
      MENTOR.replace('excludes', 'reports_to'),
      mentor('A', 'B'),
      mentor('B', 'A'),
      mentor('A'),
    ]);
    expect(findings.map(({ code, place, related }) => [code, place.line, related])).toEqual([
      ['duplicate-id', 4, [expect.objectContaining({ line: 2 })]],
      ['reporting-cycle', 2, [expect.objectContaining({ line: 3 })]],
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'])(
    'is never one for being called %s',
    (id) => {
      const { people, findings } = peopleOf([MENTOR, mentor(id)], [MANAGER, `C | HR | ${id}`]);
      expect(findings).toEqual([]);
      expect(people.mentors[0]?.id).toBe(id);
      expect(people.managers[0]?.prefers).toEqual([id]);
    },
  );
});

describe('ids that look alike', () => {
  it.each([
    ['m1', 'M1', 'U+006D', 'U+004D'],
    ['M1', 'М1', 'U+004D', 'U+041C'],
    ['a1', 'а1', 'U+0061', 'U+0430'],
    ['M1', 'Ｍ１', 'U+004D', 'U+FF2D'],
    ['M 1', 'M\u00a01', 'U+0020', 'U+00A0'],
    ['M1', 'M 1', 'U+0031', 'U+0020'],
    ['0042', '42', 'U+0030', 'U+0034'],
    ['A', 'Α', 'U+0041', 'U+0391'],
  ])('%s and %s are reported, and both people stay', (a, b, x, y) => {
    const { findings, people } = peopleOf([MENTOR, mentor(a)], [MANAGER, `${b} | HR`]);
    expect(findings.filter(({ code }) => code === 'look-alike-id')).toMatchObject([
      {
        severity: 'warning',
        args: { ids: [a, b], codePoints: [x, y] },
        place: { file: 'managers.csv', line: 2 },
        related: [{ file: 'mentors.csv', line: 2 }],
      },
    ]);
    expect([people.mentors.length, people.managers.length]).toEqual([1, 1]);
  });

  it.each([
    ['M1', 'M2'],
    ['M1', 'M10'],
    ['M01', 'M1'],
    ['0', '00X'],
    ['rn', 'm'],
  ])('%s and %s do not', (a, b) => {
    expect(codes([mentor(a)], [`${b} | HR`])).toEqual([]);
  });
});

describe('numbers as ids', () => {
  it.each([
    [['0042', '117'], 1],
    [['0042', '0117', '17', '3'], 2],
    [['0042', '1170'], 0],
    [['42', '117', '1'], 0],
    [['0042', 'M1'], 0],
    [['0', '17'], 0],
    // A single zero has lost none itself, but may be all that is left of 0000.
    [['0', '0042', '17'], 2],
    [['0042', '12A'], 0],
  ])('%j: %i may have lost their zeros', (ids, short) => {
    const { findings } = peopleOf([MENTOR, ...ids.map((id) => mentor(id))]);
    const found = findings.filter(({ code }) => code === 'id-lengths-differ');
    expect(found).toMatchObject(short === 0 ? [] : [{ args: { short, length: 4 } }]);
  });
});
