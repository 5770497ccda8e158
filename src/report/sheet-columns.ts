import type { Person } from '../people/person.ts';
import type { ColumnLook, OutputCell } from '../tables/table.ts';

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

/** How wide the columns of `personColumns` are; an address may break. */
export function lookOfPerson(column: string): ColumnLook | undefined {
  if (column.endsWith('r_id')) return { width: 13, wrapped: true };
  if (column.endsWith('_name')) return { width: 17, wrapped: true };
  return column.endsWith('_email') ? { width: 22, wrapped: true } : undefined;
}
