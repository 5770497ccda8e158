import { describe, expect, it } from 'vitest';

import type { OutputDialect, Sheet } from '../../src/tables/index.ts';
import { assertReadsBack, dialectOf, readTable, writeDelimited } from '../../src/tables/index.ts';

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
  assertReadsBack({ file: 'roster.csv', bytes: Buffer.from(written) }, sheet, dialect);

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
