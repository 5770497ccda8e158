import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import type { PeopleOptions } from '../options.ts';
import type { Role } from '../person.ts';
import { termKey } from '../term.ts';
import { headerKey, letterKey } from './key.ts';
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
  const mapped = new Map<Field, number[]>();
  for (const [canonical, header] of map) {
    const field = fieldNamed(vocabulary, canonical);
    // A name that is no column is the business of the check over both files.
    if (field === undefined || !concerns(field, role)) continue;
    for (const column of columnsCalled(table.header, header)) {
      const place = table.place(-1, column);
      if (isProtected(header)) {
        findings.push(finding('protected-column', place, { header }));
        continue;
      }
      const earlier = [...mapped].find(([, columns]) => columns.includes(column));
      if (earlier !== undefined && earlier[0] !== field) {
        const args = { header, columns: [earlier[0], field] };
        findings.push(finding('header-mapped-twice', place, args));
        continue;
      }
      const columns = mapped.get(field) ?? [];
      if (!columns.includes(column)) columns.push(column);
      mapped.set(field, columns);
    }
  }
  return mapped;
}

/**
 * The columns that a header names: those that are called so to the letter, or else those that are
 * one with it but for brackets, case and punctuation.
 */
export function columnsCalled(headers: readonly string[], name: string): number[] {
  const having = (key: (header: string) => string): number[] => {
    const wanted = key(name);
    return headers.flatMap((header, column) => (key(header) === wanted ? [column] : []));
  };
  const exact = having(termKey);
  if (exact.length > 0) return exact;
  const letters = having(letterKey);
  return letters.length > 0 ? letters : having(headerKey);
}
