import { finding } from '../../findings/finding.ts';
import { termKey } from '../term.ts';
import type { Parsed } from './parsed.ts';
import { isSpreadsheetError } from './spreadsheet.ts';

/** Every word that means yes, the booleans of spreadsheets in other languages among them. */
export const YES: readonly string[] = [
  ...['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'wahr', '✓', '✔', '☑', '✅', '☒'],
  ...['vrai', 'oui', 'vero', 'verdadero', 'verdadeiro', 'waar', 'prawda'],
];

/** Every word that means no. */
export const NO: readonly string[] = [
  ...['no', 'n', 'false', '0', 'nein', 'falsch', '✗', '✘', '☐', '❌'],
  ...['faux', 'non', 'falso', 'onwaar', 'fałsz'],
];

const answers = new Map([
  ...YES.map((word) => [termKey(word), true] as const),
  ...NO.map((word) => [termKey(word), false] as const),
]);

/** A sentence that begins with a plain no: `Nein, leider nicht`, `No, thank you`. */
const BEGINS_WITH_NO = /^(?:nein(?![\p{L}\p{N}])|no(?=\s*(?:\p{P}|$)|\s+thank))/u;
/** A sentence that begins with a yes: `Ja, gern`, `Yes please`. */
const BEGINS_WITH_YES = /^(?:yes|ja)(?![\p{L}\p{N}])/u;
/** The words that take a yes back: `Ja, aber erst im Herbst`. */
const TAKES_BACK =
  /(?<![\p{L}\p{N}])(?:(?:no|nein|nicht|not|aber|but|wenn|falls|if|vielleicht|maybe|eventuell)(?![\p{L}\p{N}])|kein)/u;

/** Reads an answer, be it a word or a sentence; undefined for what is neither yes nor no. */
export function answerOf(text: string): boolean | undefined {
  const key = termKey(text);
  const answer = answers.get(key);
  if (answer !== undefined) return answer;
  if (BEGINS_WITH_NO.test(key)) return false;
  return BEGINS_WITH_YES.test(key) && !TAKES_BACK.test(key) ? true : undefined;
}

/** Reads yes or no. A blank is undefined: what silence means is for the column to say. */
export function parseYesNo(text: string, header: string): Parsed<boolean | undefined> {
  if (text === '') return { value: undefined };
  const value = answerOf(text);
  if (value !== undefined) return { value };
  if (isSpreadsheetError(text)) {
    return {
      value: undefined,
      wrong: (place) => finding('spreadsheet-error', place, { header, error: text }),
    };
  }
  return {
    value: undefined,
    wrong: (place) => finding('invalid-yes-no', place, { header }),
    word: 'answer',
  };
}
