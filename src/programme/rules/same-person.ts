import { addressOf, sharedAddresses } from '../../people/addresses.ts';
import type { Person } from '../../people/person.ts';
import { pairingRule } from '../define.ts';
import { perPeople } from '../per-people.ts';
import { unrelated } from '../relation.ts';

/** Nobody is paired with themselves: the same e-mail address in both files is one person. */
export const samePerson = pairingRule({
  id: 'same-person',
  byDefault: 'always',
  columns: { mentor: ['email'], manager: ['email'] },
  comment: {
    en: 'two people: their e-mail addresses differ',
    de: 'zwei Personen: Ihre E-Mail-Adressen sind verschieden',
  },
  words: {
    en: {
      title: 'two people',
      says: 'Their e-mail addresses differ, where both are known. An address counts, without regard to case, if it has an @ and stands with at most one person per file.',
    },
    de: {
      title: 'zwei Personen',
      says: 'Ihre E-Mail-Adressen sind verschieden, sofern beide bekannt sind. Eine Adresse zählt, gleich wie sie groß- oder kleingeschrieben ist, wenn sie ein @ hat und je Datei bei höchstens einer Person steht.',
    },
  },
  prepare: ({ people }) => related(people),
  because: () => ({
    en: 'the same e-mail address stands with both',
    de: 'bei beiden steht dieselbe E-Mail-Adresse',
  }),
});

/** Whoever stands in both files. Rules are made ready several times in a run. */
const related = perPeople((people) => {
  const shared = sharedAddresses(people);
  if (shared.size === 0) return unrelated([]);
  const ofMentors = ownersOf(shared, people.mentors);
  const pairs: [mentor: string, manager: string][] = [];
  for (const [address, manager] of ownersOf(shared, people.managers)) {
    const mentor = ofMentors.get(address);
    if (mentor !== undefined && manager !== undefined) pairs.push([mentor, manager]);
  }
  return unrelated(pairs);
});

/** The one person with each address; undefined where several share it, as a team's mailbox. */
function ownersOf(
  addresses: ReadonlySet<string>,
  people: readonly Person[],
): ReadonlyMap<string, string | undefined> {
  const owners = new Map<string, string | undefined>();
  for (const person of people) {
    const address = addressOf(person);
    if (address === undefined || !addresses.has(address)) continue;
    owners.set(address, owners.has(address) ? undefined : person.id);
  }
  return owners;
}
