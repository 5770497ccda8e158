import { CostsTooLarge, type TransportationProblem } from './problem.ts';

/**
 * What a unit of demand costs while it stays unmatched, so that one whole-number cost holds the
 * lexicographic objective: matched units, sponsors, those waiting, pair costs.
 *
 * Two flows differ by simple cycles of the residual graph. Let k = min(rows, columns). Such a
 * cycle has at most k pairs that gain flow and k that lose it, so it changes pair costs by at most
 * k × max, and two cycles differ in that by at most 2k × max < L = (rows + columns + 2) × (max + 1).
 * It passes the root at most once, so it either matches one unit more or less, or lets one row take
 * the place of another, or does neither. In units of L a row's price is 5, plus 3 for a sponsor,
 * plus 1 for one that has been waiting. A cycle that swaps rows thus changes the price by
 * 3 × sponsors + waiting, each -1, 0 or 1: nine different numbers -4…4 in lexicographic order. One
 * that unmatches a unit changes it by 5, 6, 8 or 9, more than any swap. So
 *
 * - a flow that is not the lexicographic best has a cycle that is better in that order; its price
 *   falls by at least L and its pair costs rise by less, so the flow is not of least cost either;
 * - of all cycles through a forced pair, the one of least cost is the lexicographic best: what
 *   forcing a pair costs is told by the same one number.
 *
 * Prices stay below 10L and their differences below 20L.
 *
 * @returns one price for each row
 * @throws CostsTooLarge if prices could leave the whole numbers that a double holds exactly
 */
export function unmatchedCosts({
  demand,
  supply,
  costs,
  tier,
}: TransportationProblem): Float64Array {
  const unit = (demand.length + supply.length + 2) * (costs.max + 1);
  if (20 * unit > Number.MAX_SAFE_INTEGER) {
    throw new CostsTooLarge(`costs up to ${costs.max} are too large for ${demand.length} rows`);
  }
  return Float64Array.from(tier, (bits) => unit * (5 + 3 * (bits >> 1) + (bits & 1)));
}
