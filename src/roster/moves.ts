import type { Pairing } from '../pairing/index.ts';
import { compareCodePoints } from '../people/order.ts';
import type { Person } from '../people/person.ts';
import { entryOf } from '../tables/index.ts';
import { type Flow, keyOf } from './flow.ts';
import type { Roster } from './tandem.ts';

/** A manager whose mentor would be another one, or none. */
export interface Move {
  readonly manager: Person;
  readonly from: Person | undefined;
  readonly to: Person | undefined;
}

/**
 * Tells another flow between profiles as moves of people, the forced pair first. People of one
 * profile are interchangeable, so whoever can stay together does, and those who have a tandem now
 * come before those who have none.
 *
 * @param flow - the flow after the moves, in which the forced pair has its unit
 */
export function movesTo(
  flow: Flow,
  roster: Roster,
  pairing: Pairing,
  forced: { readonly mentor: Person; readonly manager: Person },
): Move[] {
  const mentors = membersOf(pairing.mentors);
  const managers = membersOf(pairing.managers);
  const before = new Map(roster.tandems.map(({ manager, mentor }) => [manager, mentor]));
  const after = new Map<Person, Person>();
  const taken = new Set<Person>();
  const left = new Map<string, number>();
  for (const [row, column, units] of flow) {
    left.set(keyOf(row, column), units + (left.get(keyOf(row, column)) ?? 0));
  }

  const pair = (manager: Person, mentor: Person): void => {
    const [row, column] = [managers.of.get(manager), mentors.of.get(mentor)];
    if (row === undefined || column === undefined) return;
    const units = left.get(keyOf(row, column)) ?? 0;
    if (units === 0 || after.has(manager) || taken.has(mentor)) return;
    left.set(keyOf(row, column), units - 1);
    after.set(manager, mentor);
    taken.add(mentor);
  };
  pair(forced.manager, forced.mentor);
  for (const [manager, mentor] of before) pair(manager, mentor);

  const busy = new Set(before.values());
  for (const [row, column] of flow) {
    for (let units = left.get(keyOf(row, column)) ?? 0; units > 0; units--) {
      pair(firstOf(managers.by(row), after, before), firstOf(mentors.by(column), taken, busy));
    }
  }
  return managers.all
    .filter((manager) => before.get(manager) !== after.get(manager))
    .map((manager) => ({ manager, from: before.get(manager), to: after.get(manager) }))
    .sort(
      (a, b) =>
        Number(b.manager === forced.manager) - Number(a.manager === forced.manager) ||
        compareCodePoints(a.manager.id, b.manager.id),
    );
}

/** Somebody who is not used yet, rather one who has a tandem now. */
function firstOf(
  people: readonly Person[],
  used: { has: (person: Person) => boolean },
  preferred: { has: (person: Person) => boolean },
): Person {
  const free = people.filter((one) => !used.has(one));
  return free.find((one) => preferred.has(one)) ?? entryOf(free, 0);
}

interface Members {
  readonly all: readonly Person[];
  readonly of: ReadonlyMap<Person, number>;
  readonly by: (profile: number) => readonly Person[];
}

function membersOf({ people, of, member, start }: Pairing['mentors']): Members {
  return {
    all: people,
    of: new Map(people.map((person, i) => [person, entryOf(of, i)])),
    by: (profile) =>
      Array.from(member.subarray(start[profile], start[profile + 1]), (i) => entryOf(people, i)),
  };
}
