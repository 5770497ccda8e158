import { z } from 'zod';

import { solve, type TransportationProblem, underCeiling } from '../assignment/index.ts';
import type { Pairing } from '../pairing/index.ts';
import { wideMax } from './dual-bound.ts';

export const pricesSchema = z.strictObject({
  managerPrices: z.array(z.int()).describe('u, by manager profile in the order of first members'),
  mentorPrices: z.array(z.int().max(0)).describe('v ≤ 0, by mentor profile, block by block'),
});

/** What proves, beside the prices of the problem itself, that no lowest score could be higher. */
export const fairnessSchema = z.strictObject({
  ceiling: z.int().min(0).describe('what a pair of the lowest score costs at most'),
  reach: pricesSchema.describe('no roster serves more'),
  better: pricesSchema.describe('no roster serves as many with a higher lowest score'),
});
export type Fairness = z.infer<typeof fairnessSchema>;

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
