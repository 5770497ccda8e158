import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { columnLetters } from './cell.ts';
import { findHeader, isLabelRow } from './find-header.ts';
import { collectRows, trimmedHeader } from './collect-rows.ts';
import { rowIdentity } from './identity.ts';
import type { Source } from './table.ts';
import type { TextTable } from './read-delimited.ts';
import type { CellNote, SheetOptions, SheetReading } from './read-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { concernsPeople, holdsMoreRows } from './sheets-alike.ts';
import type { ZipEntry } from './zip-entries.ts';
import { zipEntries } from './zip-entries.ts';

/** The most that a workbook may unpack to, in bytes, and the most files in it. */
const LARGEST_UNPACKED = 128 * 1024 * 1024;
const MOST_ENTRIES = 10_000;
/** Large parts that unpack to a hundredfold are bombs; Apache POI draws the same line. */
const HIGHEST_RATIO = 100;
const LARGE_PART = 8 * 1024 * 1024;

interface Options extends SheetOptions {
  /** Whether the values of cells are wanted beside their texts. */
  readonly values?: boolean | undefined;
}

/** Reads a worksheet of an Excel workbook or of an OpenDocument spreadsheet. */
export async function readWorkbook(
  { file, bytes }: Source,
  kind: 'xlsx' | 'ods',
  options: Options,
): Promise<{ readonly table: TextTable | undefined; readonly findings: readonly Finding[] }> {
  const refuse = (...findings: Finding[]) => ({ table: undefined, findings });
  const verdict = judgeArchive(bytes);
  if (verdict !== undefined) return refuse(finding(verdict, { file }, {}));

  const reading = await readSheet(bytes, kind, options);
  if ('refused' in reading) return refuse(refusal(file, reading, options.sheet ?? ''));
  const { name, names, rows: records, notes, valueAt } = reading;
  const found = findHeader(records, options.recognises);
  const header = trimmedHeader(records[found.header] ?? []);
  if (header.length === 0) return refuse(finding('empty-file', { file }, {}));

  const place = (record: number, column?: number): Place => {
    const at = { file, sheet: name, line: record + 1 };
    if (column === undefined) return at;
    const title = header[column] ?? '';
    const cell = `${columnLetters(column)}${record + 1}`;
    return { ...at, column: column + 1, cell, ...(title === '' ? {} : { header: title }) };
  };
  const headerLine = found.header + 1;
  const labels = isLabelRow(header, records[headerLine] ?? [], options.recognises);
  const first = headerLine + (labels ? 1 : 0);
  // Only in columns that are read: a formula in any other does not matter.
  const noted = notes
    .filter(({ row, column }) => row >= first && options.recognises(header[column] ?? ''))
    .map(({ row, column, trouble }) => {
      const identity = rowIdentity(records[row] ?? []);
      return finding(trouble, { ...place(row, column), identity }, {});
    });
  // A roster carries on what HR has added; what has no value cannot be carried.
  const isBlank = ({ row, column, trouble }: CellNote): boolean =>
    row >= first && trouble === 'no-cached-value' && !options.recognises(header[column] ?? '');
  const [blank, ...others] = options.values === true ? notes.filter(isBlank) : [];
  const collected = collectRows(records, first, { width: header.length, lossy: false, place });
  const { rows, recordOf } = collected;
  // The first sheet of a workbook, with a header that is known, is what anyone would expect.
  const fits = found.recognised >= 2;
  const expected = name === names[0] && fits;
  const read = { header, rows, recognises: options.recognises };
  const { concernOf } = options;
  const about = reading.others.filter(
    (one) => concernOf && concernsPeople(one.name, one.rows, read, concernOf),
  );
  const alike = reading.others.filter(
    (one) => !about.includes(one) && holdsMoreRows(one.rows, read),
  );
  const notRead = [
    { why: 'rows', others: alike },
    { why: 'people', others: about },
  ] as const;
  const mayBeAnother =
    options.sheet === undefined &&
    names.length > 1 &&
    !expected &&
    alike.length + about.length === 0;
  const hidden = Array.from(recordOf).filter((record) => reading.hidden.has(record)).length;
  const findings = [
    ...notRead
      .filter(({ others }) => others.length > 0)
      .map(({ why, others }) =>
        finding(
          'sheets-not-read',
          { file, sheet: name },
          { sheet: name, others: others.map((one) => one.name), why },
        ),
      ),
    ...(mayBeAnother
      ? [finding('several-sheets', { file, sheet: name }, { sheet: name, sheets: names, fits })]
      : []),
    ...(hidden > 0
      ? [
          finding(
            'hidden-rows',
            { file, sheet: name },
            { sheet: name, count: hidden, roster: false },
          ),
        ]
      : []),
    ...noted,
    ...(blank
      ? [
          finding('formula-not-carried', place(blank.row, blank.column), {
            count: 1 + others.length,
          }),
        ]
      : []),
    ...collected.findings,
    ...(rows.length === 0 ? [finding('no-rows', place(found.header), {})] : []),
  ];
  const table: TextTable = {
    file,
    sheet: name,
    sheets: names,
    dialect: {
      kind: 'workbook',
      encoding: '',
      delimiter: '',
      decimalMark: '.',
      lineBreak: '\r\n',
      byteOrderMark: false,
    },
    headerLine,
    ...(labels ? { labelLine: headerLine + 1 } : {}),
    header,
    rows,
    ...(options.values === true && {
      valueAt: (row: number, column: number) => valueAt(recordOf[row] ?? 0, column),
    }),
    place: (row, column) => place(row < 0 ? found.header : (recordOf[row] ?? 0), column),
  };
  return { table, findings };
}

/** Judges an archive before it is unpacked. */
function judgeArchive(bytes: Uint8Array): 'damaged-workbook' | 'workbook-too-large' | undefined {
  const entries = zipEntries(bytes);
  if (entries === undefined) return 'damaged-workbook';
  const names = new Set(entries.map((entry) => entry.name));
  // Two entries of one name are read differently by different programs.
  if (names.size < entries.length) return 'damaged-workbook';
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > LARGEST_UNPACKED || entries.length > MOST_ENTRIES) return 'workbook-too-large';
  const bomb = ({ size, packedSize }: ZipEntry) =>
    size > LARGE_PART && size > HIGHEST_RATIO * packedSize;
  if (entries.some(bomb)) return 'workbook-too-large';
  // A declared size of 0 would lift the reader's own limit (2 bytes are an empty deflate stream).
  const lies = entries.some((entry) => entry.size === 0 && entry.packedSize > 2);
  const unknown = entries.some((entry) => entry.size === 0 && /\.(?:xml|rels)$/.test(entry.name));
  return lies || unknown ? 'damaged-workbook' : undefined;
}

function refusal(
  file: string,
  reading: Extract<SheetReading, { refused: string }>,
  sheet: string,
): Finding {
  switch (reading.refused) {
    case 'unknown-sheet':
      return finding('unknown-sheet', { file }, { sheet, sheets: reading.names });
    case 'damaged':
      return finding('damaged-workbook', { file }, {});
    case 'too-large':
      return finding('workbook-too-large', { file }, {});
  }
}
