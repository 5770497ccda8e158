import type { Person } from '../../people/person.ts';
import { chains } from './chains.ts';
import { unrelated } from '../relation.ts';
import { pairingRule } from '../define.ts';
import { perPeople } from '../per-people.ts';

/** Neither stands anywhere above the other in the chains of `reports_to`. */
export const reportingLine = pairingRule({
  id: 'reporting-line',
  byDefault: 'required',
  columns: { mentor: ['reports_to'], manager: ['reports_to'] },
  comment: {
    en: 'neither stands anywhere above the other in the chain of line managers',
    de: 'niemand steht in der Kette der Vorgesetzten über der anderen Person',
  },
  words: {
    en: {
      title: 'no reporting line',
      says: 'Neither reports to the other, directly or through others.',
    },
    de: {
      title: 'keine Berichtslinie',
      says: 'Keine der beiden Personen ist der anderen unterstellt, weder direkt noch über andere.',
    },
  },
  prepare: ({ people }) => lines(people),
  because: (mentor, manager) => ({
    en: `a reporting line between ${mentor.id} and ${manager.id}`,
    de: `Berichtslinie zwischen ${mentor.id} und ${manager.id}`,
  }),
});

const lines = perPeople((people) => {
  const above = chains(people);
  const reports = ({ reportsTo }: Person): boolean => reportsTo !== undefined;
  const mentorsBelow = people.mentors.filter(reports);
  const managersBelow = people.managers.filter(reports);
  const idsOf = (side: readonly Person[], others: readonly Person[]): Set<string> =>
    new Set(others.length === 0 ? [] : side.map(({ id }) => id));
  const mentors = idsOf(people.mentors, managersBelow);
  const managers = idsOf(people.managers, mentorsBelow);
  const pairs: [string, string][] = [];
  for (const { id } of mentorsBelow) {
    for (const superior of above(id)) if (managers.has(superior)) pairs.push([id, superior]);
  }
  for (const { id } of managersBelow) {
    for (const superior of above(id)) if (mentors.has(superior)) pairs.push([superior, id]);
  }
  return unrelated(pairs);
});
