import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { People, Person } from '../../src/people/person.ts';
import { match, type MatchOptions } from '../../src/pipeline.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { readRoster } from '../../src/roster/read.ts';
import { rulesBroken, scorer } from '../../src/roster/score.ts';
import { changesOfWave } from '../../src/roster/changes-of-wave.ts';
import { tandemId } from '../../src/roster/tandem-id.ts';
import { type Wave, waveOf } from '../../src/roster/wave.ts';
import type { Table } from '../../src/tables/index.ts';
import { peopleOf, person } from '../helpers/people.ts';

const programme = defaultProgramme();

/** A roster as somebody has edited it; without a `tandem_id` the row is one by hand. */
function rosterOf(
  rows: readonly (readonly [status: string, mentor: string, manager: string, id?: string])[],
): Table {
  return {
    file: 'before.csv',
    header: ['tandem_id', 'status', 'mentor_id', 'manager_id'],
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
  const { roster } = readRoster(rosterOf(rows), { statusRequired: true });
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
        { numRuns: 300 },
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

  it.each<[what: string, rows: Parameters<typeof rosterOf>[0], changes: object]>([
    [
      'kept, new and ended tandems',
      [
        ['active', 'M1', 'G1'],
        ['completed', 'M9', 'G9'],
      ],
      { kept: 1, changed: 0, new: 2, ended: 1 },
    ],
    [
      'changed ones: the mentor has left, the manager gets another',
      [['active', 'M9', 'G1']],
      { kept: 0, changed: 1, new: 2, ended: 1 },
    ],
    ['pairs that are forbidden, which were never tandems', [['never', 'M1', 'G1']], { ended: 0 }],
  ])('is counted: %s', (_, rows, changes) => {
    const wave = waveFrom(rows, people);
    const { roster } = match(people, programme, { wave });
    expect(changesOfWave(roster, wave)).toMatchObject(changes);
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
      [code, { mentor: 'M1', manager: 'G1', why: 'voluntary' }],
    ]);
  });

  it('is nobody whose row could not be read', () => {
    const wave = waveFrom([['locked', 'M7', 'G1']], people, ['M7']);
    expect(wave.findings.map(({ code }) => code)).toEqual(['tandem-unread']);
    expect(wave.past).toEqual([]);
  });
});
