import { describe, expect, it } from 'vitest';

import { readTable } from '../../src/tables/index.ts';

const known = ['id', 'name', 'department', 'level'];

async function read(text: string | Buffer, delimiter?: string) {
  const { table, findings } = await readTable(
    { file: 'a.csv', bytes: Buffer.from(text) },
    { recognises: (header) => known.includes(header), delimiter },
  );
  return {
    header: table?.header,
    rows: table?.rows,
    codes: findings.map(({ code }) => code),
    table,
  };
}

const people = [
  ['M1', 'Ada', 'Sales'],
  ['M2', 'Ben "B"', 'R, D'],
];
const header = ['id', 'name', 'department'];

describe('quotes that were put into a whole file are mended, with a note', () => {
  it.each([
    ['each line quoted', '"id,name,department"\n"M1,Ada,Sales"\n"M2,""Ben """"B"""""",""R, D"""\n'],
    ['each line quoted, CRLF', '"id;name;department"\r\n"M1;Ada;Sales"\r\n"M2;Ben ""B"";R, D"\r\n'],
    ['only some lines quoted', '"id,name,department"\nM1,Ada,Sales\n"M2,Ben ""B"",""R, D"""\n'],
  ])('%s', async (_, text) => {
    const got = await read(text);
    expect(got).toMatchObject({ header, rows: people });
    expect(got.codes.filter((code) => code !== 'loose-quote')).toEqual(['quoted-lines']);
  });

  it.each([
    ['curly quotes', '“id”,“name”,“department”\n“M1”,“Ada”,“Sales”\n“M2”,“Ben "B"”,“R, D”\n'],
    ['German quotes', '„id“;„name“;„department“\n„M1“;„Ada“;„Sales“\n„M2“;„Ben "B"“;„R, D“\n'],
    [
      'curly quotes below a plain header',
      'id,name,department\n“M1”,“Ada”,“Sales”\n“M2”,“Ben "B"”,“R, D”\n',
    ],
  ])('%s', async (_, text) => {
    expect(await read(text)).toMatchObject({ header, rows: people, codes: ['curly-quotes'] });
  });

  it.each([
    [
      'a nickname in curly quotes',
      'id,name\nM1,“Ada”\nM2,Ben „B“ Kurz\n',
      [
        ['M1', '“Ada”'],
        ['M2', 'Ben „B“ Kurz'],
      ],
    ],
    ['a quoted header of one column', '"name"\n"Ada, the first"\n', [['Ada, the first']]],
    ['a line that is one cell', 'id,name\n"M1, M2",Ada\n', [['M1, M2', 'Ada']]],
    ['every cell quoted', '"id","name"\n"M1","Ada"\n', [['M1', 'Ada']]],
    ['a header that spans two lines', '"id","name\nof the person"\nM1,Ada\n', [['M1', 'Ada']]],
  ])('%s is left alone', async (_, text, rows) => {
    const { codes, ...got } = await read(text);
    expect(got.rows).toEqual(rows);
    expect(codes.filter((code) => code !== 'one-column')).toEqual([]);
  });
});

describe('a stray quote in the header is said at its place, and nothing else', () => {
  it.each([
    ['"id,name,department\nM1,Ada,Sales\n', { line: 1, column: 1 }],
    ['id,"name,department\nM1,Ada,Sales\nM2,Ben,IT\n', { line: 1, column: 4 }],
    ['sep=;\n"id;name;department\nM1;Ada;Sales\n', { line: 2, column: 1 }],
    ['"id,name,department\n"M1",Ada,Sales\n', { line: 1, column: 1 }],
  ])('%j', async (text, place) => {
    const { table, findings } = await readTable(
      { file: 'a.csv', bytes: Buffer.from(text) },
      { recognises: (header) => known.includes(header) },
    );
    expect(table).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'header-quote', place }]);
  });
});

describe('the mark with which MS-DOS ended a text', () => {
  it.each(['\u001a', '\u001a\r\n', '\n\u001a', '\u001a\u001a'])('%j is no row', async (end) => {
    expect(await read(`id,name\nM1,Ada${end}`)).toMatchObject({ rows: [['M1', 'Ada']], codes: [] });
  });
});

describe('a delimiter that is more than a byte in UTF-8', () => {
  it.each(['§', '¦', '→', 'ÿ'])('%s', async (delimiter) => {
    const got = await read(`id${delimiter}name\nM1${delimiter}Zoë Ÿ\n`, delimiter);
    expect(got).toMatchObject({ header: ['id', 'name'], rows: [['M1', 'Zoë Ÿ']], codes: [] });
    expect(got.table?.dialect.delimiter).toBe(delimiter);
  });
});
