import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { CheckJson } from '../../src/report/json/check.ts';
import type { MatchJson } from '../../src/report/json/match.ts';
import { type Outcome, runInMemory } from './run-in-memory.ts';

const fixture = (name: string): URL => new URL(`../../fixtures/${name}`, import.meta.url);
const start = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'tandem-'));
let made = 0;
beforeEach(() => {
  const folder = join(root, String(++made));
  mkdirSync(folder);
  process.chdir(folder);
  for (const name of PEOPLE) writeFileSync(name, readFileSync(fixture(`small/${name}`)));
});
afterEach(() => {
  process.chdir(start);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const PEOPLE = ['mentors.csv', 'managers.csv'];
const UNSAFE = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Runs a command and holds it against what is true of every run, whatever the input. */
async function run(...argv: string[]): Promise<Outcome> {
  const outcome = await runInMemory(argv);
  const said = outcome.stdout + outcome.stderr;
  expect([0, 1, 2], said.slice(0, 2000)).toContain(outcome.code);
  expect(said).not.toMatch(/\n +at .*:\d+\)?$|node:internal|\[object |: NaN\b/m);
  expect(UNSAFE.exec(outcome.stderr)?.[0]).toBeUndefined();
  return outcome;
}

/** Everything in the folder with its content, links as links. */
function listing(): string[] {
  return readdirSync('.', { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = entry.isFile()
        ? createHash('sha256').update(readFileSync(path)).digest('hex')
        : '';
      return `${path} ${entry.isSymbolicLink() ? 'link' : content}`;
    })
    .toSorted();
}

describe('an output that is an input, or cannot be, is refused even with --force', () => {
  const match = ['match', ...PEOPLE, '--force'];
  const papers = ['roster.csv', ...PEOPLE, '--force'];

  it.each<[argv: string[], code: string]>([
    [[...match, '-o', 'mentors.csv'], 'output-is-input'],
    [[...match, '-o', './mentors.csv'], 'output-is-input'],
    [[...match, '-o', 'x/../managers.csv'], 'output-is-input'],
    [[...match, '-o', 'soft.csv'], 'output-is-input'],
    [[...match, '-o', 'hard.csv'], 'output-is-input'],
    [[...match, '-o', 'x/soft.csv'], 'output-is-input'],
    [[...match, '-o', 'programme.yaml'], 'output-ending'],
    [[...match, '-o', 'new.csv', '--unmatched', 'hard.csv'], 'output-is-input'],
    [[...match, '-o', 'new.csv', '--audit', 'soft.json'], 'output-is-input'],
    [[...match, '-o', 'new.csv', '--report', 'hard.html'], 'output-is-input'],
    [[...match, '-o', 'new.csv', '--proposals', 'soft.csv'], 'output-is-input'],
    [[...match, '-o', 'roster.csv', '--previous', 'roster.csv'], 'output-is-input'],
    [[...match, '-o', 'new.csv', '--unmatched', 'new.csv'], 'outputs-coincide'],
    [[...match, '-o', 'new.txt', '--audit', './new.txt'], 'outputs-coincide'],
    [[...match, '-o', 'new.txt', '--audit', 'NEW.txt'], 'outputs-coincide'],
    [[...match, '-o', 'one.csv', '--audit', 'same-as-one.json'], 'outputs-coincide'],
    [[...match, '-o', 'link-to-other.csv'], 'output-not-a-file'],
    [[...match, '-o', 'link-to-nothing.csv'], 'output-not-a-file'],
    [[...match, '-o', 'x'], 'output-not-a-file'],
    [[...match, '-o', '.'], 'output-not-a-file'],
    [[...match, '-o', 'pipe'], 'output-not-a-file'],
    [[...match, '-o', 'none/new.csv'], 'no-output-folder'],
    [[...match, '-o', 'mentors.csv/new.csv'], 'no-output-folder'],
    [['report', ...papers, '-o', 'soft.html'], 'output-is-input'],
    [['report', ...papers, '-o', 'roster.csv'], 'output-ending'],
    [['kit', ...papers, '-o', 'x', '--mail-merge', 'soft.csv'], 'output-is-input'],
    [['kit', ...papers, '-o', 'kit', '--mail-merge', 'roster.csv'], 'output-is-input'],
    [['kit', ...papers, '-o', 'link-to-x'], 'output-not-a-file'],
    [['kit', ...papers, '-o', 'other'], 'output-not-a-file'],
    [['kit', ...papers, '-o', 'other.csv'], 'output-ending'],
    [['kit', ...papers, '-o', 'none/kit'], 'no-output-folder'],
    [['init', 'other.csv'], 'no-output-folder'],
    [['init', '.'], 'output-exists'],
  ])('%j: %s', async (argv, code) => {
    writeFileSync('programme.yaml', '# nothing\n');
    writeFileSync('roster.csv', 'mentor_id,manager_id,status\nM1,L3,active\n');
    for (const name of ['other', 'other.csv', 'one.csv']) writeFileSync(name, 'keep');
    mkdirSync('x');
    symlinkSync('mentors.csv', 'soft.csv');
    symlinkSync('../mentors.csv', 'x/soft.csv');
    linkSync('mentors.csv', 'hard.csv');
    symlinkSync('mentors.csv', 'soft.json');
    symlinkSync('mentors.csv', 'soft.html');
    linkSync('mentors.csv', 'hard.html');
    linkSync('one.csv', 'same-as-one.json');
    symlinkSync('other.csv', 'link-to-other.csv');
    symlinkSync('missing.csv', 'link-to-nothing.csv');
    symlinkSync('x', 'link-to-x');
    spawnSync('mkfifo', ['pipe']);
    const before = listing();
    const outcome = await run(...argv);
    expect(outcome.stderr).toContain(`error[${code}]`);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(listing()).toEqual(before);
  });
});

describe('words that JavaScript knows are ordinary ones', () => {
  const WORDS = [
    ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'],
    ...['length', 'then', 'undefined', 'null', 'a.__proto__.b', '__defineGetter__'],
  ];

  async function matched(word: string): Promise<string> {
    const cells = `${word},${word},${word},${word}`;
    writeFileSync(
      'mentors.csv',
      `id,department,topics,languages,site,social_media_skill,communication,excludes,prefers,${word}\n` +
        `${word},${cells},5,5,${word}2,${word}1,${word}\nM2,IT,,,,5,5,,,\n`,
    );
    writeFileSync(
      'managers.csv',
      `id,department,topics,languages,site,sponsor,prefers,${word}\n` +
        `${word}1,HR,${word},${word},${word},yes,${word},${word}\n${word}2,HR,,,,,,\n`,
    );
    // In expressions that one name is the library's own; such a rule fails with a finding.
    const rule =
      word === 'constructor'
        ? ''
        : `custom: { rules: [{ id: same, expression: 'mentor["${word}"] == manager["${word}"]', message: "${word}" }] }\n`;
    writeFileSync('programme.yaml', `departments: { aliases: { x: ["${word}y"] } }\n${rule}`);
    const { code, stdout } = await run('match', ...PEOPLE, '-o', 'roster.csv', '--json');
    const { tandems, unmatched, objective } = JSON.parse(
      // A tandem is called by a hash of its two ids.
      stdout.replaceAll(/T-[0-9a-f]+/g, 'T'),
    ) as MatchJson;
    const explained = await run('explain', ...PEOPLE, '--for', word, '--json');
    const verified = await run('verify', 'roster.csv', ...PEOPLE);
    return JSON.stringify([code, tandems, unmatched, objective, explained.code, verified.code]);
  }

  // As a cell, “null” is a word for nothing.
  const names = WORDS.filter((word) => word !== 'null');

  it.each(names)('%s as id, department, topic, language, site, header and alias', async (word) => {
    const before = Reflect.ownKeys(Object.prototype);
    const told = await matched(word);
    rmSync('roster.csv');
    // Of the same length and place in the alphabet.
    const plain = word.replace(/[a-z]/gi, 'q');
    expect(told.replaceAll(word, plain)).toBe(await matched(plain));
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['b']).toBeUndefined();
  });

  it.each(WORDS.slice(0, 8))('%s where options and settings are expected', async (word) => {
    for (const argv of [
      ['check', ...PEOPLE, '--map', `${word}=x`],
      ['check', ...PEOPLE, '--encoding', word],
      ['check', ...PEOPLE, '--format', word],
      ['match', ...PEOPLE, '-o', '-', '--dialect', word],
      ['explain', ...PEOPLE, '--for', word],
      ['help', word],
      ['completion', word],
      [word],
    ]) {
      expect(await run(...argv), argv.join(' ')).toMatchObject({ code: 2 });
    }
    for (const key of ['', 'rules: ', 'weights: ', 'scale: ', 'skill: ', 'custom: ']) {
      writeFileSync('programme.yaml', key === '' ? `"${word}": 1\n` : `${key}{ "${word}": 1 }\n`);
      expect(await run('check', ...PEOPLE), key).toMatchObject({ code: 2 });
    }
  });
});

describe('numbers are what the page says, and nothing else is', () => {
  const ODD = [
    ...['.nan', '.inf', '-.inf', 'NaN', 'Infinity', '1e3', '1e999', '1e-400', '0x5', '0o17', '0b1'],
    ...[
      '1_000',
      '+4',
      '-0',
      '-1',
      '٤',
      '５',
      '４．５',
      '²',
      '½',
      'Ⅳ',
      '4,5',
      '4.5.5',
      '4.4999999999999999',
    ],
    ...[
      '1'.repeat(400),
      '9007199254740993',
      '"5"',
      '!!float 5',
      '0005',
      'yes',
      '2026-11-24',
      '~',
      '[5]',
      '{}',
    ],
  ];
  // Taken as numbers by YAML itself and in range, or as a setting left out.
  const FINE: Record<string, readonly string[]> = {
    'weights: { topics: ? }': ['~', '0005', '-0'],
    'rules: { mentor-skill: { minimum: ? } }': ['~', '0005', '-0', '-1'],
    'rules: { cross-department: { depth: ? } }': ['~', '0005'],
    'scale: { min: ?, max: 9 }': ['~', '0005', '-1', '-0'],
  };

  it.each(Object.keys(FINE))('%s', async (setting) => {
    for (const text of ODD) {
      writeFileSync('programme.yaml', `${setting.replace('?', text)}\n`);
      const { code, stderr } = await run('check', ...PEOPLE);
      expect([text, FINE[setting]?.includes(text) === true || code === 2, stderr]).toEqual([
        text,
        true,
        expect.anything(),
      ]);
    }
  });

  it.each(['--keep-weight', '--group-size'])('%s', async (option) => {
    for (const text of [...ODD, '', ' 5', '5 ', '5.0', '101111']) {
      const previous = ['--previous', 'mentors.csv', '-o', '-'];
      const argv =
        option === '--keep-weight'
          ? ['match', ...PEOPLE, ...previous]
          : ['kit', 'r.csv', ...PEOPLE];
      expect(await run(...argv, `${option}=${text}`), text).toMatchObject({ code: 2 });
    }
  });
});

describe('what would take for ever, or all memory, is refused in seconds', () => {
  const expression = (text: string): string =>
    `custom: { rules: [{ id: own, expression: ${JSON.stringify(text)}, message: no }] }\n`;
  const nested = (open: string, inner: string, close: string, times: number): string =>
    open.repeat(times) + inner + close.repeat(times);

  it.each<[what: string, text: () => string]>([
    ['lists in lists', () => nested('[', '', ']', 100_000)],
    ['maps in maps', () => nested('{a: ', '1', '}', 100_000)],
    [
      'blocks in blocks',
      () => Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    ],
    ['dashes in dashes', () => `${'- '.repeat(100_000)}x`],
    [
      'aliases of aliases',
      () =>
        Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`).join('\n'),
    ],
    ['an anchor within itself', () => 'a: &a [*a]'],
    ['a key of a megabyte', () => `? ${'k'.repeat(1 << 20)}\n: 1`],
    [
      'a hundred thousand keys',
      () => Array.from({ length: 100_000 }, (_, i) => `k${i}: 1`).join('\n'),
    ],
    ['a tag that makes objects', () => '!!js/function "function () { return 1 }"'],
    ['a file to be included', () => 'rules: !include /etc/passwd'],
    ['a programme to be fetched', () => 'extends: https://x.example/programme.yaml'],
    ['a quote that never ends', () => `skill: { label: "${'x'.repeat(500_000)}`],
    ['an expression in parentheses', () => expression(nested('(', 'true', ')', 20_000))],
    ['an expression of denials', () => expression(`${'!'.repeat(20_000)}true`)],
    ['an endless sum', () => expression(`${'1 + '.repeat(20_000)}1 > 0`)],
    ['an endless list', () => expression(`size([${'1,'.repeat(50_000)}1]) > 0`)],
    ['a regular expression', () => expression('mentor.topics.exists(t, t.matches("(a+)+$"))')],
    [
      'loops in loops in loops',
      () => expression(nested('[1,2,3,4,5,6,7,8,9].all(a, ', 'true', ')', 12)),
    ],
    ['a way out', () => expression('mentor.constructor.constructor("return process")()')],
    ['a global', () => expression('globalThis.process.exit()')],
    ['an import', () => expression('import("node:fs")')],
  ])('as a programme: %s', async (_, text) => {
    writeFileSync('programme.yaml', text());
    const { code, stderr } = await run('match', ...PEOPLE, '-o', '-');
    expect(code, stderr.slice(0, 500)).toBe(2);
    expect(stderr.length).toBeLessThan(20_000);
  });

  it.each<[what: string, text: () => string]>([
    ['lists in lists', () => nested('[', '', ']', 100_000)],
    ['maps in maps', () => nested('{"schema":', '1', '}', 100_000)],
    ['what is no JSON', () => 'x'.repeat(1_000_000)],
    ['a prototype', () => '{"__proto__":{"schema":1},"constructor":{"prototype":{}}}'],
    ['numbers beyond numbers', () => `{"schema":${'9'.repeat(5000)}}`],
    ['nothing', () => ''],
  ])('as an audit: %s', async (_, text) => {
    writeFileSync('audit.json', text());
    writeFileSync('roster.csv', 'mentor_id,manager_id,status\nM1,L3,active\n');
    const { code } = await run('verify', 'roster.csv', ...PEOPLE, '--audit', 'audit.json');
    expect(code).toBe(2);
  });

  it.each<[what: string, make: () => string | Buffer, finding: RegExp]>([
    ['a workbook that unpacks to gigabytes', () => fixed('bomb.xlsx'), /workbook-too-large/],
    ['a workbook that lies about its size', () => fixed('lying-size.xlsx'), /workbook-too-large/],
    ['a workbook of entities', () => fixed('entity-bomb.xlsx'), /without-column|missing-column/],
    ['a workbook with an entry twice', () => fixed('duplicate-entry.xlsx'), /damaged-workbook/],
    ['a workbook of too many rows', () => fixed('too-many-rows.xlsx'), /workbook-too-large/],
    ['a workbook with a password', () => fixed('encrypted.xlsx'), /not-a-table-file/],
    ['a line of 8 MB', () => `id\n${'x'.repeat(1 << 23)}`, /line-too-long/],
    ['a million columns', () => `${'id,'.repeat(1_000_000)}\n`, /line-too-long/],
    ['twenty thousand columns', () => `${'id;'.repeat(20_000)}\n1;2\n`, /too-many-columns/],
    ['a quote on every line', () => `id,name\n${'"x\n'.repeat(200_000)}`, /too-many-stray-quotes/],
    ['nothing but zeros', () => Buffer.alloc(1 << 20), /not-a-table-file/],
    ['nothing but commas', () => ','.repeat(100_000), /one-column/],
    ['nothing but line breaks', () => '\n'.repeat(1_000_000), /empty-file/],
  ])('as a table: %s', async (_, make, finding) => {
    writeFileSync('hostile.csv', make());
    for (const argv of [
      ['match', 'hostile.csv', 'managers.csv', '-o', '-', '--json'],
      ['check', 'mentors.csv', 'hostile.csv', '--json'],
      ['verify', 'hostile.csv', ...PEOPLE, '--json'],
    ]) {
      const { code, stdout } = await run(...argv);
      expect(code).toBe(2);
      const codes = (JSON.parse(stdout) as CheckJson).findings.map((one) => one.code);
      expect(codes.join()).toMatch(finding);
    }
  });

  const fixed = (name: string): Buffer => readFileSync(fixture(`spreadsheets/${name}`));
});

describe('a programme that lies beside the mentors file', () => {
  it('is announced in the first lines, and another one takes its place', async () => {
    writeFileSync('programme.yaml', 'rules: { cross-department: off }\n');
    writeFileSync('own.yaml', 'objective: total\n');
    const planted = await run('match', ...PEOPLE, '-o', 'one.csv');
    const own = await run('match', ...PEOPLE, '-o', 'two.csv', '-p', 'own.yaml');
    expect(planted.stdout.split('\n').slice(0, 7).join('\n')).toContain('programme.yaml');
    expect(planted.stdout + planted.stderr).toMatch(/cross-department/);
    expect(own.stdout).not.toContain('programme.yaml');
    expect(own.stdout).toContain('own.yaml');
  });
});
