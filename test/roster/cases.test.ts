import { expect, it } from 'vitest';

import type { ArgsOf } from '../../src/findings/catalogue/index.ts';
import { type Case, defaultProgramme } from '../../src/programme/index.ts';
import { programmeOf } from '../../src/programme/build.ts';
import { tryCases } from '../../src/roster/cases.ts';
import { forbiddingRules } from '../../src/roster/explain/forbidding-rules.ts';
import { peopleOf, person } from '../helpers/people.ts';

const programme = defaultProgramme();
const hr = { text: 'HR', path: ['hr'] };
const people = peopleOf(
  [
    person('mentor', 'M1', { skill: 5000, communication: 4000 }),
    person('mentor', 'M2', { skill: 1000, communication: 4000 }),
  ],
  [
    person('manager', 'G1', { skill: 2000 }),
    person('manager', 'G2', { skill: 2000, department: hr }),
  ],
);

function tried(mentorId: string, managerId: string, expected: string): ReturnType<typeof tryCases> {
  const one: Case = {
    ...{ mentorId, managerId, expect: expected, note: '' },
    place: { file: 'cases.csv', line: 2 },
    idPlaces: {
      mentor: { file: 'cases.csv', line: 2, column: 1 },
      manager: { file: 'cases.csv', line: 2, column: 4 },
    },
  };
  return tryCases([one], people, programme);
}

it.each<[mentor: string, manager: string, expected: string]>([
  ['M1', 'G2', 'allowed'],
  ['M1', 'G1', 'forbidden'],
  ['M1', 'G1', 'cross-department'],
  ['M2', 'G1', 'cross-department'],
  ['M2', 'G1', 'mentor-skill'],
  ['M2', 'G2', 'knowledge-lead'],
])('the case of %s with %s passes, which expects: %s', (mentor, manager, expected) => {
  expect(tried(mentor, manager, expected)).toMatchObject({
    passed: 1,
    failed: 0,
    failures: [],
    outcomes: [{ case: { mentorId: mentor, managerId: manager }, finding: undefined }],
    findings: [],
  });
});

it.each<[mentor: string, manager: string, expected: string, rules: string[]]>([
  ['M1', 'G2', 'forbidden', []],
  ['M1', 'G2', 'cross-department', []],
  ['M1', 'G1', 'allowed', ['cross-department']],
  ['M1', 'G1', 'knowledge-lead', ['cross-department']],
  ['M2', 'G1', 'voluntary', ['mentor-skill', 'cross-department', 'knowledge-lead']],
])('the case of %s with %s fails, which expects: %s', (mentor, manager, expected, rules) => {
  const { passed, failed, failures, findings } = tried(mentor, manager, expected);
  expect({ passed, failed }).toEqual({ passed: 0, failed: 1 });
  expect(failures).toHaveLength(1);
  expect(failures[0]?.case).toMatchObject({ mentorId: mentor, managerId: manager });
  expect(failures[0]?.forbiddenBy).toEqual(rules);
  expect(findings).toMatchObject([
    {
      code: 'failed-case',
      place: { file: 'cases.csv', line: 2 },
      args: { mentor, manager, expected, rules },
    },
  ]);
});

it.each<[mentor: string, manager: string, args: ArgsOf<'case-unknown-id'>]>([
  ['Y77', 'G1', { id: 'Y77', role: 'mentor', isOther: false, suggestion: undefined }],
  ['M9', 'G1', { id: 'M9', role: 'mentor', isOther: false, suggestion: 'M1' }],
  ['m2', 'G1', { id: 'm2', role: 'mentor', isOther: false, suggestion: 'M2' }],
  ['M1', 'g2', { id: 'g2', role: 'manager', isOther: false, suggestion: 'G2' }],
  ['G1', 'M1', { id: 'G1', role: 'mentor', isOther: true, suggestion: 'M1' }],
])('the case of %s with %s fails: somebody is not in the files', (mentor, manager, args) => {
  expect(tried(mentor, manager, 'forbidden')).toMatchObject({
    passed: 0,
    failed: 1,
    failures: [],
    findings: [
      {
        code: 'case-unknown-id',
        place: { line: 2, column: args.role === 'mentor' ? 1 : 4 },
        args,
      },
    ],
  });
});

it('counts each case once, whether its people are known or not', () => {
  const cases = [
    ['M1', 'G2', 'allowed'],
    ['M1', 'G1', 'allowed'],
    ['M9', 'G1', 'allowed'],
    ['M1', 'G1', 'forbidden'],
    ['M2', 'G2', 'allowed'],
  ].map(([mentorId = '', managerId = '', expected = '']) => ({
    ...{ mentorId, managerId, expect: expected, note: '' },
    place: { file: 'cases.csv' },
    idPlaces: { mentor: { file: 'cases.csv' }, manager: { file: 'cases.csv' } },
  }));
  const { passed, failed, failures } = tryCases(cases, people, programme);
  expect([passed, failed, failures.length]).toEqual([2, 3, 2]);
});

it('names what forbids a pair: of the mentor, of the manager, then of both, with the values', () => {
  const apart = forbiddingRules({ people, history: [] }, programme);
  const away = person('manager', 'G3', { skill: 3000, volunteers: false });
  const [, mentor] = people.mentors;
  const told = apart(mentor!, away);
  expect(told.map(({ rule }) => rule)).toEqual([
    'mentor-skill',
    'voluntary',
    'cross-department',
    'knowledge-lead',
  ]);
  for (const { because } of told) expect(because('en')).not.toBe('');
  expect(told[0]?.because('en')).toContain('1');
});

it('evaluates the criteria of the programme’s own for the pairs of the cases', () => {
  const { settings } = programme;
  const quotient = { id: 'quotient', expression: '1 / (mentor.level - 1) > 0', weight: 1 };
  const custom = { rules: [], criteria: [quotient] };
  const own = programmeOf({ ...settings, custom }, undefined);
  const all = peopleOf([person('mentor', 'M1', { level: 1 })], [person('manager', 'G1')]);
  const one: Case = {
    ...{ mentorId: 'M1', managerId: 'G1', expect: 'forbidden', note: '' },
    place: { file: 'cases.csv' },
    idPlaces: { mentor: { file: 'cases.csv' }, manager: { file: 'cases.csv' } },
  };
  const failures: string[] = [];
  tryCases([one], all, own, (id, { code }) => failures.push(`${id}: ${code}`));
  expect(failures).toEqual(['quotient: division_by_zero']);
});
