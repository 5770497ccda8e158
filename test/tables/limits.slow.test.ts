import { expect, describe, it } from 'vitest';

import { readPeople } from '../../src/people/index.ts';
import type { Reading } from '../../src/tables/index.ts';
import { readTable } from '../../src/tables/index.ts';
import { OPTIONS } from '../people/people-of.ts';

const mebibyte = 1 << 20;

function read(text: string): Promise<Reading> {
  const bytes = Buffer.from(text);
  return readTable({ file: 'big.csv', bytes }, { recognises: (header) => header === 'id' });
}

describe('inputs without bounds are refused, and early', () => {
  it.each([
    ['a line of 64 MiB', () => 'x'.repeat(64 * mebibyte), 'line-too-long', 1],
    [
      'a long line below a header',
      () => `id;name\n1;${'x'.repeat(2 * mebibyte)}\n`,
      'line-too-long',
      2,
    ],
    ['a million columns', () => ';id'.repeat(1_000_000), 'too-many-columns', 1],
    ['twenty thousand columns', () => `${'id;'.repeat(20_000)}\n1;2\n`, 'too-many-columns', 1],
    [
      'a row of twenty thousand cells',
      () => `id;name\n${';'.repeat(20_000)}1\n`,
      'too-many-columns',
      2,
    ],
    ['ten million quotes', () => `id;name\n${'"'.repeat(10_000_000)}\n`, 'line-too-long', 2],
    [
      'a stray quote on every line',
      () => `id;name\n${'"x\n'.repeat(500_000)}`,
      'too-many-stray-quotes',
      1002,
    ],
    [
      'more than four million rows',
      () => `id;x\n${';\n'.repeat(4_194_304)}`,
      'too-many-rows',
      4_194_305,
    ],
  ])('refuses %s', { timeout: 30_000 }, async (_, make, code, line) => {
    const { table, findings } = await read(make());
    expect(findings).toMatchObject([{ code, place: { line } }]);
    expect(table).toBeUndefined();
  });

  it('a quote that opens and never closes costs its line only, however much follows', async () => {
    const rows = 'x;y\n'.repeat(1_000_000);
    const { table, findings } = await read(`id;name\n1;"Anna\n${rows}`);
    expect(findings).toMatchObject([{ code: 'unclosed-quote', place: { line: 2, column: 3 } }]);
    expect(table?.rows.length).toBe(1_000_000);
  });

  it('a million blank rows are nothing', async () => {
    const { table, findings } = await read(`id;name\n${';\n'.repeat(1_000_000)}1;Anna\n`);
    expect(findings).toEqual([]);
    expect(table?.rows).toEqual([['1', 'Anna']]);
    expect(table?.place(0, 1)).toMatchObject({ line: 1_000_002, column: 3, cell: 'B1000002' });
  });
});

it('a file can have more findings than a call can have arguments', async () => {
  const rows = 'x;\n'.repeat(150_000);
  const { table } = await read(`id;department\n${rows}`);
  const { findings } = readPeople(table!, table!, OPTIONS);
  expect(findings.length).toBeGreaterThan(150_000);
});
