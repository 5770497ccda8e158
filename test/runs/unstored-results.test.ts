import { type Cell, writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';

import { check, verify } from '../../src/index.ts';

const FORMULA = '=2+3';

/** A workbook; a formula in it has no stored result. */
async function book(name: string, rows: readonly (readonly string[])[]) {
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, at) => {
    row.forEach((text, column) => {
      if (text === FORMULA) cells.set(`${at},${column}`, { type: 'formula', formula: '2+3' });
    });
  });
  const texts = rows.map((row) => row.map((text) => (text === FORMULA ? null : text)));
  return { name, bytes: await writeXlsx({ sheets: [{ name: 'S', rows: texts, cells }] }) };
}

const MENTORS = ['Personalnummer', 'Abteilung', 'Social Media', 'Kommunikation', 'Freiwillig'];
const managers = () =>
  book('g.xlsx', [
    ['Personalnummer', 'Abteilung', 'Freiwillig'],
    ['G1', 'Recht', 'ja'],
  ]);

it.each<[what: string, row: readonly string[], expected: readonly string[]]>([
  ['an id', [FORMULA, 'IT', '5', '5', 'ja'], ['no-cached-value A3']],
  ['a department', ['M2', FORMULA, '5', '5', 'ja'], ['no-cached-value B3']],
  ['a level', ['M2', 'IT', FORMULA, '5', 'ja'], ['no-cached-value C3']],
  ['two', ['M2', 'IT', FORMULA, FORMULA, 'ja'], ['no-cached-value C3', 'no-cached-value D3']],
  [
    'one beside a blank',
    ['M2', '', FORMULA, '5', 'ja'],
    ['no-cached-value C3', 'missing-value B3'],
  ],
  ['none, but a blank', ['M2', 'IT', '', '5', 'ja'], ['missing-value C3']],
  ['none', ['M2', 'IT', '5', '5', 'ja'], []],
])('a formula without a stored result is one error: %s', async (_, row, expected) => {
  const mentors = await book('m.xlsx', [MENTORS, ['M1', 'IT', '5', '5', 'ja'], row]);
  const { findings } = await check({ mentors, managers: await managers() });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, place: { cell = '' } }) => `${code} ${cell}`)).toEqual(expected);
});

it.each<[what: string, row: readonly string[], expected: readonly string[]]>([
  ['an id of a roster', [FORMULA, 'G1', 'proposed'], ['no-cached-value A2']],
  ['none, but a blank', ['', 'G1', 'proposed'], ['blank-roster-id A2']],
])('a formula without a stored result is one error: %s', async (_, row, expected) => {
  const { findings } = await verify({
    mentors: await book('m.xlsx', [MENTORS, ['M1', 'IT', '5', '5', 'ja']]),
    managers: await managers(),
    roster: await book('r.xlsx', [['mentor_id', 'manager_id', 'status'], row]),
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, place: { cell = '' } }) => `${code} ${cell}`)).toEqual(expected);
});
