import { describe, expect, it } from 'vitest';

import type { Person } from '../../src/people/index.ts';
import type { LevelColumn } from '../../src/people/person.ts';
import { type Programme, readProgramme } from '../../src/programme/index.ts';
import { peopleOf, person } from '../helpers/people.ts';

function read(text: string): ReturnType<typeof readProgramme> {
  return readProgramme({ file: 'programme.yaml', bytes: new TextEncoder().encode(text) });
}

function programmeOf(text: string): Programme {
  const { programme, findings } = read(text);
  expect(findings).toEqual([]);
  return programme!;
}

/** The minimums that any scale but 1 to 5 asks for, so low that they hold for everybody. */
const GRADES =
  'scale: { best: 1, worst: 6 }\nrules: { mentor-skill: { minimum: 2 }, mentor-communication: { minimum: 6 } }';

describe('the scale of a programme', () => {
  it.each([
    ['', [1000, 5000], [1000, 5000]],
    ['scale: { min: 1, max: 5 }', [1000, 5000], [1000, 5000]],
    ['scale: { worst: 1, best: 5 }', [1000, 5000], [1000, 5000]],
    ['scale: { presence: { min: 0, max: 10 } }', [1000, 5000], [0, 10_000]],
    ['scale: { presence: { best: 1, worst: 6 } }', [1000, 5000], [6000, 1000]],
    [GRADES, [6000, 1000], [6000, 1000]],
  ])('of “%s” holds for each column', (text, skill, presence) => {
    const { scales } = programmeOf(text);
    const ends = (column: LevelColumn) => [scales[column].worst, scales[column].best];
    expect([ends('social_media_skill'), ends('presence')]).toEqual([skill, presence]);
  });

  it.each([
    ['scale: { best: 3, worst: 3 }', 'invalid-scale', 'scale'],
    ['scale: { min: 5, max: 1 }', 'invalid-scale', 'scale'],
    ['scale: { presence: { min: 5, max: 1 } }', 'invalid-scale', 'scale.presence'],
    ['scale: { best: 1, wrst: 6 }', 'unknown-key', 'scale.wrst'],
    ['scale: { min: 1, mx: 5 }', 'unknown-key', 'scale.mx'],
    ['scale: { presense: { min: 1, max: 5 } }', 'unknown-key', 'scale.presense'],
    ['scale: { presence: { best: 1, max: 5 } }', 'invalid-setting', 'scale.presence'],
  ])('“%s” is refused: %s', (text, code, key) => {
    expect(read(text).findings.map((one) => [one.code, one.place.key])).toEqual([[code, key]]);
  });
});

describe('a minimum', () => {
  const beyond = 'minimum-beyond-scale';
  const missing = 'minimum-missing';
  it.each([
    ['rules: { mentor-skill: { minimum: 7 } }', [[beyond, 'rules.mentor-skill']]],
    ['rules: { mentor-skill: { minimum: 5.001 } }', [[beyond, 'rules.mentor-skill']]],
    [
      'scale: { best: 1, worst: 6 }\nrules: { mentor-skill: { minimum: 0.5 }, mentor-communication: off }',
      [[beyond, 'rules.mentor-skill']],
    ],
    [
      'scale: { min: 0, max: 10 }',
      [
        [missing, 'scale'],
        [missing, 'scale'],
      ],
    ],
    ['scale: { social_media_skill: { min: 0, max: 10 } }', [[missing, 'scale']]],
    ['scale: { communication: { best: 1, worst: 5 } }', [[missing, 'scale']]],
    [
      'scale: { communication: { min: 0, max: 5 } }\nrules: { mentor-communication: required }',
      [[missing, 'scale']],
    ],
  ])('of “%s” is refused: %j', (text, expected) => {
    const { programme, findings } = read(text);
    expect(programme).toBeUndefined();
    expect(findings.map(({ code, place }) => [code, place.key])).toEqual(expected);
  });

  it.each([
    'rules: { mentor-skill: { minimum: 5 } }',
    'rules: { mentor-skill: { minimum: 1 } }',
    'scale: { worst: 1, best: 5 }',
    'scale: { presence: { min: 0, max: 10 }, experience: { best: 1, worst: 6 } }',
    'scale: { min: 0, max: 10 }\nrules: { mentor-skill: off, mentor-communication: { minimum: 10 } }',
    GRADES,
  ])('of “%s” is fine', (text) => {
    expect(read(text).findings).toEqual([]);
  });

  it('of 2 on school grades means 2 or better', () => {
    const rule = programmeOf(GRADES).screening.find(({ id }) => id === 'mentor-skill')!;
    const passes = [1000, 2000, 2001, 6000, undefined].map((skill) =>
      rule.passes(person('mentor', 'M1', { skill })),
    );
    expect(passes).toEqual([true, true, false, false, false]);
  });
});

describe('school grades', () => {
  const programme = programmeOf(GRADES);
  const pair = (mentor: Partial<Person>, manager: Partial<Person>) =>
    [person('mentor', 'M1', mentor), person('manager', 'G1', manager)] as const;

  it.each([
    ['social-media-skill', { skill: 1000 }, {}, 1000],
    ['social-media-skill', { skill: 6000 }, {}, 0],
    ['social-media-skill', { skill: 2000 }, {}, 800],
    ['communication', { communication: 3500 }, {}, 500],
    ['presence', { presence: 1000 }, {}, 1000],
    ['experience', { experience: undefined }, {}, 500],
    ['knowledge-lead', { skill: 1000 }, { skill: 6000 }, 1000],
    ['knowledge-lead', { skill: 2000 }, { skill: 4000 }, 400],
    ['knowledge-lead', { skill: 4000 }, { skill: 2000 }, 0],
  ])('give %s of %j and %j the value %4$i', (id, mentor, manager, value) => {
    const [a, b] = pair(mentor, manager);
    const criterion = programme.criteria.find((one) => one.id === id)!;
    const read = criterion.prepare({ people: peopleOf([a], [b]), history: [] });
    expect(read.test(read.mentor(a), read.manager(b))).toBe(value);
  });

  it.each([
    [1000, 2000, true],
    [2000, 2000, false],
    [3000, 2000, false],
    [undefined, 2000, true],
  ])('let a mentor of %j teach a manager of %j: %j', (mine, theirs, allowed) => {
    const [a, b] = pair({ skill: mine }, { skill: theirs });
    const rule = programme.pairing.find((one) => one.id === 'knowledge-lead')!;
    const read = rule.prepare({ people: peopleOf([a], [b]), history: [] });
    expect(read.test(read.mentor(a), read.manager(b))).toBe(allowed);
  });
});

describe('what is in force', () => {
  const hash = (text: string): string => programmeOf(text).sha256;
  it.each([
    ['a rule that is off anyhow', 'rules: { shared-topic: off }'],
    ['a rule that holds anyhow', 'rules: { seniority: required }'],
    ['a default written out', 'rules: { cross-department: { depth: 1 } }'],
    ['a criterion of weight 0', 'weights: { same-site: 0 }'],
    [
      'a custom criterion of weight 0',
      'custom: { criteria: [{ id: a, expression: "1.0", weight: 0 }] }',
    ],
    ['empty lists', 'departments: { aliases: {} }\ncolumns: {}'],
    ['the usual scale', 'scale: { worst: 1, best: 5 }'],
  ])('has the hash of the built-in programme with %s', (_, text) => {
    expect(hash(text)).toBe(hash(''));
  });

  it.each([
    'rules: { seniority: off }',
    'rules: { voluntary: off }',
    'rules: { voluntary: { unasked: volunteers } }',
    'rules: { shared-topic: required }',
    'rules: { cross-department: { depth: 2 } }',
    'weights: { topics: 0 }',
    'weights: { same-site: 1 }',
    'scale: { presence: { best: 1, worst: 5 } }',
    'departments: { aliases: { HR: [Personal] } }',
    'custom: { criteria: [{ id: a, expression: "1.0", weight: 1 }] }',
    'custom: { rules: [{ id: a, expression: "true" }] }',
  ])('has another hash with “%s”', (text) => {
    expect(hash(text)).not.toBe(hash(''));
  });
});
