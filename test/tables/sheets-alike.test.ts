import { describe, expect, it } from 'vitest';
import { writeXlsx } from 'hucre/xlsx';

import { concernOf, recognisesHeader } from '../../src/people/index.ts';
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
  const { table, findings } = await readTable(
    { file: 'm.xlsx', bytes },
    { recognises, sheet, concernOf },
  );
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
    expect(told).toMatchObject([
      { severity: 'warning', args: { sheet: 'IT', others, why: 'rows' } },
    ]);
  });

  it.each<[what: string, name: string, second: Rows]>([
    [
      'an answer that has changed',
      'Stand Juni',
      [HEADER, ...of('M2').map((row) => row.with(5, 'nein'))],
    ],
    ['another department', 'Stand Mai', [HEADER, ...of('M2').map((row) => row.with(2, 'HR'))]],
  ])('and so is one that says other things of the same people: %s', async (_, name, second) => {
    const { told } = await read({ IT, [name]: second });
    expect(told).toMatchObject([{ args: { sheet: 'IT', others: [name], why: 'rows' } }]);
  });
});

describe('another sheet that may say who is not to be paired is pointed out', () => {
  it.each<[name: string, second: Rows]>([
    [
      'Absagen',
      [
        ['Personalnummer', 'Name'],
        ['M2', 'Person M2'],
      ],
    ],
    ['Absagen', [['Wer'], ['Person M2']]],
    ['Absagen', [['M2']]],
    [
      'Vetos',
      [
        ['Personalnummer', 'nicht mit'],
        ['M1', 'G1'],
      ],
    ],
    [
      'Ausschlüsse',
      [
        ['Mentor', 'Führungskraft'],
        ['M1', 'G1'],
      ],
    ],
    [
      'Austritte',
      [
        ['Personalnummer', 'Datum'],
        ['M1', '2026-05-01'],
      ],
    ],
    ['Withdrawn', [['Name'], ['Person M3']]],
    [
      'Tabelle2',
      [
        ['Nr.', 'Nicht mit'],
        ['M1', 'G1'],
      ],
    ],
    [
      'Tabelle2',
      [
        ['Personalnummer', 'Zurückgezogen am'],
        ['M1', '2026-05-01'],
      ],
    ],
  ])('%s: %j', async (name, second) => {
    const { table, told } = await read({ IT, [name]: second });
    expect(table?.sheet).toBe('IT');
    expect(told).toMatchObject([{ args: { sheet: 'IT', others: [name], why: 'people' } }]);
  });

  it('with all columns of the list', async () => {
    const Absagen = [HEADER, ...of('M2').map((row) => row.with(5, 'nein'))];
    expect((await read({ IT, Absagen })).told).toMatchObject([
      { args: { others: ['Absagen'], why: 'people' } },
    ]);
  });

  it('with the answers, where the first sheet has none', async () => {
    const [header, ...people] = IT.map((row) => row.slice(0, -1));
    const answers = [
      ['Personalnummer', 'Freiwillig'],
      ['M1', 'nein'],
    ];
    const { told } = await read({ IT: [header!, ...people], Antworten: answers });
    expect(told).toMatchObject([{ args: { others: ['Antworten'], why: 'people' } }]);
    expect((await read({ IT, Antworten: answers })).told).toEqual([]);
  });

  it.each<[name: string, second: Rows]>([
    ['Absagen', [[]]],
    ['Absagen', [['Personalnummer', 'Name']]],
    [
      'Absagen',
      [
        ['Personalnummer', 'Name'],
        ['M9', 'Person M9'],
      ],
    ],
    [
      'Legende',
      [
        ['Spalte', 'Bedeutung'],
        ['Freiwillig', 'ja oder nein'],
      ],
    ],
    [
      'Legende',
      [
        ['Ausschluss', 'wer nicht mit wem'],
        ['IT', 'Abteilung'],
      ],
    ],
    [
      'Kontakte',
      [
        ['Personalnummer', 'E-Mail'],
        ['M1', 'm1@x.de'],
      ],
    ],
    [
      'Führungskräfte',
      [
        ['Personalnummer', 'Name', 'Ausschluss'],
        ['G1', 'Ed', ''],
      ],
    ],
    ['Teilnehmer', [['Personalnummer'], ['M1']]],
    [
      'Auswertung',
      [
        ['Abteilung', 'Absagen'],
        ['IT', '3'],
      ],
    ],
  ])('but not where none of the list is named: %s %j', async (name, second) => {
    expect((await read({ IT, [name]: second })).told).toEqual([]);
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
