import { finding } from '../../findings/finding.ts';
import { termKey } from '../term.ts';
import type { Parsed } from './parsed.ts';

/** What people and exports write where there is nothing to say. */
export const NOTHING: readonly string[] = [
  ...['n/a', 'n.a.', 'na', '#n/a', 'nan', 'null', 'nil', 'none', 'unknown', 'not applicable'],
  ...['tbd', 'tba', '?', '-', '–', '—', '--', '.', '/'],
  ...['k. A.', 'k.A.', 'keine Angabe', 'unbekannt', 'entfällt', '(leer)', '(blank)', 'N.N.'],
  'keine',
];

/** What means nobody beside these, where people are named. */
export const NOBODY: readonly string[] = [
  ...['nobody', 'no one', 'no-one', 'noone', 'not anyone', 'no', 'no thanks', 'no thank you'],
  ...['no exclusions', 'no vetoes', 'no preference', 'no preferences', 'no wishes', 'no wish'],
  ...['niemand', 'niemanden', 'niemandem', 'nein', 'nein danke', 'keiner', 'keinen', 'kein'],
  ...['keine Person', 'keine Personen', 'keine Ausschlüsse', 'kein Ausschluss', 'keine Vetos'],
  ...['keine Wünsche', 'kein Wunsch', 'keine Präferenz', 'keine Präferenzen', 'keine Vorgesetzten'],
];

/** What means “no department” beside these. */
export const NO_DEPARTMENT: readonly string[] = ['0', 'unknown department', 'unbekannte Abteilung'];

const nothing = new Set(NOTHING.map(withoutBlanks));
const nobody = new Set(NOBODY.map(withoutBlanks));
const noDepartment = new Set(NO_DEPARTMENT.map(withoutBlanks));
const longest = Math.max(...[...nothing, ...noDepartment, ...nobody].map((word) => word.length));

/** Whether a cell, or an item of a list, says that there is nothing: `n/a`, `k. A.`, `-`. */
export function isNothing(text: string): boolean {
  return text.length <= 2 * longest && nothing.has(withoutBlanks(text));
}

/** Whether a text stands for nobody in a column of people: `niemand`, `no one`. */
export function isNobody(text: string): boolean {
  return text.length <= 2 * longest && nobody.has(withoutBlanks(text).replace(/[.!]+$/, ''));
}

/** Whether a cell says that somebody has no department. */
export function isNoDepartment(text: string): boolean {
  return isNothing(text) || (text.length <= 2 * longest && noDepartment.has(withoutBlanks(text)));
}

function withoutBlanks(text: string): string {
  return termKey(text).replaceAll(' ', '');
}

/** Splits a list at `,`, `;`, `|` and line breaks; blank items are dropped. */
export function parseList(text: string): readonly string[] {
  return text
    .split(/[,;|\r\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Every word that means that somebody works here. */
export const ACTIVE: readonly string[] = ['active', 'aktiv', 'employed', 'beschäftigt'];

/** Every word that means that somebody does not, or not now. */
export const LEFT: readonly string[] = [
  ...['left', 'inactive', 'terminated', 'resigned', 'retired'],
  ...['inaktiv', 'ausgeschieden', 'ausgetreten', 'ruhend'],
];

const statuses = new Map([
  ...ACTIVE.map((word) => [termKey(word), false] as const),
  ...LEFT.map((word) => [termKey(word), true] as const),
]);

/** Reads whether somebody has left. A blank is active. */
export function parseStatus(text: string, header: string): Parsed<boolean> {
  if (text === '') return { value: false };
  const value = statuses.get(termKey(text));
  if (value !== undefined) return { value };
  return {
    value: false,
    wrong: (place) => finding('invalid-status', place, { header }),
    word: 'status',
  };
}
