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
 * row that is not in it: perhaps the rest of the list, or what has changed since. Rows are told apart
 * by the common column with the most different cells, which is that of the ids if there is one.
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
    values: new Map(rows.map((row) => [keyOf(row[at] ?? ''), row])),
    own: at,
  }));
  const [first, ...further] = cells;
  if (first === undefined) return false;
  const telling = further.reduce(
    (best, one) => (one.values.size > best.values.size ? one : best),
    first,
  );
  return records.slice(other + 1).some((record) => {
    const key = keyOf(record[telling.at] ?? '');
    if (key === '' || recognises(key)) return false;
    const same = telling.values.get(key);
    // Of somebody who is in both, a blank says nothing.
    return (
      !same ||
      cells.some(({ at, own }) => {
        const cell = keyOf(record[at] ?? '');
        return cell !== '' && cell !== keyOf(same[own] ?? '');
      })
    );
  });
}

/** What a header, or the name of a sheet, says of people: `out` that some are not to be paired. */
export type ConcernOf = (text: string) => 'out' | 'consent' | undefined;

/**
 * Whether another worksheet names people of the one that was read and says, by its name or a header,
 * that some are not to be paired, or who takes part where the first sheet does not say it.
 */
export function concernsPeople(
  name: string,
  records: readonly (readonly string[])[],
  { header, rows, recognises }: ReadSheet,
  concernOf: ConcernOf,
): boolean {
  const asked = header.some((one) => concernOf(one) === 'consent');
  const headers = trimmedHeader(records[findHeader(records, recognises).header] ?? []);
  const concerns = headers.filter((one) => !header.includes(one)).map(concernOf);
  const isConcerned =
    concernOf(name) === 'out' ||
    concerns.some((one) => one === 'out' || (one === 'consent' && !asked));
  if (!isConcerned) return false;
  // Ids, names and addresses differ from row to row.
  const people = new Set(
    header.flatMap((one, at) => {
      const values = new Set(rows.map((row) => keyOf(row[at] ?? '')));
      values.delete('');
      return recognises(one) && 2 * values.size > rows.length ? [...values] : [];
    }),
  );
  return records.some((record) => record.some((cell) => people.has(keyOf(cell))));
}

function keyOf(cell: string): string {
  return cleanCell(cell).toLowerCase();
}
