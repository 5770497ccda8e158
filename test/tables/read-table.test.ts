import { describe, expect, it } from 'vitest';

import type { Reading } from '../../src/tables/index.ts';
import { readTable } from '../../src/tables/index.ts';

const known = new Set(['id', 'name', 'department', 'level', 'email']);

function read(text: string): Promise<Reading> {
  return readTable(
    { file: 'people.csv', bytes: Buffer.from(text) },
    { recognises: (header) => known.has(header) },
  );
}

describe('a place names what an editor and a spreadsheet show', () => {
  it('counts lines over quoted line breaks, and columns in code points', async () => {
    const { table } = await read('id,name,level\r\n1,"Anna\r\nLena",4\r\n2,𝔸nna,x\r\n');
    expect(table?.place(1, 2)).toEqual({
      file: 'people.csv',
      line: 4,
      column: 8,
      cell: 'C3',
      header: 'level',
    });
    expect(table?.place(0, 2)).toMatchObject({ line: 3, column: 7, cell: 'C2' });
    expect(table?.place(-1)).toEqual({ file: 'people.csv', line: 1 });
  });

  it.each([
    ['1,"Anna",x', 10],
    ['1,"An""na",x', 12],
    ['1,"Anna"", Lena",x', 18],
    ['1,""",",x', 9],
    ['1,"",x', 6],
    ['"""",",""",x', 12],
  ])('knows where a quoted cell ends: %s', async (line, column) => {
    const { table } = await read(`id,name,level\n${line}\n`);
    expect(table?.rows[0]?.[2]).toBe('x');
    expect(table?.place(0, 2)).toMatchObject({ line: 2, column, cell: 'C2' });
  });

  it('knows title lines, blank rows and a separator line', async () => {
    const { table } = await read('sep=;\nOur mentors\n\nid;name\n;\n1;Anna\n');
    expect(table?.rows).toEqual([['1', 'Anna']]);
    expect(table?.headerLine).toBe(4);
    expect(table?.place(0, 1)).toMatchObject({ line: 6, column: 3, cell: 'B5' });
  });
});

describe('misplaced quotes', () => {
  it.each([
    ['text behind the closing quote', '1,"Anna" Lena,x', 'stray-quote', 3],
    ['a quote that swallows a line', '1,"Anna,x', 'stray-quote', 3],
  ])('%s is reported where it opens; other rows are read', async (_, line, code, column) => {
    const { table, findings } = await read(`id,name,level\n0,Zoe,1\n${line}\n2,"Ben",3\n3,Cy,4\n`);
    expect(table?.rows.map(([id]) => id)).toEqual(['0', '2', '3']);
    expect(findings).toMatchObject([{ code, place: { line: 3, column } }]);
    expect(table?.place(1, 0)).toMatchObject({ line: 4, cell: 'A4' });
  });

  it('names the line where an unclosed quote opens', async () => {
    const { table, findings } = await read('id,name\n1,Anna\n2,"Ben\n3,Cy\n');
    expect(findings).toMatchObject([{ code: 'unclosed-quote', place: { line: 3, column: 3 } }]);
    expect(table?.rows).toEqual([
      ['1', 'Anna'],
      ['3', 'Cy'],
    ]);
  });
});
