import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/findings/finding.ts';
import { stopsTheRun } from '../../src/findings/finding.ts';
import { sentence } from '../../src/findings/sentence.ts';
import { defaultProgramme, type Programme, readProgramme } from '../../src/programme/index.ts';

const FIXTURES = new URL('../../fixtures/programmes/', import.meta.url);

function read(text: string): { programme: Programme | undefined; findings: readonly Finding[] } {
  return readProgramme({ file: 'programme.yaml', bytes: new TextEncoder().encode(text) });
}

/** File, code, place, and what its sentence or its remedy must say. */
const BAD: readonly (readonly [name: string, code: string, place: string, says: RegExp])[] = [
  ['unknown-rule', 'unknown-key', '2:3', /did you mean seniority/],
  ['unknown-option', 'unknown-key', '2:23', /did you mean depth/],
  ['unknown-section', 'unknown-key', '1:1', /did you mean weights/],
  ['tab', 'invalid-yaml', '2:1', /tab/],
  ['duplicate-key', 'invalid-yaml', '3:3', /written twice/],
  ['not-off', 'invalid-setting', '2:3', /required or off/],
  ['decimal-comma', 'decimal-comma', '3:14', /write 3\.5/],
  ['decimal-comma-inline', 'decimal-comma', '2:28', /write 3\.5/],
  ['exponent', 'odd-number', '2:11', /plain digits/],
  ['infinity', 'odd-number', '2:11', /plain digits/],
  ['weight-too-large', 'invalid-setting', '2:3', /a whole number 0…1000/],
  ['half-weight', 'invalid-setting', '2:3', /a whole number 0…1000/],
  ['weight-as-text', 'invalid-setting', '2:3', /a whole number 0…1000/],
  ['four-decimals', 'odd-number', '1:23', /three decimals/],
  ['scale', 'invalid-scale', '1:1', /min: 1, max: 5/],
  ['alias-bomb', 'invalid-yaml', '2:8', /aliases/],
  ['depth', 'invalid-yaml', '2:', /too deeply/],
  ['depth-block', 'invalid-yaml', '1:', /too deeply/],
  ['prototype-key', 'invalid-yaml', '2:3', /__proto__/],
  ['key-is-a-list', 'invalid-yaml', '2:5', /a list or a map/],
  ['constructor-key', 'unknown-key', '1:1', /no setting “constructor”/],
  ['two-documents', 'invalid-yaml', '2:1', /several documents/],
  ['list', 'invalid-setting', '1:', /settings, each as key: value/],
  ['encoding', 'invalid-yaml', '1:', /UTF-8/],
  ['two-departments', 'alias-twice', '2:3', /“personal”/],
  ['objective', 'invalid-setting', '1:1', /total or fair/],
  ['expression-syntax', 'invalid-expression', '4:7', /one-site/],
  ['expression-type', 'invalid-expression', '4:7', /text == whole number/],
  ['expression-not-a-condition', 'expression-type', '4:7', /make it give yes\/no/],
  ['expression-regex', 'invalid-expression', '4:7', /matches is not offered/],
  ['expression-whole-person', 'invalid-expression', '4:7', /needs a column/],
  ['expression-escape', 'invalid-expression', '4:7', /globalThis/],
  ['expression-id-taken', 'duplicate-rule-id', '3:7', /seniority is taken/],
  ['expression-id', 'invalid-setting', '3:7', /a-z/],
];

describe('a programme file that is refused', () => {
  it.each(BAD)('bad-%s.yaml: %s at %s', (name, code, place, says) => {
    const bytes = readFileSync(new URL(`bad-${name}.yaml`, FIXTURES));
    const { programme, findings } = readProgramme({ file: 'programme.yaml', bytes });
    expect(programme).toBeUndefined();
    const [first] = findings;
    expect(first?.code).toBe(code);
    const { line, column = '' } = first?.place ?? {};
    expect(`${line ?? ''}:${column}`).toBe(place);
    const { message, fix } = sentence(first!, 'en');
    expect(`${message}; ${fix}`).toMatch(says);
    expect(findings.every(stopsTheRun)).toBe(true);
  });

  it('is in this table', () => {
    const files = readdirSync(FIXTURES).filter((name) => name.startsWith('bad-'));
    expect(files.sort()).toEqual(BAD.map(([name]) => `bad-${name}.yaml`).sort());
  });

  it.each([
    ['weights: { topics: -1 }', 'weights.topics', 'a whole number 0…1000'],
    ['scale: { min: 0, max: 2000 }', 'scale.max', 'a number -1000…1000'],
    [
      'rules: { cross-department: { depth: two } }',
      'rules.cross-department.depth',
      'a whole number 1…10',
    ],
    [
      'rules: { organisational-distance: 3 }',
      'rules.organisational-distance',
      'required, off or { minimum: … }',
    ],
    ['rules: { seniority: 3 }', 'rules.seniority', 'expected: required or off'],
    ['rules: { same-person: off }', 'rules.same-person', 'expected: required'],
    [
      'custom: { rules: [ { id: Ü, expression: "true", message: m } ] }',
      'custom.rules.0.id',
      'a-z',
    ],
    [
      'custom: { rules: [ { id: a, expression: "", message: m } ] }',
      'custom.rules.0.expression',
      'a text of 1 to 2000 characters',
    ],
    ['skill: Blogs', 'skill', '{ label: …, column: … }'],
    [
      'departments: { aliases: { HR: Personal } }',
      'departments.aliases.HR',
      'a list, such as [ …, … ]',
    ],
    ['language: fr', 'language', 'de or en'],
    ['skill: { label: "" }', 'skill.label', 'a text of 1 to 100 characters'],
    ['scale: [1, 5]', 'scale', 'expected: settings, each as key: value'],
    ['scale: { min: 1, worst: 5 }', 'scale', '{ best: 1, worst: 6 }'],
    ['custom: { rules: {} }', 'custom.rules', 'expected: a list, such as [ …, … ]'],
    ['a text', undefined, "the programme can't be used; expected: settings, each as key: value"],
    ['12', undefined, "the programme can't be used; expected: settings, each as key: value"],
  ])('says of “%s” what %s may be', (text, key, expected) => {
    const { programme, findings } = read(text);
    expect(programme).toBeUndefined();
    expect(findings.map(({ code, place }) => [code, place.key])).toEqual([
      ['invalid-setting', key],
    ]);
    const { message, fix } = sentence(findings[0]!, 'en');
    expect(`${message}; ${fix}`).toContain(expected);
  });

  it.each([
    ['rules: {', 'invalid-yaml'],
    ['weights: { topics: }', 'invalid-setting'],
    ['rules: { mentor-skill: { minimum: 3.1234 } }', 'odd-number'],
    ['? [a, b]\n: 1', 'invalid-yaml'],
    ['custom: { criteria: [ { id: a, expression: "1.0", weight: 0 } ] }', undefined],
  ])('takes %j for what it is', (text, code) => {
    expect(read(text).findings[0]?.code).toBe(code);
  });

  it.each([
    ['scale: { min: 3, max: 3 }', 'invalid-scale', { line: 1, key: 'scale' }, {}],
    // Only a number with its decimals behind a comma is taken for one.
    [
      'rules: { mentor-skill: { minimum: 3,125 } }',
      'decimal-comma',
      { line: 1 },
      { written: '3,125', better: '3.125' },
    ],
    ['rules: { mentor-skill: { minimum: 3,1250 } }', 'unknown-key', {}, { key: '1250' }],
    ['rules: { mentor-skill: { minimum: 3,a1 } }', 'unknown-key', {}, { key: 'a1' }],
    ['rules: { mentor-skill: { minimum: 3,1a } }', 'unknown-key', {}, { key: '1a' }],
    ['scale: { min: 1, max: 4,5 }', 'decimal-comma', {}, { written: '4,5', better: '4.5' }],
    ['weights: { 5: 3 }', 'unknown-key', {}, { key: '5' }],
    ['weights: { topics: 3, 5 }', 'unknown-key', {}, { key: '5' }],
    [
      'custom: { rules: [{ id: own, expresion: "true" }] }',
      'unknown-key',
      {},
      { key: 'expresion', suggestion: 'expression' },
    ],
    ['rules: { mentor-skill: { least: 3 } }', 'unknown-key', {}, { known: ['minimum'] }],
    [
      'departments: { aliases: { HR: [H.R., h.r.], IT: [EDV, hr] } }',
      'alias-twice',
      { key: 'departments.aliases' },
      { name: 'hr' },
    ],
  ])('says of “%s”: %s', (text, code, place, args) => {
    const { programme, findings } = read(text);
    expect(programme).toBeUndefined();
    expect(findings).toMatchObject([{ code, place, args }]);
  });

  it.each([
    ['a text', { line: 1 }],
    ['# nothing\n- a list\n', { line: 1 }],
    ['\n\nobjective: best\n', { line: 3, column: 1, key: 'objective' }],
    [
      'custom:\n  rules:\n    - id: Ü\n      expression: "true"\n',
      { line: 3, column: 7, key: 'custom.rules.0.id' },
    ],
    // What is missing stands where it should be.
    ['custom:\n  rules:\n    - id: a\n', { line: 3, column: 7, key: 'custom.rules.0' }],
    ['custom: { rules: [7] }', { line: 1, column: 19, key: 'custom.rules.0' }],
    ['departments: { aliases: { HR: 7 } }', { line: 1, column: 27, key: 'departments.aliases.HR' }],
  ])('says where in %j', (text, place) => {
    const found = { ...read(text).findings[0]?.place, identity: undefined };
    expect(found).toEqual({ file: 'programme.yaml', ...place });
  });

  it('judges numbers alone by how they are written', () => {
    const { programme, findings } = read('skill: { label: "4,5", column: \'1e3\' }');
    expect(findings).toEqual([]);
    expect(programme?.skill).toEqual({ label: '4,5', column: '1e3' });
  });

  it('may name a department twice in one list of aliases', () => {
    const { programme, findings } = read('departments: { aliases: { HR: [H.R., h.r., hr] } }');
    expect(findings).toEqual([]);
    expect(programme?.reading.aliases).toEqual([['HR', 'H.R.', 'h.r.', 'hr']]);
  });

  it('is told everything at once', () => {
    const { findings } = read('rules: { senority: off }\nweights: { topic: 3 }\nobjective: best\n');
    expect(findings.map(({ place }) => place.key).sort()).toEqual([
      'objective',
      'rules.senority',
      'weights.topic',
    ]);
  });

  it('is refused unread where it is larger than a megabyte', () => {
    expect(read('#'.repeat(1 << 20)).findings).toEqual([]);
    expect(read('#'.repeat((1 << 20) + 1)).findings).toMatchObject([
      { code: 'programme-too-large', place: { file: 'programme.yaml' } },
    ]);
  });

  it.each([
    ['40,000 line breaks', '\n'.repeat(40_000), undefined],
    ['one more', '\n'.repeat(40_001), 'programme-too-large'],
    ['49 open brackets', '['.repeat(49) + ']'.repeat(49), 'invalid-setting'],
    ['one more', '['.repeat(50) + ']'.repeat(50), 'invalid-yaml'],
  ])('has its limits: %s', (_, text, code) => {
    expect(read(text).findings[0]?.code).toBe(code);
  });

  it('is refused where it has more entries than anybody writes', () => {
    const { findings } = read(`departments: { aliases: { HR: [${'a, '.repeat(30_000)}b] } }`);
    expect(findings).toMatchObject([
      { code: 'programme-too-large', place: { file: 'programme.yaml' } },
    ]);
  });

  it('counts columns in characters, not in UTF-16 units', () => {
    const { findings } = read('skill: { label: "😀😀", lable: x }\n');
    expect(findings[0]?.place).toMatchObject({ line: 1, column: 23 });
  });
});

describe('a programme file', () => {
  it.each([
    ['nothing', ''],
    ['a comment', '# nothing yet\n'],
    ['a byte order mark', '\ufeffobjective: total\n'],
    ['sections without lines', 'rules:\nweights:\n# topics: 3\ncustom:\n'],
    ['a default repeated', 'weights: { topics: 15 }\nrules: { cross-department: { depth: 1 } }\n'],
    ['a rule that is required anyway', 'rules: { seniority: required, voluntary: true }\n'],
    [
      'a rule that is required with its usual settings',
      'rules: { cross-department: required, mentor-skill: true }\n',
    ],
    ['Windows line breaks', 'objective: total\r\nscale: { min: 1, max: 5 }\r\n'],
  ])('of %s is the built-in programme', (_, text) => {
    expect(read(text).findings).toEqual([]);
    expect(read(text).programme?.sha256).toBe(defaultProgramme().sha256);
  });

  it.each(['off', 'false'])('turns a rule off by %s', (off) => {
    const { programme } = read(`rules: { seniority: ${off}, cross-department: ${off} }`);
    expect(programme?.off).toEqual(['cross-department', 'seniority']);
    expect(programme?.pairing.map(({ id }) => id)).not.toContain('seniority');
  });

  it('turns the optional rules on with their usual settings', () => {
    const { programme } = read('rules: { organisational-distance: required, shared-topic: true }');
    expect(programme?.settings.rules).toMatchObject({
      'organisational-distance': { minimum: 3 },
      'shared-topic': true,
    });
    expect(programme?.pairing.slice(-2).map(({ id }) => id)).toEqual([
      'organisational-distance',
      'shared-topic',
    ]);
  });

  it('reads levels as thousandths', () => {
    const text =
      'scale: { min: 0, max: 10 }\nrules: { mentor-skill: { minimum: 7.125 }, mentor-communication: off }';
    expect(read(text).programme?.settings).toMatchObject({
      scales: { communication: { worst: 0, best: 10_000 } },
      rules: { 'mentor-skill': { minimum: 7125 } },
    });
  });

  it('has the same hash whatever the order of its keys', () => {
    const [a, b] = [
      read('weights: { topics: 3, presence: 4 }\nobjective: fair\n'),
      read('objective: fair\nweights: { presence: 4, topics: 3 }\n'),
    ];
    expect(a.programme?.sha256).toBe(b.programme?.sha256);
    expect(a.programme?.sha256).not.toBe(defaultProgramme().sha256);
  });

  it('leaves a criterion of weight 0 out', () => {
    const { programme } = read('weights: { topics: 0, same-site: 7 }');
    const ids = programme?.criteria.map(({ id }) => id);
    expect(ids).not.toContain('topics');
    expect(ids?.at(-1)).toBe('same-site');
  });
});

it('keeps the hash of the built-in programme from one version to the next', () => {
  expect(defaultProgramme().canonical).toMatchInlineSnapshot(
    `"{"objective":"total","rules":{"cross-department":{"depth":1},"exclusion":true,"knowledge-lead":true,"mentor-communication":{"minimum":3000},"mentor-skill":{"minimum":4000},"no-repeat":true,"reporting-line":true,"seniority":true,"shared-language":true,"voluntary":true},"scales":{"communication":{"best":5000,"worst":1000},"experience":{"best":5000,"worst":1000},"presence":{"best":5000,"worst":1000},"social_media_skill":{"best":5000,"worst":1000}},"weights":{"communication":25,"department-distance":15,"experience":10,"knowledge-lead":5,"preference":10,"presence":10,"social-media-skill":40,"topics":15}}"`,
  );
});
