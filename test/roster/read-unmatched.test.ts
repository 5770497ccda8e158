import { expect, it } from 'vitest';

import { sentence } from '../../src/findings/sentence.ts';
import { readUnmatched } from '../../src/roster/rows/read-unmatched.ts';
import { guard, readTable } from '../../src/tables/index.ts';
import { peopleOf } from '../people/people-of.ts';

const { managers: MANAGERS } = peopleOf(
  ['id\tdepartment\tsocial_media_skill\tcommunication', 'M1\tIT\t5\t4'],
  ['id | department', 'G1 | HR', '0071 | HR', '0042 | HR', '42 | HR'],
).people;

async function read(text: string): Promise<ReturnType<typeof readUnmatched>> {
  const source = { file: 'unmatched.csv', bytes: Buffer.from(text) };
  const { table } = await readTable(source, { recognises: (header) => header.includes('o') });
  return readUnmatched(table!, MANAGERS);
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
    columns.map((column) => ['roster-without-column', { column, german: column }]),
  );
  for (const { place } of findings) expect(place).toMatchObject({ line: 1 });
});

it.each([
  [
    'role',
    'the list of people without a tandem has no column role',
    'give the unmatched file of the wave before, or write role above the column that says mentor or manager',
    'in der Liste der Personen ohne Tandem fehlt die Spalte „role“',
    'die Liste der Personen ohne Tandem aus der Runde davor angeben oder „role“ über die Spalte schreiben, in der Mentor/in oder Führungskraft steht',
  ],
  [
    'id',
    'the list of people without a tandem has no column id',
    'give the unmatched file of the wave before, or write id above the column with their ids',
    'in der Liste der Personen ohne Tandem fehlt die Spalte „id“',
    'die Liste der Personen ohne Tandem aus der Runde davor angeben oder „id“ über die Spalte mit ihren Personalnummern schreiben',
  ],
])('a column %s that is missing is told of in its own words', async (column, ...words) => {
  const header = column === 'id' ? 'role,note' : 'id,note';
  const { findings } = await read(`${header}\nmanager,x\n`);
  const texts = findings.map((one) =>
    (['en', 'de'] as const).flatMap((language) => {
      const { message, fix } = sentence(one, language);
      return [message, fix];
    }),
  );
  expect(texts).toEqual([words]);
});

it('an id that has lost its leading zeros is an error with its place, not somebody without a turn', async () => {
  const { findings } = await read('role,id\nmentor,71\nmanager,71\n');
  expect(findings).toMatchObject([
    { code: 'id-lost-zeros', args: { id: '71', full: '0071' }, place: { line: 3, cell: 'B3' } },
  ]);
});

it.each(['0071', '0042', '42', 'G1', '7100', '9'])(
  'the id %s goes through without a word',
  async (id) => {
    expect(await read(`role,id\nmanager,${id}\n`)).toEqual({ managers: [id], findings: [] });
  },
);

it.each(['Manager', 'MANAGER', 'Führungskraft', 'führungskraft', ' manager '])(
  'reads the role %j of a hand-made file as that of a manager',
  async (role) => {
    expect(await read(`role,id\n${role},G1\n`)).toEqual({ managers: ['G1'], findings: [] });
  },
);

it.each(['boss', 'mentee', ''])(
  'a row with the role %j is an error with its place, not somebody without a turn',
  async (role) => {
    const { managers, findings } = await read(`role,id\nmanager,G1\n${role},0071\n`);
    expect(managers).toEqual(['G1']);
    expect(findings).toMatchObject([{ code: 'unknown-role', place: { line: 3, cell: 'A3' } }]);
  },
);
