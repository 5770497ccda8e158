import type { Finding, Place } from '../../findings/finding.ts';
import { finding, isOf, stopsTheRun } from '../../findings/finding.ts';
import { dayOf } from '../../people/day.ts';
import {
  besideUnstored,
  pairIdentity,
  type Reading,
  type Table,
  unguard,
  type ValueCell,
} from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import { GERMAN_COLUMNS } from '../../programme/roster-columns.ts';
import {
  COLUMN_OF_KEY,
  columnKey,
  isGermanRosterHeader,
  rosterKey,
  type RosterColumn,
} from './columns.ts';
import { isOfThesePeople } from './tandem-id.ts';
import { isCurrent, likelyStatus, parseRosterStatus } from './tandem-status.ts';
import type { ExtraColumn, Status } from '../tandem.ts';
import { workCell } from './work-columns.ts';

/** A row of a roster file, as it was written or as somebody has edited it. */
export interface RosterRow {
  /** Blank where the row or the column has none. */
  readonly tandemId: string;
  /** `proposed` where the word is none that is known. */
  readonly status: Status;
  /** The word in the cell is no status: nobody knows how the tandem is. */
  readonly isStatusUnknown?: boolean;
  readonly mentorId: string;
  readonly managerId: string;
  /**
   * The text in a column: one of the roster's own, a criterion's by its id, or any other by its
   * header. Of several columns of one header the first, unless another is asked for. Undefined if
   * the file has no such column.
   */
  readonly cell: (column: string, nth?: number) => string | undefined;
  /** What stands in a column, if it is a value of a workbook and no text. */
  readonly value?: (column: string, nth?: number) => ValueCell | undefined;
  /** The place of the row, or of its cell in a column. */
  readonly place: (column?: string, nth?: number) => Place;
}

/** A roster file, read. */
export interface RosterFile {
  readonly table: Table;
  /** Which of the roster's columns the file has. */
  readonly columns: ReadonlySet<RosterColumn>;
  /** All others, in their order. */
  readonly extraColumns: readonly ExtraColumn[];
  /** In the order of the file; rows without both ids are left out. */
  readonly rows: readonly RosterRow[];
  /** How many errors there are about reading it; with any, nobody can say what it means. */
  readonly faults: number;
}

/** A roster, or only findings that say why there is none. */
export interface RosterReading {
  readonly roster: RosterFile | undefined;
  readonly findings: readonly Finding[];
}

/** How to read a roster. */
export interface RosterOptions {
  /** Whether the roster is the programme's memory, which means nothing without a status. */
  readonly statusRequired?: boolean | undefined;
}

/** Without these nobody could say who is meant. */
const REQUIRED = ['mentor_id', 'manager_id'] as const;

/**
 * Reads a roster as its table was read: ours, or one that went through a spreadsheet, with
 * columns moved, added or missing, in another dialect or as a workbook.
 */
export function readRoster(
  { table, findings }: Reading,
  options: RosterOptions = {},
): RosterReading {
  // A roster without rows is what comes of a programme in which nobody can be paired.
  const read = findings
    .filter(({ code }) => code !== 'no-rows')
    .map((one) =>
      isOf(one, 'hidden-rows') ? { ...one, args: { ...one.args, roster: true } } : one,
    );
  if (!table) return { roster: undefined, findings: read };
  const reading = rosterIn(table, options);
  const all = [...read, ...besideUnstored(read, reading.findings)];
  const roster = reading.roster && { ...reading.roster, faults: errorsIn(all) };
  return { roster: all.some(stopsTheRun) ? undefined : roster, findings: all };
}

function rosterIn(table: Table, { statusRequired = false }: RosterOptions): RosterReading {
  const findings: Finding[] = [];
  const at = new Map<string, number[]>();
  const extraColumns: ExtraColumn[] = [];
  const headers = table.header.map(unguard);
  headers.forEach((header, column) => {
    const key = rosterKey(header);
    const columns = at.get(key) ?? [];
    at.set(key, columns);
    if (!COLUMN_OF_KEY.has(key)) extraColumns.push({ header, nth: columns.length });
    else if (columns.length > 0) {
      const [first = column] = columns;
      const both = [headers[first] ?? header, header] as const;
      const related = [table.place(-1, first)];
      findings.push(
        finding('duplicate-header', table.place(-1, column), { headers: both }, related),
      );
    }
    columns.push(column);
  });
  const missing = REQUIRED.filter((column) => !at.has(columnKey(column)));
  for (const column of missing) {
    const german = headers.some(isGermanRosterHeader) ? GERMAN_COLUMNS[column] : column;
    findings.push(finding('roster-without-column', table.place(-1), { column, german }));
  }
  if (missing.length > 0) return { roster: undefined, findings };
  if (!at.has('status')) {
    const code = statusRequired ? 'previous-without-status' : 'roster-without-status';
    findings.push(finding(code, table.place(-1), {}));
  }

  const rows = table.rows.flatMap((cells, row): RosterRow[] => {
    const cell = (column: string, nth = 0): string | undefined => {
      const index = at.get(rosterKey(column))?.[nth];
      return index === undefined ? undefined : unguard(entryOf(cells, index));
    };
    const value = (column: string, nth = 0): ValueCell | undefined => {
      const index = at.get(rosterKey(column))?.[nth];
      return index === undefined ? undefined : table.valueAt?.(row, index);
    };
    const place = (column?: string, nth = 0): Place => ({
      ...table.place(row, column === undefined ? undefined : at.get(rosterKey(column))?.[nth]),
      identity: pairIdentity([text('mentor_id'), text('manager_id')], cells),
    });
    const text = (column: RosterColumn): string => cell(column) ?? '';
    const [mentorId, managerId] = [text('mentor_id'), text('manager_id')];
    for (const column of REQUIRED) {
      if (cell(column) !== '') continue;
      const at = place(column);
      findings.push(finding('blank-roster-id', at, { column: at.header ?? column }));
    }
    const word = text('status');
    const status = parseRosterStatus(word);
    if (status === undefined) {
      const suggestion = likelyStatus(word);
      findings.push(finding('unknown-tandem-status', place('status'), { suggestion }));
    }
    const ended = workCell({ cell, value }, 'ended');
    if (status !== undefined && isCurrent(status) && ended && dayOf(ended.text) !== undefined) {
      const { header } = ended;
      findings.push(finding('ended-goes-on', place(header), { column: header, status }));
    }
    if (mentorId === '' || managerId === '') return [];
    const tandemId = text('tandem_id');
    const known = { status: status ?? 'proposed', isStatusUnknown: status === undefined };
    return [{ tandemId, ...known, mentorId, managerId, cell, value, place }];
  });
  findings.push(...withoutStatus(rows));
  const columns = new Set(
    [...COLUMN_OF_KEY.values()].filter((column) => at.has(columnKey(column))),
  );
  return { roster: { table, columns, extraColumns, rows, faults: errorsIn(findings) }, findings };
}

/**
 * Rows whose status is blank beside some that have another than `proposed`: somebody may have cleared
 * the cell. In a roster of proposals alone, a blank says the same as all others.
 */
function withoutStatus(rows: readonly RosterRow[]): Finding[] {
  if (rows.every(({ status, isStatusUnknown }) => status === 'proposed' && !isStatusUnknown)) {
    return [];
  }
  return rows
    .filter(({ cell }) => cell('status') === '')
    .map((row) => {
      const { mentorId: mentor, managerId: manager } = row;
      const pair = isOfThesePeople(row) ? { mentor, manager } : undefined;
      return finding('blank-tandem-status', row.place('status'), { pair });
    });
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
