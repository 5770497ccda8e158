import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', [...args, '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The bytes of all files in a folder and below. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

let folder: string;
let packed: Packed;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem package ü '));
  const told = npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  [packed] = JSON.parse(told) as [Packed];
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the package', () => {
  it('holds the program, its types, its schemas and what a reader needs, and nothing else', () => {
    const kinds = new Set(
      packed.files.map(({ path }) =>
        path.replace(/^(dist|docs|fixtures|schema)\/.*?((\.d)?\.[a-z]+)$/, '$1/*$2'),
      ),
    );
    expect([...kinds].toSorted()).toEqual([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'bin/load.js',
      'bin/package.json',
      'bin/tandem.js',
      'dist/*.cjs',
      'dist/*.d.ts',
      'dist/*.html',
      'dist/*.js',
      'dist/*.map',
      'dist/*.txt',
      'docs/*.md',
      'docs/*.png',
      'fixtures/*.csv',
      'fixtures/*.gitattributes',
      'fixtures/*.json',
      'fixtures/*.md',
      'fixtures/*.xlsx',
      'fixtures/*.yaml',
      'fixtures/*.yml',
      'package.json',
      'quality/README.md',
      'schema/*.json',
    ]);
  });
});

describe('installed into an empty project', () => {
  let project: string;
  let elsewhere: string;
  beforeAll(() => {
    project = join(folder, 'project');
    elsewhere = join(folder, 'elsewhere');
    mkdirSync(project);
    cpSync(join(root, 'fixtures/company'), elsewhere, { recursive: true });
    writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
    npm(project, 'install', join(folder, packed.filename));
  });

  it('brings few packages and few bytes along', () => {
    const { packages } = JSON.parse(
      readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8'),
    ) as { packages: Record<string, unknown> };
    expect(Object.keys(packages).length).toBeLessThanOrEqual(16);
    expect(sizeOf(join(project, 'node_modules'))).toBeLessThan(21_000_000);
  });

  it('runs from another folder', () => {
    const lists = ['mentors.csv', 'managers.csv'];
    const outputs = (name: string): string[] => ['-o', `${name}.csv`, '--report', `${name}.html`];
    const installed = join(project, 'node_modules/.bin/tandem');
    const own = join(root, 'bin/tandem.js');
    for (const [program, name] of [
      [installed, 'there'],
      [own, 'here'],
    ] as const) {
      const ran = spawnSync(program, ['match', ...lists, ...outputs(name)], {
        cwd: elsewhere,
      });
      expect(ran).toMatchObject({ status: 0 });
    }
    for (const kind of ['csv', 'html']) {
      const written = readFileSync(join(elsewhere, `there.${kind}`), 'utf8');
      expect(written).toBe(readFileSync(join(elsewhere, `here.${kind}`), 'utf8'));
    }
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])(
    'is a library whose types a strict compiler accepts: --module %s --moduleResolution %s',
    (module, resolution) => {
      writeFileSync(
        join(project, 'consumer.ts'),
        `import { type Finding, match, type MatchResult, type PlainRow, sentence } from 'tandem-mentoring';
import { main } from 'tandem-mentoring/cli';
import { readSources, writeFiles } from 'tandem-mentoring/node';

const sources = await readSources({ mentors: process.argv[2]!, managers: process.argv[3]! });
const result: MatchResult = await match(sources, { objective: 'total', skipInvalid: true });
const points: number[] = result.tandems.map(({ score }) => score);
const findings: readonly Finding[] = result.findings;
for (const one of findings) if (sentence(one, 'de').message === '') throw new Error(one.code);
console.log(points.length, typeof main, typeof writeFiles, import.meta.resolve('tandem-mentoring/schema/match.schema.json') !== '');

const rows: PlainRow[] = [{ id: 'M1', social_media_skill: 5, topics: ['Video'], volunteers: true }];
export const more = await match({ mentors: rows, managers: rows, programme: { weights: { topics: 1 } } });

// @ts-expect-error a tandem has a mentor, not a mentee
export const wrong = result.tandems.map(({ menteeId }) => menteeId);
// @ts-expect-error there is no such option
export const misspelt = match(sources, { skipinvalid: true });
`,
      );
      const options = ['--strict', '--module', module, '--moduleResolution', resolution];
      const language = [
        '--target',
        'es2023',
        '--lib',
        'es2023,dom',
        '--exactOptionalPropertyTypes',
      ];
      const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const compiled = spawnSync(
        process.execPath,
        [tsc, ...options, ...language, ...types, 'consumer.ts'],
        { cwd: project, encoding: 'utf8' },
      );
      expect(compiled).toMatchObject({ stdout: '', status: 0 });

      const lists = ['mentors.csv', 'managers.csv'].map((name) => join(elsewhere, name));
      const printed = execFileSync(process.execPath, ['consumer.js', ...lists], { cwd: project });
      expect(printed.toString()).toBe('34 function function true\n');
    },
  );

  it('can be required at run time', () => {
    const script = `require('tandem-mentoring').check({ mentors: 'id\\nM1\\n', managers: 'id\\nG1\\n' }).then(({ ok }) => console.log(ok))`;
    const run = spawnSync(process.execPath, ['--no-warnings', '-e', script], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(run).toMatchObject({ stdout: 'false\n', stderr: '', status: 0 });
  });
});

it('can be built from a fresh copy in which no package has run a script', () => {
  const copy = join(folder, 'copy');
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of tracked.split('\0').slice(0, -1)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  npm(copy, 'ci', '--ignore-scripts');
  npm(copy, 'run', 'build');
  const version = execFileSync(process.execPath, ['bin/tandem.js', '--version'], { cwd: copy });
  expect(version.toString()).toMatch(/^\d+\.\d+\.\d+\n$/);
});
