import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { stopsTheRun } from '../../src/findings/finding.ts';
import { sentence } from '../../src/findings/sentence.ts';
import { readTable } from '../../src/tables/index.ts';
import { generator, mutate, telling } from '../helpers/mutants.ts';
import { share } from '../helpers/share.ts';

const folder = new URL('../../fixtures/spreadsheets/', import.meta.url);
// The two that take a second each by design are read once, not thousands of times.
const fixtures = readdirSync(folder)
  .filter((file) => !['bomb.xlsx', 'too-many-rows.xlsx'].includes(file))
  .map((file) => ({ file, bytes: readFileSync(new URL(file, folder)) }));
const others = fixtures.map(({ bytes }) => bytes);
const tries = share(10_000);

async function readsSafely(file: string, bytes: Buffer): Promise<void> {
  const { table, findings } = await readTable(
    { file, bytes },
    { recognises: (header) => ['id', 'name', 'level', 'Personalnummer'].includes(header) },
  );
  for (const one of findings.slice(0, 50)) {
    for (const language of ['en', 'de'] as const) {
      const { message, fix } = sentence(one, language);
      expect(`${message} ${fix}`).not.toMatch(/undefined|NaN|\[object/);
    }
  }
  if (table === undefined) {
    expect(findings.some(stopsTheRun)).toBe(true);
    return;
  }
  for (const [index, row] of table.rows.slice(0, 50).entries()) {
    expect(row.length).toBe(table.header.length);
    const { line = 0, column = 0 } = table.place(index, row.length - 1);
    expect(line).toBeGreaterThan(table.headerLine);
    expect(column).toBeGreaterThan(0);
  }
}

describe('whatever the bytes, reading ends with a table or with a finding that says why', () => {
  it(`${tries} mutated fixtures`, async () => {
    for (let seed = 0; seed < tries; seed++) {
      const below = generator(seed);
      const { file, bytes } = fixtures[seed % fixtures.length]!;
      await readsSafely(`${file} mutated by seed ${seed}`, mutate(bytes, below, others));
    }
  });

  it(`${tries} runs of random bytes`, async () => {
    for (let seed = 0; seed < tries; seed++) {
      const below = generator(seed);
      const alphabet = below(3) === 0 ? undefined : telling;
      const bytes = Array.from({ length: below(300) }, () =>
        alphabet === undefined ? below(256) : (alphabet[below(alphabet.length)] ?? 0),
      );
      await readsSafely(`random bytes of seed ${seed}`, Buffer.from(bytes));
    }
  });

  it('every fixture cut at every byte', async () => {
    for (const { file, bytes } of fixtures) {
      if (bytes.length > 3000) continue;
      for (let end = 0; end < bytes.length; end++) {
        await readsSafely(`${file} cut at ${end}`, bytes.subarray(0, end));
      }
    }
  });
});

it('time grows with the size, not with its square', async () => {
  const shapes = {
    'quoted cells': (n: number) => `id;name\n${'"a;""b"";c";"d"\n'.repeat(n)}`,
    'rows of blanks': (n: number) => `id;name\n${' ; \n'.repeat(n)}1;2\n`,
    'odd quotes': (n: number) => `id;name\n1;"${'x""y\n'.repeat(n)}`,
    accents: (n: number) => `id;name\n${'1;Mu\u0308ller \u00a0\n'.repeat(n)}`,
  };
  for (const [name, shape] of Object.entries(shapes)) {
    const time = async (n: number) => {
      const bytes = Buffer.from(shape(n));
      const started = performance.now();
      await readTable({ file: name, bytes }, { recognises: (header) => header === 'id' });
      return performance.now() - started;
    };
    await time(50_000);
    const once = Math.min(await time(100_000), await time(100_000));
    const fourfold = Math.min(await time(400_000), await time(400_000));
    expect(fourfold, name).toBeLessThan(8 * once + 200);
  }
});
