import { sortByCodePoints } from '../util/order.ts';
import type { Person } from '../people/person.ts';
import type { Prepared } from './rule.ts';

/**
 * A relation between single people, such as “excludes”, as something that profiles can hold:
 * people related to the same others are twins and keep one value, everyone unrelated has 0.
 *
 * @param pairs - (mentor id, manager id); ids of nobody do no harm
 * @returns a prepared test that is true where the two are related
 */
export function relation(
  pairs: Iterable<readonly [mentor: string, manager: string]>,
): Prepared<number, number, boolean> {
  const managersOf = new Map<string, Set<string>>();
  const mentorsOf = new Map<string, Set<string>>();
  for (const [mentor, manager] of pairs) {
    neighbours(managersOf, mentor).add(manager);
    neighbours(mentorsOf, manager).add(mentor);
  }
  // Most often nobody is related to anybody, and nobody need be looked up.
  if (managersOf.size === 0) return { mentor: () => 0, manager: () => 0, test: () => false };
  const mentors = twins(managersOf);
  const managers = twins(mentorsOf);
  return {
    mentor: ({ id }: Person) => mentors.classOf.get(id) ?? 0,
    manager: ({ id }: Person) => managers.classOf.get(id) ?? 0,
    test: (a, b) => {
      // Twins have the same neighbours, so any of a class can answer for it.
      const manager = managers.representative[b];
      const mentor = mentors.representative[a];
      if (mentor === undefined || manager === undefined) return false;
      return managersOf.get(mentor)?.has(manager) === true;
    },
  };
}

/** The opposite test: true where the two are not related. */
export function unrelated(
  pairs: Iterable<readonly [mentor: string, manager: string]>,
): Prepared<number, number, boolean> {
  const { mentor, manager, test } = relation(pairs);
  return { mentor, manager, test: (a, b) => !test(a, b) };
}

function neighbours(map: Map<string, Set<string>>, id: string): Set<string> {
  const known = map.get(id) ?? new Set<string>();
  map.set(id, known);
  return known;
}

function twins(neighboursOf: ReadonlyMap<string, ReadonlySet<string>>): {
  classOf: ReadonlyMap<string, number>;
  representative: readonly (string | undefined)[];
} {
  const classOf = new Map<string, number>();
  const classes = new Map<string, number>();
  const representative: (string | undefined)[] = [undefined];
  for (const [id, others] of neighboursOf) {
    const key = JSON.stringify(sortByCodePoints([...others]));
    let number = classes.get(key);
    if (number === undefined) classes.set(key, (number = representative.push(id) - 1));
    classOf.set(id, number);
  }
  return { classOf, representative };
}
