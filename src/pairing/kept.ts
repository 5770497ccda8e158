import type { Person } from '../people/person.ts';
import { encode } from './coding.ts';
import type { CodedTest, Ranked } from './tests.ts';

/**
 * Proposed pairs that shall rather stay: as a mere tie-breaker below the score, or for a bonus
 * that the score has to beat.
 */
export type Kept = {
  /** (mentor id, manager id); nobody is in two pairs. */
  readonly pairs: readonly (readonly [mentor: string, manager: string])[];
} & ({ readonly mode: 'tie' } | { readonly mode: 'bonus'; readonly points: number });

/** The kept pairs as a test: 1000 for a kept pair, 999 for any other, at the price of a tie or a bonus. */
export function keptTest(kept: Kept, weights: number, people: Ranked): CodedTest {
  const pairOf = new Map(kept.pairs.flatMap((pair, i) => pair.map((id) => [id, i] as const)));
  const read = (person: Person): number => pairOf.get(person.id) ?? -1;
  const mentor = encode(people.mentors, read);
  const manager = encode(people.managers, read);
  const codeOf = new Map(mentor.values.map((pair, code) => [pair, code]));
  return {
    id: 'kept',
    // One point is 10 × Σ weights steps of score.
    weight: kept.mode === 'tie' ? 1 : 10 * weights * kept.points,
    mentor,
    manager,
    row: (code) => {
      const pair = manager.values[code] ?? -1;
      const row = new Uint16Array(mentor.values.length).fill(999);
      const partner = pair === -1 ? undefined : codeOf.get(pair);
      if (partner !== undefined) row[partner] = 1000;
      return row;
    },
  };
}
