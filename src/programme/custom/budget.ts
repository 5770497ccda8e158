import { finding, type Place } from '../../findings/finding.ts';
import { Refused } from '../../findings/refused.ts';
import type { Context } from '../rule.ts';

/**
 * How many steps all custom expressions may take together in a run: some five seconds of work, or
 * a simple comparison of 1,000 by 1,000 distinct values. Steps are counted, so that the same files
 * end the same way on every machine.
 */
const MOST_STEPS = 60_000_000;

/** The steps that the expressions of a run have taken. */
export class Budget {
  #left: number;
  readonly #taken = new Map<string, { steps: number; place: Place }>();

  constructor(steps = MOST_STEPS) {
    this.#left = steps;
  }

  /** How many steps may still be taken. */
  get left(): number {
    return this.#left;
  }

  /**
   * Takes steps for the expression of a rule or criterion.
   *
   * @throws Refused with the expression that has taken most, once the budget is used up
   */
  take(id: string, steps: number, place: Place): void {
    this.#left -= steps;
    const taken = this.#taken.get(id) ?? { steps: 0, place };
    taken.steps += steps;
    this.#taken.set(id, taken);
    if (this.#left >= 0) return;
    const [most] = [...this.#taken].sort(([, a], [, b]) => b.steps - a.steps);
    const [named, { place: at }] = most ?? [id, { place }];
    throw new Refused([finding('expression-too-slow', at, { id: named })]);
  }
}

/** What has been made ready for the same people belongs to the same run. */
const budgets = new WeakMap<Context, Budget>();

/** The budget of the run that a context belongs to. */
export function budgetOf(context: Context): Budget {
  let budget = budgets.get(context);
  if (budget === undefined) budgets.set(context, (budget = new Budget()));
  return budget;
}
