import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { dayOf } from '../../people/day.ts';
import { compareCodePoints, termKey } from '../../people/index.ts';
import type { Role } from '../../people/person.ts';
import { spread } from '../../util/numbers.ts';
import { isActive, isCurrent } from '../rows/tandem-status.ts';
import { type CarriedRow, type Roster, type Status, STATUSES } from '../tandem.ts';
import { type WorkColumn, workCell } from '../rows/work-columns.ts';

/** A row of a roster, from its file or just formed. */
export interface StatusRow extends CarriedRow {
  readonly status: Status;
  /** Nobody knows how this tandem is: it counts for no status, and its people are not free. */
  readonly isStatusUnknown?: boolean;
  readonly place?: (column?: string) => Place;
}

/** The smallest, the median and the largest of some numbers. */
export interface Spread {
  readonly count: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
}

/** How many tandems of a department are active, were completed or ended early. */
export interface DepartmentStatus {
  /** The widest unit, as in the roster; blank where it says none. */
  readonly department: string;
  readonly active: number;
  readonly completed: number;
  readonly ended: number;
}

/** Where a programme stands. */
export interface ProgrammeStatus {
  readonly statuses: Readonly<Record<Status, number>>;
  /** Whom the tandems teach and who teaches in them, by department. */
  readonly departments: Readonly<Record<Role, readonly DepartmentStatus[]>>;
  /** Days from `since` to `ended` of tandems that are over; null where none has both. */
  readonly lasted: Spread | null;
  /** Days from `since` to the day given, of active tandems; null without a day. */
  readonly running: Spread | null;
  /** Active tandems whose day `ends` has passed; null without a day or such a column. */
  readonly overdue: number | null;
  /** Active tandems that have a goal; null without such a column. */
  readonly goals: number | null;
  /** How far active tandems are; null without such a column. */
  readonly progress: {
    /** In percent. */
    readonly percent: Spread | null;
    /** Tandems that say it in words. */
    readonly words: number;
    readonly blank: number;
  } | null;
  /** Who is in no current tandem, by id. */
  readonly free: Readonly<Record<Role, readonly string[]>>;
  readonly findings: readonly Finding[];
}

/** What is known beside the roster. */
export interface ProgrammeStatusOptions {
  /** The day to count to, in days since 1970. */
  readonly today?: number | undefined;
  /** Ids of all who may take part; without them, free are people of the roster alone. */
  readonly takingPart?: Readonly<Record<Role, readonly string[]>> | undefined;
}

/** Sums up where a programme stands, from the roster that is its memory. */
export function programmeStatus(
  all: readonly StatusRow[],
  { today, takingPart }: ProgrammeStatusOptions = {},
): ProgrammeStatus {
  const findings: Finding[] = [];
  const rows = all.filter(({ isStatusUnknown }) => isStatusUnknown !== true);
  const day = (row: StatusRow, column: WorkColumn): number | undefined => {
    const cell = workCell(row, column);
    if (cell === undefined || cell.text === '') return undefined;
    const read = dayOf(cell.text);
    if (read === undefined && row.place) {
      const { header } = cell;
      findings.push(finding('unreadable-day', row.place(header), { column: header }));
    }
    return read;
  };
  const days = (row: StatusRow, end: number | undefined): number[] => {
    const since = day(row, 'since');
    return since === undefined || end === undefined || end < since ? [] : [end - since];
  };
  const atWork = rows.filter(({ status }) => isActive(status));
  const over = rows.filter(({ status }) => status === 'completed' || status === 'ended');
  const counts = STATUSES.map(
    (status) => [status, rows.filter((row) => row.status === status).length] as const,
  );
  const has = (column: WorkColumn): boolean =>
    atWork.some((row) => workCell(row, column) !== undefined);
  return {
    statuses: Object.fromEntries(counts) as Record<Status, number>,
    departments: { mentor: departments(rows, 'mentor'), manager: departments(rows, 'manager') },
    lasted: spreadOf(over.flatMap((row) => days(row, day(row, 'ended')))),
    running: today === undefined ? null : spreadOf(atWork.flatMap((row) => days(row, today))),
    overdue:
      today === undefined || !has('ends')
        ? null
        : atWork.filter((row) => (day(row, 'ends') ?? today) < today).length,
    goals: has('goal')
      ? atWork.filter((row) => (workCell(row, 'goal')?.text ?? '') !== '').length
      : null,
    progress: has('progress') ? progressOf(atWork) : null,
    free: free(all, takingPart),
    findings,
  };
}

/** Whether there is more to tell than a first wave's proposals. */
export function hasPast(status: ProgrammeStatus | undefined): status is ProgrammeStatus {
  return (
    status !== undefined && STATUSES.some((one) => one !== 'proposed' && status.statuses[one] > 0)
  );
}

/** The rows of a roster that was just formed. */
export function rowsOf({ tandems, past = [] }: Roster): StatusRow[] {
  return [
    ...tandems.map(({ status, mentor, manager, carried }): StatusRow => {
      const cell = (column: string): string | undefined => {
        if (column === 'mentor_department') return mentor.department.text;
        if (column === 'manager_department') return manager.department.text;
        return carried?.cell(column);
      };
      return {
        ...{ status, mentorId: mentor.id, managerId: manager.id, cell },
        value: (column) => carried?.value?.(column),
      };
    }),
    ...past.map(({ status, row }) => ({
      status,
      mentorId: row.mentorId,
      managerId: row.managerId,
      cell: row.cell,
      value: (column: string) => row.value?.(column),
    })),
  ];
}

function departments(rows: readonly StatusRow[], role: Role): DepartmentStatus[] {
  const counts = new Map<
    string,
    { department: string } & Record<'active' | 'completed' | 'ended', number>
  >();
  for (const { status, cell } of rows) {
    const kind = isActive(status) ? 'active' : status;
    if (kind !== 'active' && kind !== 'completed' && kind !== 'ended') continue;
    const department = (cell(`${role}_department`) ?? '').replace(/[/>].*/s, '').trim();
    const key = termKey(department);
    const count = counts.get(key) ?? { department, active: 0, completed: 0, ended: 0 };
    count[kind]++;
    // Of several spellings one is shown that does not depend on the order of the rows.
    if (compareCodePoints(department, count.department) < 0) count.department = department;
    counts.set(key, count);
  }
  return [...counts]
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([, department]) => department);
}

function progressOf(rows: readonly StatusRow[]): ProgrammeStatus['progress'] {
  const texts = rows.map((row) => workCell(row, 'progress')?.text ?? '');
  const percents = texts.flatMap((text) => {
    // A fraction only where the sign says so: 0.5 alone can mean a half.
    const [, whole, fraction] = /^(\d{1,3})\s*%?$|^(\d{1,3}[.,]\d+)\s*%$/.exec(text) ?? [];
    const percent = Number((whole ?? fraction ?? '').replace(',', '.') || NaN);
    return percent <= 100 ? [percent] : [];
  });
  const blank = texts.filter((text) => text === '').length;
  return { percent: spreadOf(percents), words: texts.length - percents.length - blank, blank };
}

function free(
  rows: readonly StatusRow[],
  takingPart: ProgrammeStatusOptions['takingPart'],
): ProgrammeStatus['free'] {
  const side = (role: Role, idOf: (row: StatusRow) => string): string[] => {
    const busy = new Set(rows.filter(({ status }) => isCurrent(status)).map(idOf));
    const known = takingPart?.[role] ?? rows.filter(({ status }) => status !== 'never').map(idOf);
    return [...new Set(known)].filter((id) => !busy.has(id)).sort(compareCodePoints);
  };
  return {
    mentor: side('mentor', ({ mentorId }) => mentorId),
    manager: side('manager', ({ managerId }) => managerId),
  };
}

function spreadOf(values: readonly number[]): Spread | null {
  return values.length === 0 ? null : { count: values.length, ...spread(values) };
}
