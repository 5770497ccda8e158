import { solve, type TransportationProblem, underCeiling } from '../assignment/index.ts';
import type { Pairing } from '../pairing/index.ts';
import type { Fairness } from './audit-schema.ts';
import { wideMax } from './dual-bound.ts';

/** Finds the prices that prove a ceiling. */
export function fairnessOf({ problem }: Pairing, ceiling: number): Fairness {
  const wide = { ...problem, costs: { ...problem.costs, max: wideMax(problem) } };
  return {
    ceiling,
    reach: pricesOf(wide),
    better: pricesOf(underCeiling(wide, ceiling - 1)),
  };
}

function pricesOf(problem: TransportationProblem): Fairness['reach'] {
  const { rowPrice, columnPrice } = solve(problem);
  return {
    managerPrices: Array.from(rowPrice),
    mentorPrices: Array.from(columnPrice),
  };
}
