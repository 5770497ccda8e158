import type { Exchange } from '../assignment/index.ts';
import type { Pairing } from '../pairing/index.ts';
import { compareCodePoints } from '../people/order.ts';
import type { Person } from '../people/person.ts';
import { entryOf } from '../tables/index.ts';
import type { Roster, Tandem } from './tandem.ts';

/** A manager whose mentor would be another one, or none. */
export interface Move {
  readonly manager: Person;
  readonly from: Person | undefined;
  readonly to: Person | undefined;
}

/**
 * Tells an exchange between profiles as moves of people, the forced pair first. People of one
 * profile are interchangeable, so where the exchange frees somebody else of the profile, the two
 * change places.
 */
export function movesOf(
  roster: Roster,
  pairing: Pairing,
  forced: { readonly mentor: Person; readonly manager: Person },
  { added, removed, matched }: Exchange,
): Move[] {
  const { mentors, managers } = pairing;
  const columnOf = new Map(mentors.people.map((person, i) => [person, entryOf(mentors.of, i)]));
  const rowOf = new Map(managers.people.map((person, i) => [person, entryOf(managers.of, i)]));
  const isForced = ({ mentor, manager }: Tandem): boolean =>
    mentor === forced.mentor || manager === forced.manager;
  const tandems = [...roster.tandems].sort((a, b) => Number(isForced(b)) - Number(isForced(a)));

  const freeManagers: Person[] = [];
  const freeMentors: Person[] = [];
  const dissolved = new Set<Tandem>();
  for (const [row, column] of removed) {
    const tandem = tandems.find(
      (one) =>
        !dissolved.has(one) &&
        rowOf.get(one.manager) === row &&
        columnOf.get(one.mentor) === column,
    );
    if (!tandem) continue;
    dissolved.add(tandem);
    freeManagers.push(tandem.manager);
    freeMentors.push(tandem.mentor);
  }
  const mentorOf = new Map(roster.tandems.map(({ manager, mentor }) => [manager, mentor]));
  const managerOf = new Map(roster.tandems.map(({ manager, mentor }) => [mentor, manager]));
  const after = new Map(mentorOf);
  for (const { manager } of dissolved) after.delete(manager);
  if (matched !== undefined) {
    const left = managers.people.filter((one) => rowOf.get(one) === matched && !mentorOf.has(one));
    const one = left.includes(forced.manager) ? forced.manager : left[0];
    if (one) freeManagers.push(one);
  }

  // The two themselves must be among the free; a twin who is takes their place.
  if (!freeManagers.includes(forced.manager)) {
    const twin = freeManagers.findIndex((one) => rowOf.get(one) === rowOf.get(forced.manager));
    const place = freeManagers[twin];
    const mentor = after.get(forced.manager);
    if (place) {
      freeManagers[twin] = forced.manager;
      if (mentor) after.set(place, mentor);
      after.delete(forced.manager);
    }
  }
  if (!freeMentors.includes(forced.mentor)) {
    const user = managerOf.get(forced.mentor);
    const busy = user !== undefined && after.get(user) === forced.mentor;
    const twin = freeMentors.findIndex((one) => columnOf.get(one) === columnOf.get(forced.mentor));
    const place = freeMentors[twin];
    const spare =
      place ??
      mentors.people.find(
        (one) => columnOf.get(one) === columnOf.get(forced.mentor) && !managerOf.has(one),
      );
    if (busy && spare) after.set(user, spare);
    if (place) freeMentors[twin] = forced.mentor;
    else freeMentors.push(forced.mentor);
  }

  const take = (from: Person[], fits: (person: Person) => boolean): Person | undefined => {
    const at = from.findIndex(fits);
    return at < 0 ? undefined : from.splice(at, 1)[0];
  };
  const taken = new Set(after.values());
  added.forEach(([row, column], k) => {
    const manager = take(freeManagers, (one) =>
      k === 0 ? one === forced.manager : rowOf.get(one) === row,
    );
    const mentor =
      take(freeMentors, (one) =>
        k === 0 ? one === forced.mentor : columnOf.get(one) === column,
      ) ??
      mentors.people.find(
        (one) => columnOf.get(one) === column && !managerOf.has(one) && !taken.has(one),
      );
    if (!manager || !mentor) return;
    taken.add(mentor);
    after.set(manager, mentor);
  });

  const touched = new Set([...mentorOf.keys(), ...after.keys()]);
  return [...touched]
    .filter((manager) => mentorOf.get(manager) !== after.get(manager))
    .map((manager) => ({ manager, from: mentorOf.get(manager), to: after.get(manager) }))
    .sort(
      (a, b) =>
        Number(b.manager === forced.manager) - Number(a.manager === forced.manager) ||
        compareCodePoints(a.manager.id, b.manager.id),
    );
}
