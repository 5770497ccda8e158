import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import { columnsCalled } from './read-map.ts';
import { nearestHeader } from './missing-column.ts';
import type { Field } from './names.ts';
import { isProtected } from './protected.ts';
import { fieldOf } from './vocabulary.ts';

/** A column kept for custom expressions. */
export interface ExtraColumn {
  /** As the expressions call it; the file may spell it otherwise. */
  readonly name: string;
  readonly at: number;
}

/** Finds the columns that custom expressions read, by header or by canonical name. */
export function findExtraColumns(
  table: Table,
  keep: readonly string[],
  index: ReadonlyMap<Field, number>,
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
      findings.push(finding('duplicate-header', place, { header: name }, related));
    }
    return [{ name, at: column }];
  });
}
