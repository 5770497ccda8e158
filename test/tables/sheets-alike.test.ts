import { describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';

import { recognisesHeader } from '../../src/people/index.ts';
import { readTable } from '../../src/tables/index.ts';

type Rows = readonly (readonly string[])[];

const HEADER = [
  'Personalnummer',
  'Name',
  'Abteilung',
  'Social Media',
  'Kommunikation',
  'Freiwillig',
];
const of = (...ids: readonly string[]): Rows =>
  ids.map((id) => [id, `Person ${id}`, 'IT', '5', '5', 'ja']);
const IT = [HEADER, ...of('M1', 'M2', 'M3')];

async function read(sheets: Readonly<Record<string, Rows>>, sheet?: string) {
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rows: rows.map((row) => [...row]),
    })),
  });
  const recognises = (header: string): boolean => recognisesHeader(header, { skill: {}, map: [] });
  const { table, findings } = await readTable({ file: 'm.xlsx', bytes }, { recognises, sheet });
  return { table, told: findings.filter(({ code }) => code === 'sheets-not-read') };
}

describe('another sheet with the same columns and other people is pointed out', () => {
  it.each<[what: string, sheets: Readonly<Record<string, Rows>>, others: readonly string[]]>([
    ['a sheet for each department', { IT, HR: [HEADER, ...of('M4')] }, ['HR']],
    ['the second of which is longer', { IT, HR: [HEADER, ...of('M4', 'M5', 'M6', 'M7')] }, ['HR']],
    ['several', { IT, HR: [HEADER, ...of('M4')], Recht: [HEADER, ...of('M5')] }, ['HR', 'Recht']],
    ['one that shares some people', { IT, HR: [HEADER, ...of('M1', 'M9')] }, ['HR']],
    [
      'columns in another order below a title',
      { IT, HR: [['Liste'], HEADER.toReversed(), ...of('M4').map((row) => row.toReversed())] },
      ['HR'],
    ],
    [
      'one column less',
      { IT, HR: [HEADER.slice(0, -1), ...of('M4').map((row) => row.slice(0, -1))] },
      ['HR'],
    ],
  ])('%s', async (_, sheets, others) => {
    const { table, told } = await read(sheets);
    expect(table?.sheet).toBe('IT');
    expect(told).toMatchObject([{ severity: 'warning', args: { sheet: 'IT', others } }]);
  });

  it.each<[what: string, second: Rows]>([
    ['the same people once more', IT],
    ['some of them', [HEADER, ...of('M2')]],
    ['an empty form', [HEADER]],
    ['a form with a second header', [HEADER, HEADER]],
    [
      'contact data',
      [
        ['Personalnummer', 'E-Mail'],
        ['M9', 'm9@x.de'],
      ],
    ],
    [
      'departments',
      [
        ['Abteilung', 'Standort'],
        ['IT', 'Ulm'],
        ['HR', 'Bonn'],
      ],
    ],
    [
      'the other list of the programme',
      [
        ['Personalnummer', 'Name', 'Abteilung', 'Freiwillig'],
        ['G1', 'Ed', 'Recht', 'ja'],
      ],
    ],
    ['an explanation of the columns', HEADER.map((header) => [header, 'bitte ausfüllen'])],
    [
      'a pivot table',
      [
        ['Abteilung', 'Anzahl'],
        ['IT', '3'],
      ],
    ],
    ['notes', [['Bitte bis Freitag ausfüllen']]],
  ])('but not %s', async (_, second) => {
    expect((await read({ IT, Mehr: second })).told).toEqual([]);
  });

  it('nor where the sheet was named', async () => {
    const { table, told } = await read({ IT, HR: [HEADER, ...of('M4')] }, 'HR');
    expect(table?.sheet).toBe('HR');
    expect(told).toEqual([]);
  });
});
