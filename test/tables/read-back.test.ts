import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanCell } from '../../src/tables/cell.ts';
import type { OutputCell, OutputDialect, Sheet } from '../../src/tables/index.ts';
import {
  dialectOf,
  type Piece,
  readBack,
  readTable,
  unguard,
  writeDelimited,
} from '../../src/tables/index.ts';
import { share } from '../helpers/share.ts';

async function assertReadsBack(sheet: Sheet, pieces: readonly Piece[]): Promise<void> {
  const passedOn: Uint8Array[] = [];
  for await (const bytes of readBack('roster.csv', sheet, dialect, pieces)) passedOn.push(bytes);
  expect(passedOn).toEqual(pieces.map(({ bytes }) => bytes));
}

const dialect: OutputDialect = { delimiter: ',', decimalMark: ',', byteOrderMark: false };
const sheet: Sheet = {
  name: 'S',
  header: ['mentor_id', 'score', 'note'],
  rows: [
    ['0042', { value: 92.9, decimals: 1 }, '=1+1'],
    ["'M 2", { value: 100, decimals: 1 }, 'a "quoted", text'],
  ],
};
const text = Buffer.from(writeDelimited(sheet, dialect)).toString();
const check = (written: string): Promise<void> =>
  assertReadsBack(sheet, [{ rows: sheet.rows, bytes: Buffer.from(written) }]);

describe('what is written is read back before it is anybody’s file', () => {
  it('and passes if it reads as it was to be written', async () => {
    expect(text).toContain('"92,9"');
    await expect(check(text)).resolves.toBeUndefined();
  });

  it.each([
    ['an id without its zeros', '0042', '42'],
    ['a number that is cut at the delimiter', '"92,9"', '92,9'],
    ['another number', '92,9', '92,8'],
    ['a text that would be run as a formula', "'=1+1", '=1+2'],
    ['another header', 'note', 'notes'],
    ['a row too few', text.split('\r\n').at(-2) ?? '', ''],
    ['a row too many', text, `${text}1,2,3\r\n`],
  ])('and is a bug with %s', async (_, from, to) => {
    expect(text).toContain(from);
    await expect(check(text.replace(from, to))).rejects.toThrow(/^invariant: roster[.]csv/);
  });

  it('and the message holds no cell', async () => {
    const error = await check(text.replace('0042', 'SECRET')).catch((one: unknown) => one);
    expect(String(error)).not.toMatch(/SECRET|0042/);
  });
});

describe('a table too long to be given to the reader as a whole', () => {
  const header = ['mentor_id', 'note'];
  const common = Array.from({ length: 1000 }, (_, k) => [`M${k}`, 'Ada, Zoë']);
  const unit = fc.constantFrom(...['"', "'", ',', ';', ' ', '=', '\n', '\u00ad', 'ễ', '😀', 'x']);
  const note = fc.string({ unit, maxLength: 4 }).map(cleanCell);
  const number = fc.nat({ max: 1000 }).map((tenths) => ({ value: tenths / 10, decimals: 1 }));
  const rest = fc
    .array(fc.oneof(note, number), { minLength: 1, maxLength: 5 })
    // Cells that recur are looked at once, and must not be taken for others later.
    .map((cells) => [...cells, ...cells].map((cell, k) => [`N${k % cells.length}`, cell]));
  const table = (rows: OutputCell[][]): Sheet => ({
    name: 'S',
    header,
    rows: [...common, ...rows],
  });
  const top = writeDelimited(table([]), dialect);
  const below = (rows: OutputCell[][]): Uint8Array =>
    writeDelimited(table(rows), dialect).subarray(top.length);
  const accepts = (bytes: Uint8Array, rows: OutputCell[][]): Promise<boolean> =>
    assertReadsBack(table(rows), [
      { rows: common, bytes: top },
      { rows, bytes },
    ]).then(
      () => true,
      () => false,
    );

  it('is read back whatever stands in the rows below', async () => {
    await fc.assert(
      fc.asyncProperty(rest, async (rows) => {
        expect(await accepts(below(rows), rows)).toBe(true);
      }),
      { numRuns: share(300) },
    );
  });

  it('is refused for a byte below just where the reader takes another text for it', async () => {
    const readWhole = async (part: Uint8Array) => {
      const recognises = (name: string): boolean => header.includes(name);
      const source = { file: 'a', bytes: Buffer.concat([top, part]) };
      const { table, findings } = await readTable(source, { recognises });
      return { rows: table?.rows.map((row) => row.map(unguard)), isClean: findings.length === 0 };
    };
    const byte = fc.constantFrom(...Buffer.from('",; \'\nxM1'));
    await fc.assert(
      fc.asyncProperty(rest, byte, fc.nat(), async (rows, other, place) => {
        const bytes = below(rows);
        const meant = await readWhole(bytes);
        bytes[place % bytes.length] = other;
        const now = await readWhole(bytes);
        // A number may be written as another text of the same value.
        const valueOf = (text: string): number | string => Number(text.replace(',', '.')) || text;
        const values = [meant, now].map(({ rows }) => rows?.map((row) => row.map(valueOf)));
        const accepted = await accepts(bytes, rows);
        if (accepted) expect(values[1]).toEqual(values[0]);
        else if (now.isClean) expect(now.rows).not.toEqual(meant.rows);
      }),
      { numRuns: share(400) },
    );
  });

  it.each([
    ['a row too few', 2],
    ['a row too many', 4],
  ])('is refused with %s', async (_, count) => {
    const rows = Array.from({ length: 5 }, (_, k) => [`N${k}`, '']);
    const bytes = below(rows.slice(0, count));
    expect(await accepts(bytes, rows.slice(0, count))).toBe(true);
    expect(await accepts(bytes, rows.slice(0, 3))).toBe(false);
  });
});

describe('the dialect of what is written', () => {
  const known = ['id', 'level', 'Gliederung'];
  const recognises = (header: string): boolean => known.includes(header);
  const read = async (written: string, delimiter?: string) => {
    const isLevel = (header: string): boolean => header === 'level';
    const bytes = Buffer.from(written);
    const { table } = await readTable({ file: 'a', bytes }, { recognises, isLevel, delimiter });
    if (!table) throw new Error('no table');
    return table;
  };

  it('has the decimal mark of the columns of levels, whatever other columns hold', async () => {
    const table = await read('id;Gliederung;level\n1;1.2;4,5\n2;1.3;4\n3;1.4;3\n');
    expect(dialectOf([table], 'en')).toMatchObject({ delimiter: ';', decimalMark: ',' });
  });

  it.each([
    [':', '4,5', { delimiter: ';', decimalMark: ',' }],
    [':', '4.5', { delimiter: ',', decimalMark: '.' }],
    ['|', '4,5', { delimiter: '|', decimalMark: ',' }],
    ['\t', '4.5', { delimiter: '\t', decimalMark: '.' }],
  ])(
    'has a delimiter that every reader tries, where the input has %j',
    async (one, level, written) => {
      const table = await read(`id${one}level\n1${one}${level}\n`, one);
      expect(dialectOf([table], 'en')).toMatchObject(written);
    },
  );

  it('is that of the other file, or of the language, where the mentors are a workbook', async () => {
    const csv = await read('id|level\n1|4.5\n');
    const workbook = { ...csv, dialect: { ...csv.dialect, kind: 'workbook' as const } };
    expect(dialectOf([workbook, csv], 'de')).toMatchObject({ delimiter: '|', decimalMark: '.' });
    expect(dialectOf([workbook], 'de')).toEqual({
      delimiter: ';',
      decimalMark: ',',
      byteOrderMark: true,
    });
    expect(dialectOf([workbook], 'en')).toMatchObject({ delimiter: ',', decimalMark: '.' });
  });
});
