import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Finding } from '../../src/findings/finding.ts';
import type { Reading } from '../../src/tables/index.ts';
import { readTable } from '../../src/tables/index.ts';

const folder = new URL('../../fixtures/spreadsheets/', import.meta.url);

/** The header names that people/ would know, as far as the fixtures have them. */
const known = new Set(
  [
    ...['id', 'name', 'department', 'level', 'email', 'topics', 'status', 'userid', 'username'],
    ...['firstname', 'lastname', 'personalnummer', 'abteilung', 'stufe'],
  ].flatMap((name) => [name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)]),
);

function read(file: string, options: { sheet?: string; encoding?: string } = {}): Promise<Reading> {
  const bytes = readFileSync(new URL(file, folder));
  return readTable({ file, bytes }, { ...options, recognises: (header) => known.has(header) });
}

/** What a file gives: `understood` is encoding, delimiter, decimal mark and header line. */
interface Expected {
  readonly understood?: string;
  readonly header?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  /** `code@line:column cell` */
  readonly findings?: readonly string[];
}

const people = [
  ['0001', 'Anna Müller', 'Vertrieb'],
  ['0002', 'Jürgen Groß', 'Öffentlichkeitsarbeit'],
];
const annaAndBen = [
  ['1', 'Anna'],
  ['2', 'Ben'],
];

const delimited: Record<string, Expected> = {
  // Encodings
  'utf8-bom.csv': { understood: 'UTF-8 BOM ; , 1', rows: people },
  'utf8-bom-quoted-header.csv': {
    understood: 'UTF-8 BOM ; , 1',
    header: ['Personalnummer', 'Name', 'Abteilung'],
    rows: people,
  },
  'utf16le-bom-tab.txt': { understood: 'UTF-16 LE BOM tab . 1', rows: people },
  'utf16be-bom.csv': { understood: 'UTF-16 BE BOM ; , 1', rows: people },
  'utf16le.csv': { understood: 'UTF-16 LE ; , 1', rows: people },
  'utf16be.csv': { understood: 'UTF-16 BE ; , 1', rows: people },
  'windows-1252.csv': { understood: 'Windows-1252 ; , 1', rows: people },
  'windows-1252-signs.csv': {
    understood: 'Windows-1252 ; , 1',
    rows: [
      ['1', 'Škoda „Anna“ Groß', 'Umsatz – 5 €'],
      ['2', 'Zoë', 'Žižkov'],
    ],
  },
  'macroman.csv': { understood: 'MacRoman ; , 1', rows: people },
  'cp850.csv': { understood: 'CP850 ; , 1', rows: people },
  'ambiguous-encoding.csv': { findings: ['ambiguous-encoding'] },
  'broken-utf8.csv': {
    understood: 'UTF-8 ; , 1',
    rows: [
      ['1', 'Müller'],
      ['2', 'Jürgen Gro\ufffd'],
      ['3', 'Öztürk'],
    ],
    findings: ['broken-utf8@3:13'],
  },
  'double-encoded.csv': {
    rows: [
      ['1', 'Anna MÃ¼ller'],
      ['2', 'JÃ¼rgen GroÃŸ'],
      ['3', 'Ângela São'],
    ],
    findings: ['double-encoded@2:3 B2', 'double-encoded@3:3 B3'],
  },
  'replacement-character.csv': {
    rows: [
      ['1', 'M\ufffdller'],
      ['2', 'Ben'],
    ],
    findings: ['replacement-character@2:3 B2'],
  },
  'control-characters.csv': {
    rows: [
      ['1', 'Anna'],
      ['2', '\u001b[31mBen\u0007\u202e'],
    ],
    findings: ['nul-character@2:3 B2'],
  },

  // Delimiters
  'sep-semicolon.csv': {
    understood: 'UTF-8 ; , 2',
    rows: [
      ['1', 'a,b'],
      ['2', 'c,d'],
    ],
  },
  'sep-comma.csv': {
    understood: 'UTF-8 , . 2',
    rows: [
      ['1', 'a;b'],
      ['2', 'c;d'],
    ],
  },
  'sep-quoted.csv': { understood: 'UTF-8 ; , 2', rows: [['1', 'Anna']] },
  'sep-tab.csv': { understood: 'UTF-8 tab . 2', rows: [['1', 'Anna']] },
  'semicolon-many-commas.csv': {
    understood: 'UTF-8 ; , 1',
    rows: [
      ['1', 'Müller, Anna', 'a,b,c,d'],
      ['2', 'Groß, Ben', 'e,f,g,h,i'],
    ],
  },
  'comma-quoted-decimals.csv': {
    understood: 'UTF-8 , , 1',
    rows: [
      ['1', 'Anna', '4,5'],
      ['2', 'Ben', '3,0'],
    ],
  },
  'pipe.csv': {
    understood: 'UTF-8 | . 1',
    rows: [
      ['1', 'Anna', 'a;b'],
      ['2', 'Ben', 'c,d'],
    ],
  },
  'one-column.csv': { rows: [['1'], ['2']], findings: ['one-column@1'] },
  'dots-dates-mails.csv': {
    understood: 'UTF-8 , . 1',
    rows: [
      ['1', 'anna.b@example.com', 'Anna B. C.'],
      ['2', 'b-c@example.com', '01.02.2026 12:00 Uhr'],
    ],
  },

  // Line breaks
  'lf.csv': { rows: annaAndBen },
  'cr.csv': { rows: annaAndBen },
  'mixed-breaks.csv': { rows: [...annaAndBen, ['3', 'Cy']], findings: ['mixed-line-breaks'] },
  'no-last-break.csv': { rows: annaAndBen },
  'breaks-in-cells.csv': {
    rows: [
      ['1', 'Anna\nLena', '4'],
      ['2', 'Ben\r\nBo', '5'],
      ['3', 'Cy', 'x'],
    ],
    findings: ['nul-character@6:6 C4'],
  },

  // Rows and columns
  'trailing-blanks.csv': { header: ['id', 'name'], rows: annaAndBen },
  'extra-cells.csv': { rows: [...annaAndBen, ['3', 'Cy']], findings: ['extra-cells@3:8 D3'] },
  'short-row.csv': {
    rows: [
      ['1', 'Anna', ''],
      ['2', '', ''],
    ],
  },
  'title-lines.csv': { understood: 'UTF-8 ; , 4', rows: [['1', 'Anna', 'IT']] },
  'successfactors.csv': {
    understood: 'UTF-8 , . 1 labels 2',
    rows: [['active', '0042', 'anna', 'Anna', 'Müller']],
  },
  'two-headers.csv': { understood: 'UTF-8 ; , 1 labels 2', rows: [['1', 'Anna', '3']] },
  'strange-headers.csv': {
    header: ['id', '__proto__', 'constructor', '', 'name', 'id', 'x'.repeat(10_000)],
    rows: [['1', '2', '3', '4', '5', '6', '7']],
  },
  'empty.csv': { findings: ['empty-file'] },
  'bom-only.csv': { findings: ['empty-file'] },
  'blank-lines.csv': { findings: ['empty-file'] },
  'header-only.csv': { rows: [], findings: ['no-rows@1'] },

  // Quotes
  'stray-quote.csv': {
    rows: [
      ['1', 'Anna', '1'],
      ['4', 'Dee', '4'],
      ['5', 'Eve', '5'],
      ['6', 'F"x', '6'],
    ],
    findings: ['stray-quote@3:3', 'stray-quote@4:3', 'loose-quote@7:3 B7'],
  },
  'swallowed-row.csv': {
    rows: [
      ['2', 'Ben"', '2'],
      ['3', 'Cy', '3'],
    ],
    findings: ['stray-quote@2:3', 'loose-quote@3:3 B3'],
  },
  'unclosed-quote.csv': {
    rows: [
      ['1', 'Anna', '1'],
      ['3', 'Cy', '3'],
    ],
    findings: ['unclosed-quote@3:3'],
  },
  'space-before-quote.csv': { header: ['id', 'name', 'level'], rows: [['1', 'a;b', '4']] },
  'text-formula.csv': {
    rows: [
      ['0042', 'Anna'],
      ['0043', 'Ben'],
      ['a "b"', 'Cy'],
    ],
  },

  // Characters in cells
  'decomposed.csv': {
    rows: [
      ['1', 'Büro'],
      ['2', 'Büro'],
    ],
  },
  'invisible.csv': {
    rows: [
      ['1', 'Anna'],
      ['2', ''],
    ],
  },
  // What ids mean is for people/ to say; here nothing is changed.
  'ids.csv': {
    rows: [
      ['0042', 'a'],
      ['42', 'b'],
      ['1,23E+05', 'c'],
      ['4.0', 'd'],
      ['01. Mrz', 'e'],
      ['ＡＢ', 'f'],
    ],
  },
};

const workbooks: Record<string, Expected> = {
  'workbook.csv': { understood: 'Mentoren 1', rows: [['0042', 'Anna']] },
  'several-sheets.xlsx': {
    understood: 'Mentoren 1',
    rows: [['0042', 'Anna']],
    findings: ['several-sheets'],
  },
  'cells.xlsx': {
    understood: 'Mentoren 3',
    header: ['id', '', 'name', '', 'level'],
    rows: [
      ['7', 'aA', 'Ben', '', '4.4'],
      ['08', '', 'Anna', '', '3'],
    ],
  },
  'formulas.xlsx': {
    header: ['id', 'name', 'note'],
    rows: [
      ['1', '', ''],
      ['', 'Ben', ''],
    ],
    findings: ['no-cached-value@3:1 A3'],
  },
  'padded-numbers.xlsx': {
    rows: [
      ['0042', 'Anna'],
      ['12345', ''],
    ],
    findings: ['padded-number@2:1 A2'],
  },
  'types-1900.xlsx': {
    rows: [
      ['2023-03-15', 'true', '#N/A'],
      ['2023-03-15T12:00:00', 'false', '#DIV/0!'],
      ['123456789012', '0.1', '-5'],
    ],
  },
  'types-1904.xlsx': {
    rows: [
      ['2027-03-16', 'true', '#N/A'],
      ['2027-03-16T12:00:00', 'false', '#DIV/0!'],
      ['123456789012', '0.1', '-5'],
    ],
  },
  'entity-bomb.xlsx': {
    rows: [
      ['0042', 'Anna'],
      ['&e12;', ''],
    ],
  },
  'bomb.xlsx': { findings: ['workbook-too-large'] },
  'too-many-rows.xlsx': { findings: ['workbook-too-large'] },
  'lying-size.xlsx': { findings: ['workbook-too-large'] },
  'lying-size-zero.xlsx': { findings: ['damaged-workbook'] },
  'duplicate-entry.xlsx': { findings: ['damaged-workbook'] },
  'truncated.xlsx': { findings: ['damaged-workbook'] },
  'not-a-workbook.xlsx': { findings: ['damaged-workbook'] },
  'ods.csv': { findings: ['damaged-workbook'] },
  // Made of the workbooks above by LibreOffice, which keeps no kind of a truth value.
  'several-sheets.ods': {
    understood: 'Mentoren 1',
    rows: [['0042', 'Anna']],
    findings: ['several-sheets'],
  },
  'cells.ods': {
    understood: 'Mentoren 3',
    header: ['id', '', 'name', '', 'level'],
    rows: [
      ['7', 'a_x0041_', 'Ben', '', '4.4'],
      ['08', '', 'Anna', '', '3'],
    ],
  },
  'formulas.ods': {
    header: ['id', 'name', 'note'],
    rows: [
      ['1', '', '2'],
      ['2', 'Ben', ''],
    ],
    findings: ['no-cached-value@2:2 B2'],
  },
  'types-1900.ods': {
    rows: [
      ['2023-03-15', '1', '#N/A'],
      ['2023-03-15T12:00:00', '0', '#DIV/0!'],
      ['123456789012', '0.1', '-5'],
    ],
  },
};

const foreign: Record<string, string> = {
  'pdf.csv': 'pdf',
  'html.csv': 'html',
  'html-table.xls': 'html',
  'xml-2003.xls': 'xml-2003',
  'json.csv': 'json',
  'gzip.csv': 'gzip',
  'zip.csv': 'zip',
  'word.csv': 'word',
  'old.xls': 'xls',
  'encrypted.xlsx': 'encrypted',
  'random.csv': 'binary',
};

describe.each([
  ['delimited texts', delimited],
  ['workbooks', workbooks],
])('%s', (_, table) => {
  it.each(Object.entries(table))('%s', async (file, expected) => {
    const reading = await read(file);
    expect(reading.findings.map(inShort)).toEqual(expected.findings ?? []);
    expect(reading.table?.rows).toEqual(expected.rows);
    if (expected.header !== undefined) expect(reading.table?.header).toEqual(expected.header);
    if (expected.understood !== undefined) expect(understood(reading)).toBe(expected.understood);
  });
});

describe('files that are something else are named', () => {
  it.each(Object.entries(foreign))('%s is %s', async (file, kind) => {
    const { table, findings } = await read(file);
    expect(table).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'not-a-table-file', args: { kind } }]);
  });
});

it('every fixture is expected to give something', () => {
  const all = [delimited, workbooks, foreign].flatMap((table) => Object.keys(table));
  expect(readdirSync(folder).sort()).toEqual(all.sort());
});

describe('what the caller asks for decides', () => {
  it.each(['Alt', 'Geheim', 'Mehr'])('the sheet %s, even if it is hidden', async (sheet) => {
    const { table } = await read('several-sheets.xlsx', { sheet });
    expect(table?.sheet).toBe(sheet);
  });

  it('a sheet that is not there is said together with those that are', async () => {
    const { findings } = await read('several-sheets.xlsx', { sheet: 'mentoren' });
    expect(findings).toMatchObject([
      { code: 'unknown-sheet', args: { sheet: 'mentoren', sheets: ['Leer', 'Mentoren', 'Mehr'] } },
    ]);
  });

  it.each([
    ['windows-1252', 'Matoušek'],
    ['macroman', 'Matouöek'],
  ])('the encoding %s', async (encoding, name) => {
    const { table } = await read('ambiguous-encoding.csv', { encoding });
    expect(table?.rows).toEqual([['1', name]]);
  });

  it('an encoding that nobody knows', async () => {
    const { findings } = await read('lf.csv', { encoding: 'klingon' });
    expect(findings).toMatchObject([{ code: 'unknown-encoding' }]);
  });
});

function understood({ table }: Reading): string {
  if (table === undefined) return 'nothing';
  const { dialect, headerLine, labelLine, sheet = '' } = table;
  if (dialect.kind === 'workbook') return `${sheet} ${headerLine}`;
  return [
    dialect.encoding,
    ...(dialect.byteOrderMark ? ['BOM'] : []),
    dialect.delimiter === '\t' ? 'tab' : dialect.delimiter,
    dialect.decimalMark,
    headerLine,
    ...(labelLine === undefined ? [] : ['labels', labelLine]),
  ].join(' ');
}

function inShort({ code, place }: Finding): string {
  const column = place.column === undefined ? '' : `:${place.column}`;
  const line = place.line === undefined ? '' : `@${place.line}`;
  return `${code}${line}${column}${place.cell === undefined ? '' : ` ${place.cell}`}`;
}
