import type { Person } from '../../people/person.ts';
import { chains } from './chains.ts';
import { relation } from '../relation.ts';
import { type PairingRule, pairingRule } from '../rule.ts';

/** Neither stands anywhere above the other in the chains of `reports_to`. */
export function reportingLine(): PairingRule {
  return pairingRule<number, number>({
    id: 'reporting-line',
    columns: { mentor: ['reports_to'], manager: ['reports_to'] },
    words: {
      en: {
        title: 'no reporting line',
        says: 'Neither reports to the other, directly or through others.',
      },
      de: {
        title: 'keine Berichtslinie',
        says: 'Keiner von beiden ist dem anderen unterstellt, weder direkt noch über andere.',
      },
    },
    prepare: ({ people }) => {
      const above = chains(people);
      const haveChiefs = ({ reportsTo }: Person): boolean => reportsTo !== undefined;
      const mentorsBelow = people.mentors.filter(haveChiefs);
      const managersBelow = people.managers.filter(haveChiefs);
      const idsOf = (side: readonly Person[], others: readonly Person[]): Set<string> =>
        new Set(others.length === 0 ? [] : side.map(({ id }) => id));
      const mentors = idsOf(people.mentors, managersBelow);
      const managers = idsOf(people.managers, mentorsBelow);
      const pairs: [string, string][] = [];
      for (const { id } of mentorsBelow) {
        for (const chief of above(id)) if (managers.has(chief)) pairs.push([id, chief]);
      }
      for (const { id } of managersBelow) {
        for (const chief of above(id)) if (mentors.has(chief)) pairs.push([chief, id]);
      }
      const related = relation(pairs);
      return { ...related, test: (a, b) => !related.test(a, b) };
    },
    because: (mentor, manager, language) =>
      language === 'de'
        ? `Berichtslinie zwischen ${mentor.id} und ${manager.id}`
        : `a reporting line between ${mentor.id} and ${manager.id}`,
  });
}
