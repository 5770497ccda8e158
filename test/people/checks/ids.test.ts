import { describe, expect, it } from 'vitest';

import { peopleOf } from '../people-of.ts';

const mentor = (id: string, rest = '') => `${id} | IT | 5 | 4 | ${rest}`;
const MENTOR = 'id | department | social_media_skill | communication | excludes';
const MANAGER = 'id | department | prefers';

const codes = (mentors: string[], managers: string[]) =>
  peopleOf([MENTOR, ...mentors], [MANAGER, ...managers]).findings.map(({ code }) => code);

describe('an id that two people have', () => {
  it('is named with both places, and both are out', () => {
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

  it('is no blank one', () => {
    const { findings } = peopleOf([MENTOR, mentor(''), mentor('')]);
    const header = 'id';
    expect(findings).toEqual(
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
  ])('%s and %s', (a, b, x, y) => {
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

describe('a list that names somebody', () => {
  it.each([
    ['L1', undefined],
    ['X9', { meant: undefined }],
    ['l1', { meant: 'L1' }],
    ['Ｌ１', { meant: 'L1' }],
    ['17', { meant: '0017' }],
    ['0017.0', undefined],
    ['L1;0017.0', { meant: '0017' }],
    ['Fritz Brenner', { meant: undefined }],
  ])('%s', (named, args) => {
    const { findings } = peopleOf([MENTOR, mentor('M1', named)], [MANAGER, 'L1 | HR', '0017 | HR']);
    expect(findings).toMatchObject(
      args === undefined
        ? []
        : [
            {
              code: 'unknown-id',
              severity: 'warning',
              args: { header: 'excludes', ...args },
              place: { line: 2, column: 5, id: 'M1' },
            },
          ],
    );
    // The text of the cell may be a name, which no message may hold.
    expect(JSON.stringify(findings)).not.toContain('Brenner');
  });

  it('is doubted in the column of wishes, too', () => {
    const { findings } = peopleOf(undefined, [MANAGER, 'L1 | HR | M1;X9']);
    expect(findings).toEqual([
      {
        code: 'unknown-id',
        severity: 'warning',
        args: { header: 'prefers', meant: undefined },
        place: { file: 'managers.csv', line: 2, column: 3, header: 'prefers', id: 'L1' },
        related: [],
      },
    ]);
  });

  it('means the first of those who look alike', () => {
    const { findings } = peopleOf([MENTOR, mentor('M1', 'L1')], [MANAGER, 'l1 | HR', 'Ｌ1 | HR']);
    expect(findings.map(({ code, args }) => [code, args])).toEqual([
      ['look-alike-id', { ids: ['l1', 'Ｌ1'], codePoints: ['U+006C', 'U+FF2C'] }],
      ['unknown-id', { header: 'excludes', meant: 'l1' }],
    ]);
  });

  it.each([
    ['L1', []],
    ['boss', []],
    ['0017', []],
    ['17', ['0017']],
    ['l1', ['L1']],
  ])('chief %s: unknown chiefs are normal, unless they look like somebody', (chief, meant) => {
    const { findings } = peopleOf(
      [MENTOR.replace('excludes', 'reports_to'), mentor('M1', chief)],
      [MANAGER, 'L1 | HR', '0017 | HR'],
    );
    const unknown = findings.map(({ args }) => ('meant' in args ? args.meant : ''));
    expect(unknown).toEqual(meant);
  });

  it('may name somebody whose row has an error', () => {
    expect(codes([mentor('M1', 'L1')], ['L1 | '])).toEqual(['missing-value']);
  });
});
