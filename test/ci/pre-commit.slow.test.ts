import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addLine, change, root } from './action.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-hooks-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const env = { ...process.env, PRE_COMMIT_HOME: join(folder, 'home') };
const tandem = join(folder, 'tandem');
const rules = join(folder, 'rules');

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=HR', '-c', 'user.email=hr@firm.example'];
  return execFileSync('git', [...who, '-C', cwd, ...args], { encoding: 'utf8', env }).trim();
}

/** Puts everything in a folder under version control; gives the commit. */
function commit(cwd: string): string {
  git(cwd, 'init', '--quiet');
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'Rules');
  return git(cwd, 'rev-parse', 'HEAD');
}

let revision: string;
beforeAll(() => {
  mkdirSync(tandem);
  // The checkout as git has it, with what is not committed yet.
  const files = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  for (const name of git(root, ...files).split('\0')) {
    if (name !== '') cpSync(join(root, name), join(tandem, name), { force: true });
  }
  revision = commit(tandem);
});

it('installs from a git address, built by its prepare script', () => {
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  const address = `git+file://${tandem}#${revision}`;
  execFileSync('npm', ['install', '--no-audit', '--no-fund', address], { cwd: project, env });
  const { stdout } = spawnSync(join(project, 'node_modules/.bin/tandem'), ['--version'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

// Skipped where pre-commit is not installed (https://pre-commit.com; Debian: apt install pre-commit).
describe.skipIf(!hasPreCommit)('the hook of the template, run by pre-commit', () => {
  const run = (): { status: number | null; stdout: string } =>
    spawnSync('pre-commit', ['run', '--all-files'], { cwd: rules, encoding: 'utf8', env });

  beforeAll(() => {
    cpSync(join(root, 'fixtures/ci'), rules, { recursive: true });
    change(join(rules, '.pre-commit-config.yaml'), (text) =>
      text
        .replace('https://git.example/tools/tandem.git', `file://${tandem}`)
        .replace('v0.1.0', revision),
    );
    commit(rules);
  });

  it('lets a commit pass whose rules keep their cases', () => {
    const { status, stdout } = run();
    expect(stdout).toContain('Passed');
    expect(status).toBe(0);
  });

  it('stops a commit that breaks a case, and names it', () => {
    addLine(join(rules, 'cases.csv'), 'M3,L1,forbidden,');
    const { status, stdout } = run();
    expect(stdout).toContain('error[failed-case]: M3 with L1');
    expect(status).toBe(1);
  });

  it('has hooks whose entries are commands of tandem', () => {
    const hooks = readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8');
    expect([...hooks.matchAll(/^ {2}entry: (.*)$/gm)].map(([, entry]) => entry)).toEqual([
      'tandem check',
      'tandem verify',
    ]);
  });
});
