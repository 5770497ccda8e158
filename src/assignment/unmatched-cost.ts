import type { TransportationProblem } from './problem.ts';

/**
 * What a unit of demand costs while it stays unmatched, so that one whole-number cost holds the
 * lexicographic objective: matched units, sponsors, those waiting, pair costs.
 *
 * Two flows differ by simple cycles of the residual graph, and such a cycle passes the root at
 * most once. So it changes pair costs by less than L = (rows + columns + 2) × (max + 1), and
 * either matches one unit more or less, or lets one row take the place of another. The prices
 * 4L, 5L (waiting), 6L (sponsor) and 7L (both) decide each of these cases by at least L.
 *
 * @returns one price for each row
 * @throws RangeError if prices could leave the whole numbers that a double holds exactly
 */
export function unmatchedCosts({
  demand,
  supply,
  costs,
  tier,
}: TransportationProblem): Float64Array {
  const unit = (demand.length + supply.length + 2) * (costs.max + 1);
  if (16 * unit > Number.MAX_SAFE_INTEGER) {
    throw new RangeError(`costs up to ${costs.max} are too large for ${demand.length} rows`);
  }
  return Float64Array.from(tier, (bits) => unit * (4 + bits));
}
