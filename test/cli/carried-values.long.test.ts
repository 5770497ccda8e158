import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Cell, CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { runInMemory } from './run-in-memory.ts';

const small = join(import.meta.dirname, '../../fixtures/small');
const inputs = [join(small, 'mentors.csv'), join(small, 'managers.csv')];
const day = new Date(Date.UTC(2026, 0, 31));

/** What HR adds beside the roster: a header, what stands below it, and how it is shown. */
const ADDED: readonly [header: string, cell: Partial<Cell>][] = [
  ['- note', { value: '- see below' }],
  ['since', { value: day, style: { numFmt: 'dd.mm.yyyy' } }],
  ['share', { value: 0.25, style: { numFmt: '0%' } }],
  ['budget', { value: 1234.5, style: { numFmt: '#,##0.00' } }],
  ['due', { formula: 'B2+30', formulaResult: 46083, style: { numFmt: 'dd.mm.yyyy' } }],
];

let folder: string;
const at = (file: string): string => join(folder, file);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'carried-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...argv: string[]): Promise<void> {
  expect(await runInMemory([...argv, '--lang', 'en']), argv.join(' ')).toMatchObject({ code: 0 });
}

/** The columns that HR has added, as another reader finds them in the first row below the header. */
async function added(file: string): Promise<[unknown, unknown, unknown][]> {
  const sheet = (await readXlsx(readFileSync(at(file)), { readStyles: true })).sheets[0];
  return (sheet?.rows[0] ?? []).slice(-ADDED.length).map((header, index, all) => {
    const column = (sheet?.rows[0]?.length ?? 0) - all.length + index;
    const format = sheet?.cells?.get(`1,${column}`)?.style?.numFmt;
    return [header, sheet?.rows[1]?.[column], format];
  });
}

it('columns that HR adds to a workbook keep header, kind and format over any number of waves', async () => {
  await run('match', ...inputs, '-o', at('1.xlsx'));
  const book = await readXlsx(readFileSync(at('1.xlsx')), { readStyles: true });
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const width = sheet.rows[0]?.length ?? 0;
  const cells = new Map<string, Partial<Cell>>(sheet.cells);
  const rows = sheet.rows.map((row, index): CellValue[] => [
    ...row,
    ...ADDED.map(([header, { value }]) => (index === 0 ? header : (value ?? null))),
  ]);
  ADDED.forEach(([, cell], column) => {
    for (let row = 1; row < rows.length; row++) cells.set(`${row},${width + column}`, cell);
  });
  writeFileSync(
    at('edited.xlsx'),
    await writeXlsx({ sheets: [{ name: sheet.name, rows, cells }] }),
  );

  await run('verify', at('edited.xlsx'), ...inputs);
  await run('match', ...inputs, '--previous', at('edited.xlsx'), '-o', at('2.xlsx'));
  await run('match', ...inputs, '--previous', at('2.xlsx'), '-o', at('3.xlsx'));
  const kept = [
    ["'- note", "'- see below", undefined],
    ['since', day, 'dd.mm.yyyy'],
    ['share', 0.25, '0%'],
    ['budget', 1234.5, '#,##0.00'],
    ['due', new Date(Date.UTC(2026, 2, 2)), 'dd.mm.yyyy'],
  ];
  expect(await added('2.xlsx')).toEqual(kept);
  expect(await added('3.xlsx')).toEqual(kept);

  await run(
    'match',
    ...inputs,
    '--previous',
    at('3.xlsx'),
    '-o',
    at('4.csv'),
    '--dialect',
    'excel-de',
  );
  await run(
    'match',
    ...inputs,
    '--previous',
    at('4.csv'),
    '-o',
    at('5.csv'),
    '--dialect',
    'excel-de',
  );
  const lines = (file: string): string[] => readFileSync(at(file), 'utf8').split('\r\n');
  expect(lines('4.csv')[0]).toMatch(/;'- note;since;share;budget;due$/);
  expect(lines('4.csv')[1]).toMatch(/;'- see below;2026-01-31;25%;1234,5;2026-03-02$/);
  expect(lines('5.csv')).toEqual(lines('4.csv'));
});

it('a formula of HR without a stored result is carried on blank, and a warning says so', async () => {
  await run('match', ...inputs, '-o', at('plain.xlsx'));
  const sheet = (await readXlsx(readFileSync(at('plain.xlsx')))).sheets[0];
  if (!sheet) throw new Error('no sheet');
  const width = sheet.rows[0]?.length ?? 0;
  const rows = sheet.rows.map((row, index): CellValue[] => [...row, index === 0 ? 'due' : null]);
  const cells = new Map<string, Partial<Cell>>([[`1,${width}`, { formula: 'B2+30' }]]);
  writeFileSync(at('blank.xlsx'), await writeXlsx({ sheets: [{ name: sheet.name, rows, cells }] }));
  const { code, stderr } = await runInMemory([
    ...['match', ...inputs, '--previous', at('blank.xlsx'), '-o', at('next.xlsx'), '--lang', 'en'],
  ]);
  expect(code).toBe(0);
  expect(stderr).toContain('warning[formula-not-carried]: the cell holds a formula');
});

it.each(['csv', 'xlsx'])(
  'two columns of HR under one header each keep what stands in them over any number of waves, in %s',
  async (ending) => {
    await run('match', ...inputs, '-o', at(`first-${ending}.csv`));
    const [header = '', ...rows] = readFileSync(at(`first-${ending}.csv`), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
    const edited = [
      `${header},Note,goal,note ,Note`,
      // Carried on with a tandem, as history, and with a proposal.
      ...rows.map((row, index) => {
        const status = ['active', 'declined', 'proposed'][index % 3] ?? '';
        return `${row.replace('proposed', status)},a${index},g${index},b${index},c${index}`;
      }),
    ];
    writeFileSync(at(`edited-${ending}.csv`), `${edited.join('\n')}\n`);
    const own = (lines: readonly string[]): string[] =>
      lines
        .map((line) => line.split(','))
        .filter((cells) => cells.some((cell) => /^a\d+$/.test(cell)))
        .map((cells) => cells.slice(-4).join())
        .sort();
    let previous = at(`edited-${ending}.csv`);
    for (const wave of [1, 2, 3]) {
      const next = at(`wave-${wave}.${ending}`);
      await run('match', ...inputs, '--previous', previous, '-o', next, '--keep', 'proposed');
      previous = next;
    }
    await run('match', ...inputs, '--previous', previous, '-o', at(`last-${ending}.csv`));
    const last = readFileSync(at(`last-${ending}.csv`), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
    expect(last[0]).toMatch(/,Note,goal,note,Note$/);
    expect(own(last)).toEqual(own(edited.slice(1)));
  },
);
