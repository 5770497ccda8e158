import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  expect(loaded.stdout).toContain('dist/cli/program.js');
  expect(loaded.stdout).not.toMatch(/csv-parse|zod|yaml|hucre|dist\/index[.]js/);
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
