import type { UnitSolution } from '../assignment/index.ts';
import type { Pairing, Profiles } from '../pairing/index.ts';
import type { Person } from '../people/person.ts';
import { entryOf } from '../util/entry.ts';
import { tandemId } from './rows/tandem-id.ts';

/** The pairs behind a flow between profiles, and who is left over on either side; all in rank order. */
export interface Expanded {
  /** In the order of the managers. */
  readonly pairs: readonly (readonly [mentor: Person, manager: Person])[];
  readonly mentorsLeft: readonly Person[];
  readonly managersLeft: readonly Person[];
}

/** The people behind the units of a solution. */
export function expand(
  { mentors, managers }: Readonly<Record<'mentors' | 'managers', Pick<Profiles, 'people'>>>,
  { partner }: Pick<UnitSolution, 'partner'>,
): Expanded {
  const taken = new Uint8Array(mentors.people.length);
  const pairs: (readonly [mentor: Person, manager: Person])[] = [];
  const managersLeft: Person[] = [];
  managers.people.forEach((manager, place) => {
    const mentor = entryOf(partner, place);
    if (mentor < 0) managersLeft.push(manager);
    else {
      taken[mentor] = 1;
      pairs.push([entryOf(mentors.people, mentor), manager]);
    }
  });
  const mentorsLeft = mentors.people.filter((_, place) => taken[place] === 0);
  return { pairs, mentorsLeft, managersLeft };
}

/** The tandem ids of a solved pairing. */
export function idsOf({
  pairing,
  solution,
}: {
  pairing: Pairing;
  solution: UnitSolution;
}): string[] {
  const { pairs } = expand(pairing, solution);
  return pairs.map(([mentor, manager]) => tandemId(mentor.id, manager.id));
}
