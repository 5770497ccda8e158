import { finding } from '../../findings/finding.ts';
import { isSpreadsheetError, looksLikeDate, type Parsed, spreadsheetError } from './parsed.ts';

const UNSUSPICIOUS = /^\w*\d\w*$/;
/** What stands where an id is not known. A bare `NA` or `none` may be one. */
const NOT_KNOWN =
  /^(?:[^\p{L}\p{N}]+|k\. ?a\.?|n\/a|n\.a\.|keine angabe|unbekannt|unknown|folgt(?: noch)?|wird (?:noch )?nachgereicht|tbd|tba|fehlt|missing|ausstehend|pending|noch offen|to follow)$/iu;
/** What Excel makes of long numbers: `1,23E+05`. */
const SCIENTIFIC = /^-?\d+(?:[.,]\d+)?E[+-]\d+$/i;
/** Half a surrogate pair, and code points that are no characters: no output could hold them. */
const NO_CHARACTER = /[\ufffe\uffff]|\p{Surrogate}/u;
/** A whole number from a number column: `4.0`, `42,00`. */
const FROM_NUMBER_COLUMN = /^(\d+)[.,]0+$/;

/** Reads an id: any text that a spreadsheet has not spoilt. A blank is an error. */
export function parseId(text: string, header: string): Parsed<string> {
  if (UNSUSPICIOUS.test(text)) return { value: text };
  if (text === '' || NOT_KNOWN.test(text)) {
    return { value: '', wrong: (place) => finding('missing-value', place, { header }) };
  }
  if (SCIENTIFIC.test(text)) {
    return {
      value: '',
      wrong: (place) => finding('id-in-scientific-notation', place, { header }),
    };
  }
  if (looksLikeDate(text)) {
    return { value: '', wrong: (place) => finding('id-looks-like-date', place, { header }) };
  }
  if (isSpreadsheetError(text)) {
    return spreadsheetError('', text, header);
  }
  return NO_CHARACTER.test(text)
    ? { value: '', wrong: (place) => finding('unusable-id', place, { header }) }
    : { value: text };
}

/** A text that is too long for an id, or holds what no id does, may be a remark about somebody. */
const REMARK = /[:;!?"]|, |\(.*(?: |$)|(?: \S+){3}|^.{65}/u;

/** Whether what stands in the place of an id looks like one, and may be shown in a message. */
export function looksLikeId(text: string): boolean {
  return text !== '' && (!text.includes(' ') || text.length <= SHORT) && !REMARK.test(text);
}

/** No id with a blank is longer. */
const SHORT = 24;

/** An id without the `.0` that number columns give to it. */
export function withoutZeroDecimals(id: string): string {
  return FROM_NUMBER_COLUMN.exec(id)?.[1] ?? id;
}

/** Whether all ids of a column, blanks aside, come from a number column: `4.0`, `17,0`. */
export function areFromNumberColumn(ids: Iterable<string>): boolean {
  let some = false;
  for (const id of ids) {
    if (id === '') continue;
    if (!FROM_NUMBER_COLUMN.test(id)) return false;
    some = true;
  }
  return some;
}
