import { cleanCell } from './cell.ts';
import { survey } from './survey.ts';

/** The delimiters that are tried, in the order in which they win a tie. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;

/** Within how many records from the top the header is looked for. */
const HEADER_WITHIN = 40;

/** A guess at how a file is built, and how much speaks for it. */
export interface TableLayout {
  readonly delimiter: string;
  /** The first byte of the header, its line, and its row in a spreadsheet. */
  readonly start: number;
  readonly line: number;
  readonly row: number;
  /** How many cells of it are header names that the caller knows. */
  readonly recognised: number;
  /** How many of the first records are as wide as the header; 0 if it has one cell only. */
  readonly even: number;
}

/**
 * Whether the record below the header is a second header, as in SAP SuccessFactors' user data
 * file, which has system keys first and labels that a company may rename below them.
 */
export function isLabelRow(
  header: readonly string[],
  below: readonly string[],
  recognises: (header: string) => boolean,
): boolean {
  const names = filled(below);
  if (names >= 2 && 2 * countRecognised(below, recognises) >= names) return true;
  const status = header.indexOf('STATUS');
  if (status < 0 || !header.includes('USERID')) return false;
  return !/^(?:in)?active/i.test(cleanCell(below[status] ?? ''));
}

/**
 * Finds the header among the first records: the one with the most names that `recognises` knows;
 * where it knows none, the first with two cells filled, or else with any.
 */
export function findHeader(
  records: readonly (readonly string[])[],
  recognises: (header: string) => boolean,
): { readonly header: number; readonly recognised: number } {
  let header = -1;
  let recognised = 0;
  const first = records.slice(0, HEADER_WITHIN);
  const widest = Math.max(0, ...first.map(({ length }) => length));
  for (const [index, record] of first.entries()) {
    if (recognised === widest) break;
    const known = countRecognised(record, recognises);
    if (known > recognised) [header, recognised] = [index, known];
  }
  if (header < 0) header = records.findIndex((record) => filled(record) >= 2);
  if (header < 0) header = records.findIndex((record) => filled(record) >= 1);
  return { header: Math.max(0, header), recognised };
}

/** How many different cells of a record are header names that the caller knows. */
function countRecognised(
  record: readonly string[],
  recognises: (header: string) => boolean,
): number {
  const names = new Set(record.map(cleanCell).filter((name) => name !== '' && name.length < 200));
  return [...names].filter(recognises).length;
}

/**
 * Chooses the delimiter by meaning, not by counting characters: the one under which the file's
 * first records hold the most known header names; then the one under which they are most even.
 */
export function chooseLayout(
  bytes: Uint8Array,
  from: { readonly offset: number; readonly line: number },
  delimiters: readonly string[],
  recognises: (header: string) => boolean,
): TableLayout {
  const layoutBy = (delimiter: string): TableLayout => {
    const found = survey(bytes, delimiter.charCodeAt(0), {
      from: from.offset,
      line: from.line,
      limit: HEADER_WITHIN,
    });
    const records = found.refused === undefined ? found.records : [];
    const { header, recognised } = findHeader(records, recognises);
    const width = records[header]?.length ?? 0;
    const even = width < 2 ? 0 : records.filter((record) => record.length === width).length;
    const start = found.starts[header] ?? from.offset;
    const line = found.lines[header] ?? from.line;
    const row = header + 1 + found.damages.filter(({ offset }) => offset < start).length;
    return { delimiter, start, line, row, recognised, even };
  };
  // eslint-disable-next-line @typescript-eslint/prefer-includes -- three times as fast on many megabytes
  const present = delimiters.filter((one) => bytes.indexOf(one.charCodeAt(0)) >= 0);
  const layouts = present.map(layoutBy);
  // Under all delimiters that do not occur the file is the same single column, with one name at most.
  if (layouts.some(({ recognised }) => recognised > 1)) return bestOf(layouts);
  const absent = delimiters.find((one) => !present.includes(one));
  return bestOf(
    delimiters.flatMap((one) =>
      one === absent ? layoutBy(one) : layouts.filter(({ delimiter }) => delimiter === one),
    ),
  );
}

/** The first of those for which most speaks. */
function bestOf(layouts: readonly TableLayout[]): TableLayout {
  return layouts.reduce((best, one) =>
    one.recognised > best.recognised || (one.recognised === best.recognised && one.even > best.even)
      ? one
      : best,
  );
}

function filled(record: readonly string[]): number {
  return record.filter((cell) => cleanCell(cell) !== '').length;
}
