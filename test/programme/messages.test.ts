import { describe, expect, it } from 'vitest';

import { sentence } from '../../src/findings/sentence.ts';
import { readProgramme } from '../../src/programme/index.ts';

/** Each finding of a programme file as `line:column message; fix`, in one language. */
function told(text: string, language: 'en' | 'de' = 'en'): string[] {
  const bytes = new TextEncoder().encode(text);
  return readProgramme({ file: 'programme.yaml', bytes }).findings.map((one) => {
    const { line, column } = one.place;
    const { message, fix } = sentence(one, language);
    return `${line ?? ''}:${column ?? ''} ${message}; ${fix}`;
  });
}

const custom = (...lines: string[]): string =>
  ['custom:', '  rules:', ...lines.map((line) => `    - ${line}`)].join('\n');

describe('what is said of a broken file', () => {
  it.each<[what: string, text: string, at: string, en: RegExp, de: RegExp]>([
    [
      'a brace',
      'rules: { seniority: off\nweights: {}\n',
      '1:8',
      /“\{” is never closed/,
      /„\{“ wird nie/,
    ],
    ['a bracket', 'ignore: [a, b\nlanguage: de\n', '1:9', /“\[” is never closed/, /„\[“ wird nie/],
    ['an inner bracket', 'ignore: [[a, b]\n', '1:9', /“\[” is never/, /wird nie/],
    [
      'a quotation mark',
      'skill: { label: "AI }\nlanguage: de\n',
      '1:17',
      /never closed/,
      /nie geschlossen/,
    ],
    [
      'two colons',
      'rules: seniority: off\n',
      '1:8',
      /second key with a colon/,
      /noch ein Schlüssel/,
    ],
    ['no colon', 'rules\nlanguage: de\n', '1:1', /has no colon/, /fehlt der Doppelpunkt/],
    [
      'an unknown alias',
      'language: *lang\n',
      '1:11',
      /\*lang refers to nothing/,
      /\*lang führt ins Leere/,
    ],
    [
      'a brace too many',
      'rules: { seniority: off }}\n',
      '1:26',
      /does not belong here/,
      /gehört hier nicht hin/,
    ],
    [
      'a reserved character',
      'skill: { label: `AI` }\n',
      '1:17',
      /needs quotation marks/,
      /braucht Anführungszeichen/,
    ],
    ['a tab', 'rules:\n\tseniority: off\n', '2:1', /a tab.*; indent with spaces/, /Tabulator/],
    ['a key twice', 'language: de\nlanguage: en\n', '2:1', /twice; keep one/, /doppelt; einen/],
    [
      'a type of YAML',
      'skill: !!binary x\n',
      '1:17',
      /!!binary is a tag.*; write the value without/,
      /!!binary ist eine Typangabe/,
    ],
    ['a type that nobody knows', 'rules: !own {}\n', '1:13', /!own is a tag/, /!own ist eine/],
    [
      'two programmes',
      'language: de\n---\nlanguage: en\n',
      '2:1',
      /; keep one programme/,
      /; ein Pr/,
    ],
    ['a missing comma', 'rules: { left: off level: 1 }\n', '1:16', /; put a comma/, /; ein Komma/],
  ])('with %s left open or misplaced', (_, text, at, en, de) => {
    const [english, german] = [told(text), told(text, 'de')];
    expect(english[0]).toMatch(en);
    expect(german[0]).toMatch(de);
    expect(english[0]?.split(' ')[0]).toBe(at);
    // No code of the library reaches anybody.
    for (const one of [...english, ...german]) expect(one).not.toMatch(/[A-Z]{3,}_[A-Z]/);
  });

  it.each([
    [
      'an alias of an anchor before it',
      'columns: { department: &unit Unit }\nskill: { column: *unit }\n',
    ],
    ['brackets and braces in texts', 'skill: { label: "a { b [ c" }\n'],
    ['quotation marks inside a text', "skill: { label: it's }\n"],
    ['brackets over several lines', 'ignore: [\n  a,\n  b\n]\n'],
    ['comments with brackets', 'language: de # { never closed\n'],
  ])('is nothing where there is %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('what is said of an expression', () => {
  it.each<[expression: string, en: RegExp, de: RegExp]>([
    [
      'mentor.level == "x"',
      /do not go together: whole number == text/,
      /passen nicht zusammen: ganze Zahl == Text/,
    ],
    ['mentor.site ==', /ends too early/, /endet zu früh/],
    ['(mentor.site == "x"', /“\)” is missing/, /fehlt „\)“/],
    ['other.site == "x"', /there is no “other”/, /„other“ gibt es nicht/],
    [
      'sizes(mentor.topics) > 1',
      /no function sizes\(list of text\)/,
      /Funktion sizes\(Liste aus Text\)/,
    ],
    ['mentor.site == "x', /no closing quotation mark/, /fehlt das schließende/],
    ['mentor.site = "x"', /“=”.*CEL writes ==/, /„=“.*dafür ==/],
    ['mentor.site and true', /“and”.*CEL writes &&/, /„and“.*dafür &&/],
    ['mentor.site == “x”', /““”.*CEL writes "/, /„““.*dafür "/],
    ['mentor.site == manager.', /a name is missing/, /fehlt ein Name/],
    ['mentor.site', /gives text; make it give yes\/no/, /ergibt Text; er soll Ja\/Nein ergeben/],
    ['int(mentor.topics) == 1', /no function int\(list of text\)/, /int\(Liste aus Text\)/],
    ['mentor.level ? true : false', /true or false/, /wahr oder falsch/],
    ['mentor.site.matches("a")', /matches is not offered/, /matches gibt es nicht/],
  ])('%s', (expression, en, de) => {
    const text = custom(`{ id: own, expression: '${expression}' }`);
    expect(told(text)).toEqual([expect.stringMatching(en)]);
    expect(told(text, 'de')).toEqual([expect.stringMatching(de)]);
  });
});

describe('what is said of ids', () => {
  const rule = (id: string): string => `{ id: ${id}, expression: "true" }`;

  it.each([
    ['score', /column score/],
    ['status', /column status/],
    ['reason', /column reason/],
    ['mentor-id', /column mentor_id/],
    ['mentorid', /column mentor_id/],
    ['shared-topics', /column shared_topics/],
    ['punkte', /column Punkte/],
    ['fuehrungskraft-id', /column Führungskraft-ID/],
    ['cross-department', /cross-department is taken/],
    ['crossdepartment', /can't be told from cross-department/],
    ['same-person', /same-person is taken/],
    ['left', /left is taken/],
    ['never', /never is taken/],
    ['same-site', /same-site is taken/],
    ['no-eligible-mentor', /no-eligible-mentor is taken/],
  ])('%s: it is refused where it stands', (id, says) => {
    for (const text of [
      custom(rule(id)),
      `custom:\n  criteria:\n    - { id: ${id}, expression: "1.0", weight: 1 }`,
    ]) {
      expect(told(text)).toEqual([expect.stringMatching(says)]);
      expect(told(text)[0]).toMatch(/^3:9 /);
    }
  });

  it.each([
    ['own-rule', 'ownrule'],
    ['a-b-c', 'ab-c'],
    ['twice', 'twice'],
  ])('%s and %s: the second is refused, at its own place', (one, other) => {
    expect(told(custom(rule(one), rule(other)))).toEqual([expect.stringMatching(/^4:9 the id/)]);
  });

  it.each([
    'scores',
    'status-quo',
    'good-reason',
    'mentor-idea',
    'hobbies',
    'themen',
    'site',
    'time-zone',
  ])('%s is a good id', (id) => {
    expect(told(custom(rule(id)))).toEqual([]);
  });
});

describe('what is said of a key', () => {
  it.each<[text: string, en: string, de: string]>([
    [
      custom('{ id: own }'),
      '3:7 the key expression is missing in custom.rules.0; add expression: … (a text of 1 to 2000 characters)',
      '3:7 in custom.rules.0 fehlt der Schlüssel expression; expression: … ergänzen (ein Text mit 1 bis 2000 Zeichen)',
    ],
    [
      'scale: { min: 1 }',
      '1:1 the key max is missing in scale; add max: … (a number -1000…1000 with at most three decimals)',
      '1:1 in scale fehlt der Schlüssel max; max: … ergänzen (eine Zahl -1000…1000 mit höchstens drei Nachkommastellen)',
    ],
    [
      'rules: { cross-department: {} }',
      '1:10 the key depth is missing in rules.cross-department; add depth: … (a whole number 1…10)',
      '1:10 in rules.cross-department fehlt der Schlüssel depth; depth: … ergänzen (eine ganze Zahl 1…10)',
    ],
    [
      'weights: { topics: 2.5 }',
      "1:12 the value of weights.topics can't be used; expected: a whole number 0…1000",
      '1:12 der Wert von weights.topics ist nicht brauchbar; erwartet: eine ganze Zahl 0…1000',
    ],
    [
      'rules: { senority: off }',
      '1:10 a programme has no setting “senority” here; did you mean seniority?',
      '1:10 die Einstellung „senority“ gibt es an dieser Stelle nicht; gemeint ist vielleicht seniority',
    ],
    [
      'scale: { min: 1, max: 5, communication: { min: 1, max: 6 } }',
      "1:1 the value of scale can't be used; expected: { min: 1, max: 5 } | { best: 1, worst: 6 } | { communication: { … } }",
      '1:1 der Wert von scale ist nicht brauchbar; erwartet: { min: 1, max: 5 } | { best: 1, worst: 6 } | { communication: { … } }',
    ],
    [
      'ignore: [Notes, 7]',
      "1:17 the value of ignore.1 can't be used; expected: a text",
      '1:17 der Wert von ignore.1 ist nicht brauchbar; erwartet: ein Text',
    ],
  ])('says what is wrong with “%s”', (text, en, de) => {
    expect(told(text)).toEqual([en]);
    expect(told(text, 'de')).toEqual([de]);
  });
});

describe('what is said of departments that are kept apart', () => {
  it.each([
    ['departments: { distinct: [[HR, IT]] }', []],
    ['departments: { distinct: [HR, IT] }', [/^1:27 .*distinct\.0/, /^1:31 .*distinct\.1/]],
    ['departments: { distinct: HR }', [/^1:16 .*distinct/]],
  ])('says what is wrong with “%s”', (text, says) => {
    expect(told(text)).toEqual(says.map((one) => expect.stringMatching(one) as unknown));
  });
});

describe('what is said of a key that is no plain text', () => {
  it.each<[what: string, text: string, says: RegExp]>([
    ['a list as a key', '? [a, b]\n: 1\n', /a list or a map/],
    ['the key __proto__', 'rules: { __proto__: off }\n', /__proto__/],
    ['a decimal comma inside braces', 'rules: { mentor-skill: { minimum: 3,5 } }\n', /write 3\.5/],
    ['a decimal comma behind a number', 'scale: { min: 1, max: 3,5 }\n', /write 3\.5/],
    ['two numbers before a bare number', 'scale: { min: 1, max: 3, 5 }\n', /setting “5”/],
  ])('is told of %s', (_, text, says) => {
    expect(told(text).join('\n')).toMatch(says);
  });
});
