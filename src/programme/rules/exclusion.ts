import { relation } from '../relation.ts';
import { type PairingRule, pairingRule } from '../rule.ts';

/** Neither excludes the other. */
export function exclusion(): PairingRule {
  return pairingRule<number, number>({
    id: 'exclusion',
    columns: { mentor: ['excludes'], manager: ['excludes'] },
    words: {
      en: { title: 'no veto', says: 'Neither of the two has excluded the other.' },
      de: { title: 'kein Veto', says: 'Keiner von beiden hat den anderen ausgeschlossen.' },
    },
    prepare: ({ people }) => {
      const pairs: [mentor: string, manager: string][] = [];
      for (const { id, excludes } of people.mentors) {
        for (const other of excludes) pairs.push([id, other]);
      }
      for (const { id, excludes } of people.managers) {
        for (const other of excludes) pairs.push([other, id]);
      }
      const related = relation(pairs);
      return { ...related, test: (a, b) => !related.test(a, b) };
    },
    because: (mentor, manager, language) => {
      const who = mentor.excludes.includes(manager.id) ? mentor.id : manager.id;
      return language === 'de' ? `Veto von ${who}` : `a veto of ${who}`;
    },
  });
}
