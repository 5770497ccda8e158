import type { Person } from '../../people/person.ts';
import { chains } from './chains.ts';
import { type PairingRule, pairingRule } from '../rule.ts';

/** The shortest way between the two through the tree of `reports_to` has at least `minimum` steps. */
export function organisationalDistance(minimum: number): PairingRule {
  return pairingRule<readonly string[], readonly string[]>({
    id: 'organisational-distance',
    columns: { mentor: ['reports_to'], manager: ['reports_to'] },
    words: {
      en: {
        title: 'distance in the organisation',
        says: `On the way from one to the other through their chiefs lie at least ${minimum} steps, where a way is known.`,
      },
      de: {
        title: 'Abstand in der Organisation',
        says: `Der Weg vom einen zum anderen über die Vorgesetzten hat mindestens ${minimum} Schritte, sofern er bekannt ist.`,
      },
    },
    prepare: ({ people }) => {
      const above = chains(people);
      const chiefs = new Set(
        [...people.mentors, ...people.managers].map(({ reportsTo }) => reportsTo),
      );
      // Whom nobody reports to is never on anybody's way; without the own id, a team is one value.
      const read = ({ id }: Person): string[] => [
        chiefs.has(id) ? id : '',
        ...above(id).slice(0, Math.max(0, minimum - 1)),
      ];
      return { mentor: read, manager: read, test: (a, b) => steps(a, b) >= minimum };
    },
    because: (_mentor, _manager, language) =>
      language === 'de'
        ? `weniger als ${minimum} Schritte über die Vorgesetzten`
        : `fewer than ${minimum} steps apart through their chiefs`,
  });
}

/** The length of the shortest way between the starts of two chains; infinite where none is known. */
function steps(a: readonly string[], b: readonly string[]): number {
  let least = Infinity;
  a.forEach((id, up) => {
    const down = id === '' ? -1 : b.indexOf(id);
    if (down >= 0) least = Math.min(least, up + down);
  });
  return least;
}
