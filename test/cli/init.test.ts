import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { batchFile } from '../../src/cli/batch-file.ts';
import { runInMemory } from './run-in-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const FILES = ['cases.csv', 'managers.csv', 'mentors.csv', 'programme.yaml'];

describe.each(['en', 'de'])('in language %s', (language) => {
  it('writes files that can be matched as they are', async () => {
    const target = join(folder, 'new', 'demo');
    const init = await runInMemory(['init', target, '--lang', language]);
    expect(init).toMatchObject({ code: 0, stderr: '' });
    expect(init.stdout).toContain(`tandem check ${target}/mentors.csv`);
    expect(readdirSync(target).toSorted()).toEqual(FILES);

    const [mentors, managers] = ['mentors.csv', 'managers.csv'].map((name) => join(target, name));
    const match = await runInMemory([mentors ?? '', managers ?? '', '-o', '-', '--strict']);
    expect([match.code, match.stderr]).toEqual([0, expect.any(String)]);
  });
});

it('never overwrites: if one file is there, it writes none', async () => {
  writeFileSync(join(folder, 'cases.csv'), 'mine');
  const outcome = await runInMemory(['init', folder]);
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain('output-exists');
  expect(readdirSync(folder)).toEqual(['cases.csv']);
  expect(readFileSync(join(folder, 'cases.csv'), 'utf8')).toBe('mine');
});

it('says where a folder cannot be made', async () => {
  writeFileSync(join(folder, 'file'), '');
  const outcome = await runInMemory(['init', join(folder, 'file', 'demo')]);
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
});

it('names the files as JSON', async () => {
  const { stdout } = await runInMemory(['init', `${folder}/`, '--json']);
  expect(JSON.parse(stdout)).toEqual({
    files: ['programme.yaml', 'mentors.csv', 'managers.csv', 'cases.csv'].map(
      (name) => `${folder}/${name}`,
    ),
  });
});

it('writes a batch file on Windows that stays open and takes dropped files', async () => {
  await runInMemory(['init', folder], { platform: 'win32' });
  expect(readdirSync(folder).toSorted()).toEqual([...FILES, 'tandem.bat']);
  const lines = batchFile('1.2.3').split('\r\n');
  expect(lines).toContain('chcp 65001 >nul');
  expect(lines).toContain('set "MENTORS=%~1"');
  expect(lines).toContain('cd /d "%~dp0"');
  expect(lines.slice(-2)).toEqual(['pause', '']);
});
