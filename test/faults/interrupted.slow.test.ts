import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { PROGRAM } from '../cli/spawn.ts';
import { share } from '../helpers/share.ts';

/** `TANDEM_SHARE=10` makes 1,000 kills, 400 interruptions and 200 pairs of runs. */
const [kills, interruptions, pairs] = [share(100), share(40), share(20)];
const OUTPUTS = ['roster.csv', 'unmatched.csv', 'report.html', 'audit.json'];
const SEEDS = ['spring', 'autumn'];

const folder = mkdtempSync(join(tmpdir(), 'interrupted-'));
const before = readdirSync(new URL('../../fixtures/company/', import.meta.url));
/** The hash of each output by seed. */
const expected = new Map<string, readonly string[]>();
/** What a run takes from start to end, in milliseconds. */
let duration = Infinity;

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly said: string;
}

/** A run that replaces the outputs by those of a seed. */
function start(seed: string): { child: ChildProcess; ending: Promise<Ending> } {
  const argv = ['mentors.csv', 'managers.csv', '--report', 'report.html', '--force'];
  const child = spawn(process.execPath, [PROGRAM, ...argv, '--seed', seed], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const ending = new Promise<Ending>((resolve) => {
    child.once('close', (code, signal) => {
      resolve({ code, signal, said });
    });
  });
  return { child, ending };
}

function hashes(): string[] {
  return OUTPUTS.map((name) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  );
}

const leftovers = (): string[] =>
  readdirSync(folder).filter((name) => ![...OUTPUTS, ...before].includes(name));

beforeAll(async () => {
  cpSync(new URL('../../fixtures/company/', import.meta.url), folder, { recursive: true });
  for (const seed of [...SEEDS, ...SEEDS, ...SEEDS]) {
    const started = performance.now();
    expect(await start(seed).ending).toEqual({ code: 0, signal: null, said: '' });
    duration = Math.min(duration, performance.now() - started);
    expected.set(seed, hashes());
  }
  const [one, other] = SEEDS.map((seed) => expected.get(seed));
  expect(one).not.toEqual(other);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/**
 * Waits for the moment at which the i-th of some runs is hit: every other one spread over the run,
 * the rest in its last tenth; of those every other one while it writes, which takes milliseconds.
 */
async function moment(i: number, count: number): Promise<void> {
  const part = i / count;
  if (i % 4 === 3) {
    await Promise.race([firstTemporary(), sleep(2 * duration)]);
    await sleep((i >> 2) % 12);
  } else {
    await sleep(duration * (i % 2 === 0 ? part : 0.9 + part / 5));
  }
}

function firstTemporary(): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_, name) => {
      if (name?.startsWith('.tandem-') !== true) return;
      watcher.close();
      resolve();
    });
  });
}

it(`each of ${kills} kills leaves whole files, and the next run clears up`, async () => {
  let met = 0;
  for (let i = 0; i < kills; i++) {
    const { child, ending } = start(SEEDS[(i % 3) & 1]!);
    await moment(i, kills);
    child.kill('SIGKILL');
    await ending;
    for (const [i, hash] of hashes().entries()) {
      expect(
        SEEDS.map((one) => expected.get(one)?.[i]),
        OUTPUTS[i],
      ).toContain(hash);
    }
    if (leftovers().some((name) => name.includes(`-${String(child.pid)}-`))) met++;
    for (const name of leftovers()) {
      expect(name).toMatch(/^\.tandem-[\w-]+\.tmp$/);
      expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    }
  }
  // Some of the kills have to fall between the first temporary file and the last.
  expect(met).toBeGreaterThan(0);
  console.info(`${met} of ${kills} kills met a run while it wrote`);
  expect((await start('spring').ending).code).toBe(0);
  expect(leftovers()).toEqual([]);
  expect(hashes()).toEqual(expected.get('spring'));
});

it(`each of ${interruptions} interruptions leaves all old or all new, and nothing else`, async () => {
  const endings = new Map<string, number>();
  for (let i = 0; i < interruptions; i++) {
    const signal = i % 8 < 4 ? 'SIGINT' : 'SIGTERM';
    const { child, ending } = start(SEEDS[(i % 3) & 1]!);
    await moment(i, interruptions);
    child.kill(signal);
    // Impatient people press twice.
    if (i % 5 === 0) child.kill(signal);
    const ended = await ending;
    const how = `${signal}: ${ended.signal ?? String(ended.code)}`;
    endings.set(how, (endings.get(how) ?? 0) + 1);
    const regular = signal === 'SIGINT' ? 130 : 143;
    // The signal itself, before the program is loaded and while it computes; 0 if it was too late.
    expect([0, regular, signal]).toContain(ended.signal ?? ended.code);
    expect(ended.said).toBe('');
    expect(leftovers(), how).toEqual([]);
    expect(
      SEEDS.map((one) => expected.get(one)),
      how,
    ).toContainEqual(hashes());
  }
  console.info(Object.fromEntries(endings));
});

it(`each of ${pairs} pairs of runs onto one output leaves the files of one`, async () => {
  let both = 0;
  for (let round = 0; round < pairs; round++) {
    // Every other time with the lock of a run that was killed.
    if (round % 2 === 1) writeFileSync(join(folder, '.tandem-lock.tmp'), '999999999');
    const [one, other] = SEEDS.map(start);
    const ended = await Promise.all([one!.ending, other!.ending]);
    for (const { code, said } of ended) {
      expect([0, 2]).toContain(code);
      expect(said).toMatch(code === 0 ? /^$/ : /^error\[output-busy\]/);
    }
    const done = ended.filter(({ code }) => code === 0).length;
    expect(done).toBeGreaterThan(0);
    if (done === 2) both++;
    expect(leftovers()).toEqual([]);
    expect(SEEDS.map((seed) => expected.get(seed))).toContainEqual(hashes());
  }
  console.info(`in ${both} of ${pairs} pairs both ran through, one after the other`);
});
