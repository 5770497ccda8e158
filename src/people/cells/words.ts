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
  ...['nothing', 'no restrictions', 'no constraints', 'no objections', 'no conflicts', 'no issues'],
  ...['no problem', 'no problems', 'not any', 'not sure', 'unsure', 'don’t know', "don't know"],
  ...['open', 'open to all', 'open to anyone', 'no limits', 'no limitations', 'no concerns'],
  ...['nichts', 'nix', 'egal', 'mir egal', 'ist mir egal', 'offen', 'offen für alle', 'kein Veto'],
  ...['keine Einschränkung', 'keine Einschränkungen', 'keine Einwände', 'keine Bedenken'],
  ...['keine Konflikte', 'kein Konflikt', 'kein Problem', 'keine Probleme', 'keine Befangenheit'],
  ...['keine Vorbehalte', 'weiß nicht', 'weiß ich nicht', 'ohne', 'keines', 'keins'],
];

/** What may stand beside these and changes nothing: `derzeit keine bekannt`, `none so far`. */
const FOR_NOW =
  /(?<!\p{L})(?:derzeit|aktuell|momentan|zurzeit|zur zeit|bisher|bislang|noch|im moment|eigentlich|bekannt|bestimmte[rns]?|besondere[rns]?|spezielle[rns]?|meinerseits|currently|so far|at present|at the moment|for now|yet|known|in particular|special)(?!\p{L})/gu;

/** That nobody is meant to be left out: `alle ok`, `anyone is fine`. */
const EVERYBODY_FINE =
  /^(?:alle|jede[rn]?|all|any|anyone|everyone|anybody|everybody)(?: (?:is|are|sind|ist|wären?|would be))? (?:ok|okay|fine|good|gut|recht|in ordnung|egal|welcome|willkommen|möglich|possible|allowed|erlaubt|passt|passen)$/u;

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

/** Whether a text stands for nobody in a column of people: `niemand`, `no one`, `keine bekannt`. */
export function isNobody(text: string): boolean {
  if (text.length > LONGEST_SENTENCE) return false;
  const said = termKey(text).replace(/[.!]+$/, '');
  const bare = withoutBlanks(said.replaceAll(FOR_NOW, ' '));
  return (
    nobody.has(withoutBlanks(said)) ||
    nobody.has(bare) ||
    // A word for nothing by itself may be an id.
    (bare !== withoutBlanks(said) && nothing.has(bare)) ||
    EVERYBODY_FINE.test(said)
  );
}

/** Whether an entry says that there is somebody, but not whom: `x`, `ja`. */
export function isPlainYes(text: string): boolean {
  return /^(?:x|✓|✔|☒|☑|ja|j|yes|y|true|wahr|vorhanden|liegt vor)[.!]?$/u.test(termKey(text));
}

const LONGEST_SENTENCE = 60;

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
