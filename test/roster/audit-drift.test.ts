import { describe, expect, it } from 'vitest';

import { defaultProgramme, variantOf } from '../../src/programme/index.ts';
import type { Audit } from '../../src/roster/audit/audit.ts';
import { type Audited, auditDrift } from '../../src/roster/audit/drift.ts';
import { sha256 } from '../../src/util/sha256.ts';

const programme = defaultProgramme();
const place = { file: 'audit.json' };

const audit = {
  inputs: [
    { kind: 'mentors', sha256: 'm', bytes: 10, rows: 2 },
    { kind: 'managers', sha256: 'g', bytes: 20, rows: 3 },
  ],
  outputs: [
    { kind: 'report', sha256: 'h' },
    { kind: 'roster', sha256: 'r' },
  ],
  programme: { sha256: programme.sha256, settings: JSON.parse(programme.canonical) as unknown },
} as unknown as Audit;

const now: Audited = { inputs: audit.inputs, programme, roster: 'r' };

const told = (given: Partial<Audited>, of: Audit = audit): [code: string, args: object][] =>
  auditDrift(of, { ...now, ...given }, place).map((one) => {
    expect(one.place).toBe(place);
    return [one.code, one.args];
  });

it('nothing has changed where every hash is that of the audit', () => {
  expect(told({})).toEqual([]);
});

it.each<[what: string, now: Partial<Audited>, findings: [code: string, args: object][]]>([
  [
    'another file of mentors',
    { inputs: [{ ...audit.inputs[0]!, sha256: 'x' }, audit.inputs[1]!] },
    [['audit-input-changed', { kind: 'mentors' }]],
  ],
  [
    'a file less',
    { inputs: audit.inputs.slice(0, 1) },
    [['audit-input-missing', { kind: 'managers' }]],
  ],
  [
    'a file more',
    { inputs: [...audit.inputs, { kind: 'previous', sha256: 'p', bytes: 1, rows: 1 }] },
    [['audit-input-extra', { kind: 'previous' }]],
  ],
  ['another roster', { roster: 'x' }, [['audit-roster-changed', {}]]],
  [
    'another weight, a rule less and another objective',
    {
      programme: variantOf(programme, {
        weights: { communication: 26 },
        off: ['mentor-communication'],
        objective: 'fair',
      }),
    },
    [
      [
        'audit-programme-changed',
        { keys: ['objective', 'rules.mentor-communication', 'weights.communication'] },
      ],
    ],
  ],
])('tells %s', (_, given, findings) => {
  expect(told(given)).toEqual(findings);
});

it.each<[what: string, was: unknown, is: unknown, keys: string[]]>([
  ['a key that is gone', { a: 1, b: 2 }, { a: 1 }, ['b']],
  ['a key that is new', { a: 1 }, { a: 1, b: { c: 1 } }, ['b']],
  ['a key below another', { a: { b: { c: 1, d: 2 } } }, { a: { b: { c: 3, d: 2 } } }, ['a.b.c']],
  ['a list, as a whole', { a: [1, 2] }, { a: [1, 3] }, ['a']],
  ['no list any more', { a: [1] }, { a: { 0: 1 } }, ['a']],
  ['nothing instead of keys', { a: null }, { a: { b: 1 } }, ['a']],
  ['keys instead of nothing', { a: { b: 1 } }, { a: null }, ['a']],
  ['a text instead of keys', { a: 'b' }, { a: { b: 1 } }, ['a']],
  ['no settings at all', null, { a: 1 }, ['']],
])('names settings by their path: %s', (_, was, is, keys) => {
  const before = { ...audit, programme: { sha256: 'w', settings: was } };
  const canonical = JSON.stringify(is);
  expect(told({ programme: { sha256: 'i', canonical } }, before)).toEqual([
    ['audit-programme-changed', { keys }],
  ]);
});

it('tells another roster where the audit names none', () => {
  expect(told({}, { ...audit, outputs: [] })).toEqual([['audit-roster-changed', {}]]);
});

it.each<[what: string, change: Partial<Audited['inputs'][number]>]>([
  ['another number of rows', { rows: 4 }],
  ['another number of bytes', { bytes: 21 }],
])('refuses %s for the very same file', (_, change) => {
  const inputs = [audit.inputs[0]!, { ...audit.inputs[1]!, ...change }];
  expect(told({ inputs })).toEqual([['audit-refused', { why: 'counts' }]]);
});

describe('line endings that a version control system changed', () => {
  const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
  const lf = bytes('id;name\nM1;M\xfcller\nM2;\x80\n');
  const crlf = bytes('id;name\r\nM1;M\xfcller\r\nM2;\x80\r\n');

  it.each([
    ['LF became CRLF', lf, crlf],
    ['CRLF became LF', crlf, lf],
  ])('are named as such: %s', (_, was, is) => {
    const before = {
      ...audit,
      inputs: [{ ...audit.inputs[0]!, sha256: sha256(was) }, audit.inputs[1]!],
      outputs: [{ kind: 'roster' as const, sha256: sha256(was) }],
    };
    const at = {
      inputs: [{ ...audit.inputs[0]!, sha256: sha256(is) }, audit.inputs[1]!],
      roster: sha256(is),
      bytesOf: () => is,
    };
    expect(told(at, before)).toEqual([
      ['audit-line-endings', { kind: 'mentors' }],
      ['audit-line-endings', { kind: 'roster' }],
    ]);
    expect(told({ ...at, bytesOf: () => bytes('id;name\nM9;X\n') }, before)).toEqual([
      ['audit-input-changed', { kind: 'mentors' }],
      ['audit-roster-changed', {}],
    ]);
  });
});
