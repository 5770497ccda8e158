import { describe, expect, it } from 'vitest';

import type { Person } from '../../src/people/index.ts';
import type { Column, Role } from '../../src/people/person.ts';
import { programmeOf } from '../../src/programme/build.ts';
import { defaultProgramme, never, type Programme, variantOf } from '../../src/programme/index.ts';
import type { Criterion, PairingRule, ScreeningRule } from '../../src/programme/rule.ts';
import { peopleOf, person } from '../helpers/people.ts';

function everything(): Programme {
  return variantOf(defaultProgramme(), {
    on: ['organisational-distance', 'shared-topic', 'shared-availability'],
    weights: { 'same-site': 1 },
  });
}

function ruleOf(id: string): ScreeningRule | PairingRule {
  const { screening, pairing } = everything();
  return [...screening, ...pairing, never([])].find((one) => one.id === id)!;
}

const pairingRuleOf = (id: string) => ruleOf(id) as PairingRule;

const criterionOf = (id: string): Criterion => everything().criteria.find((one) => one.id === id)!;

describe('what a rule reads', () => {
  it.each<[rule: string, mentor: readonly Column[], manager: readonly Column[]]>([
    ['left', ['status'], ['status']],
    ['voluntary', ['volunteers'], ['volunteers']],
    ['mentor-skill', ['social_media_skill'], []],
    ['mentor-communication', ['communication'], []],
    ['cross-department', ['department'], ['department']],
    ['knowledge-lead', ['social_media_skill'], ['social_media_skill']],
    ['seniority', ['level'], ['level']],
    ['reporting-line', ['reports_to'], ['reports_to']],
    ['exclusion', ['excludes'], ['excludes']],
    ['no-repeat', [], []],
    ['shared-language', ['languages'], ['languages']],
    ['organisational-distance', ['reports_to'], ['reports_to']],
    ['shared-topic', ['topics'], ['topics']],
    ['shared-availability', ['availability'], ['availability']],
    ['same-person', ['email'], ['email']],
    ['never', [], []],
  ])('%s: the columns %j of the mentor, %j of the manager', (id, mentor, manager) => {
    expect(ruleOf(id).columns).toEqual({ mentor, manager });
  });

  const department = (...path: string[]) => ({ department: { text: path.join('/'), path } });
  const terms = (...keys: string[]) => keys.map((key) => ({ key, text: key }));

  // The fewer values people have, the fewer profiles there are to be solved.
  it.each<[rule: string, what: string, Partial<Person>, Partial<Person>]>([
    [
      'cross-department',
      'a level below the first',
      department('sales', 'dach'),
      department('sales', 'emea'),
    ],
    [
      'shared-topic',
      'the order of the topics',
      { topics: terms('x', 'y') },
      { topics: terms('y', 'x') },
    ],
    ['reporting-line', 'a line manager whom no file lists', { reportsTo: 'outside' }, {}],
  ])('%s sees no difference between people who differ in %s', (id, _, one, other) => {
    for (const role of ['mentor', 'manager'] as const) {
      const [a, b] = [person(role, 'A', one), person(role, 'B', other)];
      const people = role === 'mentor' ? peopleOf([a, b], []) : peopleOf([], [a, b]);
      const read = pairingRuleOf(id).prepare({ people, history: [] })[role];
      expect(read(a), role).toEqual(read(b));
    }
  });

  it('organisational-distance: nobody of whom the distance is large enough', () => {
    const line = ['A', 'B', 'C', 'D', 'E'].map((id, at, all) =>
      person('manager', id, { reportsTo: all[at + 1] }),
    );
    const { mentor } = pairingRuleOf('organisational-distance').prepare({
      people: peopleOf([], line),
      history: [],
    });
    // With three steps demanded, two steps up are all that can matter.
    expect(line.map(mentor)).toEqual([
      ['', 'B', 'C'],
      ['B', 'C', 'D'],
      ['C', 'D', 'E'],
      ['D', 'E'],
      ['E'],
    ]);
  });
});

it('never keeps apart the pairs that HR has forbidden, and no others', () => {
  const [m1, m2] = ['M1', 'M2'].map((id) => person('mentor', id));
  const [g1, g2] = ['G1', 'G2'].map((id) => person('manager', id));
  const rule = never([
    ['M1', 'G1'],
    ['M2', 'G2'],
  ]);
  const { mentor, manager, test } = rule.prepare({ people: peopleOf([], []), history: [] });
  const allowed = [m1!, m2!].map((a) => [g1!, g2!].map((b) => test(mentor(a), manager(b))));
  expect(allowed).toEqual([
    [false, true],
    [true, false],
  ]);
});

describe('what is unknown', () => {
  it.each<[rule: string, role: Role, known: Partial<Person>]>([
    ['knowledge-lead', 'mentor', { skill: 1000 }],
    ['knowledge-lead', 'manager', { skill: 5000 }],
    ['seniority', 'mentor', { level: 9 }],
    ['seniority', 'manager', { level: 1 }],
  ])('does not break %s where only the %s’s is known', (id, role, known) => {
    const [a, b] = (['mentor', 'manager'] as const).map((one) =>
      person(one, one, one === role ? known : {}),
    );
    const { mentor, manager, test } = pairingRuleOf(id).prepare({
      people: peopleOf([a!], [b!]),
      history: [],
    });
    expect(test(mentor(a!), manager(b!))).toBe(true);
  });

  const term = { key: 'ulm', text: 'Ulm' };

  it.each<[criterion: string, mentor: Partial<Person>, manager: Partial<Person>]>([
    ['knowledge-lead', {}, { skill: 1000 }],
    ['knowledge-lead', { skill: 5000 }, {}],
    ['same-site', {}, { site: term }],
    ['same-site', { site: term }, {}],
    ['topics', {}, { topics: [term] }],
    ['topics', { topics: [term] }, {}],
    ['topics', { topics: [] }, { topics: [term] }],
    ['topics', { topics: [term] }, { topics: [] }],
    ['presence', {}, {}],
  ])('counts half for %s: %j, %j', (id, known, of) => {
    const [a, b] = [person('mentor', 'M1', known), person('manager', 'G1', of)];
    const { mentor, manager, test } = criterionOf(id).prepare({
      people: peopleOf([a], [b]),
      history: [],
    });
    expect(test(mentor(a), manager(b))).toBe(500);
  });

  it('does not reach any minimum, not even on a scale below zero', () => {
    const { settings } = defaultProgramme();
    for (const minimum of [0, -3000]) {
      const rules = { ...settings.rules, 'mentor-skill': { minimum } };
      const { screening } = programmeOf({ ...settings, rules }, undefined);
      const rule = screening.find(({ id }) => id === 'mentor-skill')!;
      expect(rule.passes(person('mentor', 'M1', { skill: minimum }))).toBe(true);
      expect(rule.passes(person('mentor', 'M1'))).toBe(false);
    }
  });
});

describe('a criterion counts', () => {
  type When = 'always' | 'mentor' | 'manager' | 'both' | 'either';
  const counts: Record<When, (mentor: boolean, manager: boolean) => boolean> = {
    always: () => true,
    mentor: (mentor) => mentor,
    manager: (_, manager) => manager,
    both: (mentor, manager) => mentor && manager,
    either: (mentor, manager) => mentor || manager,
  };

  it.each<[criterion: string, when: When, column: Column, ofManager: boolean]>([
    ['social-media-skill', 'always', 'social_media_skill', false],
    ['communication', 'always', 'communication', false],
    ['department-distance', 'always', 'department', true],
    ['topics', 'both', 'topics', true],
    ['knowledge-lead', 'manager', 'social_media_skill', true],
    ['experience', 'mentor', 'experience', false],
    ['presence', 'mentor', 'presence', false],
    ['preference', 'either', 'prefers', true],
    ['same-site', 'both', 'site', true],
  ])('%s: %s, where a file has %s', (id, when, column, ofManager) => {
    const criterion = criterionOf(id);
    expect(criterion.columns).toEqual({ mentor: [column], manager: ofManager ? [column] : [] });
    for (const mentor of [false, true]) {
      for (const manager of [false, true]) {
        const columns = { mentor: mentor ? [column] : [], manager: manager ? [column] : [] };
        expect(criterion.active(peopleOf([], [], columns)), `${mentor} ${manager}`).toBe(
          counts[when](mentor, manager),
        );
      }
    }
  });
});
