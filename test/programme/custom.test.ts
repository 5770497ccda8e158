import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { People } from '../../src/people/person.ts';
import { HelperError, helpers } from '../../src/programme/custom/helpers.ts';
import { buildProgramme, programmeOf as programmeOfSettings } from '../../src/programme/build.ts';
import {
  defaultProgramme,
  missingColumns,
  type Programme,
  readProgramme,
} from '../../src/programme/index.ts';
import type { Value } from '../../src/programme/rule.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { parseExpression, type UnusableExpression } from '../../src/programme/custom/expression.ts';
import {
  type ExpressionProblem,
  problemText,
} from '../../src/findings/catalogue/programme/expression-problems.ts';

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
  const onFailure = (id: string, problem: ExpressionProblem): void => {
    failures.push(`${id}: ${problemText.en(problem)}`);
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

  const known = person('mentor', 'M2', {
    department: { text: 'IT/SAP', path: ['it', 'sap'] },
    skill: 4500,
    communication: 3000,
    presence: 1250,
    experience: 5000,
    level: 7,
    reportsTo: 'C1',
    volunteers: false,
    sponsor: true,
    site: term('Ulm'),
    topics: [term('Ads'), term('Video')],
    languages: [term('Polish')],
    other: ['Chess', '', 'x', 'y'],
  });

  it.each([
    ['id', '"M2"'],
    ['department', '"IT/SAP"'],
    ['social_media_skill', '4.5'],
    ['communication', '3.0'],
    ['presence', '1.25'],
    ['experience', '5.0'],
    ['level', '7'],
    ['reports_to', '"C1"'],
    ['volunteers', 'false'],
    ['sponsor', 'true'],
    ['site', '"ulm"'],
    ['topics', '["ads", "video"]'],
    ['languages', '["polish"]'],
    ['hobbies', '"Chess"'],
    ['Hobbies', '"Chess"'],
  ])('knows %s, here %s', (column, value) => {
    for (const [operator, expected] of [
      ['==', true],
      ['!=', false],
    ] as const) {
      const programme = programmeOf(`mentor.${column} ${operator} ${value}`);
      const context = { people, history: [], onFailure: expect.unreachable };
      const { mentor: read, manager: readToo, test } = programme.pairing.at(-1)!.prepare(context);
      expect(test(read(known), readToo(manager)), operator).toBe(expected);
    }
    const isFurther = column.toLowerCase() === 'hobbies';
    expect(programmeOf(`mentor.${column} == ${value}`).reading.keep.mentor).toEqual(
      isFurther ? [column] : [],
    );
  });

  it.each([
    ['a cell is blank', 'mentor.since == "x"'],
    ['there is no such column', 'mentor.nobody == "x"'],
    ['there is no site', 'mentor.site == "x"'],
    ['no topics are listed', 'size(mentor.topics) > 9'],
    ['no languages are listed', 'size(mentor.languages) > 9'],
  ])('does not ask where %s: %s', (_, expression) => {
    const programme = programmeOf(expression);
    const context = { people, history: [], onFailure: expect.unreachable };
    const { mentor: read, manager: readToo, test } = programme.pairing.at(-1)!.prepare(context);
    const blank = { ...known, site: undefined, topics: undefined, languages: undefined };
    expect(read(blank)).toEqual([undefined]);
    expect(test(read(blank), readToo(manager))).toBe(true);
  });

  it('reads only the columns that stand in it', () => {
    const programme = programmeOf('mentor.hobbies != "" && manager.level > 1');
    expect(programme.reading.keep).toEqual({ mentor: ['hobbies'], manager: [] });
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

describe('an expression', () => {
  const parse = (text: string) =>
    parseExpression(text, (column) => (column === 'level' ? 'int' : 'string'));

  it.each([
    ['true && mentor[manager.site] == "x"', 'mentor[', /named by a text/],
    ['true && mentor[1] == "x"', 'mentor[', /named by a text/],
    ['true && mentor == manager', 'mentor ==', /^mentor needs a column/],
    ['1 == manager', 'manager', /^manager needs a column/],
    ['{"a": mentor}["a"].site == "x"', 'mentor}', /needs a column/],
    [
      'list(mentor.a).all(x, list(mentor.b).all(y, list(mentor.c).all(z, z == y)))',
      'list(mentor.c)',
      /^all is nested too deeply/,
    ],
    [
      '[mentor.a].exists(x, [x].filter(y, [y].map(z, z) == [x]) == [x])',
      '[y].map',
      /^map is nested too deeply/,
    ],
    ['true || mentor.site.matches("a+")', 'mentor.site', /^matches is not offered/],
    ['true || matches(mentor.site, "a+")', 'matches', /^matches is not offered/],
    ['mentor.level == 1 && mentor.level == "x"', 'mentor.level == "x"', /whole number == text/],
    ['true && other.site == "x"', 'other', /there is no “other”/],
    ['mentor.site ==', '', /it ends too early/],
    [`true${' && true'.repeat(260)}`, 'true', /too long or nested too deeply/],
  ])('%s is refused at “%s”', (text, at, why) => {
    const expression = parse(text);
    const { problem, offset } = expression as UnusableExpression;
    expect(problemText.en(problem)).toMatch(why);
    expect(problemText.de(problem)).not.toBe(problemText.en(problem));
    expect(offset).toBe(at === '' ? text.length : text.indexOf(at));
  });

  it.each([
    ['mentor.b < mentor.a || manager.d < manager.c', ['a', 'b'], ['c', 'd'], 'bool'],
    ['list(mentor.a).all(x, list(mentor.b).all(y, x == y))', ['a', 'b'], [], 'bool'],
    // One beside the other they are not nested.
    [
      'list(mentor.a).all(x, true) || list(mentor.b).all(x, true) || list(mentor.c).all(x, true)',
      ['a', 'b', 'c'],
      [],
      'bool',
    ],
    ['mentor["a b"] == manager.c', ['a b'], ['c'], 'bool'],
    ['size(manager.matches)', [], ['matches'], 'int'],
    ['list(mentor.a)', ['a'], [], 'list<string>'],
    ['mentor.level + 1', ['level'], [], 'int'],
    ['1.0', [], [], 'double'],
  ])('%s reads %j of the mentor and %j of the manager', (text, mentor, manager, type) => {
    expect(parse(text)).toMatchObject({ reads: { mentor, manager }, type });
  });
});

describe('the custom part of a programme', () => {
  const read = (custom: object) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ custom }));
    return readProgramme({ file: 'programme.yaml', bytes });
  };
  const rule = { id: 'own', expression: 'mentor.site == manager.site' };
  const criterion = { id: 'grade', expression: '0.5', weight: 3 };

  it('speaks with its message, or its expression', () => {
    const { programme } = read({
      rules: [
        { ...rule, message: 'another site' },
        { ...rule, id: 'silent' },
      ],
      criteria: [criterion],
    });
    const none = { mentor: [], manager: [] };
    const said = (title: string, says: string) => ({ en: { title, says }, de: { title, says } });
    const own = programme!.pairing.slice(-2);
    expect(own).toMatchObject([
      { kind: 'pairing', id: 'own', columns: none, words: said('own', 'another site') },
      { kind: 'pairing', id: 'silent', columns: none, words: said('silent', rule.expression) },
    ]);
    for (const language of ['en', 'de'] as const) {
      expect(own.map((one) => one.because(mentor, manager, language))).toEqual([
        'another site',
        rule.expression,
      ]);
    }
    const grade = programme!.criteria.at(-1)!;
    expect(grade).toMatchObject({ id: 'grade', columns: none, words: said('grade', '0.5') });
    expect([grade.weight, grade.active(peopleOf([], []))]).toEqual([3, true]);
  });

  it('has no criterion of weight 0, and no rule that could not be read', () => {
    const usual = defaultProgramme();
    const { programme } = read({ criteria: [{ ...criterion, weight: 0 }] });
    expect(programme?.criteria).toHaveLength(usual.criteria.length);
    const { findings } = read({
      rules: [{ ...rule, expression: 'mentor.site = 1' }],
      criteria: [{ ...criterion, expression: '"a"' }],
    });
    expect(findings.map(({ code }) => code)).toEqual(['invalid-expression', 'expression-type']);
    const settings = {
      ...usual.settings,
      custom: {
        rules: [{ ...rule, expression: 'mentor.site ==' }],
        criteria: [{ ...criterion, expression: '"a"' }],
      },
    };
    const built = programmeOfSettings(settings, undefined);
    expect(built.pairing).toHaveLength(usual.pairing.length);
    expect(built.criteria).toHaveLength(usual.criteria.length);
  });

  it.each([
    ['rules', { ...rule, expression: 'true && mentor' }, { position: 9 }],
    ['rules', { ...rule, expression: '1' }, { type: 'int', expected: ['bool'] }],
    [
      'criteria',
      { ...criterion, expression: '"a"' },
      { type: 'string', expected: ['double', 'int', 'bool'] },
    ],
    ['rules', { ...rule, id: 'seniority' }, { id: 'seniority' }],
    ['rules', { ...rule, id: 'allowed' }, { id: 'allowed' }],
    ['criteria', { ...criterion, id: 'topics' }, { id: 'topics' }],
  ])('%s: %j is told with %j', (kind, entry, args) => {
    const { findings } = read({ [kind]: [entry] });
    expect(findings).toMatchObject([{ args }]);
    // Settings that no file holds have no place but the programme.
    const { settings } = defaultProgramme();
    const custom = { rules: [], criteria: [], [kind]: [entry] };
    const built = buildProgramme({ ...settings, custom }, undefined, () => undefined);
    expect(built.findings).toMatchObject([{ args, place: { file: 'programme' } }]);
  });

  it('asks for the columns that it reads and a file has not', () => {
    const reads = 'mentor.site == manager.site && mentor.hobbies == "x" && manager.sponsor';
    const { programme } = read({ rules: [{ ...rule, expression: reads }] });
    const { custom } = programme!;
    const columns = { mentor: ['site'], manager: ['sponsor', 'name'] } as const;
    const some = { ...peopleOf([], [], columns), other: { mentor: [], manager: ['sites'] } };
    expect(missingColumns(custom, some)).toMatchObject([
      {
        code: 'expression-column',
        place: { file: 'programme.yaml', line: 1 },
        args: { id: 'own', column: 'manager.site', suggestion: 'sites' },
      },
    ]);
    const nowhere = custom.map((entry) => ({ ...entry, place: undefined }));
    expect(missingColumns(nowhere, some)).toMatchObject([{ place: { file: 'programme' } }]);
    expect(
      missingColumns(custom, peopleOf([], [], { mentor: [], manager: ['site'] })).map(
        ({ args }) => args,
      ),
    ).toEqual([
      { id: 'own', column: 'mentor.site', suggestion: undefined },
      { id: 'own', column: 'manager.sponsor', suggestion: undefined },
    ]);
  });

  it('fails quietly where nobody listens, and counts as unknown', () => {
    const programme = programmeOf('1 / (mentor.level - 2) > 0', '1.0 / (mentor.presence - 1.0)');
    const context = { people, history: [] };
    const [first, second] = [programme.pairing.at(-1)!, programme.criteria.at(-1)!];
    const test = first.prepare(context);
    expect(test.test(test.mentor(mentor), test.manager(manager))).toBe(true);
    const grade = second.prepare(context);
    const one = { ...mentor, presence: 1000 };
    expect(grade.test(grade.mentor(one), grade.manager(manager))).toBe(500);
  });
});

describe('a helper', () => {
  const run = (name: string, ...args: unknown[]): unknown => {
    const helper = helpers.find(({ signature }) => signature.startsWith(`${name}(`))!;
    return (helper.run as (...args: unknown[]) => unknown)(...args);
  };

  it.each([
    ['list', ['B, a ;A|| c'], ['b', 'a', 'c']],
    ['list', [' '], []],
    [
      'intersect',
      [
        ['a', 'b', 'c'],
        ['c', 'a', 'x'],
      ],
      ['a', 'c'],
    ],
    [
      'union',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      ['a', 'b', 'c'],
    ],
    ['fold', [' Straße  1 '], 'strasse 1'],
    ['number', ['4,5'], 4.5],
    ['number', ['-12.25'], -12.25],
    ['number', ['+1'], 1],
    ['number', ['0'.repeat(12)], 0],
    ['date', ['2026-03-01'], 20_513n],
  ])('%s takes %j', (name, args, result) => {
    expect(run(name, ...args)).toEqual(result);
  });

  it.each<[name: string, text: string]>([
    ...['', 'four', '4.', '.5', '1e3', '4,5,6', '12a', 'a12', '--1', ' 1', '1'.repeat(13)].map(
      (text): [string, string] => ['number', text],
    ),
    ['number', `1.${'1'.repeat(13)}`],
    ['date', 'soon'],
    ['date', '2026-02-30'],
  ])('%s(%j) fails', (name, text) => {
    expect(() => run(name, text)).toThrow(HelperError);
  });
});

describe('a custom criterion', () => {
  it.each([
    ['true', 1000],
    ['0.0', 0],
    ['0', 0],
    ['1.0', 1000],
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

  it.each([
    ['dyn(1) < dyn("x")', 'whole number < text'],
    ['dyn(mentor.topics) == 1 || dyn(mentor.level) + "x" == "2x"', 'whole number + text'],
  ])('%s is a failure that names the types, never the values', (expression, types) => {
    const { failures } = evaluate(programmeOf(expression));
    expect(failures).toEqual([`own-rule: these kinds of values do not go together: ${types}`]);
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
  expect(() => list(cell(201))).toThrow('list-too-long');
});

it('documents every helper in docs/reference/rules.md', () => {
  const page = readFileSync(new URL('../../docs/reference/rules.md', import.meta.url), 'utf8');
  for (const { signature, says } of helpers) {
    expect(page).toContain(`| \`${signature}\` | ${says.replaceAll('|', '\\|')} |`);
  }
});
