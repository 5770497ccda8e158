import { expect, it } from 'vitest';

import { tandem } from './spawn.ts';

/** The exit code of each kind of call; a command that lands adds its rows. */
it.concurrent.each<[argv: string, code: number]>([
  ['', 0],
  ['--help', 0],
  ['--version', 0],
  ['hlep', 2],
  ['help', 0],
  ['help help', 0],
  ['help unknown-format', 0],
  ['help nothing-known', 2],
  ['help --format json', 2],
  ['help --exit-zero nothing-known', 2],
  ['help --lang fr', 2],
  ['help a b', 2],
  ['completion bash', 0],
  ['completion', 2],
  ['completion tcsh', 2],
])('tandem %s ends with %i', async (argv, code) => {
  const outcome = await tandem(argv === '' ? [] : argv.split(' '));
  expect(outcome.code).toBe(code);
  // Whoever is refused learns why, and nothing that looks like a result is printed.
  if (code === 2) {
    expect(outcome.stderr).not.toBe('');
    expect(outcome.stdout).toBe('');
  }
});
