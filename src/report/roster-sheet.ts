import type { NumberCell, OutputCell, Sheet } from '../tables/table.ts';
import { tenthsOfPoints } from '../roster/points.ts';
import type { Roster, Tandem, Unmatched } from '../roster/tandem.ts';

/** Which personal columns are written. */
export interface SheetOptions {
  readonly names: boolean;
  readonly emails: boolean;
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
    ['reason', (tandem) => tandem.reason],
  ];
  return {
    name: 'Roster (HR only)',
    header: columns.map(([header]) => header),
    rows: roster.tandems.map((tandem) => columns.map(([, cell]) => cell(tandem))),
  };
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
    ['reason', (one) => one.reason],
  ];
  return {
    name: 'Unmatched',
    header: columns.map(([header]) => header),
    rows: unmatched.map((one) => columns.map(([, cell]) => cell(one))),
  };
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
