import type { ColumnLook, NumberCell, OutputCell, Sheet } from '../tables/table.ts';
import { GERMAN_COLUMNS } from '../programme/roster-columns.ts';
import { STATUS_WORDS } from '../findings/status-words.ts';
import { compareCodePoints } from '../util/order.ts';
import type { Role } from '../people/person.ts';
import { columnKey, isRosterHeader } from '../roster/rows/columns.ts';
import {
  GERMAN_ROLES,
  isUnmatchedHeader,
  UNMATCHED_COLUMNS,
} from '../roster/rows/read-unmatched.ts';
import { tenthsOfPoints } from '../util/numbers.ts';
import type { Language } from '../util/language.ts';
import { names } from './titles.ts';
import { perKey } from '../util/per-key.ts';
import { remedyText, tandemReasons, unmatchedReason } from './reasons.ts';
import { lookOfPerson, personColumns, type SheetColumn } from './sheet-columns.ts';
import type {
  CarriedRow,
  ExtraColumn,
  PastTandem,
  Roster,
  Status,
  Tandem,
  Unmatched,
  Why,
} from '../roster/tandem.ts';
import { tandemId } from '../roster/rows/tandem-id.ts';
import { STATUSES } from '../roster/tandem.ts';

/** Which personal columns are written. */
export interface SheetOptions {
  readonly names: boolean;
  readonly emails: boolean;
  /** The language of reasons. */
  readonly language: Language;
  /** Headers and words in the language, as a workbook has them; CSV keeps the names of columns. */
  readonly workbook?: boolean;
  /** What the criteria are called, by id. */
  readonly titles?: ReadonlyMap<string, string>;
}

/** The roster as a table; see docs/reference/files.md for its columns. */
export function rosterSheet(roster: Roster, options: SheetOptions): Sheet {
  const weights = roster.criteria.reduce((sum, { weight }) => sum + weight, 0);
  // Whoever writes cells knows those again that are one and the same.
  const points = perKey((score: number): NumberCell => {
    return { value: tenthsOfPoints(score, weights) / 10, decimals: 1 };
  });
  const value = perKey((value: number): NumberCell => ({ value, decimals: 0 }));
  const columns: SheetColumn<Tandem>[] = [
    ['tandem_id', (tandem) => tandem.id],
    ['status', (tandem) => statusWord(tandem.status, options)],
    ...person('mentor', options),
    ...person('manager', options),
    ['score', (tandem) => points(tandem.score)],
    ...roster.criteria.map(({ id }, k): SheetColumn<Tandem> => [
      id,
      (tandem) => value(tandem.values[k] ?? 0),
    ]),
    ['shared_topics', ({ sharedTopics }) => sharedTopics.join(' | ')],
    ['reason', tandemReasons(weights, options.language)],
  ];
  const numbers = new Set(['score', ...roster.criteria.map(({ id }) => id)]);
  const extraColumns = roster.extraColumns ?? [];
  const extraHeaders = extraColumns.map(({ header }) => header);
  const cellsOf = columns.map(([, cell]) => cell);
  const rowOfTandem = (tandem: Tandem): OutputCell[] => {
    const cells = cellsOf.map((cell) => cell(tandem));
    for (const column of extraColumns) cells.push(carriedCell(tandem.carried, column));
    return cells;
  };
  const rowOfPast = ({ status, row }: PastTandem): OutputCell[] => [
    ...columns.map(([header]) =>
      header === 'status'
        ? statusWord(status, options)
        : header === 'tandem_id'
          ? nameOf(row)
          : pastCell(row.cell(header), numbers.has(header)),
    ),
    ...extraColumns.map((column) => carriedCell(row, column)),
  ];
  const { tandems, past = [] } = roster;
  const all = past.length === 0 ? tandems : [...tandems, ...past].sort(byManager);
  return {
    name: 'Tandems',
    recognises: isRosterHeader,
    header: [
      ...shownHeaders(
        columns.map(([header]) => header),
        extraHeaders,
        options,
      ),
      ...extraHeaders,
    ],
    look: columns.map(([header]) => lookOf(header, numbers, options)),
    rows: mapped(all, (one) => ('row' in one ? rowOfPast(one) : rowOfTandem(one))),
  };
}

/** A row by hand gets its name once its ids are known, so that its people may leave later. */
function nameOf({ cell, mentorId, managerId }: CarriedRow): string {
  const given = cell('tandem_id') ?? '';
  return given === '' ? tandemId(mentorId, managerId) : given;
}

/** Whether a sheet speaks German: CSV keeps the names of columns, for programs that read it. */
export function isGermanBook({
  workbook = false,
  language,
}: Pick<SheetOptions, 'workbook' | 'language'>): boolean {
  return workbook && language === 'de';
}

function statusWord(status: Status, options: SheetOptions): string {
  return isGermanBook(options) ? STATUS_WORDS.de[status] : status;
}

/** The headers as they are written: in German in a German workbook, unless two would be equal. */
function shownHeaders(
  columns: readonly string[],
  extraColumns: readonly string[],
  options: SheetOptions,
): readonly string[] {
  if (!isGermanBook(options)) return columns;
  const german: Readonly<Record<string, string>> = GERMAN_COLUMNS;
  const taken = new Set([...Object.values(german), ...extraColumns].map(columnKey));
  return columns.map((column) => {
    if (Object.hasOwn(german, column)) return german[column] ?? column;
    const title = options.titles?.get(column) ?? column;
    if (taken.has(columnKey(title))) return column;
    taken.add(columnKey(title));
    return title;
  });
}

/**
 * The criteria folded away, sentences wrapped, and a drop-down of statuses. The narrower the columns,
 * the larger the print on a page.
 */
function lookOf(
  column: string,
  numbers: ReadonlySet<string>,
  options: SheetOptions,
): ColumnLook | undefined {
  if (column === 'reason') return { width: 38, wrapped: true };
  if (column === 'shared_topics') return { width: 16, wrapped: true };
  if (column.endsWith('_department')) return { width: 16, wrapped: true };
  const ofPerson = lookOfPerson(column);
  if (ofPerson) return ofPerson;
  if (column === 'status') {
    return { width: 13, choices: STATUSES.map((status) => statusWord(status, options)) };
  }
  return numbers.has(column) && column !== 'score' ? { width: 10, folded: true } : undefined;
}

/** A cell that somebody has added: a value of a workbook with its format, or else a text. */
function carriedCell(row: CarriedRow | undefined, { header, nth }: ExtraColumn): OutputCell {
  return row?.value?.(header, nth) ?? row?.cell(header, nth) ?? '';
}

function byManager(a: Tandem | PastTandem, b: Tandem | PastTandem): number {
  const [first, second] = [idsOf(a), idsOf(b)];
  return (
    compareCodePoints(first.manager, second.manager) ||
    compareCodePoints(first.mentor, second.mentor)
  );
}

function idsOf(one: Tandem | PastTandem): Record<Role, string> {
  return 'row' in one
    ? { manager: one.row.managerId, mentor: one.row.mentorId }
    : { manager: one.manager.id, mentor: one.mentor.id };
}

/** Rows that are made when they are asked for. */
function mapped<One>(
  all: readonly One[],
  row: (one: One) => OutputCell[],
): Iterable<readonly OutputCell[]> {
  return {
    *[Symbol.iterator]() {
      for (const one of all) yield row(one);
    },
  };
}

/** A number of an earlier roster is written in the dialect of this one; an id 0042 is none. */
function pastCell(text = '', isNumber: boolean): OutputCell {
  if (!isNumber || !/^\d{1,4}(?:[.,]\d)?$/.test(text)) return text;
  return { value: Number(text.replace(',', '.')), decimals: /[.,]/.test(text) ? 1 : 0 };
}

/** Everyone without a tandem as a table. */
export function unmatchedSheet(unmatched: readonly Unmatched[], options: SheetOptions): Sheet {
  const german = isGermanBook(options);
  const names: Readonly<Record<string, string>> = UNMATCHED_COLUMNS;
  const columns: SheetColumn<Unmatched>[] = [
    ['role', ({ role }) => (german ? GERMAN_ROLES[role] : role)],
    ['id', (one) => one.id],
    ...(options.names ? [['name', (one) => one.name ?? ''] satisfies SheetColumn<Unmatched>] : []),
    ['department', (one) => one.department],
    ['reason_code', (one) => (german ? keywordOf(one) : one.reasonCode)],
    ['reason', reasonsWithRemedy(options.language)],
  ];
  const cellsOf = columns.map(([, cell]) => cell);
  return {
    name: german ? 'Ohne Tandem' : 'Unmatched',
    recognises: isUnmatchedHeader,
    header: columns.map(([header]) => (german ? (names[header] ?? header) : header)),
    look: columns.map(([header]) =>
      header === 'reason' ? { width: 70, wrapped: true } : undefined,
    ),
    rows: mapped(unmatched, (one) => cellsOf.map((cell) => cell(one))),
  };
}

/** The reason in a word or two, as a German workbook has it. */
function keywordOf({ reasonCode, why }: Unmatched): string {
  return why.kind === 'screened-out'
    ? `Vorauswahl: ${why.rule.words.de.title}`
    : names('de')(reasonCode);
}

/** Why somebody has no tandem and who would help; said once for all who are left over for one reason. */
function reasonsWithRemedy(language: Language): (one: Unmatched) => string {
  const said = new Map<Why, string>();
  const say = (one: Unmatched): string => {
    const reason = unmatchedReason(one, language);
    return one.remedy ? `${reason}; ${remedyText(one.remedy, language)}` : reason;
  };
  return (one) => {
    // What is said of a person, or of a group without them, is theirs alone.
    if (one.why.kind === 'screened-out' || one.group) return say(one);
    let text = said.get(one.why);
    if (text === undefined) said.set(one.why, (text = say(one)));
    return text;
  };
}

function person(role: Role, options: SheetOptions): readonly SheetColumn<Tandem>[] {
  return [
    ...personColumns<Tandem>(role, (tandem) => tandem[role], options),
    [`${role}_department`, (tandem) => tandem[role].department.text],
  ];
}
