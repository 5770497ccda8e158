import { finding } from '../../findings/finding.ts';
import type { Scale } from '../options.ts';
import type { Parsed } from './parsed.ts';
import { isSpreadsheetError, looksLikeDate } from './spreadsheet.ts';

/** The whole grammar of a level: `4`, `4.5`, `4,5`, with at most three decimals. */
const LEVEL = /^(-?)(\d{1,6})(?:[.,](\d{1,3}))?$/;
const TOO_PRECISE = /^-?\d{1,6}[.,]\d+$/;

/**
 * Reads a level on the scale in thousandths of its unit: `4,5` is 4500. A blank is unknown.
 * Everything is decided on the text; no number is ever made from anything outside the grammar.
 */
export function parseLevel(text: string, scale: Scale, header: string): Parsed<number | undefined> {
  if (text === '') return { value: undefined };
  const [min, max] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  const invalid = (why: 'text' | 'outside' | 'decimals'): Parsed<undefined> => ({
    value: undefined,
    wrong: (place) =>
      finding('invalid-level', place, {
        header,
        why,
        min: min / 1000,
        max: max / 1000,
      }),
  });
  const match = LEVEL.exec(text);
  if (match === null) {
    if (isSpreadsheetError(text)) {
      return {
        value: undefined,
        wrong: (place) => finding('spreadsheet-error', place, { header, error: text }),
      };
    }
    if (looksLikeDate(text)) {
      return {
        value: undefined,
        wrong: (place) => finding('level-looks-like-date', place, { header }),
      };
    }
    return invalid(TOO_PRECISE.test(text) ? 'decimals' : 'text');
  }
  const [, sign, whole = '', decimals = ''] = match;
  const size = Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
  const value = sign === '-' && size !== 0 ? -size : size;
  return value < min || value > max ? invalid('outside') : { value };
}
