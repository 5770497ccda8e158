import { finding } from '../../findings/finding.ts';
import type { Scale } from '../options.ts';
import {
  isSpreadsheetError,
  isWord,
  looksLikeDate,
  type Parsed,
  spreadsheetError,
} from './parsed.ts';

/** The whole grammar of a level: `4`, `4.5`, `4,5`; averages of workbooks have more decimals. */
const LEVEL = /^(-?)(\d{1,6})(?:[.,](\d{1,3})(\d{0,30}))?$/;

/**
 * Reads a level on the scale in thousandths of its unit: `4,5` is 4500. A blank is unknown.
 * Everything is decided on the text; no number is ever made from anything outside the grammar.
 * More than three decimals are rounded half up.
 *
 * @param isDoubted the header speaks of another scale, so that advice to keep to this one is none
 */
export function parseLevel(
  text: string,
  scale: Scale,
  header: string,
  isDoubted = false,
): Parsed<number | undefined> {
  if (text === '') return { value: undefined };
  const [min, max] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  const invalid = (why: 'text' | 'outside'): Parsed<undefined> => ({
    value: undefined,
    wrong: (place) =>
      finding('invalid-level', place, {
        ...{ header, why, min: min / 1000, max: max / 1000 },
        ...(isDoubted && { isDoubted }),
      }),
  });
  const match = LEVEL.exec(text);
  if (match === null) {
    if (isSpreadsheetError(text)) {
      return spreadsheetError(undefined, text, header);
    }
    if (looksLikeDate(text)) {
      return {
        value: undefined,
        wrong: (place) => finding('level-looks-like-date', place, { header }),
      };
    }
    return isWord(text) ? { ...invalid('text'), word: 'level' } : invalid('text');
  }
  const [, sign = '', whole = '', decimals = '', rest = ''] = match;
  const size = Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
  const value = rounded(sign, size, rest);
  if (value < min || value > max) return invalid('outside');
  return /[1-9]/.test(rest) ? { value, noted: 'level-rounded' } : { value };
}

/** Half up, towards the larger number: 4.0005 is 4.001, and -4.0005 is -4. */
function rounded(sign: string, size: number, rest: string): number {
  const up = sign === '' ? /^[5-9]/.test(rest) : /^(?:[6-9]|5\d*[1-9])/.test(rest);
  const value = size + Number(up);
  return sign === '-' && value !== 0 ? -value : value;
}

/** Whole numbers, also as number columns export them: `3`, `3.0`, `3,00`. */
const WHOLE = /^(-?\d{1,6})(?:[.,]0{1,3})?$/;

/** Reads a whole number, such as a grade. A blank is unknown. */
export function parseWhole(text: string, header: string): Parsed<number | undefined> {
  if (text === '') return { value: undefined };
  const digits = WHOLE.exec(text)?.[1];
  if (digits !== undefined) return { value: Number(digits) + 0 };
  if (isSpreadsheetError(text)) {
    return spreadsheetError(undefined, text, header);
  }
  return {
    value: undefined,
    wrong: (place) => finding('invalid-whole-number', place, { header }),
    ...(isWord(text) ? { word: 'grade' } : {}),
  };
}
