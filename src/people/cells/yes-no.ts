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

/** Reads yes or no. A blank is no: silence is no consent. */
export function parseYesNo(text: string, header: string): Parsed<boolean> {
  if (text === '') return { value: false };
  const value = answers.get(termKey(text));
  if (value !== undefined) return { value };
  return {
    value: false,
    wrong: (place) =>
      isSpreadsheetError(text)
        ? finding('spreadsheet-error', place, { header, error: text })
        : finding('invalid-yes-no', place, { header }),
  };
}
