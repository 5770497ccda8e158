import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { OutputCell } from '../../src/tables/index.ts';
import {
  dialectOf,
  guard,
  OUTPUT_DIALECTS,
  readTable,
  unguard,
  writeDelimited,
} from '../../src/tables/index.ts';

const header = ['id', 'name'];
const recognises = (name: string) => header.includes(name);
const sheet = (...rows: OutputCell[][]) => ({ name: 'Roster', header, rows });

describe('the dialects', () => {
  it.each([
    ['excel-de', '\ufeffid;name\r\nA1;4,50\r\n'],
    ['excel', '\ufeffid,name\r\nA1,4.50\r\n'],
    ['rfc4180', 'id,name\r\nA1,4.50\r\n'],
  ] as const)('write texts and numbers as %s does', (name, text) => {
    const bytes = writeDelimited(sheet(['A1', { value: 4.5, decimals: 2 }]), OUTPUT_DIALECTS[name]);
    expect(Buffer.from(bytes).toString()).toBe(text);
  });

  it.each([
    ['id;name\r\n1;2,5\r\n', { delimiter: ';', decimalMark: ',', byteOrderMark: false }],
    ['\ufeffid,name\n1,2.5\n', { delimiter: ',', decimalMark: '.', byteOrderMark: true }],
    ['id\tname\n1\t2,5\n', { delimiter: '\t', decimalMark: ',', byteOrderMark: false }],
  ])('the dialect of %j is that of its writer', async (text, dialect) => {
    const { table } = await readTable({ file: 'a.csv', bytes: Buffer.from(text) }, { recognises });
    expect(table && dialectOf([table], 'en')).toEqual(dialect);
  });
});

describe.each(Object.entries(OUTPUT_DIALECTS))(
  'what is written in %s is read back',
  (_, dialect) => {
    const nasty = fc.constantFrom(
      ...[
        '=',
        '-',
        '@',
        '＝',
        "'",
        '"',
        ';',
        ',',
        '|',
        '\t',
        '\n',
        '\r\n',
        '\r',
        ' ',
        'ä',
        '𝔸',
        '1',
        'a',
      ],
    );
    // The texts that reading can give: it trims and drops invisible characters.
    const text = fc
      .string({ unit: nasty, maxLength: 12 })
      .map((one) => one.trim())
      .filter((one) => !/^="(?:[^"]|"")*"$/.test(one));

    it('and is what csv-stringify would write', () => {
      const any = fc.string({ unit: nasty, maxLength: 6 });
      fc.assert(
        fc.property(fc.array(fc.tuple(any, any), { minLength: 1 }), (cells) => {
          // Texts that recur are remembered.
          const rows = [...cells, ...cells];
          const expected = stringify([header, ...rows.map((row) => row.map(guard))], {
            delimiter: dialect.delimiter,
            record_delimiter: '\r\n',
            bom: dialect.byteOrderMark,
            quoted_match: /[\r\n]|^\s|\s$/,
          });
          const written = Buffer.from(writeDelimited(sheet(...rows), dialect)).toString();
          expect(written).toBe(expected);
        }),
      );
    });

    it('cell by cell', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1 }), async (cells) => {
          const rows = cells.map(([id, name], index) => [`${index}${id}`, name]);
          const bytes = writeDelimited(sheet(...rows), dialect);
          const { table, findings } = await readTable({ file: 'r.csv', bytes }, { recognises });
          expect(findings).toEqual([]);
          expect(table?.rows.map((row) => row.map(unguard))).toEqual(rows);
        }),
      );
    });
  },
);

it('a column that never repeats itself, and one that does, are written whole', () => {
  const rows = Array.from({ length: 25_000 }, (_, k) => [`A${k}`, `Name ${k % 3}`]);
  const bytes = writeDelimited(sheet(...rows), OUTPUT_DIALECTS.rfc4180);
  const expected = [header, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
  expect(Buffer.from(bytes).toString()).toBe(expected);
});
