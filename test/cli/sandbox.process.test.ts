import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { PROGRAM } from './spawn.ts';

const root = join(import.meta.dirname, '../..');
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tandem-')));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PEOPLE = ['mentors.csv', 'managers.csv'];
const PAPERS = ['out/roster.csv', ...PEOPLE];
/** The main commands, in the order in which they need each other. */
const CALLS = [
  ['check', ...PEOPLE, '--remedies'],
  ['match', ...PEOPLE, '-o', 'out/roster.csv', '--audit', 'out/audit.json'],
  ['match', ...PEOPLE, '-o', 'out/roster.xlsx', '--report', 'out/match.html'],
  ['verify', ...PAPERS, '--audit', 'out/audit.json'],
  ['verify', 'out/roster.xlsx', ...PEOPLE],
  ['explain', ...PEOPLE, '--for', 'L1', '--with', 'M1'],
  ['compare', ...PEOPLE],
  ['report', ...PAPERS, '-o', 'out/report.html'],
  ['kit', ...PAPERS, '-o', 'out/kit', '--mail-merge', 'out/letters.csv'],
  ['match', ...PEOPLE, '--previous', 'out/roster.csv', '-o', 'out/next.csv'],
  ['init', 'out/new'],
];
const FILES = ['roster.csv', 'audit.json', 'roster.xlsx', 'match.html', 'report.html'];

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Performs all calls in a folder of their own; `prefix` is the program that starts Node. */
function perform(name: string, node: readonly string[], prefix: readonly string[] = []): Outcome[] {
  const cwd = join(folder, name);
  cpSync(join(root, 'fixtures/small'), cwd, { recursive: true });
  mkdirSync(join(cwd, 'out'));
  return CALLS.map((argv) => {
    const [file = '', ...args] = [...prefix, process.execPath, ...node, PROGRAM, ...argv];
    const { status, stdout, stderr } = spawnSync(file, args, { cwd, encoding: 'utf8' });
    // What Node says of its own flags.
    return { status, stdout, stderr: stderr.replace(/^\(.*\n/gm, '') };
  });
}

const written = (name: string): Buffer[] =>
  FILES.map((file) => readFileSync(join(folder, name, 'out', file)));

let free: Outcome[];
beforeAll(() => {
  free = perform('free', []);
  expect(free.map(({ status }) => status)).toEqual(CALLS.map(() => 0));
});

/** Node's permission model: only these files, no process, no worker, no addon. */
function permitted(name: string): string[] {
  const flags = process.allowedNodeEnvironmentFlags;
  const cwd = join(folder, name);
  const readable = [root, realpathSync(join(root, 'node_modules')), cwd];
  return [
    flags.has('--permission') ? '--permission' : '--experimental-permission',
    ...readable.map((path) => `--allow-fs-read=${path}/`),
    `--allow-fs-write=${cwd}/out/`,
  ];
}

/** Whatever reaches out of the process throws. */
const NOTHING_REACHED = `data:text/javascript,${encodeURIComponent(`
  import { createRequire, syncBuiltinESMExports } from 'node:module';
  const require = createRequire('file:///');
  const refuse = (what) => () => { throw new Error('reached for ' + what); };
  for (const name of ['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2', 'child_process', 'worker_threads']) {
    const module = require('node:' + name);
    for (const key of Object.keys(module)) {
      if (typeof module[key] === 'function' && /^(connect|create|get$|request|lookup|resolve|spawn|exec|fork|Worker)/.test(key)) {
        module[key] = refuse(name + '.' + key);
      }
    }
  }
  require('node:net').Socket.prototype.connect = refuse('a socket');
  globalThis.fetch = globalThis.WebSocket = refuse('fetch');
  syncBuiltinESMExports();
`)}`;

const STERILE = [
  ...['--import', NOTHING_REACHED],
  ...['--disallow-code-generation-from-strings', '--frozen-intrinsics', '--disable-proto=throw'],
];

const hasNamespaces = spawnSync('unshare', ['-rn', 'true']).status === 0;

describe('every command does the same', () => {
  it.each<[what: string, node: (name: string) => string[]]>([
    ['permitted nothing but its files', permitted],
    ['with no way to reach out, or to make code of texts', () => STERILE],
  ])('%s', (what, node) => {
    const name = what.replaceAll(/\W/g, '-');
    expect(perform(name, node(name))).toEqual(free);
    expect(written(name)).toEqual(written('free'));
  });

  it.skipIf(!hasNamespaces)('without a network', () => {
    expect(perform('alone', [], ['unshare', '-rn'])).toEqual(free);
    expect(written('alone')).toEqual(written('free'));
  });

  it('and is told where it is not permitted', () => {
    const cwd = join(folder, 'forbidden');
    cpSync(join(root, 'fixtures/small'), cwd, { recursive: true });
    const node = permitted('forbidden').filter((flag) => !flag.startsWith('--allow-fs-write'));
    const call = [...node, PROGRAM, 'match', ...PEOPLE];
    const { status, stderr } = spawnSync(process.execPath, call, { cwd, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('error[output-read-only]');
  });
});
