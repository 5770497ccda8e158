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
  readonly size: number;
  readonly unpackedSize: number;
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
        path.replace(/^(dist|schema)\/.*?((\.d)?\.[a-z]+)$/, '$1/*$2'),
      ),
    );
    expect([...kinds].toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin/tandem.js',
      'dist/*.d.ts',
      'dist/*.js',
      'dist/*.txt',
      'package.json',
      'schema/*.json',
    ]);
  });

  it('stays small', () => {
    expect(packed.size).toBeLessThan(750_000);
    expect(packed.unpackedSize).toBeLessThan(2_500_000);
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
    expect(sizeOf(join(project, 'node_modules'))).toBeLessThan(18_000_000);
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

  it('is a library whose types a strict compiler accepts, and whose schemas can be imported', () => {
    writeFileSync(
      join(project, 'consumer.ts'),
      `import { type Roster, defaultProgramme, match, readInputs } from 'tandem-mentoring';

const { inputs, findings } = await readInputs({ mentors: process.argv[2]!, managers: process.argv[3]! });
if (!inputs) throw new Error(findings.map(({ code }) => code).join(', '));
const { roster }: { roster: Roster } = match(inputs.people, defaultProgramme());
const points: number[] = roster.tandems.map(({ score }) => score);
console.log(points.length, import.meta.resolve('tandem-mentoring/schema/match.schema.json') !== '');

// @ts-expect-error a tandem has a mentor, not a mentee
export const wrong = roster.tandems.map(({ mentee }) => mentee);
`,
    );
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023'];
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const compiled = spawnSync(process.execPath, [tsc, ...options, ...types, 'consumer.ts'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(compiled).toMatchObject({ stdout: '', status: 0 });

    const lists = ['mentors.csv', 'managers.csv'].map((name) => join(elsewhere, name));
    const told = execFileSync(process.execPath, ['consumer.js', ...lists], { cwd: project });
    expect(told.toString()).toBe('34 true\n');
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
