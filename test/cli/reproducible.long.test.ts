import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { runIn } from './run-in-memory.ts';

const company = new URL('../../fixtures/company/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A copy of the company, with its rows in another order where a number is given. */
function lay(order?: number): string {
  const cwd = mkdtempSync(join(folder, 'company-'));
  cpSync(company, cwd, { recursive: true });
  if (order !== undefined) {
    for (const file of ['mentors.csv', 'managers.csv']) shuffleRows(join(cwd, file), order);
  }
  return cwd;
}

/** Puts the rows below the header into another order, the same for the same number. */
function shuffleRows(file: string, by: number): void {
  const [header = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const lot = (row: string): string => createHash('sha256').update(`${by}${row}`).digest('hex');
  const drawn = rows.map((row) => [lot(row), row] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, [header, ...drawn.map(([, row]) => row)].join('\n'));
}

/** What match writes: the roster and who is left over. */
async function outputs(order?: number, ...options: string[]): Promise<string[]> {
  const cwd = lay(order);
  const outcome = await runIn(['match', 'mentors.csv', 'managers.csv', ...options], { cwd });
  expect(outcome.code).toBe(0);
  return ['roster.csv', 'unmatched.csv'].map((file) => readFileSync(join(cwd, file), 'utf8'));
}

describe('the same people and programme give the same bytes', () => {
  it.each(Array.from({ length: 24 }, (_, k) => k + 1))('in row order %i', async (order) => {
    expect(await outputs(order)).toEqual(await outputs());
  });

  it('with the same seed, whatever the row order', async () => {
    const seed = ['--seed', 'spring'];
    expect(await outputs(5, ...seed)).toEqual(await outputs(undefined, ...seed));
  });
});

it('keeps names, levels and addresses out of messages and audit', async () => {
  const cwd = lay();
  const header = 'id,name,email,department,social_media_skill,communication,volunteers,comment';
  const rows = Array.from({ length: 40 }, (_, i) => {
    const level = i % 4 === 0 ? `CNRY-L${i}` : i % 7 === 0 ? '4.875' : '5';
    return `M${i},CNRY-N${i},CNRY-E${i}@x.example,D${i % 5},${level},${i % 9 === 0 ? `CNRY-C${i}` : '4'},yes,CNRY-X${i}`;
  });
  writeFileSync(join(cwd, 'mentors.csv'), [header, ...rows].join('\n'));
  rmSync(join(cwd, 'programme.yaml'), { force: true });
  const run = async (command: string, ...options: string[]): Promise<string> => {
    const argv = [command, 'mentors.csv', 'managers.csv', ...options];
    const { stdout, stderr } = await runIn(argv, { cwd });
    return stdout + stderr;
  };
  for (const format of ['pretty', 'json', 'github', 'junit', 'sarif']) {
    expect(await run('check', '--format', format)).not.toMatch(/CNRY/);
  }
  expect(await run('match')).not.toMatch(/CNRY/);
  expect(await run('match', '--skip-invalid')).not.toMatch(/CNRY/);
  expect(readFileSync(join(cwd, 'audit.json'), 'utf8')).not.toMatch(/CNRY/);
  expect(readFileSync(join(cwd, 'roster.csv'), 'utf8')).toMatch(/CNRY-N/);
});

it('says how many tandems another lot could change, and nothing without a lottery', async () => {
  const cwd = lay();
  const match = async (
    ...more: string[]
  ): Promise<{ decided: string | undefined; pairs: string[] }> => {
    const argv = ['match', 'mentors.csv', 'managers.csv', '--force', ...more];
    const { stdout } = await runIn(argv, { cwd });
    const pairs = readFileSync(join(cwd, 'roster.csv'), 'utf8').match(/^T-\w+/gm) ?? [];
    return { decided: /^Lottery +(\d+) tandem/m.exec(stdout)?.[1], pairs };
  };
  expect((await match()).decided).toBeUndefined();
  const drawn = await match('--seed', 'spring');
  const changed = new Set<string>();
  for (let lot = 0; lot < 12; lot++) {
    const other = new Set((await match('--seed', `lot ${lot}`)).pairs);
    for (const pair of drawn.pairs) if (!other.has(pair)) changed.add(pair);
  }
  expect(changed.size).toBeGreaterThan(0);
  expect(Number(drawn.decided)).toBeGreaterThanOrEqual(changed.size);
  expect(Number(drawn.decided)).toBeLessThan(drawn.pairs.length);
});
