import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { tandem } from '../cli/spawn.ts';
import { share } from '../helpers/share.ts';
import { CODES, COMMANDS, everyCall, judge } from './every-call.ts';

/** By a share each command meets other codes, so that all codes stay met as long as they can. */
function codesOf(index: number): readonly string[] {
  const count = share(CODES.length);
  return CODES.map((_, at) => CODES[(at + index * count) % CODES.length] ?? '').slice(0, count);
}

const commands = Object.entries(COMMANDS).map(([name, argv], index) => {
  return { name, argv, codes: codesOf(index) };
});

describe.each(commands)('tandem $name, each call failing', ({ argv, codes }) => {
  it.each(codes)('once with %s: all old or all new, nothing left, and it is said', async (code) => {
    const runs = await everyCall(code, 'once', argv);
    expect(runs.length).toBeGreaterThan(20);
    judge(runs, 'once');
  });

  it.each(codes)('from then on with %s: every file is whole', async (code) => {
    judge(await everyCall(code, 'on', argv), 'on');
  });
});

// A process each: the loop above loads the program once, before anything fails.
it('a process of its own with each call failing ends with a finding or well', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'faults-'));
  cpSync(new URL('../../fixtures/small/', import.meta.url), cwd, { recursive: true });
  const preload = join(import.meta.dirname, 'failing-fs.js');
  const codes = new Set<number>();
  for (let nth = 1; nth < 100; nth++) {
    const how = nth % 2 === 0 ? 'once' : 'on';
    const env = { NODE_OPTIONS: `--import ${preload}`, FAULT: `${nth}:ENOSPC:${how}` };
    const { code, stderr } = await tandem(COMMANDS.match, { cwd, env });
    codes.add(code);
    expect(code === 0 ? '' : stderr, String(nth)).toMatch(code === 0 ? /^$/ : /^error\[/);
  }
  expect([...codes].toSorted()).toEqual([0, 2]);
  expect(await tandem(COMMANDS.match, { cwd })).toMatchObject({ code: 0 });
  expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  rmSync(cwd, { recursive: true });
});
