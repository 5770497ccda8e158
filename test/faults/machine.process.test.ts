import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import type { Audit } from '../../src/roster/audit/audit.ts';
import { PROGRAM, tandem } from '../cli/spawn.ts';

const root = mkdtempSync(join(tmpdir(), 'machine-'));
const company = new URL('../../fixtures/company/', import.meta.url);
const INPUTS = readdirSync(company);
const OUTPUTS = ['audit.json', 'roster.csv', 'unmatched.csv'];
let folder: string;
let made = 0;
beforeEach(() => {
  folder = join(root, String(++made));
  cpSync(company, folder, { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const at = (name: string): string => join(folder, name);
const match = ['match', 'mentors.csv', 'managers.csv'];
const present = (): string[] => readdirSync(folder).filter((name) => !INPUTS.includes(name));

/** Runs a line of shell in which `tandem` is the program. */
function shell(line: string): { code: number | null; stdout: string; stderr: string } {
  const script = `tandem() { "${process.execPath}" "${PROGRAM}" "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { code: status, stdout, stderr };
}

const mayMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

describe('a disk that is full', () => {
  it.skipIf(!mayMount)('holds all outputs or none, whatever its size', () => {
    const endings = [8, 16, 24, 32, 48, 64, 96].map((kilobytes) => {
      const { code, stdout, stderr } = shell(`
        unshare -rm bash -c '
          mount -t tmpfs -o size=${kilobytes}k none /mnt &&
          "${process.execPath}" "${PROGRAM}" ${match.join(' ')} --quiet \
            -o /mnt/roster.csv --unmatched /mnt/unmatched.csv --audit /mnt/audit.json
          code=$?; ls -A /mnt; exit $code'`);
      if (code === 2) expect(stderr).toMatch(/^error\[disk-full\]/);
      else expect(stderr).toBe('');
      expect(stdout.split('\n').filter(Boolean)).toEqual(code === 0 ? OUTPUTS : []);
      return code;
    });
    // Too small at first, large enough at last, and never in between again.
    expect(endings).toEqual(endings.toSorted((a, b) => b! - a!));
    expect(new Set(endings)).toEqual(new Set([2, 0]));
  });

  it.skipIf(!mayMount)('keeps the files that were to be replaced', () => {
    const { code, stdout, stderr } = shell(`
      unshare -rm bash -c '
        mount -t tmpfs -o size=64k none /mnt; cp mentors.csv managers.csv programme.yaml /mnt; cd /mnt
        "${process.execPath}" "${PROGRAM}" ${match.join(' ')} --quiet
        sha256sum *.csv audit.json > before; head -c 1000000 /dev/zero > ballast
        "${process.execPath}" "${PROGRAM}" ${match.join(' ')} --quiet --force --seed other
        code=$?; sha256sum --quiet -c before; ls -A; exit $code'`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/error\[disk-full\]/);
    const files = [...INPUTS, ...OUTPUTS, 'ballast', 'before'];
    expect(stdout.split('\n').filter(Boolean).toSorted()).toEqual(files.toSorted());
  });

  it('or a limit on the size of files, is said', () => {
    const { code, stderr } = shell(`ulimit -f 1; tandem ${match.join(' ')}`);
    expect({ code, files: present() }).toEqual({ code: 2, files: [] });
    expect(stderr).toMatch(/^error\[disk-full\]/);
  });

  it('is said of the device that has no room', async () => {
    const outcome = await tandem([...match, '-o', '/dev/full'], { cwd: folder });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^error\[disk-full\]/);
  });

  it('behind standard output is a sentence and exit code 2, not a stack', () => {
    for (const line of [
      'match mentors.csv managers.csv -o -',
      'help',
      'check mentors.csv managers.csv',
    ]) {
      const { code, stderr } = shell(`tandem ${line} > /dev/full`);
      expect({ code, stderr }, line).toMatchObject({ code: 2 });
      expect(stderr, line).toMatch(/^error\[disk-full\].*\n {2}--> stdout\n/);
      expect(stderr, line).not.toMatch(/ {4}at /);
    }
  });
});

describe('without the permission', () => {
  // Root may do everything, so there somebody else runs the program, if they can reach it.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  const as = uid === undefined ? {} : { uid, gid: uid };
  const reachable = spawnSync(process.execPath, [PROGRAM, '--version'], as).status === 0;
  const own = (): void => {
    if (uid === undefined) return;
    chmodSync(root, 0o755);
    for (const name of ['', ...INPUTS]) chownSync(at(name), uid, uid);
  };

  it.skipIf(!reachable)('to write into the folder, nothing is written', async () => {
    own();
    chmodSync(folder, 0o500);
    const { code, stderr } = await tandem(match, { cwd: folder, ...as });
    chmodSync(folder, 0o700);
    expect({ code, files: present() }).toEqual({ code: 2, files: [] });
    expect(stderr).toMatch(/^error\[output-read-only\]/);
  });

  it.skipIf(!reachable)('to read an input, it is named', async () => {
    own();
    chmodSync(at('managers.csv'), 0o000);
    const { code, stderr } = await tandem(match, { cwd: folder, ...as });
    expect({ code, files: present() }).toEqual({ code: 2, files: [] });
    expect(stderr).toMatch(/^error\[no-permission\].*\n +--> managers\.csv/);
  });
});

describe('a reader', () => {
  beforeEach(() => {
    expect(shell(`tandem ${match.join(' ')}`).code).toBe(0);
  });
  const page = 'tandem report roster.csv mentors.csv managers.csv -o -';

  it('that goes away gets what it wanted, and no complaint', () => {
    const { code, stdout, stderr } = shell(`set -o pipefail; ${page} | head -c 15`);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '<!doctype html>', stderr: '' });
  });

  it('that is slow gets everything', () => {
    const { stdout: whole } = shell(page);
    expect(whole.length).toBeGreaterThan(1 << 16);
    expect(shell(`${page} | (sleep 0.5; cat)`).stdout).toBe(whole);
  });

  it.each(['>&-', '2>&-', '>&- 2>&- <&-'])('that is not there (%s)', (closed) => {
    const { code, stderr } = shell(`tandem ${match.join(' ')} --force ${closed}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(present().toSorted()).toEqual(OUTPUTS);
  });
});

describe('an input', () => {
  it('that changes all the time is read as one of its versions, or refused', async () => {
    const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    const versions = new Set([hash(readFileSync(at('mentors.csv')))]);
    let row = 0;
    const timer = setInterval(() => {
      appendFileSync(at('mentors.csv'), `X${++row},Ada,,IT,,1,,5,5,,,,,yes,,,\n`);
      versions.add(hash(readFileSync(at('mentors.csv'))));
    }, 1);
    const codes: number[] = [];
    for (let run = 0; run < 3; run++) {
      const { code, stderr } = await tandem([...match, '--force', '--quiet'], { cwd: folder });
      codes.push(code);
      if (code === 2) expect(stderr).toMatch(/^error\[file-changed\]/);
      if (code !== 0) continue;
      const audit = JSON.parse(readFileSync(at('audit.json'), 'utf8')) as Audit;
      expect(versions).toContain(audit.inputs.find(({ kind }) => kind === 'mentors')?.sha256);
    }
    clearInterval(timer);
    expect(codes.filter((code) => code === 0 || code === 2)).toEqual(codes);
  });

  it.each<[what: string, make: () => string, code: string]>([
    ['that is not there', () => 'nobody.csv', 'missing-file'],
    ['below a file', () => 'mentors.csv/x.csv', 'missing-file'],
    ['that is a folder', () => '.', 'not-a-file'],
    ['without an end', () => '/dev/zero', 'not-a-file'],
    ['that is a terminal', () => '/dev/tty', 'not-a-file'],
    [
      'that is a pipe nobody writes to',
      () => (spawnSync('mkfifo', [at('pipe')]), 'pipe'),
      'not-a-file',
    ],
    [
      'of a terabyte without content',
      () => (writeFileSync(at('tb'), ''), truncateSync(at('tb'), 2 ** 40), 'tb'),
      'file-too-large',
    ],
    ['whose name is too long', () => 'x'.repeat(300), 'unreadable-file'],
    ['that the system invents', () => '/proc/self/status', 'missing-column'],
  ])('%s is refused at once', { timeout: 30_000 }, async (_, make, finding) => {
    mkdirSync(at('out'));
    const argv = ['match', make(), 'managers.csv', '-o', 'out/roster.csv'];
    const { code, stderr } = await tandem(argv, { cwd: folder });
    expect(stderr).toContain(`error[${finding}]`);
    expect({ code, files: readdirSync(at('out')) }).toEqual({ code: 2, files: [] });
  });
});
