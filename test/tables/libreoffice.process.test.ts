import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readTable, type Sheet, unguard, writeWorkbook } from '../../src/tables/index.ts';

const roster: Sheet = {
  name: 'Roster (HR only)',
  header: ['id', 'name', 'score'],
  rows: [
    ['0042', 'Anna Müller; „Lena“', { value: 83.3, decimals: 1 }],
    ['1E5', '=HYPERLINK("https://example.com")', { value: 7, decimals: 0 }],
    ['01.04.', '', { value: 100, decimals: 1 }],
  ],
};

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
    writeFileSync(join(folder, 'roster.xlsx'), await writeWorkbook([roster]));
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
