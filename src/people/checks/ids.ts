import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { withoutZeroDecimals } from '../cells/id.ts';
import type { Field } from '../headers/names.ts';
import type { Person } from '../person.ts';
import type { Files } from '../rows.ts';
import { everybody, headerOf, placeOf } from '../rows.ts';
import { canLookAlike, firstDifference, skeleton } from './skeleton.ts';

/** Somebody by id; of several people of one id the first. */
export type ById = ReadonlyMap<string, Person>;

/** Everybody by id, and the ids that two people have. All who share one are invalid. */
export function indexById(files: Files): { byId: ById; findings: Finding[] } {
  const byId = new Map<string, Person>();
  const findings: Finding[] = [];
  for (const person of everybody(files)) {
    const { id, role, row } = person;
    if (id === '') continue;
    const first = byId.get(id);
    if (first === undefined) {
      byId.set(id, person);
      continue;
    }
    files[role].broken[row] = 1;
    files[first.role].broken[first.row] = 1;
    const related = [placeOf(files, first, 'id')];
    findings.push(finding('duplicate-id', placeOf(files, person, 'id'), { id }, related));
  }
  return { byId, findings };
}

/**
 * Ids that nobody has: a veto that names nobody protects nobody. Chiefs in neither file are normal
 * and only doubted where somebody of nearly that id is there.
 */
export function checkNamedIds(files: Files, byId: ById): Finding[] {
  const findings: Finding[] = [];
  const alike = once(() => new Map([...byId.keys()].map((id) => [skeleton(id), id] as const)));
  const meantBy = cached((id) => alike().get(skeleton(withoutZeroDecimals(id))));
  const report = (person: Person, field: Field, meant: string | undefined): void => {
    const header = headerOf(files[person.role], field);
    findings.push(finding('unknown-id', placeOf(files, person, field), { header, meant }));
  };
  for (const person of everybody(files)) {
    const { reportsTo } = person;
    if (reportsTo !== undefined && !byId.has(reportsTo)) {
      const meant = meantBy(reportsTo);
      if (meant !== undefined) report(person, 'reports_to', meant);
    }
    for (const field of ['excludes', 'prefers'] as const) {
      for (const id of person[field]) if (!byId.has(id)) report(person, field, meantBy(id));
    }
  }
  return findings;
}

/** Ids that a reader can't tell apart but the tool does. */
export function checkLookAlikes(files: Files, byId: ById): Finding[] {
  if (!canLookAlike(byId.keys())) return [];
  // Only ids that are not their own skeleton can collide: the others are all different.
  const odd = new Map<string, string[]>();
  for (const id of byId.keys()) {
    const key = skeleton(id);
    if (key === id) continue;
    const ids = odd.get(key);
    if (ids === undefined) odd.set(key, [id]);
    else ids.push(id);
  }
  const findings: Finding[] = [];
  for (const [key, ids] of odd) {
    const [first, ...others] = (byId.has(key) ? [key, ...ids] : ids)
      .flatMap((id) => byId.get(id) ?? [])
      .sort((a, b) => Number(a.role === 'manager') - Number(b.role === 'manager') || a.row - b.row);
    if (first === undefined) continue;
    for (const other of others) {
      const args = {
        ids: [first.id, other.id],
        codePoints: firstDifference(first.id, other.id),
      } as const;
      const related = [placeOf(files, first, 'id')];
      findings.push(finding('look-alike-id', placeOf(files, other, 'id'), args, related));
    }
  }
  return findings;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function cached<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, { value: T }>();
  return (key) => {
    let one = made.get(key);
    if (one === undefined) made.set(key, (one = { value: make(key) }));
    return one.value;
  };
}
