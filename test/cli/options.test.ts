import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { runInMemory } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
const [mentors, managers] = ['mentors.csv', 'managers.csv'].map((name) => {
  copyFileSync(new URL(`../../fixtures/small/${name}`, import.meta.url), join(folder, name));
  return join(folder, name);
}) as [string, string];
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A call of match that writes the roster to standard output unless told otherwise. */
const match = (...more: string[]): string[] => ['match', mentors, managers, ...more];

it.each<[argv: string[], says: string]>([
  [match('-o', ''), '--out is empty'],
  [match('-o', '-', '--unmatched', ''), '--unmatched is empty'],
  [match('-o', '-', '--seed', ''), '--seed is empty'],
  [match('-o', '-', '-p', ''), '--programme is empty'],
  [match('-o', '-', '--map', ''), '--map is empty'],
  [match('-o', '-', '--delimiter', ''), '--delimiter is empty'],
  [['match', '', managers], '<mentors> is empty'],
  [match('-o', '-', '--unmatched', '-', '--audit', '-'), 'two outputs are the same file'],
  [match('-o', join(folder, 'x'), '--audit', join(folder, '.', 'x')), 'outputs-coincide'],
  [match('-o', '-', '--map', '=x'), 'invalid-map'],
  [match('-o', '-', '--map', 'x='), 'invalid-map'],
  [match('-o', '-', '--map', 'dpartment=x'), 'unknown-map-column'],
  [match('-o', '-', '--encoding', 'klingon'), 'unknown-encoding'],
  [match('-o', '-', '--delimiter', ';;'), 'One character, or tab'],
  [match('-o', '-', '--objective', ''), 'Allowed choices are total, fair'],
  [match('-o', '-', '--format', 'jsno'), 'Allowed choices are pretty'],
  [match('-o', '-', '--format', 'sarif'), 'use pretty or json'],
  [match('-o', '-', '--dialect', 'word'), 'Allowed choices are excel-de'],
  [match('-o', '-', '--no-colour'), 'did you mean --no-color?'],
  [match('-o', '-', '--require-al'), 'did you mean --require-all?'],
  [match('-o', '-', '--objectve', 'fair'), 'did you mean --objective?'],
  [match('-o', folder), 'output-not-a-file'],
  [match('-o', 'x'.repeat(5000)), 'ENAMETOOLONG'],
  [['app', '-o', '-', '--open'], '--open and -o - cannot be combined'],
  [['init', folder, '--tutorial', '--from', mentors, managers], '--tutorial and --from cannot be'],
  [['match', '\uD800.csv', managers], '<U+D800>.csv'],
  [['match', 'a\n::error::b', managers], 'a␊::error::b'],
  [['match', folder, managers], 'not-a-file'],
  [['match', '/dev/null', managers], 'not-a-file'],
  [['match', '--', mentors, managers, '--force'], 'too many arguments'],
  [['match', ...Array<string>(1e5).fill('a')], 'Expected 2 arguments but got 100000'],
])('refuses %j', async (argv, says) => {
  const outcome = await runInMemory(argv);
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain(says);
  expect(readdirSync(folder)).toHaveLength(2);
});

it.each(['--out', '--unmatched', '--audit', '--report', '--proposals'])(
  'refuses %s on standard output beside the result as JSON, which says so',
  async (option) => {
    const out = option === '--out' ? [] : ['--out', join(folder, 'roster.csv')];
    const { code, stdout } = await runInMemory(match(...out, option, '-', '--json'));
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ code: 'outputs-coincide' }] });
    expect(readdirSync(folder)).toHaveLength(2);
  },
);

it.each([
  [['match', '-o', '-', '--', mentors, managers]],
  [['-o', '-', mentors, managers]],
  [['--lang', 'de', '--quiet', mentors, managers, '-o', '-']],
  [match('-o-')],
  [match('-o', '-', '--delimiter', ',')],
  [match('-o', '-', '--sheet', 'only for workbooks')],
  [match('-o', '-', '--seed', 'a', '--seed', 'b')],
])('understands %j', async (argv) => {
  const outcome = await runInMemory(argv);
  expect(outcome.code).toBe(0);
  expect(outcome.stdout).toContain('tandem_id');
});

it('keeps standard output for the roster alone, byte for byte', async () => {
  const { stdout } = await runInMemory(match('-o', '-', '--dialect', 'rfc4180'));
  const lines = stdout.split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFF?tandem_id,/);
  expect(lines.slice(1, -1).every((line) => line.startsWith('T-'))).toBe(true);
});

it('--verbose tells how long each phase took and what memory it held, on standard error alone', async () => {
  const without = await runInMemory(match('-o', '-', '--lang', 'en'));
  const { stdout, stderr, code } = await runInMemory(match('-o', '-', '--lang', 'en', '--verbose'));
  expect([stdout, code]).toEqual([without.stdout, without.code]);
  const phases = [
    'read',
    'screen',
    'group',
    'score',
    'solve',
    'prove',
    'explain',
    'write',
    'read back',
  ];
  const lines = phases.map((phase) => String.raw`${phase} +\d+ ms +\d+ MB\n`);
  expect(stderr).toMatch(new RegExp(`${lines.join('')}$`));
  expect(without.stderr).not.toMatch(/ ms /);
});
