import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { share } from '../helpers/share.ts';

const [kills, rounds] = [share(200), share(100)];
const library = new URL('../../dist/files/index.js', import.meta.url).href;

/** Writes roster and audit over and over; each content is one letter, many times. */
const program = `
  import { commitFiles } from ${JSON.stringify(library)};
  const [folder, letters, times] = process.argv.slice(1);
  for (let i = 0; i < Number(times); i++) {
    const bytes = Buffer.alloc(200_000, letters[i % letters.length]);
    const outputs = ['roster.csv', 'audit.json'].map((name) => ({ file: folder + '/' + name, bytes }));
    const findings = await commitFiles(outputs, { force: true, inputs: [] });
    if (findings.some(({ code }) => code !== 'output-busy')) throw new Error(findings[0].code);
    if (i === 0) process.stdout.write('started');
  }
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function start(letters: string, times: number): ChildProcess {
  const args = ['--input-type=module', '-e', program, folder, letters, String(times)];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.once('exit', resolve));

/** The letter that a file consists of. */
function letterOf(name: string): string {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text.length).toBe(200_000);
  expect(text).toBe((text[0] ?? '').repeat(text.length));
  return text[0] ?? '';
}

it('a process killed at any moment leaves whole files, and the next run clears up', async () => {
  await ended(start('a', 1));
  for (let kill = 0; kill < kills; kill++) {
    const child = start('bcde', 1_000_000);
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 60));
    child.kill('SIGKILL');
    await ended(child);
    letterOf('roster.csv');
    letterOf('audit.json');
    for (const name of readdirSync(folder)) {
      if (name.startsWith('.')) expect(name).toMatch(/^\.tandem-[\w-]+\.tmp$/);
      expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    }
  }
  expect(await ended(start('f', 1))).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['audit.json', 'roster.csv']);
  expect(letterOf('roster.csv')).toBe('f');
});

it('two runs at once leave the files of one of them', async () => {
  for (let round = 0; round < rounds; round++) {
    const codes = await Promise.all([ended(start('xy', 20)), ended(start('zw', 20))]);
    expect(codes).toEqual([0, 0]);
    expect(letterOf('roster.csv')).toBe(letterOf('audit.json'));
    expect(readdirSync(folder).sort()).toEqual(['audit.json', 'roster.csv']);
  }
});
