import { cleanCell } from './cell.ts';
import { trimmedHeader } from './collect-rows.ts';
import { findHeader } from './find-header.ts';

/** A worksheet that was read. */
interface ReadSheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly recognises: (header: string) => boolean;
}

/** With fewer columns in common a worksheet may be about anything, such as departments. */
const LEAST_IN_COMMON = 3;

/**
 * Whether another worksheet has the known columns of the one that was read, or all but one, and a
 * row that is not in it: perhaps the rest of the list. Rows are told apart by the common column
 * with the most different cells, which is that of the ids if there is one.
 */
export function holdsMoreRows(
  records: readonly (readonly string[])[],
  { header, rows, recognises }: ReadSheet,
): boolean {
  const other = findHeader(records, recognises).header;
  const otherHeader = trimmedHeader(records[other] ?? []).map(keyOf);
  const known = header.flatMap((name, at) => (recognises(name) ? [at] : []));
  const common = known.filter((at) => otherHeader.includes(keyOf(header[at] ?? '')));
  if (common.length < Math.max(LEAST_IN_COMMON, known.length - 1)) return false;
  const cells = common.map((at) => ({
    at: otherHeader.indexOf(keyOf(header[at] ?? '')),
    values: new Set(rows.map((row) => keyOf(row[at] ?? ''))),
  }));
  const [first, ...further] = cells;
  if (first === undefined) return false;
  const telling = further.reduce(
    (best, one) => (one.values.size > best.values.size ? one : best),
    first,
  );
  return records
    .slice(other + 1)
    .map((record) => keyOf(record[telling.at] ?? ''))
    .some((key) => key !== '' && !recognises(key) && !telling.values.has(key));
}

function keyOf(cell: string): string {
  return cleanCell(cell).toLowerCase();
}
