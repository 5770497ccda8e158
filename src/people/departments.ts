import type { Department, Person } from './person.ts';

/** Who is in a department, as it is written. */
export interface Members {
  /** The first of them in the order of the list. */
  readonly first: Person;
  readonly count: number;
}

const known = new WeakMap<readonly Person[], ReadonlyMap<Department, Members>>();

/**
 * The departments of a list of people, in the order in which they are first met. Departments of one
 * text are one object, however many people are in it. A list is gone through once, since going
 * through a million people takes longer than all that is asked about their few departments.
 */
export function departmentsIn(people: readonly Person[]): ReadonlyMap<Department, Members> {
  let departments = known.get(people);
  if (departments === undefined) known.set(people, (departments = membersOf(people)));
  return departments;
}

function membersOf(people: readonly Person[]): ReadonlyMap<Department, Members> {
  const departments = new Map<Department, { readonly first: Person; count: number }>();
  for (const person of people) {
    const members = departments.get(person.department);
    if (members === undefined) departments.set(person.department, { first: person, count: 1 });
    else members.count++;
  }
  return departments;
}
