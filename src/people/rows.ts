import type { Place } from '../findings/finding.ts';
import { rowIdentity, type Table } from '../tables/index.ts';
import { entryOf } from '../util/entry.ts';
import type { ColumnWords } from './cell-reader.ts';
import { looksLikeId } from './cells/id.ts';
import { parseList } from './cells/words.ts';
import type { HeaderLayout } from './headers/layout.ts';
import type { Field } from './headers/names.ts';
import { isJoined } from './headers/numbered.ts';
import type { ListedPerson } from './listed-person.ts';
import type { Person, Role } from './person.ts';

/** The rows of one file as people, those that have errors among them. */
export interface Rows {
  readonly table: Table;
  readonly layout: HeaderLayout;
  /** In the order of the rows; what could not be read of a person is unknown or blank. */
  readonly people: readonly ListedPerson[];
  /** 1 for each row that has an error. */
  readonly broken: Uint8Array;
  /** Words where values belong. */
  readonly words: readonly ColumnWords[];
}

/** The rows of both files. */
export type Files = Readonly<Record<Role, Rows>>;

/** Everybody of both files, mentors first, in the order of the rows. */
export function everybody({ mentor, manager }: Files): readonly Person[] {
  return mentor.people.concat(manager.people);
}

/** Whether a file has a column for a field. */
export function hasColumn({ layout }: Rows, field: Field): boolean {
  return layout.index.has(field);
}

/** The place of a cell in somebody's row. */
export function placeOf(files: Files, { role, row, id }: Person, field: Field): Place {
  const { table, layout } = files[role];
  const place = table.place(row, layout.index.get(field));
  if (id === '') return place;
  return looksLikeId(id)
    ? { ...place, id }
    : { ...place, identity: rowIdentity(entryOf(table.rows, row)) };
}

/** Where an item of a list stands in somebody's row, and below which header: the list may have several columns. */
export function itemOf(
  files: Files,
  person: Person,
  field: Field,
  item: string,
): { readonly place: Place; readonly header: string } {
  const rows = files[person.role];
  const place = placeOf(files, person, field);
  const cells = rows.table.rows[person.row] ?? [];
  const at = isJoined(field)
    ? rows.layout.joined.get(field)?.find((one) => parseList(cells[one] ?? '').includes(item))
    : undefined;
  return at === undefined
    ? { place, header: headerOf(rows, field) }
    : {
        place: { ...place, ...rows.table.place(person.row, at) },
        header: rows.table.header[at] ?? field,
      };
}

/** The place of a header. */
export function placeOfHeader({ table, layout }: Rows, field: Field): Place {
  return table.place(-1, layout.index.get(field));
}

/** The header that is read as a field, or its canonical name where there is none. */
export function headerOf({ table, layout }: Rows, field: Field): string {
  return table.header[layout.index.get(field) ?? -1] ?? field;
}
