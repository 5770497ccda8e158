import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { distance, nearest } from '../../findings/nearest.ts';
import type { Table } from '../../tables/index.ts';
import type { PeopleOptions } from '../options.ts';
import type { Column, Role } from '../person.ts';
import { headerKey } from './key.ts';
import type { Field } from './names.ts';
import { NAMES } from './names.ts';
import { isProtected } from './protected.ts';
import type { Vocabulary } from './vocabulary.ts';
import { FIELDS, fieldOf } from './vocabulary.ts';

/** A column kept for custom expressions. */
interface Kept {
  /** As the expressions call it; the file may spell it otherwise. */
  readonly name: string;
  readonly at: number;
}

/** Which column of a file is what. */
export interface Layout {
  /** The index of the column that is read as a field. */
  readonly index: ReadonlyMap<Field, number>;
  /** The columns kept for custom expressions, by the name that these use. */
  readonly kept: readonly Kept[];
  readonly findings: readonly Finding[];
}

/** The fields that only one role has. */
const ONLY: Readonly<Partial<Record<Field, Role>>> = {
  communication: 'mentor',
  presence: 'mentor',
  experience: 'mentor',
  sponsor: 'manager',
};

/** The columns without which a file cannot be used. */
export const REQUIRED: Readonly<Record<Role, readonly Column[]>> = {
  mentor: ['id', 'department', 'social_media_skill', 'communication'],
  manager: ['id', 'department'],
};

/** Whether people of a role have a field at all. */
export function concerns(field: Field, role: Role): boolean {
  return (ONLY[field] ?? role) === role;
}

/** Finds out which column of a file is what, with everything there is to object to. */
export function layOut(
  table: Table,
  role: Role,
  options: PeopleOptions,
  vocabulary: Vocabulary,
): Layout {
  const keys = table.header.map(headerKey);
  const findings: Finding[] = [];
  const mapped = readMap(table, keys, options.map, findings);
  const candidates = new Map<Field, { strong: number[]; weak: number[] }>();
  keys.forEach((key, column) => {
    const meaning = vocabulary.get(key);
    if (meaning === undefined || !concerns(meaning.field, role)) return;
    if ([...mapped.values()].some((columns) => columns.includes(column))) return;
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
  for (const column of missing(index, role)) {
    findings.push(missingColumn(table, column, role, options, index));
  }
  return { index, kept: keepColumns(table, keys, options.keep[role], index, findings), findings };
}

/** The required columns that a file lacks. */
export function missing(index: ReadonlyMap<Field, number>, role: Role): readonly Column[] {
  return REQUIRED[role].filter(
    (column) => !index.has(column) && !(column === 'department' && index.has('business_unit')),
  );
}

/** The caller's own reading of headers, as far as this file has them. */
function readMap(
  table: Table,
  keys: readonly string[],
  map: PeopleOptions['map'],
  findings: Finding[],
): Map<Field, number[]> {
  const mapped = new Map<Field, number[]>();
  for (const [canonical, header] of map) {
    const field = fieldOf(canonical);
    // A name that is no column is the business of the check over both files.
    if (field === undefined) continue;
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

function missingColumn(
  table: Table,
  column: Column,
  role: Role,
  { skill }: PeopleOptions,
  index: ReadonlyMap<Field, number>,
): Finding {
  const { en, de } = NAMES[column];
  const own = [skill.column, skill.label].filter((name) => name !== undefined);
  const names =
    column === 'social_media_skill' && own.length > 0
      ? own
      : [column, ...en.slice(0, 2), ...de.slice(0, 2)];
  const taken = new Set(index.values());
  const free = table.header.filter((header, at) => header !== '' && !taken.has(at));
  const meant = nearestHeader(free, [...names, ...en, ...de]);
  return finding('missing-column', table.place(-1), {
    column: own[0] !== undefined && column === 'social_media_skill' ? own[0] : column,
    role,
    names,
    meant,
  });
}

/** Longer headers are remarks; nobody misspells a name that much. */
const LONGEST_SLIP = 60;

/** The header that is most like one of the names, with that name. */
function nearestHeader(
  headers: readonly string[],
  names: readonly string[],
): { header: string; name: string } | undefined {
  const byKey = new Map(names.map((name) => [headerKey(name), name]));
  let best: { header: string; name: string } | undefined;
  let least = Infinity;
  for (const header of headers) {
    const key = headerKey(header);
    if (key.length < 4 || key.length > LONGEST_SLIP || isProtected(header)) continue;
    const near = nearest(key, byKey.keys());
    if (near === undefined || distance(key, near) >= least) continue;
    least = distance(key, near);
    best = { header, name: byKey.get(near) ?? near };
  }
  return best;
}

/** Finds the columns that custom expressions read, by header or by canonical name. */
function keepColumns(
  table: Table,
  keys: readonly string[],
  keep: readonly string[],
  index: ReadonlyMap<Field, number>,
  findings: Finding[],
): Kept[] {
  return keep.flatMap((name) => {
    const key = headerKey(name);
    const field = fieldOf(name);
    const columns = keys.flatMap((one, column) => (one === key ? [column] : []));
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
