import type { Table } from '../tables/index.ts';
import type { HeaderLayout } from './headers/layout.ts';
import type { Field } from './headers/names.ts';
import { isProtected } from './headers/protected.ts';

/** What was made of a file; shown to the user before any result. */
export interface Understood {
  /** The headers that were read, and as what, in the order of the file. */
  readonly columns: readonly { readonly header: string; readonly column: Field }[];
  /** The headers kept for custom expressions. */
  readonly kept: readonly string[];
  /**
   * The headers that were not read. Protected ones say something about a person that must never
   * count in a pairing, such as age or health.
   */
  readonly notNeeded: readonly { readonly header: string; readonly protected: boolean }[];
  /** How many rows the file has below its header. */
  readonly rows: number;
  /** There is no column that asks who volunteers, so that every row counts as a volunteer. */
  readonly everyoneVolunteers: boolean;
}

/** Describes what was made of a file. */
export function understand(table: Table, layout: HeaderLayout): Understood {
  const columnOf = new Map<number, Field>([...layout.index].map(([column, at]) => [at, column]));
  for (const [column, options] of layout.options) {
    for (const { at } of options) columnOf.set(at, column);
  }
  for (const [column, all] of layout.joined) for (const at of all) columnOf.set(at, column);
  const columns: { header: string; column: Field }[] = [];
  const kept: string[] = [];
  const notNeeded: { header: string; protected: boolean }[] = [];
  table.header.forEach((header, at) => {
    const column = columnOf.get(at);
    if (column !== undefined) columns.push({ header, column });
    if (layout.extra.some((one) => one.at === at)) kept.push(header);
    else if (column === undefined && header !== '') {
      notNeeded.push({ header, protected: isProtected(header) });
    }
  });
  const everyoneVolunteers = !layout.index.has('volunteers');
  return { columns, kept, notNeeded, rows: table.rows.length, everyoneVolunteers };
}
