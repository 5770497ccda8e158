import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { People } from '../../src/people/person.ts';
import { helpers } from '../../src/programme/custom/helpers.ts';
import { type Programme, readProgramme } from '../../src/programme/index.ts';
import type { Value } from '../../src/programme/rule.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { parseExpression } from '../../src/programme/custom/expression.ts';

/** A programme with one custom rule and one custom criterion. */
function programmeOf(rule: string, criterion = 'true'): Programme {
  const text = JSON.stringify({
    custom: {
      rules: [{ id: 'own-rule', expression: rule, message: 'not allowed' }],
      criteria: [{ id: 'own-criterion', expression: criterion, weight: 5 }],
    },
  });
  const bytes = new TextEncoder().encode(text);
  const { programme, findings } = readProgramme({ file: 'programme.yaml', bytes });
  expect(findings).toEqual([]);
  return programme!;
}

const term = (text: string): { key: string; text: string } => ({ key: text.toLowerCase(), text });
const mentor = person('mentor', 'M1', {
  skill: 4500,
  level: 2,
  topics: [term('Video'), term('Ads')],
  other: ['Chess; Rowing', '2026-03-01', '4,5', 'Straße'],
});
const manager = person('manager', 'L1', {
  level: 5,
  topics: [term('Video')],
  other: ['rowing, Opera', '11.03.2026', 'four', 'STRASSE'],
});
const names = ['hobbies', 'since', 'grade', 'street'];
const people: People = {
  ...peopleOf([mentor], [manager]),
  other: { mentor: names, manager: names },
};

function evaluate(programme: Programme): {
  allowed: boolean;
  value: number;
  failures: string[];
  read: Value;
} {
  const failures: string[] = [];
  const onFailure = (id: string, problem: string): void => {
    failures.push(`${id}: ${problem}`);
  };
  const context = { people, history: [], onFailure };
  const rule = programme.pairing.at(-1)!.prepare(context);
  const criterion = programme.criteria.at(-1)!.prepare(context);
  return {
    allowed: rule.test(rule.mentor(mentor), rule.manager(manager)),
    value: criterion.test(criterion.mentor(mentor), criterion.manager(manager)),
    failures,
    read: rule.mentor(mentor),
  };
}

describe('a custom rule', () => {
  it.each([
    ['mentor.level < manager.level', true],
    ['mentor.level > manager.level', false],
    ['mentor.social_media_skill == 4.5', true],
    ['size(intersect(mentor.topics, manager.topics)) == 1', true],
    ['"opera" in list(manager.hobbies)', true],
    ['"opera" in union(list(mentor.hobbies), list(manager.hobbies))', true],
    ['list(mentor.hobbies).exists(h, h in list(manager.hobbies))', true],
    ['mentor.street == manager.street', false],
    ['fold(mentor.street) == fold(manager.street)', true],
    ['date(manager.since) - date(mentor.since) == 10', true],
    ['number(mentor.grade) > 4.4', true],
    ['mentor["hobbies"].startsWith("Chess")', true],
  ])('%s is %s', (expression, expected) => {
    const { allowed, failures } = evaluate(programmeOf(expression));
    expect(failures).toEqual([]);
    expect(allowed).toBe(expected);
  });

  it('reads only the columns that stand in it', () => {
    const programme = programmeOf('mentor.hobbies != "" && manager.level > 1');
    expect(programme.reads).toEqual({ mentor: ['hobbies'], manager: [] });
    expect(evaluate(programme).read).toEqual(['Chess; Rowing']);
  });

  it('never breaks on what is unknown', () => {
    const { allowed, failures } = evaluate(programmeOf('mentor.presence > 6.0'));
    expect([allowed, failures]).toEqual([true, []]);
  });

  it.each([
    ['number(manager.grade) > 1.0', /number\(\) expects/],
    ['date(mentor.hobbies) > 1', /date\(\) expects/],
    ['1 / (mentor.level - 2) > 0', /division by zero/],
  ])('%s tells that it failed, without the cell', (expression, problem) => {
    const { failures } = evaluate(programmeOf(expression));
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(problem);
    expect(failures[0]).not.toMatch(/four|Chess/);
  });
});

describe('an expression that is refused', () => {
  it.each([
    ['mentor[manager.site] == "x"', /named by a text/],
    ['mentor == manager', /needs a column/],
    [
      'list(mentor.a).all(x, list(mentor.b).all(y, list(mentor.c).all(z, z == y)))',
      /nested too deeply/,
    ],
    ['mentor.site.matches("a+")', /not offered/],
  ])('%s says why', (text, why) => {
    const expression = parseExpression(text, () => 'string');
    expect('summary' in expression && expression.summary).toMatch(why);
  });
});

describe('a custom criterion', () => {
  it.each([
    ['true', 1000],
    ['mentor.level > manager.level', 0],
    ['1', 1000],
    ['0.25', 250],
    ['0.0004', 0],
    ['0.0005', 1],
    ['0.1 + 0.2', 300],
    ['0.3335', 334],
    ['mentor.presence / 5.0', 500],
  ])('%s gives %i', (expression, value) => {
    expect(evaluate(programmeOf('true', expression))).toMatchObject({ value, failures: [] });
  });

  it.each(['1.001', '-0.1', '2', '0.0 / 0.0', '1.0 / 0.0'])('%s is a failure', (expression) => {
    const { failures } = evaluate(programmeOf('true', expression));
    expect(failures).toEqual(['own-criterion: the result lies outside 0 to 1']);
  });
});

it('refuses lists so long that macros over them would take minutes', () => {
  const cell = (entries: number): string => Array.from({ length: entries }, () => 'a').join();
  const list = helpers.find(({ signature }) => signature.startsWith('list('))?.run as (
    text: string,
  ) => string[];
  expect(list(cell(200))).toEqual(['a']);
  expect(() => list(cell(201))).toThrow('at most 200 entries');
});

it('documents every helper in docs/reference/rules.md', () => {
  const page = readFileSync(new URL('../../docs/reference/rules.md', import.meta.url), 'utf8');
  for (const { signature, says } of helpers) {
    expect(page).toContain(`| \`${signature}\` | ${says.replaceAll('|', '\\|')} |`);
  }
});
