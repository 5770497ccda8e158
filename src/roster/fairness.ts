import { solve, type TransportationProblem, underCeiling } from '../assignment/index.ts';
import type { Pairing } from '../pairing/index.ts';
import type { Audit } from './audit.ts';
import { wideMax } from './prove.ts';

/** What proves, beside the prices of the problem itself, that no lowest score could be higher. */
export type Fairness = NonNullable<Audit['certificate']['fairness']>;

/** Finds the prices that prove a ceiling. */
export function fairnessOf({ problem, unit }: Pairing, ceiling: number): Fairness {
  const wide = { ...problem, costs: { ...problem.costs, max: wideMax(problem) } };
  return {
    ceiling,
    reach: pricesOf(wide),
    better: pricesOf(underCeiling(wide, ceiling - unit)),
  };
}

function pricesOf(problem: TransportationProblem): Fairness['reach'] {
  const { rowPrice, columnPrice } = solve(problem);
  return {
    managerPrices: Array.from(rowPrice),
    mentorPrices: Array.from(columnPrice),
  };
}
