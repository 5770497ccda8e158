import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { withoutZeroDecimals } from '../cells/id.ts';
import type { Field } from '../headers/names.ts';
import type { Person } from '../person.ts';
import type { Files } from '../rows.ts';
import { everybody, headerOf, placeOf } from '../rows.ts';
import { entryOf } from '../../util/entry.ts';
import { recurring } from './recurring.ts';
import { canLookAlike, firstDifference, skeleton } from './confusable-key.ts';

/** Finds people by id; of several of one id the first. The index is made when it is first needed. */
export class ById {
  readonly #files: Files;
  #index: ReadonlyMap<string, Person> | undefined;

  constructor(files: Files) {
    this.#files = files;
  }

  get(id: string): Person | undefined {
    this.#index ??= this.#made();
    return this.#index.get(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** All ids, one that several people have more than once. */
  *ids(): Generator<string> {
    for (const { id } of everybody(this.#files)) if (id !== '') yield id;
  }

  #made(): ReadonlyMap<string, Person> {
    const index = new Map<string, Person>();
    for (const person of everybody(this.#files)) {
      if (person.id !== '' && !index.has(person.id)) index.set(person.id, person);
    }
    return index;
  }
}

/** The ids that two people have. All who share one are invalid. */
export function checkUnique(files: Files): Finding[] {
  const people = [...everybody(files)];
  const firsts = new Map<string, Person>();
  const findings: Finding[] = [];
  for (const at of recurring(people.map(({ id }) => id))) {
    const person = entryOf(people, at);
    const { id, role, row } = person;
    if (id === '') continue;
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, person);
      continue;
    }
    files[role].broken[row] = 1;
    files[first.role].broken[first.row] = 1;
    const related = [placeOf(files, first, 'id')];
    findings.push(finding('duplicate-id', placeOf(files, person, 'id'), { id }, related));
  }
  return findings;
}

/**
 * Ids that nobody has: a veto that names nobody protects nobody. Chiefs in neither file are normal
 * and only doubted where somebody of nearly that id is there.
 */
export function checkNamedIds(files: Files, byId: ById): Finding[] {
  const unknown: { person: Person; field: Field; id: string }[] = [];
  for (const person of everybody(files)) {
    const { reportsTo, excludes, prefers } = person;
    if (reportsTo !== undefined && !byId.has(reportsTo)) {
      unknown.push({ person, field: 'reports_to', id: reportsTo });
    }
    for (const id of excludes) if (!byId.has(id)) unknown.push({ person, field: 'excludes', id });
    for (const id of prefers) if (!byId.has(id)) unknown.push({ person, field: 'prefers', id });
  }
  const meant = lookUpAlike(
    unknown.map(({ id }) => id),
    byId,
  );
  return unknown.flatMap(({ person, field, id }) => {
    const args = { header: headerOf(files[person.role], field), meant: meant.get(id) };
    if (field === 'reports_to' && args.meant === undefined) return [];
    return [finding('unknown-id', placeOf(files, person, field), args)];
  });
}

/** For ids that nobody has, the id that is probably meant. */
function lookUpAlike(unknown: readonly string[], byId: ById): ReadonlyMap<string, string> {
  const wanted = new Map<string, string[]>();
  for (const id of new Set(unknown)) {
    const key = skeleton(withoutZeroDecimals(id));
    wanted.set(key, [...(wanted.get(key) ?? []), id]);
  }
  const meant = new Map<string, string>();
  if (wanted.size === 0) return meant;
  for (const id of byId.ids()) {
    for (const asked of wanted.get(skeleton(id)) ?? []) if (!meant.has(asked)) meant.set(asked, id);
  }
  return meant;
}

/** Ids that a reader can't tell apart but the tool does. */
export function checkLookAlikes(files: Files, byId: ById): Finding[] {
  if (!canLookAlike(byId.ids())) return [];
  // Only ids that are not their own skeleton can collide: the others are all different.
  const odd = new Map<string, Set<string>>();
  for (const id of byId.ids()) {
    const key = skeleton(id);
    if (key === id) continue;
    const ids = odd.get(key);
    if (ids === undefined) odd.set(key, new Set([id]));
    else ids.add(id);
  }
  const findings: Finding[] = [];
  for (const [key, ids] of odd) {
    const [first, ...others] = (byId.has(key) ? [key, ...ids] : [...ids])
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
