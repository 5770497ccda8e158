import type { Solution } from '../assignment/index.ts';
import { type Pairing, representative } from '../pairing/index.ts';
import type { Person } from '../people/person.ts';
import { entryOf } from '../util/entry.ts';
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

/** The objective's values of a flow between the profiles of a pairing. */
export function flowValuer(pairing: Pairing): (solution: Pick<Solution, 'flow'>) => Objective {
  const { mentors, managers } = pairing;
  const score = scorer(pairing);
  return ({ flow }) => {
    const value = { tandems: 0, sponsors: 0, total: 0 };
    let lowest: number | null = null;
    flow.amount.forEach((units, k) => {
      const row = entryOf(flow.row, k);
      const mentor = representative(mentors, entryOf(flow.column, k));
      const manager = entryOf(managers.people, representative(managers, row));
      const own = score(entryOf(mentors.people, mentor), manager).score;
      value.tandems += units;
      if (manager.sponsor) value.sponsors += units;
      value.total += units * own;
      lowest = Math.min(lowest ?? own, own);
    });
    return { ...value, lowest };
  };
}
