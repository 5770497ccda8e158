import { expect, it } from 'vitest';

import { readUnmatched } from '../../src/roster/read-unmatched.ts';
import { guard, readTable } from '../../src/tables/index.ts';

async function read(text: string): Promise<ReturnType<typeof readUnmatched>> {
  const source = { file: 'unmatched.csv', bytes: Buffer.from(text) };
  const { table } = await readTable(source, { recognises: (header) => header.includes('o') });
  return readUnmatched(table!);
}

it('the managers are those who were left over, whatever became of the columns', async () => {
  expect(
    await read(`ID,Note,ROLE\nG1,x,manager\nM1,x,mentor\n${guard('=G2')},x,manager\n`),
  ).toEqual({
    managers: ['G1', '=G2'],
    findings: [],
  });
});

it.each([
  ['id,note\nG1,x\nG2,x\nG3,x\n', ['role']],
  ['role,note\nmanager,x\n', ['id']],
  ['note,other\nx,y\n', ['role', 'id']],
])('a file without the columns is objected to: %j', async (text, columns) => {
  const { managers, findings } = await read(text);
  expect(managers).toEqual([]);
  expect(findings.map(({ code, args }) => [code, args])).toEqual(
    columns.map((column) => ['roster-without-column', { column }]),
  );
  for (const { place } of findings) expect(place).toMatchObject({ line: 1 });
});
