import type { People, Person } from './person.ts';
import { termKey } from './term.ts';

/** Whether somebody has an address; what has no @ is none. */
export function hasAddress(person: Person): person is Person & { readonly email: string } {
  return person.email?.includes('@') === true;
}

/** Somebody's address as compared; undefined for what is none. */
export function addressOf(person: Person): string | undefined {
  return hasAddress(person) ? termKey(person.email) : undefined;
}

/** What stands before the @ of an address, as compared; blank for what is none. */
export function localPartOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
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
