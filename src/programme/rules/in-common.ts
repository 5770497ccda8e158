import type { Person, Term } from '../../people/person.ts';
import type { Prepared } from '../rule.ts';

type Keys = readonly string[] | undefined;

/** Tests whether two lists have an entry in common; a list that is not known has any. */
export function inCommon(
  list: (person: Person) => readonly Term[] | undefined,
): () => Prepared<Keys, Keys, boolean> {
  const read = (person: Person): Keys => keysOf(list(person));
  return () => ({
    mentor: read,
    manager: read,
    test: (a, b) => a === undefined || b === undefined || a.some((key) => b.includes(key)),
  });
}

/** In one order, so that people who list the same in another order have one profile. */
function keysOf(terms: readonly Term[] | undefined): Keys {
  return terms === undefined ? undefined : [...new Set(terms.map(({ key }) => key))].sort();
}
