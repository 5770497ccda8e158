import { leastCeiling } from './bottleneck.ts';
import { underCeiling } from './ceiling.ts';
import type { Solution, TransportationProblem } from './problem.ts';
import { solve } from './solve.ts';

/**
 * Solves for `fair` where one unit of an allowed pair is given in advance: what is left over is solved for
 * the most matched, sponsors and waiting; then the dearest pair, the given one among them, is as
 * cheap as can be; then the cost. `forcing` can't tell this, since a pair dearer than all others
 * opens every pair up to its own cost.
 *
 * @param optimal - the solution without the pair; it saves time and decides nothing
 * @returns the flow beside the given unit
 */
export function forceFair(
  problem: TransportationProblem,
  [row, column]: readonly [row: number, column: number],
  optimal: Solution,
): Solution['flow'] {
  const { demand, supply, costs } = problem;
  const line = new Int32Array(costs.columns);
  costs.fill(row, line);
  const rest = { ...problem, demand: demand.slice(), supply: supply.slice() };
  rest.demand[row]! -= 1;
  rest.supply[column]! -= 1;
  const optimum = solve(rest, { warmStart: optimal });
  const ceiling = Math.max(line[column]!, leastCeiling(rest, optimum) ?? 0);
  return solve(underCeiling(rest, ceiling), { warmStart: optimum }).flow;
}
