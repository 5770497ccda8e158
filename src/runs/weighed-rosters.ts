import { decidingCriteria } from '../pairing/index.ts';
import { entryOf } from '../util/entry.ts';
import type { Decision } from './decide.ts';

/** Weights of the criteria in force, in their order. */
export type Weights = readonly number[];

/**
 * The rosters that were found to be best for `total` under some weights, and what follows from them
 * for others; rules and people being the same, and of equally good rosters the one that a fixed
 * order prefers.
 *
 * All rosters that are best in tandems, sponsors and those who waited are the same whatever the
 * weights are, and the score of each is Σ weight × sum of its values. So two things follow:
 *
 * - A criterion whose sum of values is the same for all of them decides nothing.
 * - Let one roster be preferred under weights a and b, and w = λa + μb with λ, μ ≥ 0. A roster of the
 *   best score under w is of the best score under a (if λ > 0) and under b (if μ > 0), and that roster
 *   is one. So it is preferred under w, too: the choice is from fewer rosters, of which it is one.
 */
export class WeighedRosters<Roster> {
  private readonly deciding: readonly number[];
  private readonly found = new Map<Roster, Weights[]>();

  /** @param base - a decision for `total`; only how the criteria see its people matters */
  constructor({ pairing, solution }: Decision) {
    const tandems = solution.flow.amount.reduce((sum, units) => sum + units, 0);
    this.deciding = decidingCriteria(pairing, tandems);
  }

  /** Notes which roster is preferred; equal rosters are one and the same object. */
  add(weights: Weights, roster: Roster): void {
    const known = this.found.get(roster);
    if (known) known.push(this.ofDeciding(weights));
    else this.found.set(roster, [this.ofDeciding(weights)]);
  }

  /** The roster preferred under these weights, if it follows from those noted. */
  under(weights: Weights): Roster | undefined {
    const own = this.ofDeciding(weights);
    for (const [roster, all] of this.found) {
      if (all.some((a) => all.some((b) => isBetween(own, a, b)))) return roster;
    }
    return undefined;
  }

  private ofDeciding(weights: Weights): Weights {
    return this.deciding.map((criterion) => entryOf(weights, criterion));
  }
}

/** Whether w = λa + μb for some λ, μ ≥ 0; all entries are whole and above 0. */
export function isBetween(w: Weights, a: Weights, b: Weights): boolean {
  const minor = (x: Weights, y: Weights, i: number, j: number): number =>
    entryOf(x, i) * entryOf(y, j) - entryOf(x, j) * entryOf(y, i);
  for (let i = 0; i < w.length; i++) {
    for (let j = i + 1; j < w.length; j++) {
      const whole = minor(a, b, i, j);
      if (whole === 0) continue;
      // Cramer's rule, in whole numbers.
      const ofA = minor(w, b, i, j) * Math.sign(whole);
      const ofB = minor(a, w, i, j) * Math.sign(whole);
      return (
        ofA >= 0 &&
        ofB >= 0 &&
        w.every((one, k) => one * Math.abs(whole) === ofA * entryOf(a, k) + ofB * entryOf(b, k))
      );
    }
  }
  // a and b are multiples of one another.
  return w.every((one, k) => one * entryOf(a, 0) === entryOf(w, 0) * entryOf(a, k));
}
