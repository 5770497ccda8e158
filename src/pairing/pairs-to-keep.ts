import type { Person } from '../people/person.ts';
import { encode } from './coding.ts';
import type { CodedTest, Ranked } from './tests.ts';

/**
 * Proposed pairs that rather stay: as many as can where nothing else decides, or for a bonus that
 * the scores of others have to beat.
 */
export type PairsToKeep = {
  /** (mentor id, manager id); somebody may be in several pairs. */
  readonly pairs: readonly (readonly [mentor: string, manager: string])[];
} & ({ readonly mode: 'tie' } | { readonly mode: 'bonus'; readonly points: number });

/** Pairs by the places of manager and mentor among the people of a pairing. */
export type KeptPlaces = readonly (readonly [manager: number, mentor: number])[];

/** Where the people of some pairs stand; pairs of people who are not paired here are left out. */
export function placesOf(pairs: PairsToKeep['pairs'], { mentors, managers }: Ranked): KeptPlaces {
  const placeOf = (people: readonly Person[]): ReadonlyMap<string, number> =>
    new Map(people.map(({ id }, place) => [id, place]));
  const mentorAt = placeOf(mentors);
  const managerAt = placeOf(managers);
  return pairs.flatMap(([mentorId, managerId]) => {
    const mentor = mentorAt.get(mentorId);
    const manager = managerAt.get(managerId);
    return mentor === undefined || manager === undefined ? [] : [[manager, mentor] as const];
  });
}

/** A bonus for kept pairs, in steps of score, as a test: 1000 for a kept pair, 999 for any other. */
export function bonusTest({ pairs }: PairsToKeep, bonus: number, people: Ranked): CodedTest {
  const numbersOf = new Map<string, number[]>();
  pairs.forEach((pair, number) => {
    for (const id of pair) numbersOf.set(id, [...(numbersOf.get(id) ?? []), number]);
  });
  const read = (person: Person): string => (numbersOf.get(person.id) ?? []).join(' ');
  const mentor = encode(people.mentors, read);
  const manager = encode(people.managers, read);
  const numbersIn = (value: unknown): string[] => String(value).split(' ').filter(Boolean);
  const codeOf = new Map(
    mentor.values.flatMap((value, code) => numbersIn(value).map((number) => [number, code])),
  );
  return {
    id: 'kept',
    weight: bonus,
    mentor,
    manager,
    row: (code) => {
      const row = new Uint16Array(mentor.values.length).fill(999);
      for (const number of numbersIn(manager.values[code])) {
        const partner = codeOf.get(number);
        if (partner !== undefined) row[partner] = 1000;
      }
      return row;
    },
  };
}
