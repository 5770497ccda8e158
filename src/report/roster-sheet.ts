import type { NumberCell, OutputCell, Sheet } from '../tables/table.ts';
import { compareCodePoints } from '../util/order.ts';
import type { Role } from '../people/person.ts';
import { isRosterHeader } from '../roster/columns.ts';
import { isUnmatchedHeader } from '../roster/read-unmatched.ts';
import { tenthsOfPoints } from '../util/numbers.ts';
import type { Language } from '../util/language.ts';
import { remedyText, tandemReason, unmatchedReason } from './reasons.ts';
import type { CarriedRow, PastTandem, Roster, Tandem, Unmatched } from '../roster/tandem.ts';

/** Which personal columns are written. */
export interface SheetOptions {
  readonly names: boolean;
  readonly emails: boolean;
  /** The language of reasons. */
  readonly language: Language;
}

/** The roster as a table; see docs/reference/files.md for its columns. */
export function rosterSheet(roster: Roster, options: SheetOptions): Sheet {
  const weights = roster.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const columns: [header: string, cell: (tandem: Tandem) => OutputCell][] = [
    ['tandem_id', (tandem) => tandem.id],
    ['status', (tandem) => tandem.status],
    ...person('mentor', options),
    ...person('manager', options),
    ['score', (tandem) => points(tandem.score, weights)],
    ...roster.criteria.map(({ id }, k): [string, (tandem: Tandem) => OutputCell] => [
      id,
      (tandem) => ({ value: tandem.values[k] ?? 0, decimals: 0 }),
    ]),
    ['shared_topics', (tandem) => tandem.sharedTopics.join(' | ')],
    ['reason', (tandem) => tandemReason(tandem, weights, options.language)],
  ];
  const numbers = new Set(['score', ...roster.criteria.map(({ id }) => id)]);
  const further = roster.further ?? [];
  const rowOfTandem = (tandem: Tandem): OutputCell[] => {
    const cells = columns.map(([, cell]) => cell(tandem));
    for (const header of further) cells.push(carriedCell(tandem.carried, header));
    return cells;
  };
  const rowOfPast = ({ status, row }: PastTandem): OutputCell[] => [
    ...columns.map(([header]) =>
      header === 'status' ? status : pastCell(row.cell(header), numbers.has(header)),
    ),
    ...further.map((header) => carriedCell(row, header)),
  ];
  const all = [...roster.tandems, ...(roster.past ?? [])].sort(byManager);
  return {
    name: 'Roster (HR only)',
    recognises: isRosterHeader,
    header: [...columns.map(([header]) => header), ...further],
    rows: mapped(all, (one) => ('row' in one ? rowOfPast(one) : rowOfTandem(one))),
  };
}

/** A cell that somebody has added: a value of a workbook with its format, or else a text. */
function carriedCell(row: CarriedRow | undefined, header: string): OutputCell {
  return row?.value?.(header) ?? row?.cell(header) ?? '';
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
  const columns: [header: string, cell: (one: Unmatched) => OutputCell][] = [
    ['role', (one) => one.role],
    ['id', (one) => one.id],
    ...(options.names
      ? [
          ['name', (one: Unmatched) => one.name ?? ''] satisfies [
            string,
            (one: Unmatched) => string,
          ],
        ]
      : []),
    ['department', (one) => one.department],
    ['reason_code', (one) => one.reasonCode],
    ['reason', (one) => reasonWithRemedy(one, options.language)],
  ];
  return {
    name: 'Unmatched',
    recognises: isUnmatchedHeader,
    header: columns.map(([header]) => header),
    rows: mapped(unmatched, (one) => columns.map(([, cell]) => cell(one))),
  };
}

function reasonWithRemedy(one: Unmatched, language: Language): string {
  const reason = unmatchedReason(one, language);
  return one.remedy ? `${reason}; ${remedyText(one.remedy, language)}` : reason;
}

function person(
  role: 'mentor' | 'manager',
  options: SheetOptions,
): [header: string, cell: (tandem: Tandem) => OutputCell][] {
  return [
    [`${role}_id`, (tandem) => tandem[role].id],
    ...(options.names
      ? [
          [`${role}_name`, (tandem: Tandem) => tandem[role].name ?? ''] as [
            string,
            (t: Tandem) => string,
          ],
        ]
      : []),
    ...(options.emails
      ? [
          [`${role}_email`, (tandem: Tandem) => tandem[role].email ?? ''] as [
            string,
            (t: Tandem) => string,
          ],
        ]
      : []),
    [`${role}_department`, (tandem) => tandem[role].department.text],
  ];
}

function points(score: number, weights: number): NumberCell {
  return { value: tenthsOfPoints(score, weights) / 10, decimals: 1 };
}
