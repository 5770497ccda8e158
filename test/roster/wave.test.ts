import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { RuleNamed } from '../../src/findings/rule-named.ts';
import { sentence } from '../../src/findings/sentence.ts';
import type { Person } from '../../src/people/index.ts';
import type { People } from '../../src/people/person.ts';
import { match, type MatchOptions } from '../../src/runs/decide.ts';
import { defaultProgramme, type Programme } from '../../src/programme/index.ts';
import { readRoster } from '../../src/roster/rows/read-roster.ts';
import { rulesBroken, scorer } from '../../src/roster/score.ts';
import { STATUSES } from '../../src/roster/tandem.ts';
import { tandemId } from '../../src/roster/rows/tandem-id.ts';
import { type Wave, waveOf } from '../../src/roster/wave/wave.ts';
import type { Table } from '../../src/tables/index.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { criterion } from '../helpers/rules.ts';
import { share } from '../helpers/share.ts';

const programme = defaultProgramme();

const COLUMNS = ['tandem_id', 'status', 'mentor_id', 'manager_id'];

/** A roster as somebody has edited it; without a `tandem_id` the row is one by hand. */
function rosterOf(
  rows: readonly (readonly [status: string, mentor: string, manager: string, id?: string])[],
): Table {
  return {
    file: 'before.csv',
    header: COLUMNS,
    rows: rows.map(([status, mentor, manager, id]) => [
      id ?? tandemId(mentor, manager),
      status,
      mentor,
      manager,
    ]),
    place: (row: number, column?: number) => ({
      file: 'before.csv',
      line: row + 2,
      ...(column !== undefined && { column: column + 1 }),
    }),
  } as unknown as Table;
}

function waveFrom(
  rows: Parameters<typeof rosterOf>[0],
  people: People,
  invalid: string[] = [],
): Wave {
  const { roster } = readRoster({ table: rosterOf(rows), findings: [] }, { statusRequired: true });
  return waveOf(roster!, { people, invalid: invalid.map((id) => ({ id })) }, programme);
}

const DEPARTMENTS = ['IT', 'Sales', 'HR'];
const department = (name: string): Person['department'] => ({
  text: name,
  path: [name.toLowerCase()],
});

/** A small company with few different levels, so that many rosters are equally good. */
const company = fc
  .record({
    mentors: fc.array(
      fc.record({
        skill: fc.constantFrom(4000, 5000),
        communication: fc.constantFrom(3000, 5000),
        department: fc.constantFrom(...DEPARTMENTS).map(department),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    managers: fc.array(
      fc.record({
        skill: fc.constantFrom(1000, 4000),
        sponsor: fc.boolean(),
        department: fc.constantFrom(...DEPARTMENTS).map(department),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ mentors, managers }) =>
    peopleOf(
      mentors.map((given, i) => person('mentor', `M${i}`, given)),
      managers.map((given, i) => person('manager', `G${i}`, given)),
      {
        mentor: ['social_media_skill', 'communication'],
        manager: ['social_media_skill', 'sponsor'],
      },
    ),
  );

type Pair = readonly [mentor: Person, manager: Person];

/** Every roster that keeps the rules and the history, by trying them all. */
function everyRoster(people: People, past: ReadonlySet<string>): Pair[][] {
  const broken = rulesBroken({ context: { people, history: [] } }, programme.pairing);
  const extend = (managers: readonly Person[], free: readonly Person[]): Pair[][] => {
    const [manager, ...rest] = managers;
    if (!manager) return [[]];
    return [
      ...extend(rest, free),
      ...free
        .filter((mentor) => broken(mentor, manager).length === 0)
        .filter((mentor) => !past.has(tandemId(mentor.id, manager.id)))
        .flatMap((mentor) =>
          extend(
            rest,
            free.filter((one) => one !== mentor),
          ).map((pairs) => [[mentor, manager] as const, ...pairs]),
        ),
    ];
  };
  return extend(people.managers, people.mentors);
}

/** What a roster is worth, most important first: tandems, sponsors, those who waited, points, kept pairs. */
function worthOf(
  pairs: readonly Pair[],
  people: People,
  {
    waiting,
    kept,
    bonus,
  }: { waiting: ReadonlySet<string>; kept: ReadonlySet<string>; bonus: number },
): number[] {
  const criteria = programme.criteria.filter((one) => one.active(people));
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const score = scorer({ criteria, context: { people, history: [] } });
  const stayed = pairs.filter(([mentor, manager]) => kept.has(tandemId(mentor.id, manager.id)));
  return [
    pairs.length,
    pairs.filter(([, { sponsor }]) => sponsor).length,
    pairs.filter(([, { id }]) => waiting.has(id)).length,
    pairs.reduce((sum, pair) => sum + score(...pair).score, 0) +
      stayed.length * bonus * 10 * weights,
    stayed.length,
  ];
}

function compareWorth(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

describe('the best roster of a wave', () => {
  it.each<[what: string, keep: MatchOptions['keep']]>([
    ['prefers proposed pairs among equals', 'tie'],
    ['gives a proposed pair its bonus', 3],
    ['does not care about proposed pairs unless told', undefined],
  ])(
    '%s, lets whoever waited go first and repeats nothing, as trying them all shows',
    (_, keep) => {
      fc.assert(
        fc.property(
          company,
          fc.array(fc.tuple(fc.nat(3), fc.nat(4)), { maxLength: 4 }),
          fc.subarray(['G0', 'G1', 'G2', 'G3', 'G4']),
          fc.array(fc.constantFrom('completed', 'declined', 'never', 'ended'), { maxLength: 3 }),
          (people, places, waited, past) => {
            const isThere = ([m, g]: readonly [number, number]): boolean =>
              m < people.mentors.length && g < people.managers.length;
            const proposed = places
              .filter(isThere)
              .filter(([m, g], i, all) => all.findIndex(([a, b]) => a === m || b === g) === i);
            const barred = past.map(
              (status, i) => [status, `M${i}`, `G${past.length - i}`] as const,
            );
            const wave = waveFrom(
              [...proposed.map(([m, g]) => ['proposed', `M${m}`, `G${g}`] as const), ...barred],
              people,
            );
            const waiting = new Set(waited);
            const made = match(people, programme, { wave, waiting, keep });
            const kept = new Set(
              keep === undefined ? [] : proposed.map(([m, g]) => tandemId(`M${m}`, `G${g}`)),
            );
            const value = { waiting, kept, bonus: typeof keep === 'number' ? keep : 0 };
            // The bonus decides by points alone; the number of kept pairs is no tier of its own there.
            const worth = (pairs: readonly Pair[]): number[] =>
              worthOf(pairs, people, value).slice(0, keep === 'tie' ? 5 : 4);
            const ids = new Set(barred.map(([, mentor, manager]) => tandemId(mentor, manager)));
            const best = everyRoster(people, ids)
              .map(worth)
              .reduce((a, b) => (compareWorth(a, b) >= 0 ? a : b));
            const pairs = made.roster.tandems.map(
              ({ mentor, manager }) => [mentor, manager] as const,
            );
            expect(worth(pairs)).toEqual(best);
            for (const { id } of made.roster.tandems) expect(ids.has(id)).toBe(false);
          },
        ),
        { numRuns: share(300) },
      );
    },
  );
});

describe('who goes on', () => {
  const people = peopleOf(
    ['M1', 'M2', 'X'].map((id) =>
      person('mentor', id, { skill: 5000, communication: 5000, department: department('IT') }),
    ),
    ['G1', 'G2', 'Y'].map((id) =>
      person('manager', id, { skill: 1000, department: department('Sales') }),
    ),
    { mentor: ['social_media_skill', 'communication'], manager: ['social_media_skill'] },
  );

  it('is free in a new role: a mentor who has become a manager takes part as one', () => {
    const { mentors, managers } = people;
    const promoted = peopleOf(
      mentors.filter(({ id }) => id !== 'X'),
      [...managers, person('manager', 'X', { skill: 1000, department: department('HR') })],
      { mentor: ['social_media_skill', 'communication'], manager: ['social_media_skill'] },
    );
    const wave = waveFrom([['active', 'X', 'G1']], promoted);
    expect(wave.findings.map(({ code }) => code)).toEqual(['tandem-released']);
    expect(wave.past.map(({ status, row }) => [status, row.mentorId])).toEqual([['ended', 'X']]);
    const { roster } = match(promoted, programme, { wave });
    const asManager = [
      ...roster.tandems.map(({ manager }) => manager.id),
      ...roster.unmatched.filter(({ role }) => role === 'manager').map(({ id }) => id),
    ];
    expect(asManager.filter((id) => id === 'X')).toHaveLength(1);
    expect(roster.tandems.map(({ mentor }) => mentor.id)).not.toContain('X');
  });

  it.each<[what: string, status: string, code: string]>([
    ['an active tandem is released', 'active', 'tandem-released'],
    ['a locked one is an error', 'locked', 'locked-tandem-broken'],
  ])('is nobody whom the screening keeps out: %s', (_, status, code) => {
    const { mentors, managers } = people;
    const [first, ...others] = managers;
    const withdrawn = {
      ...people,
      mentors,
      managers: [{ ...first!, volunteers: false }, ...others],
    };
    const { findings } = waveFrom([[status, 'M1', 'G1']], withdrawn);
    expect(findings.map((one) => [one.code, one.args])).toEqual([
      [code, { mentor: 'M1', manager: 'G1', why: { id: 'voluntary', de: 'freiwillig' } }],
    ]);
  });

  it('is nobody whose row could not be read', () => {
    const wave = waveFrom([['locked', 'M7', 'G1']], people, ['M7']);
    expect(wave.findings.map(({ code }) => code)).toEqual(['tandem-unread']);
    expect(wave.past).toEqual([]);
  });
});

describe('what becomes of a row', () => {
  const people = peopleOf(
    [
      person('mentor', 'M1', { skill: 5000, communication: 5000, department: department('IT') }),
      person('mentor', 'M2', { skill: 5000, communication: 5000, department: department('Sales') }),
    ],
    [
      person('manager', 'G1', { skill: 1000, department: department('Sales') }),
      person('manager', 'G2', { skill: 1000, department: department('HR') }),
    ],
  );

  /** A wave in words: who goes on, what is past, what was proposed, and what is said of it. */
  const inWords = (wave: Wave): Record<string, string[]> => ({
    continued: wave.continued.map((one) => `${one.status} ${one.mentor.id} ${one.manager.id}`),
    past: wave.past.map(({ status, row }) => `${status} ${row.mentorId} ${row.managerId}`),
    proposed: wave.proposed.map((pair) => pair.join(' ')),
    findings: wave.findings.map(({ code, place, related, args }) => {
      const { why = '', id = '' } = args as { why?: string | RuleNamed; id?: string };
      const reason = typeof why === 'string' ? why : why.id;
      const near = related.map(({ line }) => `near ${line}`);
      return [code, `${place.line}`, id, reason, ...near].filter((text) => text !== '').join(' ');
    }),
  });

  const BY_HAND = '';
  const WRONG = 'T-000000000000';
  type Row = readonly [status: string, mentor: string, manager: string, id?: string];
  it.each<[what: string, rows: Row[], becomes: Record<string, string[]>, invalid?: string[]]>([
    ['a proposal is proposed', [['proposed', 'M1', 'G1']], { proposed: ['M1 G1'] }],
    [
      'a proposal whose mentor has left is dropped',
      [['proposed', 'M9', 'G1']],
      { findings: ['proposal-dropped 2 gone'] },
    ],
    [
      'a proposal whose manager has left is dropped',
      [['proposed', 'M1', 'G9']],
      { findings: ['proposal-dropped 2 gone'] },
    ],
    [
      'a proposal whose manager could not be read is dropped',
      [['proposed', 'M1', 'G9']],
      { findings: ['proposal-dropped 2 invalid'] },
      ['G9'],
    ],
    [
      'active tandems go on',
      [
        ['active', 'M1', 'G1'],
        ['locked', 'M2', 'G2'],
      ],
      { continued: ['active M1 G1', 'locked M2 G2'] },
    ],
    [
      'so does one that was written by hand',
      [['active', 'M1', 'G1', BY_HAND]],
      {
        continued: ['active M1 G1'],
      },
    ],
    [
      'an active one whose manager has left is over',
      [['active', 'M1', 'G9']],
      { past: ['ended M1 G9'], findings: ['tandem-released 2 gone'] },
    ],
    [
      'a locked one whose mentor has left is an error',
      [['locked', 'M9', 'G1']],
      { findings: ['locked-tandem-broken 2 gone'] },
    ],
    [
      'one whose mentor could not be read is an error',
      [['active', 'M9', 'G1']],
      { findings: ['tandem-unread 2'] },
      ['M9'],
    ],
    ['by hand too', [['active', 'M1', 'G9', BY_HAND]], { findings: ['tandem-unread 2'] }, ['G9']],
    [
      'a person unknown to the files is a slip where the row was written by hand',
      [['active', 'M9', 'G1', BY_HAND]],
      { findings: ['unknown-roster-id 2 M9'] },
    ],
    [
      'and in a proposal by hand',
      [['proposed', 'M1', 'G9', BY_HAND]],
      { findings: ['unknown-roster-id 2 G9'] },
    ],
    [
      'a row with the name of another tandem is one that was edited, whatever else',
      [
        ['active', 'M1', 'G1', WRONG],
        ['completed', 'M1', 'G1', WRONG],
      ],
      {
        findings: ['wrong-tandem-id 2', 'wrong-tandem-id 3'].map(
          (one) => `${one} ${tandemId('M1', 'G1')}`,
        ),
      },
    ],
    [
      'the past is carried on, even of people who have left',
      [
        ['completed', 'M9', 'G1'],
        ['declined', 'M1', 'G9'],
        ['ended', 'M1', 'G1'],
      ],
      { past: ['completed M9 G1', 'declined M1 G9', 'ended M1 G1'] },
    ],
    [
      'a veto by hand names people who are there',
      [
        ['never', 'M1', 'G1', BY_HAND],
        ['never', 'M9', 'G9'],
      ],
      {
        past: ['never M1 G1', 'never M9 G9'],
      },
    ],
    [
      'nobody goes on in two tandems',
      [
        ['active', 'M1', 'G1'],
        ['locked', 'M1', 'G2'],
        ['active', 'M2', 'G2'],
      ],
      {
        continued: ['active M1 G1', 'locked M1 G2', 'active M2 G2'],
        findings: ['person-in-two-tandems 3 M1 near 2', 'person-in-two-tandems 4 G2 near 3'],
      },
    ],
    [
      'an active one that breaks a rule is over',
      [['active', 'M2', 'G1']],
      { past: ['ended M2 G1'], findings: ['tandem-released 2 cross-department'] },
    ],
    [
      'a locked one that HR has forbidden is an error',
      [
        ['locked', 'M1', 'G1'],
        ['never', 'M1', 'G1'],
      ],
      { past: ['never M1 G1'], findings: ['locked-tandem-broken 2 never'] },
    ],
    [
      'one that was declined too goes on, with a warning that names both rows',
      [
        ['locked', 'M1', 'G1'],
        ['declined', 'M1', 'G1', BY_HAND],
        ['declined', 'M1', 'G2'],
      ],
      {
        continued: ['locked M1 G1'],
        past: ['declined M1 G1', 'declined M1 G2'],
        findings: ['tandem-was-declined 2 near 3'],
      },
    ],
    [
      'one that was a tandem before goes on all the same',
      [
        ['ended', 'M1', 'G1'],
        ['active', 'M1', 'G1'],
      ],
      { continued: ['active M1 G1'], past: ['ended M1 G1'] },
    ],
  ])('%s', (_, rows, becomes, invalid = []) => {
    const nothing = { continued: [], past: [], proposed: [], findings: [] };
    expect(inWords(waveFrom(rows, people, invalid))).toEqual({ ...nothing, ...becomes });
  });

  const slips = peopleOf(
    [
      { ...person('mentor', '0007', { skill: 5000 }), name: 'Ida Beispiel' },
      person('mentor', '0420', { skill: 5000 }),
    ],
    [person('manager', 'G1', { skill: 1000 }), person('manager', 'G2', { skill: 1000 })],
  );
  const SWAPPED = 'the two ids are swapped: put each into its own column';
  const MEANT = 'did you mean 0007? Correct the id, or delete the row if this person has left';
  describe.each(STATUSES)('by hand with the status %s is an error', (status) => {
    it.each<[what: string, mentor: string, manager: string, findings: string[][]]>([
      [
        'where the ids are swapped',
        'G1',
        '0007',
        [
          ['mentor_id', 'G1 stands for the mentor, but is in the other file', SWAPPED],
          ['manager_id', '0007 stands for the manager, but is in the other file', SWAPPED],
        ],
      ],
      [
        'where a name stands for an id, which the message does not repeat',
        'Ida Beispiel',
        'G1',
        [['mentor_id', 'the cell in the column mentor_id is not an id of the mentors file', MEANT]],
      ],
      [
        'where an id looks like another',
        '00O7',
        'G1',
        [['mentor_id', 'the mentors file has no 00O7', MEANT]],
      ],
      [
        'where an id is unknown, and no other is suggested if two are as near',
        '0007',
        'G9',
        [
          [
            'manager_id',
            'the managers file has no G9',
            'correct the id, or delete the row if this person has left',
          ],
        ],
      ],
    ])('%s', (_, mentor, manager, expected) => {
      const { findings } = waveFrom([[status, mentor, manager, BY_HAND]], slips);
      expect(findings.map(({ severity }) => severity)).toEqual(expected.map(() => 'error'));
      const told = findings.map((one) => {
        const { message, fix } = sentence(one, 'en');
        return [COLUMNS[one.place.column! - 1], message, fix];
      });
      expect(told).toEqual(expected);
      expect(findings.map(({ place }) => place.line)).toEqual(expected.map(() => 2));
    });
  });

  it.each(STATUSES)('by hand with the status %s is none where the row was unreadable', (status) => {
    const { findings } = waveFrom([[status, 'M9', 'G1', BY_HAND]], people, ['M9']);
    expect(findings.map(({ code }) => code)).not.toContain('unknown-roster-id');
  });

  it.each(STATUSES)('by hand with the status %s is none where both are there', (status) => {
    expect(waveFrom([[status, 'M1', 'G1', BY_HAND]], people).findings).toEqual([]);
  });

  it('is history where there was a tandem, and a rule where HR forbids one', () => {
    const wave = waveFrom(
      [
        ['completed', 'M1', 'G1'],
        ['declined', 'M2', 'G2'],
        ['never', 'M1', 'G2'],
        ['active', 'M2', 'G9'],
      ],
      people,
    );
    expect(wave.history).toEqual([
      ['M1', 'G1'],
      ['M2', 'G2'],
      ['M2', 'G9'],
    ]);
    expect(wave.declined).toEqual([['M2', 'G2']]);
    const broken = rulesBroken({ context: { people, history: [] } }, wave.programme.pairing);
    const [m1, m2] = people.mentors;
    const [, g2] = people.managers;
    expect(broken(m1!, g2!).map(({ id }) => id)).toEqual(['never']);
    expect(broken(m2!, g2!)).toEqual([]);
    expect(waveFrom([['completed', 'M1', 'G1']], people).programme).toBe(programme);
  });

  it('carries the current rows, and the columns that are no criteria', () => {
    const table = rosterOf([
      ['proposed', 'M1', 'G1'],
      ['declined', 'M1', 'G2'],
      ['active', 'M2', 'G2'],
    ]);
    const header = [...table.header, 'communication', 'topics', 'Remark'];
    const rows = table.rows.map((cells) => [...cells, '1', '2', '3']);
    const { roster } = readRoster({ table: { ...table, header, rows }, findings: [] });
    const wave = waveOf(roster!, { people, invalid: [] }, programme);
    expect(wave.rows.map(({ managerId }) => managerId)).toEqual(['G1', 'G2']);
    expect(wave.extraColumns).toEqual([{ header: 'Remark', nth: 0 }]);
  });

  it('drops the columns of the programme’s own criteria, which are computed anew', () => {
    const table = rosterOf([['active', 'M1', 'G1']]);
    const header = [...table.header, 'own', 'Remark'];
    const rows = table.rows.map((cells) => [...cells, '1', '2']);
    const { roster } = readRoster({ table: { ...table, header, rows }, findings: [] });
    const own = criterion('own', 5, { mentor: () => 0, manager: () => 0, test: () => 0 });
    const criteria = [...programme.criteria, own];
    const extraColumnsBy = (by: Programme): readonly string[] =>
      waveOf(roster!, { people, invalid: [] }, by).extraColumns.map(({ header }) => header);
    expect(extraColumnsBy({ ...programme, criteria })).toEqual(['Remark']);
    expect(extraColumnsBy(programme)).toEqual(['own', 'Remark']);
  });
});
