import { forcedPairCost } from '../assignment/index.ts';
import type { Person } from '../people/person.ts';
import { entryOf } from '../util/entry.ts';
import type { Explainable } from './explain/pricing.ts';
import { sharedTopics } from './form-roster.ts';

/** So many alternatives are told to a manager. */
const MOST_ALTERNATIVES = 2;

/** What a manager is asked before a tandem is final. */
export interface Proposal {
  readonly manager: Person;
  readonly mentor: Person;
  readonly sharedTopics: readonly string[];
  /** Mentors whom the manager could have instead at no cost to anybody. */
  readonly alternatives: readonly Person[];
}

/** The proposals of a roster, in its order; tandems that go on are not asked again. */
export function proposalsOf({
  roster,
  pairing,
  solution,
  problem,
}: Pick<Explainable, 'roster' | 'pairing' | 'solution' | 'problem'>): Proposal[] {
  const { mentors, managers } = pairing;
  const rowOf = new Map(managers.people.map((one, i) => [one, entryOf(managers.of, i)]));
  const free = new Map<number, readonly Person[]>();
  const alternativesOf = (row: number): readonly Person[] => {
    let known = free.get(row);
    if (!known) {
      const { lossOf, cheapestFirst } = forcedPairCost(problem, solution, { row });
      const costless = new Set<number>();
      for (const partner of cheapestFirst()) {
        if (lossOf(partner) > 0) break;
        costless.add(partner);
      }
      known = mentors.people.filter((_, i) => costless.has(entryOf(mentors.of, i)));
      free.set(row, known);
    }
    return known;
  };
  return roster.tandems
    .filter(({ status }) => status === 'proposed')
    .map(({ mentor, manager }) => ({
      manager,
      mentor,
      sharedTopics: sharedTopics(mentor, manager),
      alternatives: alternativesOf(rowOf.get(manager) ?? 0)
        .filter(({ id }) => id !== mentor.id)
        .slice(0, MOST_ALTERNATIVES),
    }));
}
