import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import type { Sheet } from '../../src/tables/index.ts';
import {
  readTable,
  unguard,
  workbookLosses,
  writeDelimited,
  writeWorkbook,
} from '../../src/tables/index.ts';

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
      .filter((one) => !/^="(?:[^"]|"")*"$/.test(one))
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

const recognises = (header: string): boolean => ['id', 'name', 'level'].includes(header);
const readBack = async (sheet: Sheet, values = false) => {
  const bytes = await writeWorkbook([sheet]);
  return await readTable({ file: 'r.xlsx', bytes }, { recognises, values });
};

describe('what a workbook cannot hold as it is', () => {
  it.each(['_x0041_', 'a_x005F_x0041_b', '__x000d__', '_x005f_', '_X0041_'])(
    'the text %s is no escape of another character',
    async (text) => {
      const { table } = await readBack({ name: 'S', header: ['id', 'name'], rows: [['1', text]] });
      expect(table?.rows).toEqual([['1', text]]);
    },
  );

  it.each(['a\ufffeb', 'a\uffffb', 'a\ud800b', '\udc00'])(
    'the characters of %j are replaced, and a finding names the cell',
    async (text) => {
      const sheet: Sheet = { name: 'S', header: ['id', 'name'], rows: [['1', text]] };
      expect(workbookLosses('r.xlsx', [sheet])).toMatchObject([
        { code: 'characters-replaced', args: { cells: ['B2'] } },
      ]);
      const xml = strFromU8(unzipSync(await writeWorkbook([sheet]))['xl/sharedStrings.xml']!);
      expect(xml).toMatch(/\ufffd/u);
      expect(xml).not.toMatch(/[\ufffe\uffff]/u);
    },
  );

  it.each(['Ada 😀', 'a\u0001b', 'tab\tand\nbreak', '\ue000', 'x'.repeat(32_767)])(
    'an innocent text is kept without a word (%#)',
    (text) => {
      expect(workbookLosses('r.xlsx', [{ name: 'S', header: ['id'], rows: [[text]] }])).toEqual([]);
    },
  );

  it('a text beyond 32,767 characters is cut between two characters, and a finding names the cell', async () => {
    const long = `${'x'.repeat(32_766)}😀`;
    const sheet: Sheet = { name: 'S', header: ['id', 'name'], rows: [['1', long]] };
    expect(workbookLosses('r.xlsx', [sheet])).toMatchObject([{ code: 'text-cut' }]);
    const { table } = await readBack(sheet);
    expect(table?.rows[0]?.[1]).toBe('x'.repeat(32_766));
  });
});

describe('values of a workbook', () => {
  const day = new Date(Date.UTC(2026, 0, 31));
  const cells = [
    { value: day, format: 'dd.mm.yyyy' },
    { value: day, format: 'm/d/yyyy' },
    { value: new Date(Date.UTC(2026, 0, 31, 13, 30)), format: 'yyyy-mm-dd hh:mm' },
    { value: 0.25, format: '0%' },
    { value: 12.5, format: '#,##0.00 "€"' },
    { value: 7, format: 'General' },
    { value: true, format: 'General' },
  ];

  it('keep their kind and format when they are written and read again', async () => {
    const header = ['id', 'name', ...cells.map((_, index) => `extra ${index}`)];
    const { table } = await readBack({ name: 'S', header, rows: [['1', 'Ada', ...cells]] }, true);
    expect(cells.map((_, index) => table?.valueAt?.(0, index + 2))).toEqual(cells);
    expect(table?.valueAt?.(0, 1)).toBeUndefined();
  });

  it('of a formula are its last one, with its format', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [
            ['id', 'name', 'due'],
            ['1', 'Ada'],
          ],
          cells: new Map([
            ['1,2', { formula: 'TODAY()', formulaResult: 46053, style: { numFmt: 'dd.mm.yyyy' } }],
          ]),
        },
      ],
    });
    const { table } = await readTable({ file: 'r.xlsx', bytes }, { recognises, values: true });
    expect(table?.valueAt?.(0, 2)).toEqual({ value: day, format: 'dd.mm.yyyy' });
  });

  it('in a delimited text are written as people read them', () => {
    const sheet: Sheet = { name: 'S', header: ['id', 'x'], rows: cells.map((cell) => ['1', cell]) };
    const bytes = writeDelimited(sheet, { delimiter: ',', decimalMark: ',', byteOrderMark: false });
    expect(Buffer.from(bytes).toString().split('\r\n').slice(1, -1)).toEqual([
      '1,2026-01-31',
      '1,2026-01-31',
      '1,2026-01-31T13:30:00',
      '1,25%',
      '1,"12,5"',
      '1,7',
      '1,true',
    ]);
  });
});

it('a built-in date format stays the one that each program shows in its own language', async () => {
  const value = { value: new Date(Date.UTC(2026, 0, 31)), format: 'm/d/yyyy' };
  const bytes = await writeWorkbook([{ name: 'S', header: ['id'], rows: [[value]] }]);
  expect(strFromU8(unzipSync(bytes)['xl/styles.xml']!)).toMatch(/<xf numFmtId="14"/);
});

describe('what people do to workbooks', () => {
  const people = [
    ['id', 'name', 'level'],
    ['1', 'Ada', 4],
    ['2', 'Ben', 3],
    ['3', 'Cem', 5],
  ];

  it('rows that a filter hides are read, and a warning counts them', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Team',
          rows: people,
          rowDefs: new Map([
            [1, { hidden: true }],
            [3, { hidden: true }],
          ]),
        },
      ],
    });
    const { table, findings } = await readTable({ file: 'a.xlsx', bytes }, { recognises });
    expect(table?.rows.length).toBe(3);
    expect(findings).toMatchObject([
      { code: 'hidden-rows', severity: 'warning', args: { sheet: 'Team', count: 2 } },
    ]);
  });

  it('of several sheets the one is read whose headers fit, and all are named', async () => {
    const notes = { name: 'Notes', rows: [['Please fill in'], ['by Friday', 'thanks']] };
    const bytes = await writeXlsx({
      sheets: [notes, { name: 'Team', rows: people }, { name: 'Old', rows: [['x']] }],
    });
    const { table, findings } = await readTable({ file: 'a.xlsx', bytes }, { recognises });
    expect(table?.sheet).toBe('Team');
    expect(findings).toMatchObject([
      {
        code: 'several-sheets',
        args: { sheet: 'Team', sheets: ['Notes', 'Team', 'Old'], fits: true },
      },
    ]);
  });

  it.each([
    ['a single sheet', [{ name: 'Notes', rows: people }]],
    [
      'the first of several',
      [
        { name: 'A', rows: people },
        { name: 'B', rows: [['x']] },
      ],
    ],
    [
      'the first of equals',
      [
        { name: 'A', rows: people },
        { name: 'B', rows: people },
      ],
    ],
  ])('%s is read without a word', async (_, sheets) => {
    const bytes = await writeXlsx({ sheets });
    const { table, findings } = await readTable({ file: 'a.xlsx', bytes }, { recognises });
    expect([table?.sheet, findings]).toEqual([sheets[0]?.name, []]);
  });

  it.each([1234567890123456, 2 ** 53 + 2, 1e21])(
    'the number %d has lost digits: an error',
    async (id) => {
      const bytes = await writeXlsx({
        sheets: [
          {
            name: 'S',
            rows: [
              ['id', 'name'],
              [id, 'Ada'],
            ],
          },
        ],
      });
      const { findings } = await readTable({ file: 'a.xlsx', bytes }, { recognises });
      expect(findings).toMatchObject([{ code: 'long-number', place: { cell: 'A2' } }]);
    },
  );

  it.each([
    ['fifteen digits', ['id', 'name'], [123456789012345, 'Ada']],
    ['a text of more', ['id', 'name'], ['1234567890123456', 'Ada']],
    ['an average', ['id', 'name', 'level'], ['1', 'Ada', 10 / 3]],
    ['a column that is not read', ['id', 'name', 'account'], ['1', 'Ada', 1234567890123456]],
    ['a date', ['id', 'name', 'since'], ['1', 'Ada', new Date(Date.UTC(2026, 0, 1))]],
  ])('%s is no error', async (_, header, row) => {
    const bytes = await writeXlsx({ sheets: [{ name: 'S', rows: [header, row] }] });
    const { findings } = await readTable({ file: 'a.xlsx', bytes }, { recognises });
    expect(findings).toEqual([]);
  });

  it('an average is read with all its digits', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'S',
          rows: [
            ['id', 'level'],
            ['1', 10 / 3],
          ],
        },
      ],
    });
    const { table } = await readTable({ file: 'a.xlsx', bytes }, { recognises });
    expect(table?.rows).toEqual([['1', '3.3333333333333335']]);
  });

  it('parts named with backslashes are the same parts', async () => {
    const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'S', rows: people }] }));
    const bytes = zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name.replaceAll('/', '\\'), part]),
      ),
    );
    const { table, findings } = await readTable({ file: 'a.xlsx', bytes }, { recognises });
    expect([table?.rows.length, findings]).toEqual([3, []]);
  });

  it('an OpenDocument spreadsheet with a repeated header row, grouped and filtered rows is read whole', async () => {
    const parts = unzipSync(await writeOds({ sheets: [{ name: 'Te&am', rows: people }] }));
    const xml = strFromU8(parts['content.xml']!);
    const [head = '', ...rows] = xml.match(/<table:table-row.*?<\/table:table-row>/gs) ?? [];
    const hidden = rows
      .at(-1)!
      .replace('<table:table-row', '<table:table-row table:visibility="filter"');
    const changed = [
      `<table:table-header-rows>${head}</table:table-header-rows>`,
      `<table:table-row-group>${rows.slice(0, -1).join('')}</table:table-row-group>${hidden}`,
    ].join('');
    const whole = xml.replace([head, ...rows].join(''), () => changed);
    expect(whole).not.toBe(xml);
    const bytes = zipSync({ ...parts, 'content.xml': strToU8(whole) });
    const { table, findings } = await readTable({ file: 'a.ods', bytes }, { recognises });
    expect(table?.rows).toEqual([
      ['1', 'Ada', '4'],
      ['2', 'Ben', '3'],
      ['3', 'Cem', '5'],
    ]);
    expect(findings).toMatchObject([{ code: 'hidden-rows', args: { sheet: 'Te&am', count: 1 } }]);
  });
});
