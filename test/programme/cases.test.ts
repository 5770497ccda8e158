import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { People } from '../../src/people/person.ts';
import { type Person, readPeople, recognisesHeader } from '../../src/people/index.ts';
import {
  CRITERIA,
  defaultProgramme,
  type Programme,
  readCases,
  readProgramme,
  recognisesCaseHeader,
  RULES,
} from '../../src/programme/index.ts';
import { programmeOf } from '../../src/programme/build.ts';
import type { Context } from '../../src/programme/rule.ts';
import { readTable, type Table } from '../../src/tables/index.ts';
import { tableOf } from '../people/people-of.ts';

const ROOT = new URL('../../fixtures/cases/', import.meta.url);

async function table(folder: string, name: string): Promise<Table> {
  const recognises = (header: string): boolean =>
    recognisesHeader(header, { skill: {}, map: [] }) || recognisesCaseHeader(header);
  const bytes = readFileSync(new URL(`${folder}/${name}`, ROOT));
  const { table: read } = await readTable({ file: name, bytes }, { recognises });
  return read!;
}

async function load(folder: string): Promise<{
  programme: Programme;
  context: Context;
  person: (id: string) => Person;
}> {
  const bytes = readFileSync(new URL(`${folder}/programme.yaml`, ROOT));
  const programme = readProgramme({ file: 'programme.yaml', bytes }).programme!;
  const { people } = readPeople(
    await table(folder, 'mentors.csv'),
    await table(folder, 'managers.csv'),
    programme.reading,
  );
  const previous = existsSync(new URL(`${folder}/previous.csv`, ROOT))
    ? (await table(folder, 'previous.csv')).rows
    : [];
  const history = previous.map(([mentor = '', manager = '']) => [mentor, manager] as const);
  return { programme, context: { people, history }, person: byId(people) };
}

function byId({ mentors, managers }: People): (id: string) => Person {
  const all = new Map([...mentors, ...managers].map((one) => [one.id, one]));
  return (id) => {
    const found = all.get(id);
    if (!found) throw new Error(`${id} is not in the fixture`);
    return found;
  };
}

/** The first rule that forbids a pair, by the order in which rules are named; or `allowed`. */
function verdict(programme: Programme, context: Context, mentor: Person, manager: Person): string {
  const screened = programme.screening.find(({ role, passes }) =>
    [mentor, manager].some((one) => (role === 'both' || role === one.role) && !passes(one)),
  );
  const broken = programme.pairing.find((rule) => {
    const { mentor: a, manager: b, test } = rule.prepare(context);
    return !test(a(mentor), b(manager));
  });
  return (screened ?? broken)?.id ?? 'allowed';
}

const RULE_IDS = RULES.map(({ id }) => id);
const CRITERION_IDS = CRITERIA.map(({ id }) => id);
/** The one id that a rule and a criterion share. */
const folderOf = (criterion: string): string =>
  criterion === 'knowledge-lead' ? 'knowledge-lead-criterion' : criterion;

describe.each(RULE_IDS)('the rule %s', (id) => {
  it('decides its cases', async () => {
    const { programme, context, person } = await load(id);
    const { cases, findings } = readCases(await table(id, 'cases.csv'), programme);
    expect(findings).toEqual([]);
    for (const { mentorId, managerId, expect: expected, note } of cases) {
      const got = verdict(programme, context, person(mentorId), person(managerId));
      expect([mentorId, managerId, got], note).toEqual([mentorId, managerId, expected]);
    }
    const expectations = cases.map((one) => one.expect);
    expect(expectations).toEqual(expect.arrayContaining(['allowed', id]));
  });

  it('says why in both languages', async () => {
    const { programme, context, person } = await load(id);
    const { cases } = readCases(await table(id, 'cases.csv'), programme);
    const forbidden = cases.find((one) => one.expect === id)!;
    const pair = [person(forbidden.mentorId), person(forbidden.managerId)] as const;
    expect(verdict(programme, context, ...pair)).toBe(id);
    const texts = (['en', 'de'] as const).map((language) => {
      const pairing = programme.pairing.find((rule) => rule.id === id);
      if (pairing) return pairing.because(...pair, language);
      const rule = programme.screening.find((one) => one.id === id)!;
      return rule.because(
        pair.find((one) => !rule.passes(one))!,
        language,
      );
    });
    expect(texts.every((text) => text.length > 5)).toBe(true);
    expect(texts[0]).not.toBe(texts[1]);
  });
});

describe.each(CRITERION_IDS)('the criterion %s', (id) => {
  it('gives its values', async () => {
    const folder = folderOf(id);
    const { programme, context, person } = await load(folder);
    const criterion = programme.criteria.find((one) => one.id === id)!;
    expect(criterion.active(context.people)).toBe(true);
    const { mentor, manager, test } = criterion.prepare(context);
    const { rows } = await table(folder, 'values.csv');
    expect(rows.length).toBeGreaterThan(1);
    for (const [a = '', b = '', value = '', note] of rows) {
      expect([a, b, test(mentor(person(a)), manager(person(b)))], note).toEqual([
        a,
        b,
        Number(value),
      ]);
    }
  });
});

it('has a folder for each rule and criterion and no other', () => {
  const expected = [...RULE_IDS, ...CRITERION_IDS.map(folderOf)];
  expect(readdirSync(ROOT).sort()).toEqual([...new Set(expected)].sort());
});

describe('a case file', () => {
  const read = (...lines: string[]): ReturnType<typeof readCases> =>
    readCases(tableOf('cases.csv', lines), defaultProgramme());
  const HEADER = 'mentor_id | manager_id | expect | note';

  const at = (line: number, column?: number, header?: string) => ({
    file: 'cases.csv',
    line,
    ...(column === undefined ? {} : { column, header }),
  });

  it.each([
    [
      'a column that is missing',
      ['mentor_id | expect', 'M1 | allowed'],
      'case-column-missing',
      at(1),
      { column: 'manager_id', headers: ['mentor_id', 'expect'] },
    ],
    ['no case at all', [HEADER], 'no-cases', { file: 'cases.csv' }, {}],
    [
      'a blank id',
      [HEADER, ' | L1 | allowed | '],
      'case-incomplete',
      at(2, 1, 'mentor_id'),
      { column: 'mentor_id' },
    ],
    [
      'a blank expectation',
      [HEADER, 'M1 | L1 | allowed | ', 'M1 | L1 |  | '],
      'case-incomplete',
      at(3, 3, 'expect'),
      { column: 'expect' },
    ],
    [
      'a misspelt rule',
      [HEADER, 'M1 | L1 | senority | '],
      'case-expectation',
      at(2, 3, 'expect'),
      {
        expect: 'senority',
        isCriterion: false,
        suggestion: 'seniority',
        answers: ['allowed', 'forbidden', ...RULE_IDS],
      },
    ],
    [
      'the id of a criterion',
      [HEADER, 'M1 | L1 | topics | '],
      'case-expectation',
      at(2, 3, 'expect'),
      {
        expect: 'topics',
        isCriterion: true,
        suggestion: undefined,
        answers: ['allowed', 'forbidden', ...RULE_IDS],
      },
    ],
    [
      'a column twice',
      ['mentor_id | manager_id | expect | Expect', 'M1 | L1 | allowed | allowed'],
      'case-column-twice',
      at(1, 4, 'Expect'),
      { column: 'expect', headers: ['expect', 'Expect'] },
    ],
    [
      'a column under two names',
      ['mentor_id | mentor | manager_id | expect', 'M1 | M2 | L1 | allowed'],
      'case-column-twice',
      at(1, 2, 'mentor'),
      { column: 'mentor_id', headers: ['mentor_id', 'mentor'] },
    ],
  ] as const)('with %s is a finding', (_, lines, code, place, args) => {
    const { cases, findings } = read(...lines);
    expect(findings).toMatchObject([{ code, place, args }]);
    expect(findings[0]?.args).toEqual(args);
    expect(cases.every((one) => one.expect === 'allowed')).toBe(true);
    expect(cases).toHaveLength(lines.length > 2 ? 1 : 0);
  });

  it('may not expect a criterion of the programme’s own', () => {
    const { settings } = defaultProgramme();
    const own = { id: 'hobbies', expression: '1.0', weight: 1 };
    const custom = { rules: [], criteria: [own] };
    const programme = programmeOf({ ...settings, custom }, undefined);
    const table = tableOf('cases.csv', [HEADER, 'M1 | L1 | hobbies | ']);
    expect(readCases(table, programme).findings).toMatchObject([
      { code: 'case-expectation', args: { isCriterion: true } },
    ]);
  });

  it.each([
    'mentor_id | manager_id | expect | mentor name',
    'mentor_id | manager_id | expect | note | further note',
    'mentor | manager | expect | id',
  ])('may have further columns: %s', (header) => {
    expect(read(header, 'M1 | L1 | allowed | x').findings).toEqual([]);
  });

  it('may expect a rule of the programme’s own', () => {
    const { settings } = defaultProgramme();
    const own = { id: 'one-site', expression: 'mentor.site == manager.site' };
    const custom = { rules: [own], criteria: [] };
    const programme = programmeOf({ ...settings, custom }, undefined);
    const table = tableOf('cases.csv', [HEADER, 'M1 | L1 | one-site | ']);
    expect(readCases(table, programme).cases).toMatchObject([{ expect: 'one-site' }]);
    expect(readCases(table, defaultProgramme()).cases).toEqual([]);
  });

  it.each([
    ...['mentor_id', 'Mentor', 'Mentor-ID', 'Mentoren-ID', 'Mentorin'],
    ...['manager_id', 'MANAGER', 'Führungskraft', 'Fuehrungskraft-ID'],
    ...['expect', 'expected', 'erwartet', 'Erwartung'],
    ...['note', 'comment', 'Notiz', 'Anmerkung', 'Bemerkung'],
  ])('is known by its header %s', (header) => {
    expect(recognisesCaseHeader(header)).toBe(true);
  });

  it.each(['', 'id', 'department', 'mentor manager'])('is not known by %j', (header) => {
    expect(recognisesCaseHeader(header)).toBe(false);
  });

  it('may have its columns in any order, German headers and capitals', () => {
    const { cases } = read('Erwartung | Führungskraft-ID | Mentor-ID', 'Forbidden | L1 | M1');
    expect(cases).toMatchObject([{ mentorId: 'M1', managerId: 'L1', expect: 'forbidden' }]);
  });
});
