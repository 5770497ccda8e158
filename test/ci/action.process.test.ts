import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeEach, expect, it } from 'vitest';

import { runIn } from '../cli/run-in-memory.ts';
import { action, jobIn, root, runAction } from './action.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem action ü '));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let workspace: string;
beforeEach(async () => {
  workspace = mkdtempSync(join(folder, 'workspace-'));
  expect(await runIn(['init'], { cwd: workspace })).toMatchObject({ code: 0 });
});

it('is composite, and every step of its own names its shell', () => {
  expect(action.runs.using).toBe('composite');
  const own = action.runs.steps.filter(({ run }) => run !== undefined);
  expect(own.map(({ shell }) => shell)).toEqual(own.map(() => 'bash'));
  // What the caller writes never becomes a part of a script.
  expect(own.map(({ run }) => run).join('\n')).not.toContain('${{');
});

it('keeps what it installs and builds in the cache, by all that the build is made of', () => {
  const cache = action.runs.steps.find(({ uses }) => uses?.startsWith('actions/cache@'));
  expect(cache?.with).toMatchObject({
    path: '${{ github.action_path }}/dist\n${{ github.action_path }}/node_modules\n',
    key: expect.stringContaining('${{ steps.key.outputs.key }}') as string,
  });
  const { outputs } = runAction({}, jobIn(workspace, folder));
  expect(outputs['key']).toMatch(/^[0-9a-f]{40}$/);
  expect(runAction({}, jobIn(workspace, folder)).outputs['key']).toBe(outputs['key']);
});

it('puts tandem on the PATH of the steps that follow', () => {
  const job = jobIn(workspace, folder);
  expect(runAction({}, job)).toMatchObject({ code: 0, stdout: '', stderr: '' });
  const bin = readFileSync(join(job.runner, 'path'), 'utf8').trim();
  expect(readFileSync(join(bin, 'tandem'), 'utf8')).toContain(join(root, 'bin/tandem.js'));
});

it('runs each call on a line of its own, quotes and remarks as in a shell', () => {
  const run = [
    '# the rules',
    'check mentors.csv "managers.csv" --cases \'cases.csv\'',
    '',
    'match mentors.csv managers.csv -o "my roster.csv" --quiet # and the roster',
  ].join('\n');
  const { code, outputs, stdout } = runAction({ run }, jobIn(workspace, folder));
  expect({ code, exit: outputs['exit-code'] }).toEqual({ code: 0, exit: '0' });
  expect(stdout).toContain('tandem check: nothing to object to');
  expect(existsSync(join(workspace, 'my roster.csv'))).toBe(true);
});

it('writes the result of a call to a file, and runs the calls after one that fails', () => {
  const run =
    'check missing.csv managers.csv --format sarif > a.sarif\ncheck mentors.csv managers.csv --format sarif > b.sarif';
  const { code, outputs } = runAction({ run }, jobIn(workspace, folder));
  expect({ code, exit: outputs['exit-code'] }).toEqual({ code: 2, exit: '2' });
  for (const name of ['a.sarif', 'b.sarif']) {
    const log = JSON.parse(readFileSync(join(workspace, name), 'utf8')) as { version: string };
    expect(log.version).toBe('2.1.0');
  }
});

it.each(['check $(touch pwned) x', 'check `touch pwned` x', 'check x; touch pwned', 'check "x'])(
  'hands nothing to a shell: %s',
  (run) => {
    expect(runAction({ run }, jobIn(workspace, folder)).code).not.toBe(0);
    expect(existsSync(join(workspace, 'pwned'))).toBe(false);
  },
);
