import { canonical, type ForcedSolution } from '../../assignment/index.ts';
import { type Pairing, placesOf, type Profiles } from '../../pairing/index.ts';
import type { Person } from '../../people/person.ts';
import { compareCodePoints } from '../../util/order.ts';
import { expand } from '../expand.ts';
import type { Roster } from '../tandem.ts';

/** A manager whose mentor would be another one, or none. */
export interface Move {
  readonly manager: Person;
  readonly from: Person | undefined;
  readonly to: Person | undefined;
}

/**
 * Tells the best roster that has a pair as moves from a roster at hand, the pair itself first.
 *
 * Of the best rosters with the pair it is the one that keeps the most tandems of the roster at
 * hand, then the one that the order of people defines: just what the next match forms when HR
 * locks the pair and keeps what is proposed.
 *
 * @param solution - the best that goes with the pair
 */
export function movesTo(
  forced: { readonly mentor: Person; readonly manager: Person },
  { problem, solution }: ForcedSolution,
  { roster, pairing }: { readonly roster: Pick<Roster, 'tandems'>; readonly pairing: Pairing },
): Move[] {
  const mentors = without(pairing.mentors, forced.mentor);
  const managers = without(pairing.managers, forced.manager);
  const kept = placesOf(
    roster.tandems.map(({ mentor, manager }) => [mentor.id, manager.id] as const),
    { mentors: mentors.people, managers: managers.people },
  );
  const units = { row: managers.of, column: mentors.of, kept };
  const { pairs } = expand({ mentors, managers }, canonical(problem, solution, units));
  const before = new Map(roster.tandems.map(({ manager, mentor }) => [manager, mentor]));
  const after = new Map(pairs.map(([mentor, manager]) => [manager, mentor]));
  after.set(forced.manager, forced.mentor);
  return pairing.managers.people
    .filter((manager) => before.get(manager) !== after.get(manager))
    .map((manager) => ({ manager, from: before.get(manager), to: after.get(manager) }))
    .sort(
      (a, b) =>
        Number(b.manager === forced.manager) - Number(a.manager === forced.manager) ||
        compareCodePoints(a.manager.id, b.manager.id),
    );
}

/** The people of one side without one of them. */
function without({ people, of }: Profiles, one: Person): Pick<Profiles, 'people' | 'of'> {
  const stays = (_: unknown, place: number): boolean => people[place] !== one;
  return { people: people.filter(stays), of: of.filter(stays) };
}
