import type { People, Person } from './person.ts';
import { termKey } from './term.ts';

/** Somebody's address as compared; undefined for what is none. */
export function addressOf({ email }: Person): string | undefined {
  return email?.includes('@') === true ? termKey(email) : undefined;
}

/** The addresses, as compared, that several of some people have. */
export function addressesOfSeveral(people: Iterable<Person>): ReadonlySet<string> {
  const [all, several] = [new Set<string>(), new Set<string>()];
  for (const person of people) {
    const address = addressOf(person);
    if (address === undefined) continue;
    if (all.has(address)) several.add(address);
    all.add(address);
  }
  return several;
}

/** The addresses, as compared, that several people of both files have. */
export function sharedAddresses(people: People): ReadonlySet<string> {
  return people.sharedAddresses ?? addressesOfSeveral([...people.mentors, ...people.managers]);
}
