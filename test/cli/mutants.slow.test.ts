import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { generator, mutate, mutateCells } from '../helpers/mutants.ts';
import { share } from '../helpers/share.ts';
import { runInMemory } from './run-in-memory.ts';

/** For each command; `TANDEM_SHARE=10` makes 10,000 mutants in all. */
const tries = share(333);
const start = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
const fixture = (name: string): URL => new URL(`../../fixtures/${name}`, import.meta.url);

// Small ones, so that there are many: the people, the programme, and what the tool itself wrote.
const originals = new Map<string, Buffer>();
const spreadsheets = readdirSync(fixture('spreadsheets/'))
  .filter((file) => !['bomb.xlsx', 'too-many-rows.xlsx'].includes(file))
  .map((file) => readFileSync(fixture(`spreadsheets/${file}`)));

beforeAll(async () => {
  cpSync(fixture('company/'), folder, { recursive: true });
  process.chdir(folder);
  for (const output of ['roster.csv', 'roster.xlsx']) {
    const argv = ['match', 'mentors.csv', 'managers.csv', '-o', output];
    expect((await runInMemory([...argv, '--audit', 'audit.json', '--force'])).code).toBe(0);
  }
  for (const file of readdirSync('.')) originals.set(file, readFileSync(file));
  expect([...originals.keys()].length).toBe(6);
});
afterAll(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true });
});

const PEOPLE = ['mentors.csv', 'managers.csv'];
const PAPERS = ['roster.csv', 'roster.xlsx', 'audit.json'];
const calls: Record<string, { files: string[]; argv: (below: (n: number) => number) => string[] }> =
  {
    check: { files: PEOPLE, argv: () => ['check', ...PEOPLE] },
    match: {
      files: [...PEOPLE, 'roster.csv'],
      argv: (below) => [
        ...['match', ...PEOPLE, '-o', '-'],
        ...(below(3) === 0 ? ['--previous', 'roster.csv'] : []),
        ...(below(2) === 0 ? ['--skip-invalid'] : []),
        ...(below(8) === 0 ? ['--objective', 'fair'] : []),
      ],
    },
    verify: {
      files: [...PEOPLE, ...PAPERS, ...PAPERS],
      argv: (below) => [
        ...['verify', below(3) === 0 ? 'roster.xlsx' : 'roster.csv', ...PEOPLE],
        ...(below(2) === 0 ? ['--audit', 'audit.json'] : []),
        ...(below(4) === 0 ? ['--skip-invalid'] : []),
      ],
    },
  };

/** Writes all files anew, one or two of them mutated. */
function lay(files: readonly string[], below: (bound: number) => number): void {
  for (const [file, bytes] of originals) writeFileSync(file, bytes);
  for (let count = below(2); count >= 0; count--) {
    const file = below(10) === 0 ? 'programme.yaml' : (files[below(files.length)] ?? '');
    const bytes = originals.get(file) ?? Buffer.of();
    const isText = file.endsWith('.csv') && below(2) === 0;
    const mutant = isText
      ? mutateCells(bytes.toString(), below)
      : mutate(bytes, below, [...originals.values(), ...spreadsheets]);
    writeFileSync(file, mutant);
  }
}

describe(`${tries} mutants of files end in a result or in findings`, () => {
  it.each(Object.entries(calls))('%s', async (_, { files, argv }) => {
    const codes = new Map<number, number>();
    let slowest = 0;
    for (let seed = 0; seed < tries; seed++) {
      const below = generator(seed);
      lay(files, below);
      const call = [...argv(below), ...(below(4) === 0 ? ['--lang', 'de'] : [])];
      const started = performance.now();
      const { code, stdout, stderr } = await runInMemory(call);
      const took = performance.now() - started;
      const what = `seed ${seed}: ${call.join(' ')}\n${stderr.slice(0, 2000)}`;
      expect([0, 1, 2], what).toContain(code);
      // What a mutant holds may be shown; what the program says itself may not be nonsense.
      expect(stderr, what).not.toMatch(/\n +at |node:internal|: (?:undefined|NaN)\b/);
      expect(code === 0 || stdout + stderr !== '', what).toBe(true);
      expect(took, what).toBeLessThan(10_000);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      slowest = Math.max(slowest, took);
    }
    console.info(Object.fromEntries(codes), `slowest ${Math.round(slowest)} ms`);
    expect([...codes.keys()].toSorted()).toEqual([0, 1, 2]);
  });
});
