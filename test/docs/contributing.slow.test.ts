import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'tandem-contributing-'));

/** Everything but what is installed, built or measured. */
const HOUSE = ['src', 'bin', 'scripts', 'test', 'fixtures', 'docs', 'schema', 'package.json'];
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'vitest.config.ts', 'eslint.config.js'];

beforeAll(() => {
  for (const name of [...HOUSE, ...SETTINGS, '.prettierrc.json']) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

it('takes the ten minutes of CONTRIBUTING.md literally', { timeout: 600_000 }, () => {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const steps = [...page.matchAll(/^```(ts|csv|yaml|diff) (\S+)\n([^]*?)^```$/gm)];
  expect(steps.length).toBe(12);
  for (const [, kind, name = '', text = ''] of steps) {
    const file = join(copy, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, kind === 'diff' ? changed(readFileSync(file, 'utf8'), text) : text);
  }
  const run = (tool: string, ...args: string[]): string =>
    execFileSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
  run('typescript/bin/tsc');
  run('eslint/bin/eslint.js', 'src/programme');
  run('prettier/bin/prettier.cjs', '--check', 'src/programme');
  execFileSync('npm', ['run', 'docs'], { cwd: copy });
  run('vitest/vitest.mjs', 'run', 'test/programme', '-u');
  const reference = readFileSync(join(copy, 'docs/reference/programme.md'), 'utf8');
  expect(reference).toContain('| `rules.other-site` |');
});

/** A file with the lines of a diff added below the line that stands above them. */
function changed(before: string, diff: string): string {
  const [above = '', ...added] = diff.trimEnd().split('\n');
  const context = `\n${above.slice(1)}\n`;
  expect(before.split(context).length, `“${above}” stands once`).toBe(2);
  return before.replace(
    context,
    () => `${context}${added.map((line) => line.slice(1)).join('\n')}\n`,
  );
}
