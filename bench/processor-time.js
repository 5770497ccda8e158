import { spawnSync } from 'node:child_process';

/** Node with nothing to do: what every other figure is told by. */
export const NOTHING = ['-e', '0'];

/**
 * The processor time of a run of Node in seconds, children's and the kernel's included, as the shell
 * tells it: a process that measures itself starts later and ends sooner.
 */
export function processorTime(args, cwd) {
  const script = 'TIMEFORMAT="%3U %3S"; time "$@" >/dev/null 2>/dev/null';
  const run = spawnSync('bash', ['-c', script, 'bash', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`exit code ${run.status} of ${args.join(' ')}`);
  const [user, system] = run.stderr.trim().split(' ').map(Number);
  return user + system;
}

/** The medians of some runs of each, taken in turn, so that all have the same neighbours. */
export function medians(calls, rounds, cwd) {
  const times = calls.map(() => []);
  for (let round = 0; round < rounds; round++) {
    calls.forEach((args, at) => times[at].push(processorTime(args, cwd)));
  }
  return times.map((all) => all.sort((a, b) => a - b)[all.length >> 1]);
}
