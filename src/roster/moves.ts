import type { Pairing } from '../pairing/index.ts';
import { compareCodePoints } from '../util/order.ts';
import type { Person } from '../people/person.ts';
import { entryOf } from '../util/entry.ts';
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
    // Those whose tandem goes on have no profile, and so no part in the flow.
    const key = keyOf(managers.of.get(manager) ?? -1, mentors.of.get(mentor) ?? -1);
    const units = left.get(key) ?? 0;
    if (units === 0 || after.has(manager) || taken.has(mentor)) return;
    left.set(key, units - 1);
    after.set(manager, mentor);
    taken.add(mentor);
  };
  pair(forced.manager, forced.mentor);
  for (const [manager, mentor] of before) pair(manager, mentor);

  for (const [row, column] of flow) {
    for (let units = left.get(keyOf(row, column)) ?? 0; units > 0; units--) {
      pair(firstOf(managers.by(row), after), firstOf(mentors.by(column), taken));
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

/** The first who is not used yet; tandems are handed out in this order, so it is one who has one now, if any. */
function firstOf(people: readonly Person[], used: { has: (person: Person) => boolean }): Person {
  return entryOf(
    people.filter((one) => !used.has(one)),
    0,
  );
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
