import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
const SMALL = new URL('../../fixtures/small/', import.meta.url);
for (const name of ['mentors.csv', 'managers.csv']) {
  copyFileSync(new URL(name, SMALL), join(folder, name));
}
const [header = '', first = ''] = readFileSync(join(folder, 'mentors.csv'), 'utf8').split(/\r?\n/);
const FILES = {
  'empty.csv': '',
  'header-only.csv': `${header}\n`,
  'no-columns.csv': 'id,town\nM1,Ulm\n',
  'same-id-twice.csv': `${header}\n${first}\n${first}\n`,
  'broken.yaml': 'rules: [',
  'unknown-key.yaml': 'rulse: {}\n',
  'old.csv': 'keep me\n',
  'unknown-mentor.csv': 'mentor_id,manager_id\nM99,F1\n',
  'no-audit.json': '{}\n',
  'roster.csv': 'mentor_id,manager_id,status\nM2,L2,active\nM1,L3,\nM3,L1,\n',
  'forbidden.csv': 'mentor_id,manager_id,status\nM1,L2,active\n',
  'empty-roster.csv': 'mentor_id,manager_id,status\n',
  'no-ids.csv': 'status,score\nactive,50\n',
  'cases.csv': 'mentor_id,manager_id,expect\nM1,L2,cross-department\nM1,L1,allowed\n',
  'failing-cases.csv': 'mentor_id,manager_id,expect\nM1,L2,allowed\n',
  'no-cases.csv': 'a,b\n1,2\n',
};
for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
const before = readdirSync(folder).toSorted();

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The exit code of each kind of call; a command that lands adds its rows. */
it.each<[argv: string, code: number]>([
  ['', 0],
  ['--help', 0],
  ['--version', 0],
  ['hlep', 2],
  ['--no-such-option', 2],

  ['status roster.csv', 0],
  ['status roster.csv mentors.csv managers.csv', 0],
  ['status roster.csv mentors.csv', 2],
  ['status unknown-mentor.csv', 2],
  ['status nowhere.csv', 2],
  ['status', 2],

  ['help', 0],
  ['help match', 0],
  ['help unknown-format', 0],
  ['help nothing-known', 2],
  ['help --format json', 2],
  ['help --exit-zero nothing-known', 2],
  ['help --lang fr', 2],
  ['help a b', 2],

  ['init old.csv/demo', 2],
  ['init one two', 2],

  ['completion bash', 0],
  ['completion', 2],
  ['completion tcsh', 2],

  ['check mentors.csv managers.csv', 0],
  ['check mentors.csv managers.csv --cases cases.csv', 0],
  ['check mentors.csv managers.csv --cases failing-cases.csv', 1],
  ['check mentors.csv managers.csv --cases failing-cases.csv --exit-zero', 0],
  ['check mentors.csv managers.csv --cases no-cases.csv', 2],
  ['check mentors.csv managers.csv --cases missing.csv', 2],
  ['check mentors.csv managers.csv --cases missing.csv --exit-zero', 2],
  ['check same-id-twice.csv managers.csv', 1],
  ['check header-only.csv managers.csv', 1],
  ['check no-columns.csv managers.csv', 2],
  ['check empty.csv managers.csv', 2],
  ['check mentors.csv', 2],
  ['check mentors.csv managers.csv -p unknown-key.yaml', 2],
  ['check mentors.csv managers.csv -p broken.yaml', 2],

  ['check same-id-twice.csv managers.csv --format github', 1],
  ['check mentors.csv mentors.csv', 2],
  ['check mentors.csv managers.csv --format yaml', 2],
  ['verify roster.csv mentors.csv managers.csv', 0],
  ['verify empty-roster.csv mentors.csv managers.csv', 0],
  ['verify forbidden.csv mentors.csv managers.csv', 1],
  ['verify forbidden.csv mentors.csv managers.csv --exit-zero', 0],
  ['verify roster.csv same-id-twice.csv managers.csv', 1],
  ['verify no-ids.csv mentors.csv managers.csv', 2],
  ['verify missing.csv mentors.csv managers.csv', 2],
  ['verify missing.csv mentors.csv managers.csv --exit-zero', 2],
  ['verify mentors.csv mentors.csv managers.csv', 2],
  ['verify roster.csv mentors.csv managers.csv --audit old.csv', 2],
  ['verify roster.csv mentors.csv managers.csv --audit missing.json', 2],
  ['verify roster.csv mentors.csv', 2],

  ['match mentors.csv managers.csv -o -', 0],
  ['mentors.csv managers.csv -o -', 0],
  ['--json match mentors.csv managers.csv -o /dev/null', 0],
  ['match', 2],
  ['match mentors.csv', 2],
  ['match mentors.csv managers.csv old.csv', 2],
  ['match mentors.csv managers.csv -o', 2],
  ['match mentors.csv managers.csv -o old.csv', 2],
  ['match mentors.csv managers.csv -o mentors.csv --force', 2],
  ['match mentors.csv managers.csv -o no/such/folder.csv', 2],
  ['match mentors.csv managers.csv -o - --objective best', 2],
  ['match mentors.csv managers.csv -o - --format junit', 2],
  ['match mentors.csv managers.csv -o - --map department', 2],
  ['match mentors.csv mentors.csv -o -', 2],
  ['match - - -o -', 2],
  ['match missing.csv managers.csv -o -', 2],
  ['match empty.csv managers.csv -o -', 2],
  ['match no-columns.csv managers.csv -o -', 2],
  ['match header-only.csv managers.csv -o -', 1],
  ['match same-id-twice.csv managers.csv -o -', 1],
  ['match same-id-twice.csv managers.csv -o - --exit-zero', 0],
  ['match same-id-twice.csv managers.csv -o - --skip-invalid', 0],
  ['match mentors.csv managers.csv -o - -p missing.yaml', 2],
  ['match mentors.csv managers.csv -o - -p broken.yaml', 2],
  ['match mentors.csv managers.csv -o - -p unknown-key.yaml', 2],

  ['verify unknown-mentor.csv mentors.csv managers.csv', 1],
  ['verify unknown-mentor.csv mentors.csv managers.csv --format sarif', 1],
  ['verify unknown-mentor.csv mentors.csv managers.csv --exit-zero', 0],
  ['verify roster.csv missing.csv managers.csv', 2],
  ['verify roster.csv mentors.csv managers.csv --audit no-audit.json', 2],
  ['verify old.csv mentors.csv managers.csv', 2],

  ['report roster.csv mentors.csv managers.csv -o -', 0],
  ['report missing.csv mentors.csv managers.csv -o -', 2],
  ['report roster.csv mentors.csv managers.csv -o old.csv', 2],

  ['kit missing.csv mentors.csv managers.csv -o kit', 2],
  ['kit roster.csv mentors.csv managers.csv -o old.csv', 2],
])('tandem %s ends with %i', async (argv, code) => {
  const outcome = await runIn(argv === '' ? [] : argv.split(' '), { cwd: folder });
  expect([outcome.code, outcome.stderr]).toEqual([code, expect.any(String)]);
  // Whoever is refused learns why, and nothing that looks like a result is printed.
  if (code !== 2) return;
  if (argv.includes('--format json')) {
    const said = JSON.parse(outcome.stdout) as { findings: readonly unknown[] };
    expect(said.findings).not.toEqual([]);
  } else {
    expect(outcome.stderr).not.toBe('');
    expect(outcome.stdout).toBe('');
  }
});

it('leaves nothing behind after all of that, and old files as they were', () => {
  expect(readdirSync(folder).toSorted()).toEqual(before);
  expect(readFileSync(join(folder, 'old.csv'), 'utf8')).toBe('keep me\n');
});
