import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';

import { type Outcome, runInMemory } from '../cli/run-in-memory.ts';

const company = (file: string): string =>
  fileURLToPath(new URL(`../../fixtures/company-de/${file}`, import.meta.url));
const FILES = [company('mentoren.csv'), company('fuehrungskraefte.csv')];
const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
const at = (name: string): string => join(folder, name);
const run = (...argv: string[]): Promise<Outcome> => runInMemory(argv);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const made = run(
  'match',
  ...FILES,
  '-o',
  at('w.xlsx'),
  '--audit',
  at('a.json'),
  '--unmatched',
  at('u.xlsx'),
);

async function sheetsOf(file: string): Promise<readonly Sheet[]> {
  return (await readXlsx(readFileSync(at(file)), { readStyles: true })).sheets;
}

describe('the workbook of a German programme', () => {
  it('has its sheets, headers and words in German', async () => {
    expect((await made).code).toBe(0);
    const sheets = await sheetsOf('w.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Tandems', 'Ohne Tandem', 'Übersicht']);
    const [tandems, without] = sheets.map(({ rows }) => rows);
    expect(tandems![0]).toEqual(
      expect.arrayContaining([
        'Tandem-ID',
        'Status',
        'Mentor-ID',
        'Führungskraft-ID',
        'Punkte',
        'Begründung',
      ]),
    );
    expect(tandems![0]!.join(' ')).not.toMatch(/_/);
    expect(new Set(tandems!.slice(1).map((row) => row[1]))).toEqual(new Set(['vorgeschlagen']));
    expect(new Set(without!.slice(1).map((row) => row[0]))).toEqual(
      new Set(['Mentor/in', 'Führungskraft']),
    );
  });

  it('offers the statuses, folds the criteria, and prints across with its header on each page', async () => {
    await made;
    const [tandems] = await sheetsOf('w.xlsx');
    expect(tandems!.dataValidations?.[0]?.values).toContain('abgelehnt');
    expect(
      tandems!.columns?.filter(({ hidden, outlineLevel }) => hidden && outlineLevel === 1).length,
    ).toBe(8);
    expect(tandems!.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '$1:$1',
    });
  });

  it('is read back by every command', async () => {
    await made;
    expect((await run('verify', at('w.xlsx'), ...FILES, '--audit', at('a.json'))).code).toBe(0);
    for (const argv of [
      ['status', at('w.xlsx'), ...FILES],
      ['report', at('w.xlsx'), ...FILES, '-o', at('r.html')],
      ['kit', at('w.xlsx'), ...FILES, '-o', at('kit')],
      [
        'match',
        ...FILES,
        '--previous',
        at('w.xlsx'),
        '--previous-unmatched',
        at('u.xlsx'),
        '-o',
        at('w2.xlsx'),
        '--audit',
        at('a2.json'),
      ],
      [
        'verify',
        at('w2.xlsx'),
        ...FILES,
        '--previous',
        at('w.xlsx'),
        '--previous-unmatched',
        at('u.xlsx'),
        '--audit',
        at('a2.json'),
      ],
    ]) {
      const { code, stderr } = await run(...argv);
      expect([argv[0], code, stderr]).toEqual([argv[0], 0, expect.any(String)]);
    }
  });

  it('keeps HR’s own columns and carries no criterion on as one of them', async () => {
    await made;
    const [sheet] = await sheetsOf('w.xlsx');
    const rows = sheet!.rows.map((row, index) => [...row, index === 0 ? 'Bemerkung' : 'gut']);
    writeFileSync(at('edited.xlsx'), await writeXlsx({ sheets: [{ name: 'Tandems', rows }] }));
    const { code } = await run(
      'match',
      ...FILES,
      '--previous',
      at('edited.xlsx'),
      '-o',
      at('next.xlsx'),
    );
    expect(code).toBe(0);
    const [next] = await sheetsOf('next.xlsx');
    expect(next!.rows[0]!.filter((header) => header !== null)).toEqual(rows[0]);
  });

  it('keeps the names of columns in CSV, and in English', async () => {
    await run('match', ...FILES, '-o', at('w.csv'));
    expect(readFileSync(at('w.csv'), 'utf8')).toMatch(/^\uFEFF?tandem_id;status;mentor_id/);
    await run('match', ...FILES, '-o', at('en.xlsx'), '--lang', 'en');
    const [tandems] = await sheetsOf('en.xlsx');
    expect(tandems!.rows[0]!.slice(0, 3)).toEqual(['tandem_id', 'status', 'mentor_id']);
  });
});
