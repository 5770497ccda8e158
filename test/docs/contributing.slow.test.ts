import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { takeTenMinutes } from './ten-minutes.ts';

const root = join(import.meta.dirname, '../..');
const house = mkdtempSync(join(tmpdir(), 'tandem-contributing-'));

/** Everything but what is installed, built or measured. */
const PARTS = ['src', 'bin', 'scripts', 'test', 'fixtures', 'docs', 'schema', 'package.json'];
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
const TOOLS = ['vitest.config.ts', 'eslint.config.js', '.prettierrc.json'];

beforeAll(() => {
  for (const name of [...PARTS, ...SETTINGS, ...TOOLS]) {
    cpSync(join(root, name), join(house, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'dir');
});
afterAll(() => {
  rmSync(house, { recursive: true });
});

it(
  'holds what CONTRIBUTING.md adds to the checks that hold for everything',
  { timeout: 600_000 },
  () => {
    takeTenMinutes(house);
    const run = (tool: string, ...args: string[]): string =>
      execFileSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
        cwd: house,
        encoding: 'utf8',
      });
    run('typescript/bin/tsc');
    const touched = ['src/programme', 'src/cli', 'src/runs/count.ts', 'src/report/findings'];
    run('eslint/bin/eslint.js', ...touched, 'src/findings/catalogue/command.ts');
    run('prettier/bin/prettier.cjs', '--check', ...touched, 'src/findings/catalogue/command.ts');
    execFileSync('npm', ['run', 'docs'], { cwd: house });
    run('vitest/vitest.mjs', 'run', 'test/programme', '-u');
    const reference = (name: string): string =>
      readFileSync(join(house, `docs/reference/${name}.md`), 'utf8');
    expect(reference('programme')).toContain('| `rules.other-site` |');
    expect(reference('findings')).toContain('## fewer-mentors');
    expect(reference('commands')).toContain('## tandem count');
  },
);
