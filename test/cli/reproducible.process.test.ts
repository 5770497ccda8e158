import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import { PROGRAM } from './spawn.ts';

const company = fileURLToPath(new URL('../../fixtures/company/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const hasTaskset = spawnSync('taskset', ['-c', '0', 'true']).status === 0;
/** Path of a Node of another version, to compare with; without it that test is skipped. */
const otherNode = process.env['TANDEM_OTHER_NODE'] ?? '';

const PEOPLE = ['mentors.csv', 'managers.csv'].map((name) => join(company, name));
const OUTPUTS = ['roster.csv', 'unmatched.csv', 'audit.json', 'report.html'];

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** How Node is started: another one, or something before it. */
  readonly command?: readonly string[];
  readonly node?: readonly string[];
}

/** Runs match on the company in a folder of its own and hashes what it wrote. */
function hashes(name: string, given: Surroundings = {}): Record<string, string> {
  const cwd = mkdtempSync(join(folder, `${name.replaceAll(/\W/g, '-')}-`));
  const [command = '', ...before] = given.command ?? [process.execPath];
  const args = [...before, ...(given.node ?? []), PROGRAM, ...PEOPLE, '--report', 'report.html'];
  execFileSync(command, args, { cwd, env: { ...process.env, ...given.env }, stdio: 'ignore' });
  return Object.fromEntries(
    OUTPUTS.map((file) => {
      const bytes = readFileSync(join(cwd, file));
      return [file, createHash('sha256').update(bytes).digest('hex')];
    }),
  );
}

const here = hashes('here');

describe('the same people and programme give the same bytes', () => {
  it.each<[what: string, given: Surroundings]>([
    // A locale and a time zone each, so that half as many processes try them all.
    ['in the C locale, at UTC', { env: { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' } }],
    [
      'in German, on the far side of the date line',
      { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', TZ: 'Pacific/Kiritimati' } },
    ],
    [
      'in Turkish, where I is not the capital of i, in a zone off by half an hour',
      { env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' } },
    ],
    [
      'in Swedish, with one thread',
      { env: { LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', UV_THREADPOOL_SIZE: '1' } },
    ],
    [
      'in Japanese, with little memory and a short stack',
      {
        env: { LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' },
        node: ['--max-old-space-size=64', '--stack-size=200'],
      },
    ],
    ['without a compiler and without __proto__', { node: ['--jitless', '--disable-proto=throw'] }],
  ])('%s', (what, given) => {
    expect(hashes(what, given)).toEqual(here);
  });

  it.skipIf(!hasTaskset)('on one core', () => {
    expect(hashes('core', { command: ['taskset', '-c', '0', process.execPath] })).toEqual(here);
  });

  it.skipIf(otherNode === '')('in another version of Node', () => {
    expect(hashes('node', { command: [otherNode] })).toEqual(here);
  });
});

it.each(['000', '022', '077'])(
  'writes files that only their owner can read under umask %s',
  (umask) => {
    const cwd = join(folder, `umask-${umask}`);
    cpSync(company, cwd, { recursive: true });
    const call = `umask ${umask}; exec "${process.execPath}" "${PROGRAM}" mentors.csv managers.csv`;
    expect(spawnSync('sh', ['-c', call], { cwd }).status).toBe(0);
    for (const file of OUTPUTS.slice(0, 3)) {
      expect((statSync(join(cwd, file)).mode & 0o777).toString(8), file).toBe('600');
    }
  },
);
