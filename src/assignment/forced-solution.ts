import { underCeiling } from './costs.ts';
import { leastCeiling } from './least-ceiling.ts';
import type { Solution, TransportationProblem } from './problem.ts';
import { solve } from './solve.ts';

/** The optimum where one unit of an allowed pair is given in advance. */
export interface ForcedSolution {
  /** What is left over beside the given unit, for `fair` without the pairs above the ceiling. */
  readonly problem: TransportationProblem;
  readonly solution: Solution;
}

/**
 * Solves what one given unit leaves over.
 *
 * @param optimal - the solution without the pair; it saves time and decides nothing
 */
export function forceTotal(
  problem: TransportationProblem,
  pair: readonly [row: number, column: number],
  optimal: Solution,
): ForcedSolution {
  const rest = beside(problem, pair);
  return { problem: rest, solution: solve(rest, { warmStart: optimal }) };
}

/**
 * Solves for `fair` what one given unit leaves over: for the most matched, sponsors and waiting;
 * then the dearest pair, the given one among them, is as cheap as can be; then the cost. `forcedPairCost`
 * can't tell this, since a pair dearer than all others opens every pair up to its own cost.
 *
 * @param optimal - the solution without the pair; it saves time and decides nothing
 */
export function forceFair(
  problem: TransportationProblem,
  pair: readonly [row: number, column: number],
  optimal: Solution,
): ForcedSolution {
  const [row, column] = pair;
  const line = new Int32Array(problem.costs.columns);
  problem.costs.fill(row, line);
  const { problem: rest, solution: optimum } = forceTotal(problem, pair, optimal);
  const ceiling = Math.max(line[column]!, leastCeiling(rest, optimum) ?? 0);
  const capped = underCeiling(rest, ceiling);
  return { problem: capped, solution: solve(capped, { warmStart: optimum }) };
}

function beside(
  problem: TransportationProblem,
  [row, column]: readonly [row: number, column: number],
): TransportationProblem {
  const rest = { ...problem, demand: problem.demand.slice(), supply: problem.supply.slice() };
  rest.demand[row]! -= 1;
  rest.supply[column]! -= 1;
  return rest;
}
