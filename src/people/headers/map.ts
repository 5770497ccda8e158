import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import type { PeopleOptions } from '../options.ts';
import type { Role } from '../person.ts';
import { headerKey } from './key.ts';
import type { Field } from './names.ts';
import { isProtected } from './protected.ts';
import { concerns } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';
import { fieldNamed } from './vocabulary.ts';

/** The caller's own reading of headers, as far as this file has them. */
export function readMap(
  table: Table,
  role: Role,
  map: PeopleOptions['map'],
  vocabulary: Vocabulary,
  findings: Finding[],
): Map<Field, number[]> {
  const keys = table.header.map(headerKey);
  const mapped = new Map<Field, number[]>();
  for (const [canonical, header] of map) {
    const field = fieldNamed(vocabulary, canonical);
    // A name that is no column is the business of the check over both files.
    if (field === undefined || !concerns(field, role)) continue;
    const wanted = headerKey(header);
    keys.forEach((key, column) => {
      if (key !== wanted) return;
      const place = table.place(-1, column);
      if (isProtected(header)) {
        findings.push(finding('protected-column', place, { header }));
        return;
      }
      const earlier = [...mapped].find(([, columns]) => columns.includes(column));
      if (earlier !== undefined && earlier[0] !== field) {
        const args = { header, columns: [earlier[0], field] };
        findings.push(finding('header-mapped-twice', place, args));
        return;
      }
      const columns = mapped.get(field) ?? [];
      if (!columns.includes(column)) columns.push(column);
      mapped.set(field, columns);
    });
  }
  return mapped;
}
