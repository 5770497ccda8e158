import { finding } from '../../findings/finding.ts';
import type { Parsed } from './parsed.ts';
import { isSpreadsheetError, isWord } from './spreadsheet.ts';

/** Whole numbers, also as number columns export them: `3`, `3.0`, `3,00`. */
const WHOLE = /^(-?\d{1,6})(?:[.,]0{1,3})?$/;

/** Reads a whole number, such as a grade. A blank is unknown. */
export function parseWhole(text: string, header: string): Parsed<number | undefined> {
  if (text === '') return { value: undefined };
  const digits = WHOLE.exec(text)?.[1];
  if (digits !== undefined) return { value: Number(digits) + 0 };
  if (isSpreadsheetError(text)) {
    return {
      value: undefined,
      wrong: (place) => finding('spreadsheet-error', place, { header, error: text }),
    };
  }
  return {
    value: undefined,
    wrong: (place) => finding('invalid-whole-number', place, { header }),
    ...(isWord(text) ? { word: 'grade' } : {}),
  };
}
