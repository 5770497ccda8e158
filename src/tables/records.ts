import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { sha256 } from '../util/sha256.ts';
import { decodeUtf8, encodeUtf8 } from '../util/bytes.ts';
import { cleanCell, troubleIn } from './cell.ts';
import type { Reading } from './read-table.ts';
import type { Row, Table } from './table.ts';

/** What stands between the entries of a list in one cell. */
const BETWEEN = '; ';

/**
 * Reads rows of plain objects as a table: their keys are the header, in the order in which they
 * first occur. Yes/no may be booleans, levels numbers, lists arrays. Places are the row, from 1,
 * and the key.
 */
export function readRecords(name: string, records: readonly unknown[]): Reading {
  const findings: Finding[] = [];
  const troubles: Finding[] = [];
  const at = new Map<string, number>();
  const cells = records.map((record, row): string[] => {
    const texts: string[] = [];
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      findings.push(finding('not-a-record', { file: name, row: row + 1 }, {}));
      return texts;
    }
    for (const [key, value] of Object.entries(record)) {
      let column = at.get(key);
      if (column === undefined) at.set(key, (column = at.size));
      const place = { file: name, row: row + 1, key };
      const text = textOf(value);
      const trouble = troubleIn(text ?? '');
      if (text === undefined) findings.push(finding('not-a-cell', place, {}));
      else if (trouble !== undefined) troubles.push(finding(trouble, place, {}));
      texts[column] = cleanCell(text ?? '');
    }
    return texts;
  });
  if (at.size === 0 || findings.length > 0) {
    if (findings.length === 0) findings.push(finding('no-rows', { file: name }, {}));
    return { table: undefined, findings };
  }
  const header = Array.from(at.keys(), (key) => cleanCell(wellFormed(key)));
  const rows = cells.map((texts): Row => Array.from(header, (_, column) => texts[column] ?? ''));
  return { table: tableOf(name, header, rows), findings: troubles };
}

function tableOf(file: string, header: Row, rows: readonly Row[]): Table {
  // The hash is of the cells alone, so that it is the same on every machine.
  const bytes = encodeUtf8(JSON.stringify([header, ...rows]));
  return {
    file,
    dialect: {
      kind: 'records',
      encoding: '',
      delimiter: '',
      decimalMark: '.',
      lineBreak: '\n',
      byteOrderMark: false,
    },
    sha256: sha256(bytes),
    size: bytes.length,
    headerLine: 0,
    header,
    rows,
    place: (row, column): Place => ({
      file,
      ...(row < 0 ? {} : { row: row + 1 }),
      ...(column === undefined ? {} : { key: header[column] ?? '' }),
    }),
  };
}

/** A text as a file would hold it: half a surrogate pair becomes U+FFFD. */
function wellFormed(text: string): string {
  return decodeUtf8(encodeUtf8(text));
}

/** A value as the text of a cell; undefined where it is none. */
function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'string':
      return wellFormed(value);
    case 'number':
      return String(value);
    case 'boolean':
      return value ? 'yes' : 'no';
    default:
      break;
  }
  if (value === null) return '';
  if (!Array.isArray(value)) return undefined;
  const parts = value.map((part: unknown) =>
    typeof part === 'string' || typeof part === 'number' ? wellFormed(String(part)) : undefined,
  );
  return parts.includes(undefined) ? undefined : parts.join(BETWEEN);
}
