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
    ...['men', 'Frauen', 'keine Männer', 'no men please', 'older people', 'über 50', 'Externe'],
    ...['Führungskräfte', 'Kolleginnen und Kollegen', 'frühere Vorgesetzte', 'former boss'],
    ...['HR-Leitung', 'Leiter Vertrieb & Service', 'Head of Sales', 'Leiterin der Revision'],
    ...['Vertriebsleitung', 'HR manager', 'HRler', 'IT-Kollegen', 'HR und IT', 'IT oder Frauen'],
    ...['alle aus dem Vertrieb', 'Leute von früher', 'somebody I know', 'Niemand aus der Bank'],
    ...['mein Mann', 'my wife', 'meine Schwester', 'Vorstand', 'Betriebsrat', 'Personalrat'],
    ...['siehe E-Mail', 's. Bemerkung', 'auf Anfrage', 'vertraulich', 'same department', 'my team'],
  ])('%s is an error, since passed over it would protect nobody', (entry) => {
    expect(codesOf(entry)).toEqual(['veto-of-many']);
  });

  it.each(['HR', 'alle', 'men', 'siehe E-Mail'])(
    'as a wish, %s is a warning like any that names nobody',
    (entry) => {
      expect(codesOf(entry, 'prefers')).toEqual(['unknown-id']);
    },
  );
});

it.each([
  ['L1', [], 'an id'],
  ['Eva Alles', [], 'a name that begins like everybody'],
  ['Fay Moll', [], 'a name'],
  ['keine', [], 'a word for nothing'],
  ['niemand', [], 'nobody'],
  ['bisher keine', [], 'nothing yet'],
  ['none known', [], 'nothing that is known'],
  ['niemand bestimmtes', [], 'nobody in particular'],
  ['noch offen', [], 'nothing decided'],
  ['keine Einwände.', [], 'no objections'],
  ['egal', [], 'no matter'],
  ['alle ok', [], 'that all are fine'],
  ['Anyone is fine', [], 'that anyone is'],
  ['K-4711', ['unknown-id'], 'somebody of no file'],
  ['Fritz', ['unknown-id'], 'a first name'],
  ['fritz walter', ['unknown-id'], 'a name in small letters'],
  ['Freund', ['unknown-id'], 'a surname that is a word for people as well'],
  ['Dr. Mann', ['unknown-id'], 'a title and such a surname'],
  ['Herr Vorstand', ['unknown-id'], 'a title before a word for people'],
  ['S. Müller', ['unknown-id'], 'an initial'],
  ['Young', ['unknown-id'], 'a surname that says an age'],
  ['Sales', ['unknown-id'], 'what is no department of the files'],
  ['Frau Leiter', ['unknown-id'], 'somebody called like a role'],
  ['Managerin des Jahres', ['unknown-id'], 'a title'],
] as [string, string[], string][])('the veto %s describes no people: %s, %s', (entry, codes) => {
  expect(codesOf(entry)).toEqual(codes);
});
