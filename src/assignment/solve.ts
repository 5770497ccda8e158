import { takeTasks } from './augment.ts';
import type { Solution, TransportationProblem } from './problem.ts';
import { simplex } from './simplex.ts';
import { MOST_TURNED } from './transposed.ts';
import { unmatchedCosts } from './unmatched-cost.ts';

/** Augmenting paths give up after so many looks at every pair; only hard problems need more. */
const LOOKS = 8;

/** What a solve may be told. */
export interface SolveOptions {
  /** The solution of a similar problem with the same columns; it saves time and decides nothing. */
  readonly near?: Solution;
}

/**
 * Solves the transportation problem exactly: by augmenting paths where costs are mere numbers
 * without factors and all demands and supplies are 1, by the network simplex else, or if the
 * paths get too long. Both prove what they find by their prices. Every choice is by index and by
 * counting, so equal problems give equal solutions.
 *
 * @throws RangeError if costs are too large for whole-number arithmetic
 */
export function solve(problem: TransportationProblem, { near }: SolveOptions = {}): Solution {
  const { demand, supply, costs } = problem;
  const isOne = (units: number): boolean => units === 1;
  const suits = !costs.factors && demand.every(isOne) && supply.every(isOne);
  const assigned = suits ? assign(problem, LOOKS * costs.rows * costs.columns) : undefined;
  return assigned ?? simplex(problem, near);
}

/**
 * Solves a problem whose demands and supplies are all 1 by augmenting paths from the smaller side.
 *
 * @param patience - how many pairs may be looked at
 * @returns `undefined` once more would have to be looked at
 */
export function assign(problem: TransportationProblem, patience: number): Solution | undefined {
  const { costs } = problem;
  const unmatched = unmatchedCosts(problem);
  if (costs.rows <= costs.columns) {
    const taken = takeTasks({ costs, agents: 'rows', idle: unmatched, pay: 0 }, patience);
    return taken && solutionOf(taken.taskOf, taken.agentPrice, taken.taskPrice);
  }
  if (costs.rows * costs.columns > MOST_TURNED) return undefined;
  const idle = new Float64Array(costs.columns);
  const taken = takeTasks({ costs, agents: 'columns', idle, pay: unmatched }, patience);
  return taken && solutionOf(taken.agentOf, taken.taskPrice, taken.agentPrice);
}

function solutionOf(
  columnOf: Int32Array,
  rowPrice: Float64Array,
  columnPrice: Float64Array,
): Solution {
  const row = Int32Array.from(columnOf.keys()).filter((r) => columnOf[r]! >= 0);
  const column = row.map((r) => columnOf[r]!);
  return { flow: { row, column, amount: row.map(() => 1) }, rowPrice, columnPrice };
}
