import { compareCodePoints, compareNames } from '../../util/order.ts';
import type { Person } from '../../people/person.ts';

/** Mentors who prepare together, and all the topics that they offer. */
export interface WorkshopGroup {
  readonly mentors: readonly Person[];
  readonly topics: readonly string[];
}

/**
 * Parts mentors into the fewest groups of at most `size` people, as even as possible in number and
 * in departments: sorted by department and dealt like cards, any two groups differ by one at most
 * in their people and in the people of each department.
 */
export function workshopGroups(mentors: readonly Person[], size: number): readonly WorkshopGroup[] {
  const count = Math.ceil(mentors.length / size);
  const groups = Array.from({ length: count }, (): Person[] => []);
  [...mentors]
    .sort(
      (a, b) =>
        compareCodePoints(a.department.path[0] ?? '', b.department.path[0] ?? '') ||
        compareCodePoints(a.id, b.id),
    )
    .forEach((mentor, at) => groups[at % count]?.push(mentor));
  return groups.map((members) => ({ mentors: members, topics: topicsOf(members) }));
}

function topicsOf(mentors: readonly Person[]): readonly string[] {
  const texts = new Map(
    mentors.flatMap(({ topics }) => (topics ?? []).map(({ key, text }) => [key, text] as const)),
  );
  return [...texts.values()].sort(compareNames);
}
