import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import { columnsCalled } from './read-map.ts';
import { nearestHeader } from './missing-column.ts';
import type { Field } from './names.ts';
import { isJoined, type JoinedField } from './numbered.ts';
import { isProtected } from './protected.ts';
import { fieldOf } from './vocabulary.ts';

/** A column kept for custom expressions. */
export interface ExtraColumn {
  /** As the expressions call it; the file may spell it otherwise. */
  readonly name: string;
  readonly at: number;
  /** All columns of a list that stands in several. */
  readonly joined?: readonly number[];
}

/** Finds the columns that custom expressions read, by header or by canonical name. */
export function findExtraColumns(
  table: Table,
  keep: readonly string[],
  {
    index,
    joined,
  }: {
    readonly index: ReadonlyMap<Field, number>;
    readonly joined: ReadonlyMap<JoinedField, readonly number[]>;
  },
  findings: Finding[],
): ExtraColumn[] {
  return keep.flatMap((name) => {
    const field = fieldOf(name);
    const columns = columnsCalled(table.header, name);
    const [column = field && index.get(field), second] = columns;
    if (column === undefined) {
      const meant = nearestHeader(table.header, [name])?.header;
      findings.push(finding('missing-custom-column', table.place(-1), { header: name, meant }));
      return [];
    }
    if (isProtected(name)) {
      findings.push(finding('protected-column', table.place(-1, column), { header: name }));
      return [];
    }
    if (second !== undefined && field === undefined) {
      const related = [table.place(-1, column)];
      const place = table.place(-1, second);
      const headers = [table.header[column] ?? name, table.header[second] ?? name] as const;
      findings.push(finding('duplicate-header', place, { headers }, related));
    }
    const all = isJoined(field) ? joined.get(field) : undefined;
    return [{ name, at: column, ...(all?.includes(column) && { joined: all }) }];
  });
}
