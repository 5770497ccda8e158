import type { Row, Table } from '../../tables/index.ts';
import { letterKey } from './key.ts';
import { fieldOf } from './vocabulary.ts';

/** Within how many rows below the header more headers are looked for. */
const WITHIN = 3;

/** What survey tools write below a header instead of a label. */
const RESPONSE =
  /^(?:open-ended )?(?:response|antwort|offene antwort|beantwortung mit freiem text)$/i;
const IMPORT_ID = /^\{\s*"ImportId"\s*:/i;

/**
 * How many rows directly below the header are more headers: labels below system keys, the
 * questions of a form, the `ImportId` of Qualtrics, the “Response” of SurveyMonkey.
 */
export function labelRowsOf({ header, rows }: Table): number {
  let count = 0;
  while (count < WITHIN && isLabelRow(header, rows[count] ?? [])) count++;
  return count;
}

function isLabelRow(header: Row, cells: Row): boolean {
  let [filled, labels, responses] = [0, 0, 0];
  cells.forEach((cell, at) => {
    if (cell === '') return;
    filled++;
    if (IMPORT_ID.test(cell)) labels += header.length;
    else if (RESPONSE.test(cell)) responses++;
    else if (isLabel(cell, header[at] ?? '')) labels++;
  });
  if (filled > 0 && responses > 0 && responses + labels === filled) return true;
  return filled >= 2 && 2 * (labels + responses) > filled;
}

/** Whether a cell is another name of its column, or a question. */
export function isLabel(cell: string, header: string): boolean {
  // Numbers and most ids are decided at once.
  if (/^[\w.,-]*\d[\w.,-]*$/.test(cell)) return false;
  if (letterKey(cell) === letterKey(header)) return true;
  if (cell.includes(' ') && /[?:]$/.test(cell)) return true;
  const field = fieldOf(cell);
  return field !== undefined && field === fieldOf(header);
}

/** How totals, dates of an export and remarks below a table begin. */
const REMARK =
  /^(?:summe|gesamt|zwischensumme|total|subtotal|sum|average|durchschnitt|mittelwert|anzahl|count|stand|as of|filter|quelle|source|hinweis|note|legende|legend|exported|exportiert|erstellt|created)\b/i;

/** What stands in the place of an id where a row is a total or shows how to fill one in. */
const NO_ID =
  /^(?:(?:zwischen|gesamt|teil)?summen?|gesamt(?:zahl|ergebnis|anzahl)?|insgesamt|(?:grand |sub)?total|subtotal|sum|average|avg|durchschnitt|mittelwert|mean|median|anzahl|count|ergebnis|[∑Σø⌀]|beispiel(?:zeile|person)?|muster(?:zeile|person)?|bsp|example|sample|vorlage|template)[.:]?$/iu;

/** What stands in the place of a name where a post is not filled. */
const UNFILLED =
  /^(?:n\.? ?n\.?|(?:stelle |position |derzeit |noch )*(?:vakant|unbesetzt|nicht besetzt|zu besetzen|offen|vacant)|vakanz|vacancy|offene stelle|open position|to be (?:hired|filled|recruited)|wird (?:noch )?(?:besetzt|eingestellt|nachbesetzt))$/iu;

const LONGEST_UNFILLED = 30;

/** Whether a name says that the post is not filled: `N.N.`, `vakant`. */
export function isUnfilled(name: string): boolean {
  return name.length <= LONGEST_UNFILLED && UNFILLED.test(name);
}

/**
 * Whether a row is a header, a total or a remark rather than a person: it has a header, a total or
 * an example instead of an id, or it lacks something that everybody has (`required` columns, the id
 * first), and either begins like a remark or has one filled cell only that is not an id.
 */
export function looksLikeNoPerson(
  header: Row,
  cells: Row,
  required: readonly (number | undefined)[],
): boolean {
  // A header in the place of an id, as where lists were put below each other.
  const [id] = required;
  const written = id === undefined ? '' : (cells[id] ?? '');
  if (id !== undefined && (isLabel(written, header[id] ?? '') || isNoId(written))) return true;
  if (required.every((at) => at === undefined || cells[at] !== '')) return false;
  const filled = cells.filter((cell) => cell !== '');
  const first = filled[0] ?? '';
  if (REMARK.test(first)) return true;
  return filled.length === 1 && cells.length > 2 && first.includes(' ');
}

function isNoId(id: string): boolean {
  // Nearly all ids are decided at once.
  return !HAS_DIGIT.test(id) && NO_ID.test(id);
}

const HAS_DIGIT = /\d/;
