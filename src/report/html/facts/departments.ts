import type { People, Person } from '../../../people/person.ts';
import type { Tandem } from '../../../roster/tandem.ts';

/** What a person's first department level goes by in the report. */
export type DepartmentLabel = (person: Person) => string;

/**
 * Names each first level by the spelling that most people use; of equally frequent ones by the
 * first in code-unit order.
 */
export function departmentLabels(people: People): DepartmentLabel {
  const spellings = new Map<string, Map<string, number>>();
  for (const person of [...people.mentors, ...people.managers]) {
    const counts = spellings.get(keyOf(person)) ?? new Map<string, number>();
    const spelling = firstLevel(person);
    spellings.set(keyOf(person), counts.set(spelling, (counts.get(spelling) ?? 0) + 1));
  }
  const labels = new Map<string, string>();
  for (const [key, counts] of spellings) {
    const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    if (first !== undefined) labels.set(key, first[0]);
  }
  return (person) => labels.get(keyOf(person)) ?? firstLevel(person);
}

function keyOf(person: Person): string {
  return person.department.path[0] ?? '';
}

function firstLevel(person: Person): string {
  return person.department.text.split(/[/>]/)[0]?.trim() ?? '';
}

/** Tandems by the mentor's (row) and the manager's (column) department. */
export interface DepartmentMatrix {
  /** The same departments in rows and columns. */
  readonly labels: readonly string[];
  /** `counts[row][column]`; the last row and column hold the others, if there are `others`. */
  readonly counts: readonly (readonly number[])[];
  /** How many departments did not get a row of their own. */
  readonly others: number;
  readonly largest: number;
}

/** Counts the tandems between departments; beyond `limit` the smallest departments are put together. */
export function departmentMatrix(
  tandems: readonly Tandem[],
  label: DepartmentLabel,
  order: (a: string, b: string) => number,
  limit: number,
): DepartmentMatrix {
  const busy = new Map<string, number>();
  for (const { mentor, manager } of tandems) {
    for (const name of [label(mentor), label(manager)]) busy.set(name, (busy.get(name) ?? 0) + 1);
  }
  const byCount = [...busy].sort(([a, n], [b, m]) => m - n || order(a, b)).map(([name]) => name);
  const labels = byCount.slice(0, limit).sort(order);
  const others = byCount.length - labels.length;
  const place = new Map(labels.map((name, at) => [name, at]));
  const size = labels.length + (others > 0 ? 1 : 0);
  const counts = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (const { mentor, manager } of tandems) {
    const row = counts[place.get(label(mentor)) ?? labels.length] ?? [];
    const column = place.get(label(manager)) ?? labels.length;
    row[column] = (row[column] ?? 0) + 1;
  }
  return { labels, counts, others, largest: Math.max(0, ...counts.flat()) };
}
