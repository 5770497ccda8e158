import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Script } from 'node:vm';

import { afterAll, describe, expect, it } from 'vitest';

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

it.each([
  ['as its own command', '../../bin/load.js'],
  ['imported by another program', '../../dist/cli/main.js'],
])(
  'names the lines of its sources when it crashes, though it is made of minified chunks: %s',
  (_, file) => {
    const script = `
    import * as loaded from ${JSON.stringify(new URL(file, import.meta.url).href)};
    const { main } = loaded.load?.('main.cjs') ?? loaded;
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
  },
);

/** What bin/load.js exports. */
interface Loader {
  readonly load: (name: string) => unknown;
  readonly modules: ReadonlyMap<string, { readonly script: Script }>;
}

/** A copy of what is needed to run, to take something away from. */
function copyOfProgram(name: string): string {
  const root = join(import.meta.dirname, '../..');
  const copy = join(folder, name);
  for (const part of ['bin', 'dist/cli', 'dist/compiled', 'dist/util', 'package.json']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  return copy;
}

/** Forms a roster of few people in the folder of a copy, and says what came of it. */
function rosterOf(copy: string, ...flags: string[]) {
  const people = {
    'mentors.csv':
      'id,department,social_media_skill,communication,volunteers\nM1,Sales,5,4,yes\nM2,Sales,4,4,yes\n',
    'managers.csv': 'id,department,volunteers\nL1,Finance,yes\n',
  };
  for (const [name, text] of Object.entries(people)) writeFileSync(join(copy, name), text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, join(copy, 'bin/tandem.js'), 'mentors.csv', 'managers.csv'],
    { cwd: copy, encoding: 'utf8' },
  );
  const written = existsSync(join(copy, 'roster.csv'));
  const roster = written ? readFileSync(join(copy, 'roster.csv'), 'utf8') : '';
  return { status, stdout, stderr, roster };
}

it('forms a roster without the libraries, schemas and sentences that a plain call does not need', () => {
  const copy = copyOfProgram('bare');
  expect(readdirSync(join(copy, 'dist/cli/later'))).toContain('zod.cjs');
  rmSync(join(copy, 'dist/cli/later'), { recursive: true });
  const { status, stderr, roster } = rosterOf(copy);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(roster).toContain('M1');
});

describe('what the build has compiled in advance', () => {
  const compiledIn = (copy: string, ending = '.code'): string[] =>
    readdirSync(join(copy, 'dist/compiled'))
      .filter((file) => file.endsWith(ending))
      .map((file) => join(copy, 'dist/compiled', file));
  const truncate = (file: string): void => {
    writeFileSync(file, readFileSync(file).subarray(0, 1000));
  };
  const { status, ...usual } = rosterOf(copyOfProgram('usual'));

  it('is taken by the engine that made it, so that nothing is compiled anew', () => {
    expect(status).toBe(0);
    const { modules, load } = createRequire(import.meta.url)('../../bin/load.js') as Loader;
    load('main.cjs');
    const refused = [...modules.values()].map(({ script }) => script.cachedDataRejected);
    expect(refused.length).toBeGreaterThan(2);
    expect(new Set(refused)).toEqual(new Set([false]));
  });

  it.each<[what: string, change: (copy: string) => void, ...flags: string[]]>([
    ['is of an engine with other flags', () => undefined, '--no-opt'],
    [
      'is cut off',
      (copy) => {
        compiledIn(copy).forEach(truncate);
      },
    ],
    [
      'is empty',
      (copy) => {
        for (const file of compiledIn(copy)) writeFileSync(file, '');
      },
    ],
    [
      'is not all there',
      (copy) => {
        rmSync(compiledIn(copy)[0] ?? '');
      },
    ],
    [
      'lacks the wrapped sources',
      (copy) => {
        for (const file of compiledIn(copy, '.js')) rmSync(file);
      },
    ],
    [
      'is not there, as in the package',
      (copy) => {
        rmSync(join(copy, 'dist/compiled'), { recursive: true });
      },
    ],
  ])('changes nothing where it %s', (what, change, ...flags) => {
    const copy = copyOfProgram(what.replaceAll(/\W+/g, '-'));
    change(copy);
    expect(rosterOf(copy, ...flags)).toEqual({ status: 0, ...usual });
  });
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
  const script = `
    process.argv = [process.argv[0], process.argv[1], '--version'];
    require(process.argv[1]);
    console.log(Object.keys(require.cache).join('\\n'));
  `;
  const { stdout } = spawnSync(process.execPath, ['--eval', script, PROGRAM], { encoding: 'utf8' });
  expect(
    stdout
      .trim()
      .split('\n')
      .map((file) => basename(file)),
  ).toEqual([expect.stringMatching(/^\d+[.]\d+[.]\d+$/), 'tandem.js', 'package.json']);
});
