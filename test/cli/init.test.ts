import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { batchFile } from '../../src/runs/batch-file.ts';
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
  // There is no such option.
  expect(outcome.stderr).not.toContain('--force');
  expect(readdirSync(folder)).toEqual(['cases.csv']);
  expect(readFileSync(join(folder, 'cases.csv'), 'utf8')).toBe('mine');
});

it.each([
  ['en', ['managers.xlsx', 'mentors.xlsx']],
  ['de', ['fuehrungskraefte.csv', 'mentoren.csv', 'programme.yaml']],
] as const)(
  'writes the lists of the tutorial (%s) as they lie in fixtures',
  async (lang, names) => {
    const target = join(folder, 'tutorial');
    const { code, stdout } = await runInMemory(['init', target, '--tutorial', '--lang', lang]);
    expect(code).toBe(0);
    expect(readdirSync(target).toSorted()).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(target, name))).toEqual(
        readFileSync(new URL(`../../fixtures/tutorial/${lang}/${name}`, import.meta.url)),
      );
    }
    // The command to go on with reads them.
    const [, call = ''] = /tandem (check .*)/.exec(stdout) ?? [];
    expect((await runInMemory(call.split(' '))).stdout).toMatch(/5 (?:possible|möglich)/);
  },
);

it('says where a folder cannot be made', async () => {
  writeFileSync(join(folder, 'file'), '');
  const outcome = await runInMemory(['init', join(folder, 'file', 'demo')]);
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
});

it('names the files as JSON', async () => {
  const { stdout } = await runInMemory(['init', `${folder}/`, '--json']);
  expect(JSON.parse(stdout)).toEqual({
    schemaVersion: 1,
    files: ['programme.yaml', 'mentors.csv', 'managers.csv', 'cases.csv'].map(
      (name) => `${folder}/${name}`,
    ),
    findings: [],
  });
});

describe('the batch file that Windows gets', () => {
  it('lies beside the others', async () => {
    const { stdout } = await runInMemory(['init', folder], { platform: 'win32' });
    expect(readdirSync(folder).toSorted()).toEqual([...FILES, 'tandem.bat']);
    expect(stdout).toContain('tandem.bat      drop the two files on it');
    const text = readFileSync(join(folder, 'tandem.bat'), 'utf8');
    expect(text).toBe(batchFile());
  });

  const text = batchFile();
  const lines = text.split('\r\n');

  it('is plain ASCII with the line ends of Windows, so that every code page reads it', () => {
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('shows umlauts and stays open', () => {
    expect(lines).toContain('chcp 65001 >nul');
    expect(lines.slice(-2)).toEqual(['pause', '']);
  });

  it('quotes every path, for folders with spaces, brackets and ampersands', () => {
    const assigned = lines.filter((line) => line.includes('set '));
    expect(assigned.every((line) => /set (?:"[A-Z]+=[^"]*"|[A-Z]+="[^"]*")$/.test(line))).toBe(
      true,
    );
    const used = lines.filter((line) => /%~|%MENTORS%|%MANAGERS%/.test(line));
    expect(used.length).toBeGreaterThan(10);
    for (const line of used) {
      expect(line.replaceAll(/"[^"]*"/g, '')).not.toMatch(/%~|%MENTORS%|%MANAGERS%/);
    }
    // In a block, brackets of a path would end it.
    expect(text).not.toContain('(');
  });

  it('takes the program beside it, else an installed one, else says that there is none', () => {
    const chosen = lines.filter((line) => line.includes('TANDEM='));
    expect(chosen).toEqual([
      'set "TANDEM="',
      'where tandem.cmd >nul 2>nul && set "TANDEM=tandem.cmd"',
      'if exist "%~dp0tandem.exe" set TANDEM="%~dp0tandem.exe"',
    ]);
  });

  it('never calls itself, and returns from what is a batch file, too', () => {
    expect(text).not.toMatch(/call tandem\b(?!\.)|=tandem"/);
    expect(lines.filter((line) => line.includes('%TANDEM%'))).toEqual([
      'call %TANDEM% %*',
      'call %TANDEM% check "%MENTORS%" "%MANAGERS%" %3',
      'if not errorlevel 1 call %TANDEM% match "%MENTORS%" "%MANAGERS%"',
    ]);
  });

  it('jumps to labels that are there', () => {
    const jumps = [...text.matchAll(/goto (\w+)/g)].map(([, label]) => `:${label}`);
    expect(jumps.length).toBeGreaterThan(0);
    for (const label of jumps) expect(lines).toContain(label);
  });
});
