import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runInMemory } from './run-in-memory.ts';

/**
 * Words and levels that nothing else contains. Ids may be named in messages; names, addresses,
 * levels and remarks may stand only in the files that are made for people.
 */
const SECRET = /CNRY|cnry|[1-5][.,]\d{3}(?!\d)/;
const CANARIES = 500;

const start = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true });
});

/** A level of its own for each person, with three decimals. */
const level = (from: number, i: number): string =>
  `${from}.${String(101 + 7 * i).padStart(3, '0')}`;

const mentors = Array.from({ length: 60 }, (_, i) =>
  [
    ...[`M${i}`, `CNRY-Name-${i}`, `cnry.${i}@mentors.example`, `D${i % 6}/U${i % 4}`],
    ...[level(4, i), level(3, i), level(2, i), `T${i % 5}`, `CNRY-remark-${i}`],
  ].join(';'),
);
const managers = Array.from({ length: 56 }, (_, i) =>
  [
    ...[`F${i}`, `CNRY-Chief-${i}`, `cnry.chief.${i}@managers.example`, `D${i % 7}/U${i % 3}`],
    ...[level(1, i), `T${i % 4}`, i % 9 === 0 ? 'yes' : 'no', `CNRY-word-${i}`],
  ].join(';'),
);
const FILES = {
  'mentors.csv': [
    'id;name;email;department;social_media_skill;communication;presence;topics;remark',
    ...mentors,
  ],
  'managers.csv': [
    'id;name;email;department;social_media_skill;topics;sponsor;remark',
    ...managers,
  ],
  // Every cell is wrong, or in the wrong place, somewhere.
  'wrong.csv': [
    'id;name;email;department;social_media_skill;communication;level;reports_to;volunteers;excludes;prefers;status;remark',
    'M0;CNRY-a;cnry.0@x.example;D1;CNRY-level;4.875;CNRY-grade;CNRY-boss;CNRY-maybe;CNRY-foe;CNRY-friend;CNRY-gone;CNRY',
    'M0;CNRY-b;cnry.0@x.example;D1;4.875;9.875;3.125;M1;yes;;;;CNRY',
    'M1;CNRY-c;cnry.0@x.example;D1;1e3;5.125;2;M0;yes;;;;CNRY',
    'm1;CNRY-d;cnry.1@x.example;;;;;CNRY-boss;;;;;CNRY',
    ';CNRY-e;cnry.2@x.example;D1;5.125;5;1;;yes;;;left;CNRY',
    'M3;=CNRY+f;cnry.3@x.example;"CNRY',
    'M4;CNRY-g;cnry.4@x.example;#N/A;3.125;12.03.2024;;;ja;CNRY-foe, F1;F99;active;CNRY;too;much',
  ],
  'cases.csv': [
    'mentor_id,manager_id,expect,note',
    'M1,F1,allowed,a note',
    'M1,F2,cross-department,a note',
    'M2,F8,knowledge-lead,a note',
    'M99,F8,no-such-rule,a note',
  ],
  'edited.csv': [
    'tandem_id;status;mentor_id;mentor_name;manager_id;manager_name;score;reason',
    'T-1;CNRY-status;M1;CNRY-x;F1;CNRY-y;CNRY-score;CNRY-why',
    'T-2;active;M1;CNRY-x;F2;CNRY-y;4.875;CNRY-why',
    'T-3;locked;M2;CNRY-x;F9;CNRY-y;4.875;CNRY-why',
  ],
  'hurt.yaml': ['skill: { label: Media }', 'scale: { min: 1, max: 3 }', 'language: de'],
  'custom.yaml': [
    'custom:',
    '  rules:',
    "    - { id: fails, expression: 'int(mentor.remark) > 1', message: 'no number' }",
  ],
};

const TWO = ['mentors.csv', 'managers.csv'];
const WRONG = ['wrong.csv', 'managers.csv'];
const OUT = ['-o', 'out.csv', '--unmatched', 'left.csv', '--audit', 'out.json', '--force'];
const FORMATS = ['pretty', 'json', 'github', 'junit', 'sarif'].map((format) => [
  '--format',
  format,
]);

/** Every command in every form, on good files, on bad ones, and as it fails. */
const CALLS: string[][] = [
  ...FORMATS.flatMap((format) => [
    ['check', ...TWO, ...format],
    ['check', ...TWO, '--cases', 'cases.csv', '--verbose', ...format],
    ['check', ...WRONG, '--verbose', ...format],
    ['check', ...WRONG, '--strict', '--lang', 'de', ...format],
    ['check', ...TWO.toReversed(), ...format],
    ['check', ...TWO, '-p', 'hurt.yaml', ...format],
    ['check', ...TWO, '-p', 'custom.yaml', ...format],
    ['check', 'edited.csv', 'cases.csv', ...format],
    ['verify', 'roster.csv', ...TWO, ...format],
    ['verify', 'roster.csv', ...TWO, '--audit', 'audit.json', ...format],
    ['verify', 'edited.csv', ...TWO, '--audit', 'audit.json', ...format],
    ['verify', 'edited.csv', ...TWO, '--verbose', '--lang', 'de', ...format],
    ['verify', 'edited.csv', ...WRONG, '--verbose', ...format],
    ['verify', 'roster.csv', ...TWO, '-p', 'hurt.yaml', ...format],
    ['verify', 'roster.csv', ...TWO, '--audit', 'mentors.csv', ...format],
  ]),
  ...FORMATS.slice(0, 2).flatMap((format) => [
    ['match', ...TWO, ...OUT, ...format],
    ['match', ...TWO, ...OUT, '--verbose', '--lang', 'de', ...format],
    ['match', ...TWO, ...OUT, '--objective', 'fair', '--seed', 'x', ...format],
    ['match', ...TWO, ...OUT, '--require-all', '--report', 'out.html', ...format],
    ['match', ...TWO, ...OUT, '--previous', 'edited.csv', ...format],
    ['match', ...TWO, ...OUT, '--previous', 'roster.csv', '--previous-unmatched', 'edited.csv'],
    ['match', ...TWO, ...OUT, '--proposals', 'proposals.csv', ...format],
    ['match', ...TWO, '-o', 'roster.csv', ...format],
    ['match', ...TWO, '-o', 'mentors.csv', '--force', ...format],
    ['match', ...WRONG, ...OUT, ...format],
    ['match', ...WRONG, ...OUT, '--skip-invalid', '--verbose', ...format],
    ['match', ...TWO, ...OUT, '-p', 'custom.yaml', ...format],
    ['explain', ...TWO, '--for', 'M1', ...format],
    ['explain', ...TWO, '--for', 'F9', '--lang', 'de', ...format],
    ['explain', ...TWO, '--for', 'M1', '--with', 'F1', ...format],
    ['explain', ...TWO, '--for', 'M2', '--with', 'F7', ...format],
    ['explain', ...TWO, '--for', 'M99', ...format],
    ['compare', ...TWO, ...format],
    ['compare', ...TWO, '--frontier', ...format],
  ]),
  ['check', ...TWO, '--remedies'],
  ['status', 'roster.csv', ...TWO],
  ['status', 'edited.csv', ...TWO, '--lang', 'de'],
  ['report', 'roster.csv', ...TWO, '-o', 'page.html', '--force'],
  ['report', 'edited.csv', ...WRONG, '-o', 'page.html', '--force'],
  ['report', 'roster.csv', ...TWO, '-o', '-', '--audience', 'steering'],
  ['kit', 'roster.csv', ...TWO, '-o', 'kit', '--mail-merge', 'letters.csv', '--force'],
  ['kit', 'edited.csv', ...WRONG, '-o', 'kit', '--force'],
];

beforeAll(async () => {
  for (const [name, lines] of Object.entries(FILES)) {
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''));
  }
  process.chdir(folder);
  expect(await runInMemory(['match', ...TWO])).toMatchObject({ code: 0 });
  const planted = Object.values(FILES).flat().join('\n').match(new RegExp(SECRET, 'g'));
  expect(planted?.length).toBeGreaterThan(CANARIES);
});

describe(`none of ${CANARIES} marked names, addresses, levels and remarks is said by`, () => {
  it.each(CALLS)('no personal data is in what is printed by %j', async (...argv) => {
    const { code, stdout, stderr } = await runInMemory(argv);
    expect([0, 1, 2]).toContain(code);
    const told = `${stdout}\n${stderr}`.split('\n').filter((line) => SECRET.test(line));
    expect(told).toEqual([]);
  });

  it.each(['audit.json', 'out.json'])('no personal data is in %s', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(SECRET);
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b[MF]\d+\b/);
  });

  it('the report on a bug', async () => {
    const told = new Error(readFileSync('mentors.csv', 'utf8'));
    told.stack = `${told.name}: ${told.message}\n    at read (/home/cnry/dist/tables/read-table.js:1:2)`;
    const outcome = await runInMemory(['check', ...WRONG, '--format', 'sarif'], {
      cwd: () => {
        throw told;
      },
    });
    expect(outcome).toMatchObject({ code: 70, stdout: '' });
    expect(outcome.stderr).not.toMatch(SECRET);
  });
});

it('explain shows names to those who ask for them', async () => {
  const { stdout } = await runInMemory(['explain', ...TWO, '--for', 'M1', '--names']);
  expect(stdout).toContain('M1 CNRY-Name-1 and ');
});

it('the files made for people do hold them', () => {
  for (const file of ['roster.csv', 'unmatched.csv', 'out.html', 'letters.csv']) {
    expect(readFileSync(file, 'utf8'), file).toMatch(/CNRY/);
  }
  expect(readdirSync('kit').length).toBeGreaterThan(10);
});
