import type { People } from '../people/person.ts';

/** What is worked out of all people, once for each reading of the two files. */
export function perPeople<Made>(make: (people: People) => Made): (people: People) => Made {
  const known = new WeakMap<People, { readonly made: Made }>();
  return (people) => {
    const before = known.get(people) ?? { made: make(people) };
    known.set(people, before);
    return before.made;
  };
}
