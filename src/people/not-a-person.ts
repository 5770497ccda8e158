import type { Row } from '../tables/index.ts';
import { isLabel } from './headers/label-rows.ts';

/** How totals, dates of an export and remarks below a table begin. */
const REMARK =
  /^(?:summe|gesamt|zwischensumme|total|subtotal|sum|average|durchschnitt|mittelwert|anzahl|count|stand|as of|filter|quelle|source|hinweis|note|legende|legend|exported|exportiert|erstellt|created)\b/i;

/**
 * Whether a row is a header, a total or a remark rather than a person: it has a header instead of
 * an id, or it lacks something that everybody has (`required` columns, the id first), and either
 * begins like a remark or has one filled cell only that is not an id.
 */
export function looksLikeNoPerson(
  header: Row,
  cells: Row,
  required: readonly (number | undefined)[],
): boolean {
  // A header in the place of an id, as where lists were put below each other.
  const [id] = required;
  if (id !== undefined && isLabel(cells[id] ?? '', header[id] ?? '')) return true;
  if (required.every((at) => at === undefined || cells[at] !== '')) return false;
  const filled = cells.filter((cell) => cell !== '');
  const first = filled[0] ?? '';
  if (REMARK.test(first)) return true;
  return filled.length === 1 && cells.length > 2 && first.includes(' ');
}
