import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { cleanCell, columnLetters, isPlain, troubleIn } from './cell.ts';
import { rowIdentity } from './identity.ts';

/** Header names without the blank columns that spreadsheets leave at the right. */
export function trimmedHeader(record: readonly string[]): string[] {
  const names = record.map(cleanCell);
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

/** What is known of a table while its rows are brought into shape. */
export interface Frame {
  readonly width: number;
  /** 1 for each record whose cells need no cleaning. */
  readonly easy?: Uint8Array;
  /** Replacement characters are of our making and already reported. */
  readonly lossy: boolean;
  readonly place: (record: number, column: number) => Place;
}

/**
 * Cleans the records from `first` on, in place, drops the blank ones and brings all others to the
 * header's width. `recordOf` gives the record of each row that is left.
 */
export function collectRows(
  records: string[][],
  first: number,
  { width, easy, lossy, place }: Frame,
): { rows: string[][]; recordOf: Uint32Array; findings: Finding[] } {
  const findings: Finding[] = [];
  const placed = (index: number, column: number): Place => ({
    ...place(index, column),
    identity: rowIdentity(records[index] ?? []),
  });
  const recordOf = new Uint32Array(records.length);
  let count = 0;
  for (let index = first; index < records.length; index++) {
    const record = records[index] ?? [];
    const isEasy = easy?.[index] === 1;
    let filled = 0;
    for (let column = 0; column < record.length; column++) {
      const cell = record[column] ?? '';
      if (cell === '') continue;
      if (isEasy || isPlain(cell)) {
        filled = column + 1;
        continue;
      }
      const trouble = troubleIn(cell);
      if (trouble !== undefined && !(lossy && trouble === 'replacement-character')) {
        findings.push(finding(trouble, placed(index, column), {}));
      }
      record[column] = cleanCell(cell);
      if (record[column] !== '') filled = column + 1;
    }
    if (filled === 0) continue;
    if (filled > width) {
      const extra = record.findIndex((cell, column) => column >= width && cell !== '');
      const last = columnLetters(width - 1);
      const at = placed(index, extra);
      const workbook = at.sheet !== undefined;
      findings.push(finding('extra-cells', at, { width, last, workbook }));
    }
    if (record.length > width) record.length = width;
    while (record.length < width) record.push('');
    recordOf[count] = index;
    records[count++] = record;
  }
  records.length = count;
  return { rows: records, recordOf, findings };
}

/**
 * The mark that the decimals of the first rows have, in the columns that count; for none, that of
 * the delimiter's country.
 */
export function decimalMarkOf(
  rows: readonly (readonly string[])[],
  delimiter: string,
  counts: (column: number) => boolean,
): ',' | '.' {
  let commas = 0;
  let points = 0;
  const columns = Array.from(rows[0] ?? [], (_, column) => column).filter(counts);
  for (const row of rows.slice(0, 1000)) {
    for (const column of columns) {
      const cell = row[column] ?? '';
      if (/^-?\d+,\d+$/.test(cell)) commas++;
      else if (/^-?\d+\.\d+$/.test(cell)) points++;
    }
  }
  if (commas === points) return delimiter === ';' ? ',' : '.';
  return commas > points ? ',' : '.';
}
