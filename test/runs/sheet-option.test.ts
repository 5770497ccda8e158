import { writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';

import { check } from '../../src/index.ts';

const MENTORS = [
  ['Personalnummer', 'Abteilung', 'Social Media', 'Kommunikation', 'Freiwillig'],
  ['M1', 'IT', '5', '5', 'ja'],
];
const MANAGERS = [
  ['Personalnummer', 'Abteilung', 'Freiwillig'],
  ['G1', 'Recht', 'ja'],
];

async function codesOf(
  sheet: string | undefined,
  mentors: readonly string[],
  managers: readonly string[],
): Promise<readonly string[]> {
  const book = async (name: string, names: readonly string[], rows: string[][]) => ({
    name,
    bytes: await writeXlsx({ sheets: names.map((one) => ({ name: one, rows })) }),
  });
  const sources = {
    mentors: await book('m.xlsx', mentors, MENTORS),
    managers: await book('g.xlsx', managers, MANAGERS),
  };
  const { findings } = await check(sources, sheet === undefined ? {} : { sheet });
  return findings.map(({ code, place: { file } }) => `${code} ${file}`);
}

it.each([
  ['both have it', '2026', ['Alt', '2026'], ['2026'], []],
  ['only the mentors have it', '2026', ['Alt', '2026'], ['FK'], []],
  ['only the managers have it', 'FK', ['Alt'], ['Alt', 'FK'], []],
  ['neither has it', '2027', ['Alt'], ['FK'], ['unknown-sheet m.xlsx', 'unknown-sheet g.xlsx']],
])('--sheet is read where it is: %s', async (_, sheet, mentors, managers, expected) => {
  expect(await codesOf(sheet, mentors, managers)).toEqual(expected);
});
