import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Person } from '../person.ts';
import type { Files } from '../rows.ts';
import { everybody, placeOf } from '../rows.ts';
import { entryOf } from '../../util/entry.ts';
import { once } from '../../util/once.ts';
import type { Recurring } from '../../util/recurring.ts';
import { canLookAlike, firstDifference, confusableKey } from './confusable-key.ts';

/** What everybody has been seen to have while the rows were read, mentors first. */
export interface Seen {
  readonly ids: Recurring;
  readonly emails: Recurring;
}

/** Finds people by id; of several of one id the first. All lists are made when first needed. */
export class ById {
  /** Everybody of both files, mentors first, in the order of the rows. */
  readonly everybody: () => readonly Person[];
  /** Whether there are ids of a kind that can look alike, or differ in leading zeros alone. */
  readonly canLookAlike: () => boolean;
  readonly #index: () => ReadonlyMap<string, Person>;

  constructor(files: Files) {
    this.everybody = once(() => everybody(files));
    this.canLookAlike = once(() => canLookAlike(this.everybody().map(({ id }) => id)));
    this.#index = once(() => firstOfEach(this.everybody()));
  }

  get(id: string): Person | undefined {
    return this.#index().get(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}

function firstOfEach(people: readonly Person[]): ReadonlyMap<string, Person> {
  const index = new Map<string, Person>();
  for (const person of people) {
    if (person.id !== '' && !index.has(person.id)) index.set(person.id, person);
  }
  return index;
}

/** The ids that two people have. All who share one are invalid. */
export function checkUnique(files: Files, byId: ById, { ids }: Pick<Seen, 'ids'>): Finding[] {
  const people = byId.everybody();
  const firsts = new Map<string, Person>();
  const findings: Finding[] = [];
  for (const at of ids.places()) {
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

/** Ids that a reader can't tell apart but the tool does. */
export function checkLookAlikes(files: Files, byId: ById): Finding[] {
  if (!byId.canLookAlike()) return [];
  // Only ids that are not their own confusableKey can collide: the others are all different.
  const odd = new Map<string, Set<string>>();
  for (const { id } of byId.everybody()) {
    const key = confusableKey(id);
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
