import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { decodeAscii, decodeUtf8, encodeUtf8 } from '../util/bytes.ts';
import { breakAt, endOfLine } from './syntax.ts';
import type { Decoded } from './decode.ts';
import type { TableLayout } from './find-header.ts';
import { chooseLayout, DELIMITERS, isLabelRow } from './find-header.ts';
import { lineIdentity } from './identity.ts';
import type { Grid } from './places.ts';
import { placeInText, placeOfByte } from './places.ts';
import { collectRows, decimalMarkOf, trimmedHeader } from './collect-rows.ts';
import { repairQuotes, withoutEndMark } from './repair-quotes.ts';
import type { Survey } from './survey.ts';
import { survey } from './survey.ts';
import type { Dialect, Table } from './table.ts';

/** A table without what only its whole bytes can tell. */
export type TextTable = Omit<Table, 'sha256' | 'size'>;

interface Options {
  readonly recognises: (header: string) => boolean;
  readonly delimiter?: string | undefined;
  readonly isLevel?: ((header: string) => boolean) | undefined;
}

const REFUSALS = {
  line: 'line-too-long',
  columns: 'too-many-columns',
  quotes: 'too-many-stray-quotes',
  rows: 'too-many-rows',
} as const;

/** Reads a decoded delimited text. */
export function readDelimited(
  file: string,
  decoded: Decoded,
  options: Options,
): { readonly table: TextTable | undefined; readonly findings: readonly Finding[] } {
  const whole = withoutEndMark(decoded.bytes);
  const { bytes: mended, repair } = repairQuotes(whole, options.recognises);
  const { bytes, delimiter: given } = withByteDelimiter(mended, options.delimiter);
  const separator = separatorLine(bytes);
  const asked = given ?? separator?.delimiter;
  const layout = chooseLayout(
    bytes,
    { offset: separator?.next ?? 0, line: separator === undefined ? 1 : 2 },
    asked === undefined ? DELIMITERS : [asked],
    options.recognises,
  );
  const damaged = damagedHeader(bytes, layout, options.recognises);
  if (damaged !== undefined) {
    return { table: undefined, findings: [finding('header-quote', { file, ...damaged }, {})] };
  }
  const width = headerWidth(bytes, layout);
  const found = survey(bytes, layout.delimiter.charCodeAt(0), {
    from: layout.start,
    line: layout.line,
    width,
  });
  if (found.refused !== undefined) {
    const { why, line } = found.refused;
    return { table: undefined, findings: [finding(REFUSALS[why], { file, line }, {})] };
  }
  const { records, easy } = found;
  const header = trimmedHeader(records[0] ?? []);
  if (header.length === 0) {
    return { table: undefined, findings: [finding('empty-file', { file }, {})] };
  }
  const grid: Grid = {
    file,
    bytes,
    delimiter: layout.delimiter.charCodeAt(0),
    header,
    starts: found.starts,
    lines: found.lines,
    firstRow: layout.row,
    damages: found.damages,
  };
  const labels = isLabelRow(header, records[1] ?? [], options.recognises);
  const { rows, recordOf, findings } = collectRows(records, labels ? 2 : 1, {
    width: header.length,
    easy,
    lossy: decoded.lossy,
    place: (record, column) => placeInText(grid, record, column),
  });
  const dialect: Dialect = {
    kind: 'delimited',
    encoding: decoded.encoding,
    delimiter: options.delimiter ?? layout.delimiter,
    decimalMark: decimalMarkOf(
      rows,
      layout.delimiter,
      (column) => options.isLevel?.(header[column] ?? '') ?? true,
    ),
    lineBreak: lineBreakOf(bytes),
    byteOrderMark: decoded.byteOrderMark,
  };
  const table: TextTable = {
    file,
    dialect,
    headerLine: layout.line,
    ...(labels ? { labelLine: grid.lines[1] ?? 0 } : {}),
    header,
    rows,
    place: (row, column) => placeInText(grid, row < 0 ? 0 : (recordOf[row] ?? 0), column),
  };
  return {
    table,
    findings: [
      ...(repair === undefined ? [] : [finding(repair, { file }, {})]),
      ...quoteFindings(grid, found),
      ...(found.breaks.length > 1 ? [finding('mixed-line-breaks', { file }, {})] : []),
      ...findings,
      ...(header.length === 1 ? [finding('one-column', { file, line: layout.line }, {})] : []),
      ...(rows.length === 0 ? [finding('no-rows', { file, line: layout.line }, {})] : []),
    ],
  };
}

/** A first line such as `sep=;`, which tells Excel the delimiter. */
function separatorLine(bytes: Uint8Array): { delimiter: string; next: number } | undefined {
  const end = endOfLine(bytes.subarray(0, 16), 0);
  const line = decodeAscii(bytes.subarray(0, end));
  const match = /^"?sep=([;,\t|])"?$/i.exec(line.trimEnd()) ?? /^"?sep=(\t)"?$/i.exec(line);
  if (match?.[1] === undefined) return undefined;
  return { delimiter: match[1], next: end + breakAt(bytes, end) };
}

/**
 * The place of a quote that makes the header unreadable: the first line, without its quotes, has
 * more known names than the line that would be taken for the header.
 */
function damagedHeader(
  bytes: Uint8Array,
  layout: TableLayout,
  recognises: (header: string) => boolean,
): { line: number; column: number } | undefined {
  const from = separatorLine(bytes)?.next ?? 0;
  if (layout.start <= from) return undefined;
  const text = decodeUtf8(bytes.subarray(from, endOfLine(bytes, from)));
  const quotes = text.split('"').length - 1;
  if (quotes % 2 === 0 || text.length > 100_000) return undefined;
  const known = text.replaceAll('"', '').split(layout.delimiter).filter(recognises).length;
  if (known < 2 || known <= layout.recognised) return undefined;
  const before = text.slice(0, text.indexOf('"'));
  return { line: from === 0 ? 1 : 2, column: Array.from(before).length + 1 };
}

/** Characters that no text holds, to stand for a delimiter that is more than a byte in UTF-8. */
const STAND_INS = ['\u001f', '\u001e', '\u001d'];

/** The same text with a delimiter that is one byte. */
function withByteDelimiter(
  bytes: Uint8Array,
  delimiter: string | undefined,
): { bytes: Uint8Array; delimiter: string | undefined } {
  if (delimiter === undefined || delimiter.charCodeAt(0) < 0x80) return { bytes, delimiter };
  const standIn = STAND_INS.find((one) => !bytes.includes(one.charCodeAt(0))) ?? '\u001f';
  const text = decodeUtf8(bytes).replaceAll(delimiter, standIn);
  return { bytes: encodeUtf8(text), delimiter: standIn };
}

function headerWidth(bytes: Uint8Array, layout: TableLayout): number {
  const found = survey(bytes, layout.delimiter.charCodeAt(0), { from: layout.start, limit: 1 });
  return found.records[0]?.length ?? 0;
}

function quoteFindings(grid: Grid, found: Survey): Finding[] {
  const inLine = (place: Place, lineStart: number): Place => ({
    ...place,
    identity: lineIdentity(grid.bytes, lineStart),
  });
  return [
    ...found.damages.map((damage) =>
      finding(
        damage.kind === 'stray' ? 'stray-quote' : 'unclosed-quote',
        inLine(placeOfByte(grid, damage), damage.lineStart),
        {},
      ),
    ),
    ...found.looseQuotes.map(({ record, column }) =>
      finding(
        'loose-quote',
        inLine(placeInText(grid, record, column), grid.starts[record] ?? 0),
        {},
      ),
    ),
  ];
}

function lineBreakOf(bytes: Uint8Array): '\n' | '\r\n' | '\r' {
  const end = endOfLine(bytes, 0);
  if (breakAt(bytes, end) === 2) return '\r\n';
  return bytes[end] === 0x0d ? '\r' : '\n';
}
