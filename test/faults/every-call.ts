import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { afterAll, beforeAll, expect } from 'vitest';

import { tandem } from '../cli/spawn.ts';

/** One run, as `loop.js` tells of it. */
interface Run {
  readonly nth: number | null;
  readonly met: boolean;
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Path to hash of every file there was then, and of every folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a disk, a network drive or Windows may answer, and a write that stops half-way. */
export const CODES = 'ENOSPC EIO EACCES EMFILE EROFS EXDEV EBUSY EPERM SHORT'.split(' ');
const PEOPLE = ['mentors.csv', 'managers.csv'];
export const COMMANDS = {
  match: ['match', ...PEOPLE, '--report', 'report.html', '--force'],
  kit: ['kit', 'roster.csv', ...PEOPLE, '-o', 'kit', '--mail-merge', 'letters.csv'],
  'kit --force': ['kit', 'roster.csv', ...PEOPLE, '-o', 'old-kit', '--force', '--quiet'],
  report: ['report', 'roster.csv', ...PEOPLE, '-o', 'report.html', '--force'],
  init: ['init', 'new'],
};

const at = (name: string): string => join(import.meta.dirname, name);
let start: string;

// What was there before: a roster drawn by another lot, with all that goes with it.
beforeAll(async () => {
  start = mkdtempSync(join(tmpdir(), 'start-'));
  cpSync(at('../../fixtures/small'), start, { recursive: true });
  const before = ['--report', 'report.html', '--seed', 'before', '--objective', 'fair'];
  for (const argv of [
    ['match', ...PEOPLE, ...before],
    ['kit', 'roster.csv', ...PEOPLE, '-o', 'old-kit', '--lang', 'de'],
  ]) {
    expect(await tandem(argv, { cwd: start })).toMatchObject({ code: 0, stderr: '' });
  }
});
afterAll(() => {
  rmSync(start, { recursive: true });
});

/** Runs a command with the first call failing, then with the second, and so on to the last. */
export async function everyCall(
  code: string,
  how: string,
  argv: readonly string[],
): Promise<Run[]> {
  const args = ['--import', at('failing-fs.js'), at('loop.js'), start, code, how, ...argv];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const runs: Run[] = [];
  for await (const line of createInterface(child.stdout)) runs.push(JSON.parse(line) as Run);
  return runs;
}

const isTemporary = (path: string): boolean => /(?:^|\/)\.tandem-[\w-]+\.tmp(?:\/|$)/.test(path);

/**
 * Holds all runs against what the failing of a call may leave: old or new, whole, and where only
 * one call failed, all of one kind and no temporary file.
 */
export function judge(runs: readonly Run[], how: string): void {
  const [after] = runs;
  expect(after).toMatchObject({ exit: 0, stderr: '' });
  // Nothing of a laid folder changes before the first call.
  const [, first] = runs;
  const before = first?.files ?? {};
  const fresh = after?.files ?? {};
  for (const run of runs.slice(1)) {
    const where = `call ${String(run.nth)}: ${run.stderr}`;
    const left = Object.keys(run.files);
    const files = Object.fromEntries(
      Object.entries(run.files).filter(([path]) => !isTemporary(path)),
    );
    expect([0, 2], where).toContain(run.exit);
    expect(run.stdout + run.stderr, where).not.toMatch(/\n +at |node:internal|injected/);
    if (run.exit === 2) {
      expect(run.stderr, where).toMatch(/^error\[[\w-]+\]: .+\n +--> .+/);
      expect(run.stdout).toBe('');
    }
    if (run.exit === 0) expect(files, where).toEqual(fresh);
    if (how === 'once') {
      if (run.exit === 2) expect(files, where).toEqual(before);
      expect(left.filter(isTemporary), where).toEqual([]);
      continue;
    }
    // Where every later call fails, nothing can be put back: but no file is a mixture.
    for (const [path, hash] of Object.entries(files)) {
      expect([before[path], fresh[path]], `${where} ${path}`).toContain(hash);
    }
    const audit = files['audit.json'];
    if (audit !== before['audit.json']) expect(files, where).toEqual(fresh);
  }
}
