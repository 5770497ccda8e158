import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Sheet } from '../../src/tables/index.ts';
import { readTable, unguard, writeWorkbook } from '../../src/tables/index.ts';

const roster: Sheet = {
  name: 'Roster (HR only)',
  header: ['id', 'name', 'score'],
  rows: [
    ['0042', 'Anna Müller; „Lena“', { value: 83.3, decimals: 1 }],
    ['1E5', '=HYPERLINK("https://example.com")', { value: 7, decimals: 0 }],
    ['01.04.', '', { value: 100, decimals: 1 }],
  ],
};
const summary: Sheet = { name: 'Summary', header: ['what', 'count'], rows: [] };

describe('a written workbook', () => {
  it('freezes and filters the header, and gives columns a width and numbers a format', async () => {
    const book = await readXlsx(await writeWorkbook([roster, summary]), { readStyles: true });
    const [sheet] = book.sheets;
    expect(book.sheets.map(({ name }) => name)).toEqual(['Roster (HR only)', 'Summary']);
    expect(sheet?.freezePane).toMatchObject({ rows: 1 });
    expect(sheet?.autoFilter?.range).toBe('A1:C4');
    expect(sheet?.columns?.[1]?.width).toBeGreaterThan(sheet?.columns?.[0]?.width ?? 99);
    expect(sheet?.cells?.get('1,2')?.style?.numFmt).toBe('0.0');
    expect(sheet?.rows[1]).toEqual(['0042', 'Anna Müller; „Lena“', 83.3]);
  });

  it('has the same bytes each time', async () => {
    const [one, two] = [
      await writeWorkbook([roster, summary]),
      await writeWorkbook([roster, summary]),
    ];
    expect(Buffer.compare(one, two)).toBe(0);
  });

  it('gives its texts back', async () => {
    // XML has no control characters but these, and no lone surrogates.
    const text = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((one) =>
        one
          .normalize('NFC')
          .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff\r]/gu, '')
          .trim(),
      )
      .filter((one) => !/^="(?:[^"]|"")*"$/.test(one) && !/_x[0-9a-f]{4}_/i.test(one))
      // A row that names columns is taken for a second header.
      .filter((one) => one !== 'id' && one !== 'name');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }),
        async (cells) => {
          const rows = cells.map(([id, name], index) => [`${index}${id}`, name]);
          const bytes = await writeWorkbook([{ name: 'S', header: ['id', 'name'], rows }]);
          const { table } = await readTable(
            { file: 'r.xlsx', bytes },
            { recognises: (header) => header === 'id' || header === 'name' },
          );
          expect(table?.rows.map((row) => row.map(unguard))).toEqual(rows);
        },
      ),
      { numRuns: 30 },
    );
  });
});

const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
});
if (office === undefined) {
  console.warn('LibreOffice is not installed: its conversion of written workbooks is NOT tested');
}

describe.skipIf(office === undefined)('LibreOffice opens a written workbook', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('and sees the same texts and numbers, none of them run', async () => {
    writeFileSync(join(folder, 'roster.xlsx'), await writeWorkbook([roster, summary]));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const output = execFileSync(
      office ?? '',
      // Semicolon, double quote, UTF-8, from line 1, texts as shown.
      [
        `-env:UserInstallation=${profile}`,
        ...[
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true',
        ],
        ...['--outdir', folder, join(folder, 'roster.xlsx')],
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    expect(output).not.toMatch(/error|warn/i);
    const bytes = readFileSync(join(folder, 'roster.csv'));
    const { table } = await readTable(
      { file: 'roster.csv', bytes },
      { recognises: (header) => roster.header.includes(header) },
    );
    expect(table?.rows.map((row) => row.map(unguard))).toEqual([
      ['0042', 'Anna Müller; „Lena“', '83.3'],
      ['1E5', '=HYPERLINK("https://example.com")', '7'],
      ['01.04.', '', '100.0'],
    ]);
  });
});
