import type { Pairing } from '../pairing/index.ts';
import type { Person } from '../people/person.ts';
import { scorer } from './score.ts';
import type { Objective, Tandem } from './tandem.ts';

/** The objective's values of some tandems. */
export function objectiveOf(tandems: readonly Pick<Tandem, 'score' | 'manager'>[]): Objective {
  let sponsors = 0;
  let total = 0;
  let lowest: number | null = null;
  for (const { score, manager } of tandems) {
    if (manager.sponsor) sponsors++;
    total += score;
    lowest = Math.min(lowest ?? score, score);
  }
  return { tandems: tandems.length, sponsors, total, lowest };
}

/** The objective's values of pairs that are not tandems yet, scored by the criteria in force. */
export function pairsValuer(
  pairing: Pick<Pairing, 'criteria' | 'context'>,
): (pairs: readonly (readonly [mentor: Person, manager: Person])[]) => Objective {
  const score = scorer(pairing);
  return (pairs) =>
    objectiveOf(
      pairs.map(([mentor, manager]) => ({ manager, score: score(mentor, manager).score })),
    );
}
