import { describe, expect, it } from 'vitest';

import type { InvalidRow, Person } from '../../src/people/index.ts';
import { remedyText, unmatchedReason } from '../../src/report/reasons.ts';
import type { Language } from '../../src/util/language.ts';
import { match, type MatchOptions } from '../../src/runs/decide.ts';
import { defaultProgramme, type Programme } from '../../src/programme/index.ts';
import type { Roster, Status } from '../../src/roster/tandem.ts';
import type { Wave } from '../../src/roster/wave/wave.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { rule } from '../helpers/rules.ts';

const programme = defaultProgramme();
const department = (text: string): Person['department'] => ({ text, path: [text.toLowerCase()] });
const mentor = (id: string, where: string, given: Partial<Person> = {}): Person =>
  person('mentor', id, {
    ...{ skill: 5000, communication: 4000, department: department(where) },
    ...given,
  });
const manager = (id: string, where: string, given: Partial<Person> = {}): Person =>
  person('manager', id, { skill: 1000, department: department(where), ...given });

const rosterOf = (
  mentors: Person[],
  managers: Person[],
  options: MatchOptions = {},
  by: Programme = programme,
): Roster => match(peopleOf(mentors, managers), by, options).roster;

/** What is said of those left over, by id. */
function told({ unmatched }: Roster, language: Language = 'en'): Record<string, string[]> {
  return Object.fromEntries(
    unmatched.map((one) => [
      one.id,
      [
        one.reasonCode,
        unmatchedReason(one, language),
        ...(one.remedy ? [remedyText(one.remedy, language)] : []),
      ],
    ]),
  );
}

describe('somebody left over is told why, and what would help', () => {
  const more = (where: string, tandems: 'mentor' | 'manager', skill = 4): string =>
    tandems === 'manager'
      ? `one more manager outside ${where} would make one more tandem`
      : `one more mentor outside ${where} with skill ${skill} and communication 3 would serve one more manager`;

  it('says why a mentor is left over where there is no manager', () => {
    expect(told(rosterOf([mentor('M1', 'IT')], []))).toEqual({
      M1: ['no-eligible-manager', 'no manager is left after screening'],
    });
  });

  it('says why a mentor is left over whom the rules keep from all managers', () => {
    const managers = [
      manager('G1', 'IT'),
      manager('G2', 'IT'),
      manager('G3', 'HR', { skill: 5000 }),
    ];
    const roster = rosterOf([mentor('M1', 'IT')], managers);
    expect(told(roster)['M1']).toEqual([
      'no-eligible-manager',
      '3 managers: 2 cross-department, 1 knowledge-lead',
      more('IT', 'manager'),
    ]);
  });

  it('mentors who are one too many', () => {
    const mentors = ['M1', 'M2', 'M3'].map((id) => mentor(id, 'IT'));
    const roster = rosterOf(mentors, [
      manager('G1', 'HR'),
      manager('G2', 'HR'),
      manager('G3', 'IT'),
    ]);
    expect(told(roster)['M3']).toEqual([
      'surplus',
      'eligible for 2 managers, each of whom has a tandem',
      more('IT', 'manager'),
    ]);
  });

  it('says why a manager is left over where there is no mentor', () => {
    expect(told(rosterOf([], [manager('G1', 'HR')]))).toEqual({
      G1: ['no-eligible-mentor', 'no mentor is left after screening'],
    });
  });

  it('says why a manager is left over whom the rules keep from all mentors', () => {
    // In the order of the rules, whoever comes first.
    const mentors = [
      mentor('M0', 'IT', { skill: 4000 }),
      mentor('M1', 'HR'),
      mentor('M2', 'HR', { skill: 4500 }),
    ];
    const roster = rosterOf(mentors, [manager('G1', 'HR', { skill: 4000 })]);
    expect(told(roster)['G1']).toEqual([
      'no-eligible-mentor',
      '3 mentors: 2 cross-department, 1 knowledge-lead',
      more('HR', 'mentor', 5),
    ]);
  });

  it('says why a manager is left over whom nobody could teach', () => {
    const roster = rosterOf([], [manager('G1', 'HR', { skill: 5000 })]);
    expect(told(roster)).toEqual({
      G1: ['no-eligible-mentor', 'no mentor is left after screening'],
    });
    expect(Object.keys(roster.unmatched[0]!)).not.toContain('remedy');
  });

  it('people whom a rule keeps from everybody', () => {
    const never = rule('nobody', { mentor: () => 0, manager: () => 0, test: () => false });
    const by = { ...programme, pairing: [never] };
    const twins = [mentor('M1', 'IT'), mentor('M2', 'IT')];
    expect(told(rosterOf(twins, [manager('G1', 'HR')], {}, by))).toEqual({
      M1: ['no-eligible-manager', '1 manager: 1 nobody'],
      M2: ['no-eligible-manager', '1 manager: 1 nobody'],
      G1: ['no-eligible-mentor', '2 mentors: 2 nobody'],
    });
  });

  it('managers who compete for a mentor', () => {
    const roster = rosterOf(
      [mentor('M1', 'IT'), mentor('M2', 'HR')],
      [manager('G2', 'HR'), manager('G1', 'HR'), manager('G0', 'IT')],
    );
    expect(roster.unmatched).toEqual([
      {
        role: 'manager',
        id: 'G2',
        name: undefined,
        department: 'HR',
        reasonCode: 'competition',
        why: { kind: 'competition', partners: 1 },
        remedy: { from: ['IT'], outside: ['HR'], skill: 4000, communication: 3000, serves: 1 },
        group: { members: ['G1', 'G2'], partners: ['M1'] },
      },
    ]);
    expect(told(roster)['G2']).toEqual([
      'competition',
      'G1 and G2 share only 1 eligible mentor: M1',
      'one more mentor outside HR with skill 4 and communication 3 would serve one more manager',
    ]);
  });

  it('says why a manager is left over who competes with a sponsor', () => {
    const managers = [manager('G1', 'HR'), manager('G2', 'HR', { sponsor: true })];
    const people = peopleOf([mentor('M1', 'IT')], managers, { manager: ['sponsor'] });
    const [left] = match(people, programme).roster.unmatched;
    expect([left?.id, left?.group?.members]).toEqual(['G1', ['G1', 'G2']]);
  });

  it('is one of a group that is named up to a hundred mentors', () => {
    const managers = Array.from({ length: 101 }, (_, i) => manager(`G${i}`, 'HR'));
    const mentors = (count: number): Person[] =>
      Array.from({ length: count }, (_, i) => mentor(`M${i}`, 'IT'));
    const [one] = rosterOf(mentors(100), managers).unmatched;
    expect(one?.group?.members).toHaveLength(101);
    expect(one?.group?.partners).toHaveLength(100);
    expect(unmatchedReason(one!, 'en')).toBe(
      '101 managers (G0, G1, G2 …) share only 100 eligible mentors (M0, M1, M2 …)',
    );
    const [other] = rosterOf(mentors(101), [...managers, manager('G101', 'HR')]).unmatched;
    expect(other?.group).toBeUndefined();
    expect(unmatchedReason(other!, 'en')).toBe('102 managers share only 101 eligible mentors');
  });

  it('gives reasons in German, too', () => {
    expect(told(rosterOf([], [manager('G1', 'HR')]), 'de')['G1']).toEqual([
      'no-eligible-mentor',
      'nach der Vorauswahl sind keine Mentor/innen übrig',
    ]);
  });
});

describe('a roster', () => {
  it('lists those left over: mentors, then managers, each by id, whatever the reason', () => {
    const invalid: InvalidRow[] = [
      { role: 'mentor', id: 'M3', name: 'Ada', department: 'IT' },
      { role: 'manager', id: 'G3', name: undefined, department: 'HR' },
    ] as InvalidRow[];
    const roster = rosterOf(
      [mentor('M4', 'HR'), mentor('M2', 'HR', { skill: 1000 })],
      [manager('G4', 'HR'), manager('G2', 'HR', { volunteers: false })],
      { invalid },
    );
    expect(roster.unmatched.map(({ id, role, reasonCode }) => [id, role, reasonCode])).toEqual([
      ['M2', 'mentor', 'mentor-skill'],
      ['M3', 'mentor', 'invalid-row'],
      ['M4', 'mentor', 'no-eligible-manager'],
      ['G2', 'manager', 'voluntary'],
      ['G3', 'manager', 'invalid-row'],
      ['G4', 'manager', 'no-eligible-mentor'],
    ]);
    expect(roster.unmatched[1]).toEqual({
      ...{ role: 'mentor', id: 'M3', name: 'Ada', department: 'IT' },
      ...{ reasonCode: 'invalid-row', why: { kind: 'invalid-row' } },
    });
    for (const one of roster.unmatched) expect(unmatchedReason(one, 'en')).not.toBe('');
  });

  it('lists tandems by manager, those that go on among them, with what was written beside them', () => {
    const mentors = [mentor('M1', 'IT'), mentor('M2', 'IT'), mentor('M3', 'IT')];
    const managers = ['G3', 'G1', 'G2'].map((id) => manager(id, 'HR'));
    const row = (mentorId: string, managerId: string): Wave['rows'][number] =>
      ({ mentorId, managerId }) as Wave['rows'][number];
    const went = row('M1', 'G2');
    const extraColumns = [{ header: 'Remark', nth: 0 }];
    const past = [{ status: 'ended' as Status, row: row('M2', 'G9') }];
    const wave: Wave = {
      continued: [{ mentor: mentors[0]!, manager: managers[2]!, status: 'locked', row: went }],
      ...{ past, released: [], history: [], proposed: [], declined: [], programme },
      ...{ rows: [went, row('M3', 'G9')], extraColumns, findings: [] },
    };
    const roster = rosterOf(mentors, managers, { wave });
    expect(
      roster.tandems.map(({ manager: { id }, status, carried }) => [id, status, carried]),
    ).toEqual([
      ['G1', 'proposed', undefined],
      ['G2', 'locked', went],
      ['G3', 'proposed', undefined],
    ]);
    expect(roster).toMatchObject({ past, extraColumns });
    expect(roster.objective.tandems).toBe(3);
    expect(roster.criteria).toEqual(
      programme.criteria
        .filter(({ id }) => roster.criteria.some((one) => one.id === id))
        .map(({ id, weight }) => ({ id, weight })),
    );
    expect(roster.criteria.length).toBe(roster.tandems[0]?.values.length);
    const first = rosterOf(mentors, managers);
    expect('past' in first || 'extraColumns' in first).toBe(false);
  });
});
