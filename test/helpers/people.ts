import type { Person } from '../../src/people/index.ts';
import type { Column, People, Role } from '../../src/people/person.ts';

/** A person of whom only what matters is said. */
export function person(role: Role, id: string, given: Partial<Person> = {}): Person {
  return {
    role,
    id,
    name: undefined,
    email: undefined,
    department: { text: 'IT', path: ['it'] },
    skill: undefined,
    communication: undefined,
    presence: undefined,
    experience: undefined,
    topics: undefined,
    level: undefined,
    reportsTo: undefined,
    volunteers: true,
    declines: false,
    availability: undefined,
    languages: undefined,
    site: undefined,
    sponsor: false,
    excludes: [],
    prefers: [],
    left: false,
    other: [],
    row: 0,
    ...given,
  };
}

/** Mentors and managers as if read from files that have these columns. */
export function peopleOf(
  mentors: readonly Person[],
  managers: readonly Person[],
  columns: Partial<Record<Role, readonly Column[]>> = {},
): People {
  return {
    mentors,
    managers,
    columns: { mentor: new Set(columns.mentor), manager: new Set(columns.manager) },
    other: { mentor: [], manager: [] },
  };
}
