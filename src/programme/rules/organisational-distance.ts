import { z } from 'zod';
import type { Person } from '../../people/person.ts';
import { pairingRule } from '../define.ts';
import { chains } from './chains.ts';

/** The shortest way between the two through the tree of `reports_to` has at least `minimum` steps. */
export const organisationalDistance = pairingRule({
  id: 'organisational-distance',
  byDefault: 'off',
  setting: {
    schema: () =>
      z.strictObject({
        minimum: z.int().min(1).max(20).describe('The fewest steps.'),
      }),
    usual: { minimum: 3 },
    written: { minimum: 3 },
  },
  columns: { mentor: ['reports_to'], manager: ['reports_to'] },
  comment: {
    en: 'at least 3 steps apart in the organisation chart',
    de: 'mindestens 3 Schritte Abstand im Organigramm',
  },
  words: ({ minimum }) => ({
    en: {
      title: 'distance in the organisation',
      says: `Through their line managers the two are at least ${minimum} steps apart, where a way is known.`,
    },
    de: {
      title: 'Abstand in der Organisation',
      says: `Der Weg von der einen zur anderen Person über die Vorgesetzten hat mindestens ${minimum} Schritte, sofern er bekannt ist.`,
    },
  }),
  prepare: ({ people }, { minimum }) => {
    const above = chains(people);
    const superiors = new Set([
      ...[...people.mentors, ...people.managers].map(({ reportsTo }) => reportsTo),
      ...(people.linesLeftOut?.values() ?? []),
    ]);
    // Whom nobody reports to is never on anybody's way; without the own id, a team is one value.
    const read = ({ id }: Person): readonly string[] => [
      superiors.has(id) ? id : '',
      ...above(id).slice(0, Math.max(0, minimum - 1)),
    ];
    return {
      mentor: read,
      manager: read,
      test: (a: readonly string[], b: readonly string[]) => steps(a, b) >= minimum,
    };
  },
  because: (_mentor, _manager, { minimum }) => ({
    en: `fewer than ${minimum} steps apart through their line managers`,
    de: `weniger als ${minimum} Schritte über die Vorgesetzten`,
  }),
});

/** The length of the shortest way between the starts of two chains; infinite where none is known. */
function steps(a: readonly string[], b: readonly string[]): number {
  let least = Infinity;
  a.forEach((id, up) => {
    const down = id === '' ? -1 : b.indexOf(id);
    if (down >= 0) least = Math.min(least, up + down);
  });
  return least;
}
