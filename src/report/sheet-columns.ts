import type { Person } from '../people/person.ts';
import type { OutputCell } from '../tables/table.ts';

/** A column of a sheet: its header, and its cell in the row of one thing. */
export type SheetColumn<One> = readonly [header: string, cell: (one: One) => OutputCell];

/** The columns that a person is known by: the id, and name and e-mail address where they are written. */
export function personColumns<One>(
  role: 'mentor' | 'manager',
  personOf: (one: One) => Person,
  { names, emails }: { readonly names: boolean; readonly emails: boolean },
): readonly SheetColumn<One>[] {
  const columns: readonly (SheetColumn<One> | false)[] = [
    [`${role}_id`, (one) => personOf(one).id],
    names && [`${role}_name`, (one) => personOf(one).name ?? ''],
    emails && [`${role}_email`, (one) => personOf(one).email ?? ''],
  ];
  return columns.filter((column) => column !== false);
}
