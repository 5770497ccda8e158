import { underCeiling } from './costs.ts';
import { leastCeiling } from './least-ceiling.ts';
import type { Solution, TransportationProblem } from './problem.ts';
import { solve, type SolveOptions } from './solve.ts';

/** What solving for `fair` may be told. */
export interface FairOptions extends SolveOptions {
  /** The plain optimum, where it is known already. */
  readonly total?: Solution;
}

/** The fairest solution, with what it takes to prove it. */
export interface FairSolution {
  readonly solution: Solution;
  /** What the dearest pair costs; `undefined` if no pair is matched. */
  readonly ceiling: number | undefined;
  /** The problem that the prices prove: that without the pairs above the ceiling. */
  readonly problem: TransportationProblem;
}

/**
 * Solves for `objective: fair`: as many matched, sponsors and waiting as in any solution; of
 * those the dearest pair as cheap as can be; of those the least cost. The ceiling is found from
 * the optimum of the plain objective (see `leastCeiling`), the rest is the plain objective without
 * the pairs above it.
 *
 * @throws RangeError if costs are too large for whole-number arithmetic
 */
export function solveFair(
  problem: TransportationProblem,
  { total, ...options }: FairOptions = {},
): FairSolution {
  const optimum = total ?? solve(problem, options);
  const ceiling = leastCeiling(problem, optimum);
  if (ceiling === undefined) return { solution: optimum, ceiling: undefined, problem };
  const capped = underCeiling(problem, ceiling);
  return { solution: solve(capped, { ...options, warmStart: optimum }), ceiling, problem: capped };
}
