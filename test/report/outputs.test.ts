import { describe, expect, it } from 'vitest';

import { encodeSheets } from '../../src/report/outputs.ts';
import { rosterSheet, unmatchedSheet } from '../../src/report/roster-sheet.ts';
import { summarySheet } from '../../src/report/summary-sheet.ts';
import { OUTPUT_DIALECTS, readTable } from '../../src/tables/index.ts';
import { leftOver } from '../../src/roster/tandem.ts';
import { sample } from './sample.ts';

const { roster } = sample(60, 40);
const shown = { names: true, emails: true, language: 'en' } as const;
const sheets = [
  rosterSheet(roster, shown),
  unmatchedSheet(roster.unmatched, shown),
  summarySheet(roster, 'en'),
] as const;
const recognises = (header: string) => sheets.some((sheet) => sheet.header.includes(header));

describe('the file name decides what is written', () => {
  it.each(['roster.xlsx', 'Roster.XLSX'])('%s is a workbook with three sheets', async (file) => {
    const bytes = await encodeSheets(file, [...sheets], OUTPUT_DIALECTS['excel-de']);
    for (const { name, header, rows } of sheets) {
      const { table } = await readTable({ file, bytes }, { recognises, sheet: name });
      expect(table?.header).toEqual(header);
      expect(table?.rows.length).toBe([...rows].length);
    }
  });

  it.each(['roster.csv', 'roster', '-', 'roster.xlsx.csv'])(
    '%s is delimited text',
    async (file) => {
      const bytes = await encodeSheets(file, [...sheets], OUTPUT_DIALECTS['excel-de']);
      const { table } = await readTable({ file, bytes }, { recognises });
      expect(table?.dialect).toMatchObject({ kind: 'delimited', delimiter: ';' });
      expect(table?.rows.length).toBe(roster.tandems.length);
    },
  );
});

it('the summary adds up', () => {
  const figures = new Map<string, number>();
  for (const [figure, value] of summarySheet(roster, 'en').rows) {
    if (typeof figure === 'string' && typeof value === 'object' && 'decimals' in value)
      figures.set(figure, value.value);
  }
  const count = (figure: string) => figures.get(figure);
  expect(count('tandems')).toBe(roster.tandems.length);
  for (const role of ['manager', 'mentor'] as const) {
    const left = leftOver(roster, role).length;
    const out = roster.unmatched.filter((one) => one.role === role).length - left;
    expect(count(`${role}s without a tandem`)).toBe(left);
    const reasons = [...figures].filter(([figure]) => figure.startsWith(`${role}s: `));
    expect(reasons.reduce((sum, [, number]) => sum + number, 0)).toBe(left + out);
  }
});
