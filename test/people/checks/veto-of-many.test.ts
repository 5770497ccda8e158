import { describe, expect, it } from 'vitest';

import { peopleOf } from '../people-of.ts';

/** What is said of a mentor who excludes or prefers this. */
function codesOf(entry: string, column: 'excludes' | 'prefers' = 'excludes'): string[] {
  const { findings, invalid } = peopleOf(
    [
      `id\tname\tdepartment\tsocial_media_skill\tcommunication\t${column}`,
      `M1\tAda Kurz\tIT/Betrieb\t5\t4\t${entry}`,
    ],
    ['id\tname\tdepartment', 'L1\tEva Alles\tHR', 'L2\tFay Moll\tVertrieb & Service/DACH'],
  );
  const codes = findings.map(({ code }) => code);
  // Nobody whose veto is in doubt may be paired.
  expect(invalid.length).toBe(codes.includes('veto-of-many') ? 1 : 0);
  return codes;
}

describe('a veto that means many', () => {
  it.each([
    ...['alle', 'Alle außer HR', 'jeden', 'die ganze Abteilung', 'everyone', 'All managers'],
    ...['HR', 'H.R.', 'Abteilung HR', 'HR department', 'jemand aus HR', 'meine Abteilung'],
    ...['IT', 'IT/Betrieb', 'Vertrieb & Service', 'Vertrieb und Service', 'DACH', 'L1; HR'],
    ...['meine Chefin', 'Vorgesetzter', 'mein direkter Vorgesetzter', 'my line manager', 'boss'],
  ])('%s is an error, since passed over it would protect nobody', (entry) => {
    expect(codesOf(entry)).toEqual(['veto-of-many']);
  });

  it.each(['HR', 'alle'])('as a wish, %s is a warning like any that names nobody', (entry) => {
    expect(codesOf(entry, 'prefers')).toEqual(['unknown-id']);
  });
});

it.each([
  ['L1', [], 'an id'],
  ['Eva Alles', [], 'a name that begins like everybody'],
  ['Fay Moll', [], 'a name'],
  ['keine', [], 'a word for nothing'],
  ['niemand', [], 'nobody'],
  ['K-4711', ['unknown-id'], 'somebody of no file'],
  ['Personalrat', ['unknown-id'], 'what is no department of the files'],
  ['Frau Leiter', ['unknown-id'], 'somebody called like a role'],
  ['Managerin des Jahres', ['unknown-id'], 'a title'],
] as [string, string[], string][])('the veto %s means no department: %s, %s', (entry, codes) => {
  expect(codesOf(entry)).toEqual(codes);
});
