import { columnsCalled } from '../headers/read-map.ts';
import { isProtected } from '../headers/protected.ts';
import type { PeopleOptions } from '../options.ts';
import type { Rows } from '../rows.ts';

/** A column of a file that nothing reads. */
export interface UnreadColumn {
  readonly header: string;
  readonly at: number;
}

/** The columns that nothing reads; those that the programme ignores or nobody may read are none. */
export function unreadColumns(
  { table, layout }: Rows,
  ignore: PeopleOptions['ignore'],
): readonly UnreadColumn[] {
  const read = new Set([
    ...layout.index.values(),
    ...[...layout.joined.values()].flat(),
    ...[...layout.options.values()].flatMap((columns) => columns.map(({ at }) => at)),
    ...layout.extra.map(({ at }) => at),
    ...ignore.flatMap((name) => columnsCalled(table.header, name)),
  ]);
  return table.header
    .map((header, at) => ({ header, at }))
    .filter(({ header, at }) => !read.has(at) && !isProtected(header));
}
