import { type Finding, finding, type Place } from '../../findings/finding.ts';

/** What the text of a cell says, and what is wrong with it, once its place is known. */
export interface Parsed<T> {
  readonly value: T;
  readonly wrong?: (place: Place) => Finding;
  /** It is a word where a value belongs; many of them are one matter for their column. */
  readonly word?: 'level' | 'grade' | 'status' | 'answer';
  /** What is to be said of all such cells of a column at once, though they could be read. */
  readonly noted?: 'level-rounded' | 'yes-with-remark';
}

/** What is read of the error value of a formula: the value of a blank, and what is wrong. */
export function spreadsheetError<T>(value: T, error: string, header: string): Parsed<T> {
  return { value, wrong: (place) => finding('spreadsheet-error', place, { header, error }) };
}

/** What spreadsheets show instead of a value, in English and German. */
const ERRORS = new Set(
  [
    ['#N/A', '#VALUE!', '#REF!', '#NAME?', '#DIV/0!', '#NUM!', '#NULL!', '#SPILL!', '#CALC!'],
    ['#NV', '#WERT!', '#BEZUG!', '#ZAHL!', '#ÜBERLAUF!', '#KALK!'],
  ].flat(),
);

/** Whether a cell holds the error value of a formula, such as `#N/A` or `#NV`. */
export function isSpreadsheetError(text: string): boolean {
  return text.startsWith('#') && ERRORS.has(text);
}

/** Whether a cell holds words rather than a number gone wrong: `sehr gut`, `5. Strongly agree`. */
export function isWord(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^[+-]?(?:nan|infinity)$/i.test(text);
}

const MONTH =
  '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mrz|Mär|März|Mai|Okt|Dez|Jän|Juni|Juli|Sept)';

const DATES = [
  // 01. Mrz, 1. Apr., 01-Mar, 01. Mrz 2026
  new RegExp(`^\\d{1,2}(?:\\. ?|-)${MONTH}\\.?(?:[ -]\\d{2,4})?$`, 'u'),
  // Mar-01, Mrz 01, Apr. 26
  new RegExp(`^${MONTH}\\.?[ -]\\d{2,4}$`, 'u'),
  // 01.03.2026, 1/3/26
  /^\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2})$/,
  // 2026-03-01, 2026-03-01T00:00:00, 2026-03-01 00:00
  /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.{0,12})?$/,
];

/**
 * Whether a cell looks like what a spreadsheet makes of a text that it takes for a date: `1.4`
 * becomes `01. Apr`, `MAR1` becomes `01. Mrz`. Months count only as spreadsheets write them.
 */
export function looksLikeDate(text: string): boolean {
  return text.length < 32 && DATES.some((date) => date.test(text));
}
