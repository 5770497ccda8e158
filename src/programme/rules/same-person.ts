import type { Person } from '../../people/person.ts';
import { termKey } from '../../people/term.ts';
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
const related = perPeople(({ mentors, managers }) => {
  // Only addresses of both files matter, so that those of the larger one need not be kept.
  const few = mentors.length < managers.length ? mentors : managers;
  const many = few === mentors ? managers : mentors;
  const ofFew = byAddress(few);
  const ofMany = byAddress(many, (address) => ofFew.get(address) !== undefined);
  const pairs: [mentor: string, manager: string][] = [];
  for (const [address, other] of ofMany) {
    const one = ofFew.get(address);
    if (one === undefined || other === undefined) continue;
    pairs.push(few === mentors ? [one, other] : [other, one]);
  }
  return unrelated(pairs);
});

/** The one person with each address; undefined where several share it, as a team's mailbox. */
function byAddress(
  people: readonly Person[],
  matters: (address: string) => boolean = () => true,
): ReadonlyMap<string, string | undefined> {
  const owner = new Map<string, string | undefined>();
  for (const { id, email } of people) {
    if (email?.includes('@') !== true) continue;
    const address = termKey(email);
    if (matters(address)) owner.set(address, owner.has(address) ? undefined : id);
  }
  return owner;
}
