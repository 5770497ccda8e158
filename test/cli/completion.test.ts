import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { runInMemory } from './run-in-memory.ts';

async function script(shell: string, language = 'en'): Promise<string> {
  return (await runInMemory(['completion', shell, '--lang', language])).stdout;
}

function isMissing(shell: string): boolean {
  return spawnSync(shell, ['--version']).error !== undefined;
}

describe('bash', () => {
  /** What bash offers after the words; the last is being typed. */
  async function offered(...words: string[]): Promise<string[]> {
    const input = [
      await script('bash'),
      `COMP_WORDS=(tandem ${words.map((word) => `'${word}'`).join(' ')})`,
      `COMP_CWORD=${words.length}`,
      '_tandem',
      String.raw`printf '%s\n' "\${COMPREPLY[@]}"`.replace('\\$', '$'),
    ].join('\n');
    const { stdout, stderr } = spawnSync('bash', ['--norc'], { input, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  }

  it.skipIf(isMissing('bash')).each([
    [['hel'], ['help']],
    [['help', '--lan'], ['--lang']],
    [
      ['help', '--lang', ''],
      ['de', 'en'],
    ],
    [['completion', 'f'], ['fish']],
    [['help', 'mentors.c'], []],
  ])('after %j offers %j', async (words, offers) => {
    expect(await offered(...words)).toEqual(offers);
  });
});

it.each(['bash', 'zsh', 'fish', 'powershell'])(
  '%s knows every command and option',
  async (shell) => {
    const text = await script(shell);
    const help = (await runInMemory(['help'])).stdout;
    const commands = [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
    expect(commands.length).toBeGreaterThan(1);
    for (const name of [...commands, 'programme', 'exit-zero', 'pretty', 'powershell']) {
      expect(text).toContain(name);
    }
  },
);

describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  it.skipIf(isMissing(shell)).each(['en', 'de'])(
    'accepts the script in language %s',
    async (language) => {
      const file = join(mkdtempSync(join(tmpdir(), 'tandem-')), 'script');
      writeFileSync(file, await script(shell, language));
      const { status, stderr } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
      rmSync(dirname(file), { recursive: true });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );
});

it('refuses a shell that it does not know', async () => {
  const outcome = await runInMemory(['completion', 'tcsh', '--lang', 'de']);
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).toContain('Angabe „shell“: „tcsh“ gibt es nicht, nur bash, zsh');
});
