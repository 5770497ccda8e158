import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

import { describe, expect, it } from 'vitest';

import { root } from './hold.ts';

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const page = read('docs/dependencies.md');
const { dependencies } = JSON.parse(read('package.json')) as {
  dependencies: Readonly<Record<string, string>>;
};
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** The bytes of all files in a folder and below. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Where a package is installed that another one asks for. */
function installed(name: string, above: string): string | undefined {
  for (let at = above; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = posix.join(at, 'node_modules', name);
    if (path in packages) return path;
    if (at === '') return undefined;
  }
}

/** Packages with all that they bring along. */
function withAll(names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string, above: string): void => {
    const path = installed(name, above);
    if (path === undefined || found.has(path)) return;
    found.add(path);
    const { dependencies, optionalDependencies } = packages[path] ?? {};
    for (const one of Object.keys({ ...dependencies, ...optionalDependencies })) add(one, path);
  };
  for (const name of names) add(name, '');
  return found;
}

/** The rows of the table below a heading: name, what it brings along, doors and size. */
function rowsBelow(
  heading: string,
): { name: string; along: string[]; doors: string[]; size: number }[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  const row = /^\| (\S+)(?: \(([^)]+)\))? \| ([^|]+) \| .* \| ([\d.]+) ([Mk])B \| [\w-]+ \|$/gm;
  return [...text.matchAll(row)].map(([, name = '', along, doors = '', size, unit]) => ({
    name,
    along: along?.split(', ') ?? [],
    doors: [...doors.matchAll(/`([^`]+)`/g)].map(([, door = '']) => door),
    size: Number(size) * (unit === 'M' ? 1e6 : 1e3),
  }));
}

const runtime = rowsBelow('At run time');
const bundled = rowsBelow('Bundled when the package is built');

/** A figure on the page, in megabytes. */
function figure(pattern: RegExp): number {
  return Number(pattern.exec(page)?.[1]) * 1e6;
}

/** Within five hundredths of what the page says: it need not be written anew with every change. */
function expectAbout(actual: number, said: number): void {
  expect(Math.abs(actual - said) / said, `${actual} instead of ${said}`).toBeLessThan(0.05);
}

describe('the page on dependencies', () => {
  it('names every package of package.json, and what each brings along', () => {
    expect(runtime.map(({ name }) => name)).toEqual(Object.keys(dependencies));
    for (const { name, along } of runtime) {
      const all = [...withAll([name])].map((path) => path.replace('node_modules/', ''));
      expect(all.toSorted()).toEqual([name, ...along].toSorted());
    }
  });

  it.each([...runtime, ...bundled])('says by which doors $name enters', ({ name, doors }) => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) =>
        new RegExp(`(?:from |import\\()'${name}(?:/[^']*)?'`).test(read(`src/${file}`)),
      );
    if (doors.length === 0) return;
    expect(files.filter((file) => !doors.some((door) => file.startsWith(door)))).toEqual([]);
    for (const door of doors) expect(files.some((file) => file.startsWith(door))).toBe(true);
  });

  it.each(runtime)('says how large $name is on the disk', ({ name, along, size }) => {
    const paths = [name, ...along].map((one) => join(root, 'node_modules', one));
    const bytes = paths.reduce((sum, path) => sum + sizeOf(path), 0);
    expect(Math.abs(Math.max(bytes, 1e5) - size)).toBeLessThan(1e5);
  });

  it.each(bundled)('says how large the door of $name is once it is built', ({ doors, size }) => {
    expectAbout(statSync(join(root, 'dist', doors[0]!.replace(/ts$/, 'js'))).size, size);
  });

  it('counts the packages that an installation is spared', () => {
    const names = bundled.map(({ name }) => name);
    expect(page).toContain(
      `the ${withAll(names).size - names.length} packages that they bring along`,
    );
  });
});

describe('the package that npm would publish', () => {
  const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(told) as [
    { size: number; unpackedSize: number; files: { path: string; size: number }[] },
  ];
  const files = new Set(packed.files.map(({ path }) => path));

  it('is as large as the page on dependencies says, alone and installed', () => {
    expectAbout(packed.size, figure(/([\d.]+) MB to\s+download/));
    expectAbout(packed.unpackedSize, figure(/([\d.]+) MB\s+unpacked/));
    const html = packed.files.find(({ path }) => path === 'dist/tandem.html');
    expectAbout(html?.size ?? 0, figure(/the page is\s+([\d.]+) MB/));
    const along = [...withAll(Object.keys(dependencies))];
    expect(page).toContain(`${along.length + 1} packages and`);
    const sum = along.reduce((size, path) => size + sizeOf(join(root, path)), packed.unpackedSize);
    expectAbout(sum, figure(/packages and ([\d.]+) MB/));
  });

  it.each([...files].filter((file) => file.endsWith('.md')))(
    'holds whatever %s links to',
    (file) => {
      const text = read(file).replaceAll(/^```[^]*?^```$/gm, '');
      const dead = [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => posix.join(posix.dirname(file), link))
        .filter(
          (path) => !files.has(path) && ![...files].some((one) => one.startsWith(`${path}/`)),
        );
      expect(dead).toEqual([]);
    },
  );
});
