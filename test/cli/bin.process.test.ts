import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { PROGRAM, tandem } from './spawn.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
const small = join(import.meta.dirname, '../../fixtures/small');
const PEOPLE = [join(small, 'mentors.csv'), join(small, 'managers.csv')];
writeFileSync(join(folder, 'cases.csv'), 'mentor_id,manager_id,expect\nM1,L2,allowed\n');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each<[code: number, argv: readonly string[]]>([
  [0, ['check', ...PEOPLE]],
  [1, ['check', ...PEOPLE, '--cases', 'cases.csv']],
  [2, ['check', ...PEOPLE, '--no-such-option']],
])('hands exit code %i to the shell', async (code, argv) => {
  expect(await tandem(argv, { cwd: folder })).toMatchObject({ code });
});

it('reads a file from standard input', async () => {
  const input = 'mentor_id,manager_id,expect\nM1,L1,allowed\n';
  const outcome = await tandem(['check', ...PEOPLE, '--cases', '-', '--json'], { input });
  expect(JSON.parse(outcome.stdout)).toMatchObject({ cases: { passed: 1, failed: 0 } });
});

it('names the lines of its sources when it crashes, though it is made of minified chunks', () => {
  const script = `
    import { main } from ${JSON.stringify(new URL('../../dist/cli/main.js', import.meta.url).href)};
    const cwd = () => { throw new TypeError('a fault of the host'); };
    const host = { stdout: process.stdout, stderr: process.stderr, env: {}, platform: 'linux', cwd };
    const signals = { on() {}, off() {}, exit() {} };
    process.exitCode = await main(${JSON.stringify(['check', ...PEOPLE, '--format', 'sarif'])}, { ...host, ...signals });
  `;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(run.status).toBe(70);
  const source = readFileSync(new URL('../../src/cli/check.ts', import.meta.url), 'utf8');
  const [, line = '0'] = /\(src\/cli\/check[.]ts:(\d+):\d+\)/.exec(run.stderr) ?? [];
  expect(source.split('\n')[Number(line) - 1]).toContain('checkResult(');
});

it('forms a roster without the libraries, schemas and sentences that a plain call does not need', () => {
  const root = join(import.meta.dirname, '../..');
  const copy = join(folder, 'bare');
  for (const part of ['bin', 'dist/cli', 'dist/util', 'package.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  const chunks = join(copy, 'dist/cli/chunks');
  const later = readdirSync(chunks).filter((file) => file.endsWith('.cjs'));
  expect(later).toContain('zod.cjs');
  for (const file of later) rmSync(join(chunks, file));
  const people = {
    'mentors.csv':
      'id,department,social_media_skill,communication,volunteers\nM1,Sales,5,4,yes\nM2,Sales,4,4,yes\n',
    'managers.csv': 'id,department,volunteers\nL1,Finance,yes\n',
  };
  for (const [name, text] of Object.entries(people)) writeFileSync(join(copy, name), text);
  const run = spawnSync(
    process.execPath,
    [join(copy, 'bin/tandem.js'), 'mentors.csv', 'managers.csv'],
    { cwd: copy, encoding: 'utf8' },
  );
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  expect(readFileSync(join(copy, 'roster.csv'), 'utf8')).toContain('M1');
});

it('ends quietly when its reader goes away at once', async () => {
  const child = spawn(process.execPath, [PROGRAM, '--help'], { stdio: 'pipe' });
  child.stdout.destroy();
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
});

it('loads none of the stations to say its version', () => {
  const loaded = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', LIST_OF_MODULES, PROGRAM],
    { encoding: 'utf8' },
  );
  const own = loaded.stdout.split('\n').filter((url) => url.startsWith('file:'));
  expect(own.map((url) => url.replace(/^.*[/](?=bin|dist)/, ''))).toEqual([
    'bin/tandem.js',
    'dist/util/version.js',
  ]);
});

/** Runs the program and prints the URLs of the modules that it loaded. */
const LIST_OF_MODULES = `
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(
    'import { writeSync } from "node:fs";' +
    'export async function load(url, context, next) { writeSync(1, url + "\\\\n"); return next(url, context); }'
  ));
  process.argv = [process.argv[0], process.argv[1], '--version'];
  await import('node:url').then(({ pathToFileURL }) => import(pathToFileURL(process.argv[1])));
`;
