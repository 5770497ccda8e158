import { expect, it } from 'vitest';

import type { Person } from '../../src/people/index.ts';
import type { Column, Role, Term } from '../../src/people/person.ts';
import type { Criterion } from '../../src/programme/rule.ts';
import { cellChecker } from '../../src/roster/rows/check-cells.ts';
import type { RosterFile, RosterRow } from '../../src/roster/rows/read-roster.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { criterion } from '../helpers/rules.ts';

const nothing = { mentor: () => 0, manager: () => 0, test: () => 0 };
const topics = (...texts: string[]): Term[] =>
  texts.map((text) => ({ key: text.toLowerCase(), text }));
/** Weights of 4 in all, so that points are a 40th of the score. */
const criteria: readonly Criterion[] = [
  criterion('communication', 1, nothing),
  criterion('knowledge-lead', 3, nothing),
];
const scored = { score: 2310, values: [240, 690] };
const pair: Record<Role, Person> = {
  mentor: person('mentor', 'M1', {
    name: 'Ada Lovelace',
    department: { text: 'IT/Web', path: [] },
    topics: topics('TikTok', 'Blogs', 'podcasts'),
  }),
  manager: person('manager', 'G1', {
    email: 'g1@example.com',
    topics: topics('Podcasts', 'LinkedIn', 'Blogs'),
  }),
};

/** What is said of a row with these cells, each finding by its column. */
function told(
  cells: Readonly<Record<string, string>>,
  {
    columns = { mentor: ['name', 'email'], manager: ['name', 'email'] },
    extraColumns = ['Communication', 'knowledge lead'],
  }: { columns?: Record<Role, Column[]>; extraColumns?: string[] } = {},
): string[] {
  const row = {
    cell: (column: string) => cells[column],
    place: (column?: string) => ({ file: 'roster.csv', header: column ?? '' }),
  } as RosterRow;
  const people = peopleOf([pair.mentor], [pair.manager], columns);
  const roster = { extraColumns: extraColumns.map((header) => ({ header, nth: 0 })) };
  const check = cellChecker(roster as unknown as RosterFile, people, criteria);
  return check(row, pair, scored).map(({ code, place, args }) => {
    expect(args).toMatchObject(
      code === 'roster-value-edited'
        ? { column: place.header }
        : { what: place.header?.split('_')[1] },
    );
    return `${code} ${place.header} ${'id' in args ? args.id : ''}`.trim();
  });
}

it.each<[what: string, cells: Record<string, string>]>([
  ['there are none', {}],
  ['they are blank', { mentor_name: '', score: '', communication: '' }],
  [
    'they are as in the data',
    {
      ...{ mentor_name: 'Ada Lovelace', mentor_department: 'IT/Web' },
      ...{ manager_email: 'g1@example.com', manager_department: 'IT' },
      ...{ score: '57.8', communication: '240', 'knowledge-lead': '690' },
    },
  ],
  ['they differ by case alone', { mentor_name: 'ADA lovelace', manager_email: 'G1@Example.com' }],
  ['the point is a comma', { score: '57,8' }],
  ['topics stand as they were written', { shared_topics: 'Podcasts | Blogs' }],
  ['topics are ordered or separated otherwise', { shared_topics: 'blogs; PODCASTS' }],
  ['a reason is worded otherwise', { reason: 'They get on well.' }],
  ['there are more zeros', { score: '57.800', communication: '240.0', 'knowledge-lead': '690,00' }],
])('cells are left alone where %s', (_, cells) => {
  expect(told(cells)).toEqual([]);
});

it.each<[cells: Record<string, string>, findings: string[]]>([
  [{ mentor_name: 'Ada' }, ['roster-not-as-data mentor_name M1']],
  [{ mentor_email: 'ada@example.com' }, ['roster-not-as-data mentor_email M1']],
  [{ mentor_department: 'IT' }, ['roster-not-as-data mentor_department M1']],
  [{ manager_name: 'Bob' }, ['roster-not-as-data manager_name G1']],
  [{ manager_email: 'g2@example.com' }, ['roster-not-as-data manager_email G1']],
  [{ manager_department: 'HR' }, ['roster-not-as-data manager_department G1']],
  [{ shared_topics: 'Podcasts' }, ['roster-value-edited shared_topics']],
  [{ shared_topics: 'Podcasts | Blogs | TikTok' }, ['roster-value-edited shared_topics']],
  [{ shared_topics: 'Podcasts | TikTok' }, ['roster-value-edited shared_topics']],
  [{ score: '57.7' }, ['roster-value-edited score']],
  [{ score: '57.9' }, ['roster-value-edited score']],
  [{ score: '57' }, ['roster-value-edited score']],
  [{ score: '57.81' }, ['roster-value-edited score']],
  [{ score: '57.8 points' }, ['roster-value-edited score']],
  [{ score: 'about 57.8' }, ['roster-value-edited score']],
  [{ score: 'good' }, ['roster-value-edited score']],
  [{ communication: '241' }, ['roster-value-edited communication']],
  [{ communication: '00240' }, ['roster-value-edited communication']],
  [{ 'knowledge-lead': '240' }, ['roster-value-edited knowledge-lead']],
  [
    { manager_name: 'Bob', mentor_name: 'Bob', score: '1', communication: '1' },
    [
      'roster-not-as-data mentor_name M1',
      'roster-not-as-data manager_name G1',
      'roster-value-edited score',
      'roster-value-edited communication',
    ],
  ],
])('cells that say something else are named: %j', (cells, findings) => {
  expect(told(cells)).toEqual(findings);
});

it('names and addresses are compared where the data have them', () => {
  const cells = { mentor_name: 'X', mentor_email: 'X', manager_name: 'X', manager_email: 'X' };
  expect(told(cells, { columns: { mentor: ['name'], manager: ['email'] } })).toEqual([
    'roster-not-as-data mentor_name M1',
    'roster-not-as-data manager_email G1',
  ]);
  expect(told(cells, { columns: { mentor: [], manager: [] } })).toEqual([]);
});

it('compares a criterion where the roster shows it', () => {
  const cells = { communication: '1', 'knowledge-lead': '1' };
  expect(told(cells, { extraColumns: ['COMMUNICATION'] })).toEqual([
    'roster-value-edited communication',
  ]);
  expect(told(cells, { extraColumns: ['Remark'] })).toEqual([]);
});
