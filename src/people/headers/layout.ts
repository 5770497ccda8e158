import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import type { PeopleOptions } from '../options.ts';
import type { Role } from '../person.ts';
import { termKey } from '../term.ts';
import { findConsent } from './consent.ts';
import type { Kept } from './kept.ts';
import { keepColumns } from './kept.ts';
import { headerKey } from './key.ts';
import { readMap } from './map.ts';
import { missingColumn } from './missing.ts';
import type { Field } from './names.ts';
import { concerns, missing } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';
import { FIELDS } from './vocabulary.ts';

/** Which column of a file is what. */
export interface Layout {
  /** The index of the column that is read as a field. */
  readonly index: ReadonlyMap<Field, number>;
  /** The columns kept for custom expressions, by the name that these use. */
  readonly kept: readonly Kept[];
  readonly findings: readonly Finding[];
}

/** Finds out which column of a file is what, with everything there is to object to. */
export function layOut(
  table: Table,
  role: Role,
  options: PeopleOptions,
  vocabulary: Vocabulary,
): Layout {
  const findings: Finding[] = [];
  const mapped = readMap(table, role, options.map, vocabulary, findings);
  const taken = new Set([...mapped.values()].flat());
  const ignored = ignoredColumns(table, options.ignore);
  const candidates = new Map<Field, { strong: number[]; weak: number[] }>();
  table.header.forEach((header, column) => {
    const meaning = vocabulary.get(headerKey(header));
    if (meaning === undefined || !concerns(meaning.field, role) || taken.has(column)) return;
    if (ignored.has(column)) return;
    const of = candidates.get(meaning.field) ?? { strong: [], weak: [] };
    candidates.set(meaning.field, of);
    (meaning.weak ? of.weak : of.strong).push(column);
  });
  const index = new Map<Field, number>();
  for (const field of FIELDS) {
    const { strong = [], weak = [] } = candidates.get(field) ?? {};
    const columns = mapped.get(field) ?? (strong.length > 0 ? strong : weak);
    const [first, ...others] = columns;
    if (first === undefined) continue;
    index.set(field, first);
    for (const other of others) findings.push(twice(table, first, other, field));
  }
  nameFromParts(index);
  if (!index.has('volunteers')) {
    const read = new Set([...index.values(), ...taken, ...ignored]);
    const column = findConsent(table, (at) => !read.has(at), options, findings);
    if (column !== undefined) index.set('volunteers', column);
  }
  const read = new Set(index.values());
  for (const column of missing(index, role, options.needed)) {
    findings.push(missingColumn(table, column, role, options, read));
  }
  return { index, kept: keepColumns(table, options.keep[role], index, findings), findings };
}

/** The columns that the programme never reads. */
function ignoredColumns({ header }: Table, ignore: readonly string[]): ReadonlySet<number> {
  const ignored = new Set<number>();
  for (const name of ignore) {
    const key = headerKey(name);
    const found = header.flatMap((one, column) => (termKey(one) === termKey(name) ? [column] : []));
    const alike = header.flatMap((one, column) => (headerKey(one) === key ? [column] : []));
    for (const column of found.length > 0 ? found : alike) ignored.add(column);
  }
  return ignored;
}

function twice(table: Table, first: number, other: number, column: Field): Finding {
  const [a = '', b = ''] = [table.header[first], table.header[other]];
  const [place, related] = [table.place(-1, other), [table.place(-1, first)]];
  return headerKey(a) === headerKey(b)
    ? finding('duplicate-header', place, { header: b }, related)
    : finding('headers-mean-the-same', place, { headers: [a, b], column }, related);
}

/** Beside a first name alone, “Name” is the last name, as in many German exports. */
function nameFromParts(index: Map<Field, number>): void {
  const name = index.get('name');
  if (name === undefined || !index.has('first_name') || index.has('last_name')) return;
  index.set('last_name', name);
  index.delete('name');
}
