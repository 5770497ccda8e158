import { describe, expect, it } from 'vitest';

import { dayOf } from '../../src/people/day.ts';
import {
  rowsOf,
  type ProgrammeStatus,
  programmeStatus,
  type StatusRow,
} from '../../src/roster/wave/programme-status.ts';
import { parseRosterStatus } from '../../src/roster/rows/tandem-status.ts';
import { person } from '../helpers/people.ts';

/** Rows from a table with a heading; columns are separated by `|`. */
function rows(table: string): StatusRow[] {
  const [header = [], ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return lines.map((cells, i) => {
    const cell = (column: string): string | undefined => cells[header.indexOf(column)];
    return {
      status: parseRosterStatus(cell('status') ?? '')!,
      mentorId: cell('mentor') ?? '',
      managerId: cell('manager') ?? '',
      cell,
      place: (column) => ({ file: 'roster.csv', line: i + 2, header: column ?? '' }),
    };
  });
}

const PROGRAMME = rows(`
status    | mentor | manager | since      | ended      | ends       | goal     | progress | mentor_department | manager_department
active    | M1     | G1      | 2026-01-10 |            | 2026-06-30 | LinkedIn | 40 %     | IT/Web            | Sales
locked    | M2     | G2      | 01.03.2026 |            | 2026-12-31 |          | halfway  | it                | Sales/DACH
active    | M3     | G3      |            |            | soon       | Blog     |          | HR                | Legal
completed | M4     | G4      | 2026-01-01 | 2026-02-01 |            | Blog     | 100      | IT                | Sales
ended     | M5     | G5      | 2026-01-01 | 2026-01-11 |            |          |          | HR                |
ended     | M5     | G1      | 2026-05-01 | 2026-04-01 |            |          |          | HR                | Sales
declined  | M6     | G6      |            |            |            |          |          | HR                | Sales
never     | M7     | G7      |            |            |            |          |          | HR                | Sales
proposed  | M8     | G6      |            |            |            |          |          | HR                | Sales
`);

const today = dayOf('2026-07-01');

describe('where a programme stands', () => {
  it.each<[what: string, of: (status: ProgrammeStatus) => unknown, is: unknown]>([
    [
      'the tandems by status',
      ({ statuses }) => statuses,
      { proposed: 1, declined: 1, active: 2, locked: 1, completed: 1, ended: 2, never: 1 },
    ],
    [
      'the widest department of the mentors, one for all its spellings',
      ({ departments }) => departments.mentor,
      [
        { department: 'HR', active: 1, completed: 0, ended: 2 },
        { department: 'IT', active: 2, completed: 1, ended: 0 },
      ],
    ],
    [
      'and of the managers, also where it is blank',
      ({ departments }) => departments.manager,
      [
        { department: '', active: 0, completed: 0, ended: 1 },
        { department: 'Legal', active: 1, completed: 0, ended: 0 },
        { department: 'Sales', active: 2, completed: 1, ended: 1 },
      ],
    ],
    [
      'how long tandems lasted that are over; nothing lasts less than no time',
      ({ lasted }) => lasted,
      { count: 2, lowest: 10, median: 20.5, highest: 31 },
    ],
    [
      'how long active tandems have lasted',
      ({ running }) => running,
      { count: 2, lowest: 122, median: 147, highest: 172 },
    ],
    ['who is past the day of the end', ({ overdue }) => overdue, 1],
    ['how many have a goal', ({ goals }) => goals, 2],
    [
      'how far they are',
      ({ progress }) => progress,
      { percent: { count: 1, lowest: 40, median: 40, highest: 40 }, words: 1, blank: 1 },
    ],
    [
      'who is free: in no current tandem',
      ({ free }) => free,
      { mentor: ['M4', 'M5', 'M6'], manager: ['G4', 'G5'] },
    ],
    [
      'cells that are no day, with their place',
      ({ findings }) => findings.map(({ code, place }) => [code, place]),
      [['unreadable-day', { file: 'roster.csv', line: 4, header: 'ends' }]],
    ],
  ])('is told: %s', (_, of, expected) => {
    expect(of(programmeStatus(PROGRAMME, { today }))).toEqual(expected);
  });

  it('reads a roster that was just formed like one from its file', () => {
    const mentor = person('mentor', 'M1', { department: { text: 'IT', path: ['it'] } });
    const manager = person('manager', 'G1', {
      department: { text: 'HR/Ulm', path: ['hr', 'ulm'] },
    });
    const carried = {
      mentorId: 'M1',
      managerId: 'G1',
      cell: (column: string) => (column === 'goal' ? 'Blog' : undefined),
    };
    const tandem = {
      id: 'T',
      status: 'active',
      mentor,
      manager,
      score: 0,
      values: [],
      sharedTopics: [],
      reason: '',
      carried,
    } as const;
    const past = {
      status: 'ended',
      row: { ...carried, mentorId: 'M2', cell: () => undefined },
    } as const;
    const objective = { tandems: 1, sponsors: 0, total: 0, lowest: 0 };
    const status = programmeStatus(
      rowsOf({
        tandems: [
          tandem,
          { ...tandem, carried: undefined },
          { ...tandem, status: 'proposed', carried: undefined },
        ],
        past: [past],
        unmatched: [],
        objective,
        criteria: [],
      }),
    );
    expect(status.goals).toBe(1);
    expect(status.departments.mentor).toEqual([
      { department: '', active: 0, completed: 0, ended: 1 },
      { department: 'IT', active: 2, completed: 0, ended: 0 },
    ]);
    expect(status.departments.manager).toEqual([
      { department: '', active: 0, completed: 0, ended: 1 },
      { department: 'HR', active: 2, completed: 0, ended: 0 },
    ]);
    expect(status.free).toEqual({ mentor: ['M2'], manager: [] });
  });

  it('says nothing about days that were not given, or columns that are not there', () => {
    const plain = rows(`
status | mentor | manager
active | M1     | G1
`);
    expect(programmeStatus(plain)).toMatchObject({
      lasted: null,
      running: null,
      overdue: null,
      goals: null,
      progress: null,
    });
  });

  it('counts everybody who may take part as free, if that is known', () => {
    const takingPart = { mentor: ['M9', 'M1', 'M4'], manager: ['G1', 'G9'] };
    expect(programmeStatus(PROGRAMME, { takingPart }).free).toEqual({
      mentor: ['M4', 'M9'],
      manager: ['G9'],
    });
  });

  it('is the same whatever the order of the rows', () => {
    const [given, turned] = [PROGRAMME, PROGRAMME.toReversed()].map((one) => ({
      ...programmeStatus(one, { today }),
      findings: [],
    }));
    expect(turned).toEqual(given);
  });

  it.each<[progress: string, is: [percent: number | null, words: number, blank: number]]>([
    ['', [null, 0, 1]],
    ['0', [0, 0, 0]],
    ['7%', [7, 0, 0]],
    ['100   %', [100, 0, 0]],
    ['12,5 %', [12.5, 0, 0]],
    ['100.1%', [null, 1, 0]],
    // A number of a workbook that is no percentage may mean a half.
    ['0.5', [null, 1, 0]],
    ['  55  ', [55, 0, 0]],
    ['101 %', [null, 1, 0]],
    ['1000', [null, 1, 0]],
    ['about 50', [null, 1, 0]],
    ['50 percent', [null, 1, 0]],
    ['halfway', [null, 1, 0]],
  ])('reads how far somebody is: “%s”', (progress, [percent, words, blank]) => {
    const [row] = rows('status | mentor | manager\nactive | M1 | G1');
    const cell = (column: string): string | undefined =>
      column === 'progress' ? progress : undefined;
    const spread =
      percent === null ? null : { count: 1, lowest: percent, median: percent, highest: percent };
    expect(programmeStatus([{ ...row!, cell }]).progress).toEqual({
      percent: spread,
      words,
      blank,
    });
  });

  it.each<[value: number, format: string, is: [percent: number | null, words: number]]>([
    [0.5, '0%', [50, 0]],
    [1, '0.00%', [100, 0]],
    [0.29, '0 %', [29, 0]],
    [0, '0%', [0, 0]],
    [50, 'General', [50, 0]],
    [0.5, 'General', [null, 1]],
    [1.5, '0%', [null, 1]],
  ])('reads %s in a cell of a workbook with the format %s as it is shown', (...given) => {
    const [value, format, [percent, words]] = given;
    const [row] = rows('status | mentor | manager\nactive | M1 | G1');
    const { progress } = programmeStatus([
      {
        ...row!,
        cell: (column) => (column === 'progress' ? String(value) : undefined),
        value: (column) => (column === 'progress' ? { value, format } : undefined),
      },
    ]);
    expect(progress).toMatchObject({ words, blank: 0 });
    expect(progress?.percent?.median ?? null).toBe(percent);
  });

  it('counts columns that only some rows have', () => {
    const cells = (given: Record<string, string>): StatusRow => ({
      ...{ status: 'active', mentorId: 'M', managerId: 'G' },
      cell: (column) => given[column],
    });
    const status = programmeStatus([cells({ goal: 'Blog', fortschritt: '10' }), cells({})]);
    expect(status.goals).toBe(1);
    expect(status.progress).toMatchObject({ words: 0, blank: 1 });
    expect(programmeStatus([cells({})])).toMatchObject({ goals: null, progress: null });
  });

  it('knows no day where none is told, and one day lasts no days', () => {
    const table = (since: string, ended: string): StatusRow[] =>
      rows(`
status | mentor | manager | since    | ended
ended  | M1     | G1      | ${since} | ${ended}
active | M2     | G2      | ${since} | ${ended}
`);
    const none = { count: 1, lowest: 0, median: 0, highest: 0 };
    expect(programmeStatus(table('2026-01-01', '2026-01-01')).lasted).toEqual(none);
    expect(programmeStatus(table('2026-01-01', '')).lasted).toBeNull();
    expect(programmeStatus(table('', '2026-01-01')).lasted).toBeNull();
    expect(programmeStatus(table('2026-01-01', '2026-01-01')).running).toBeNull();
    const [, ...at] = table('2026-07-01', '');
    expect(programmeStatus(at, { today }).running).toEqual(none);
  });

  it('takes the mean of two in the middle', () => {
    const of = (...progress: number[]): ProgrammeStatus['progress'] =>
      programmeStatus(
        progress.map((percent) => ({
          ...{ status: 'active', mentorId: 'M', managerId: 'G' },
          cell: (column) => (column === 'progress' ? `${percent}` : undefined),
        })),
      ).progress;
    expect(of(90, 5, 30, 20)?.percent).toEqual({ count: 4, lowest: 5, median: 25, highest: 90 });
    expect(of(90, 5, 30)?.percent).toEqual({ count: 3, lowest: 5, median: 30, highest: 90 });
  });

  it('names a department by the spelling that comes first, without what is below it', () => {
    const of = (...departments: string[]): string[] =>
      programmeStatus(
        departments.map((department) => ({
          ...{ status: 'active', mentorId: 'M', managerId: 'G' },
          cell: (column) => (column === 'mentor_department' ? department : undefined),
        })),
      ).departments.mentor.map((one) => `${one.department} ${one.active}`);
    expect(of('it', 'IT / Web', 'It > Ops/Night')).toEqual(['IT 3']);
    expect(of('IT / Web', 'it')).toEqual(['IT 2']);
    expect(of('HR/A\nB', 'hr')).toEqual(['HR 2']);
  });

  it('says which cell is not a day, by the header that the file has', () => {
    const [row] = rows('status | mentor | manager | seit\nactive | M1 | G1 | gestern');
    const { findings } = programmeStatus([row!], { today });
    expect(findings.map(({ args }) => args)).toEqual([{ column: 'seit' }]);
    const { place, ...formed } = row!;
    expect(place).toBeDefined();
    expect(programmeStatus([formed], { today }).findings).toEqual([]);
  });
});
