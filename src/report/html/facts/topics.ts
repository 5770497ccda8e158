import type { Person } from '../../../people/person.ts';
import type { ReportInput } from '../input.ts';

/** How often a topic is wanted by managers who take part and offered by mentors who do. */
export interface TopicCount {
  readonly text: string;
  readonly wanted: number;
  readonly offered: number;
}

/** Counts the topics, the most wanted first; `undefined` where nobody lists any. */
export function topicCounts(
  { people }: ReportInput,
  takesPart: (person: Person) => boolean,
  order: (a: string, b: string) => number,
): readonly TopicCount[] | undefined {
  const counts = new Map<string, { text: string; wanted: number; offered: number }>();
  const add = (person: Person, side: 'wanted' | 'offered'): void => {
    for (const { key, text } of person.topics ?? []) {
      const count = counts.get(key) ?? { text, wanted: 0, offered: 0 };
      count[side] += 1;
      counts.set(key, count);
    }
  };
  for (const person of people.managers) if (takesPart(person)) add(person, 'wanted');
  for (const person of people.mentors) if (takesPart(person)) add(person, 'offered');
  if (counts.size === 0) return undefined;
  return [...counts.values()].sort(
    (a, b) => b.wanted - a.wanted || b.offered - a.offered || order(a.text, b.text),
  );
}
