import { FORBIDDEN, type TransportationProblem } from '../../assignment/problem.ts';
import { entryOf } from '../../util/entry.ts';

/** Dual prices of a transportation problem: u by row (manager profile), v by column. */
export interface Prices {
  readonly managerPrices: readonly number[];
  readonly mentorPrices: readonly number[];
}

/** The tiers of a roster, which come before any score. */
export interface Tiers {
  readonly tandems: number;
  readonly sponsors: number;
  /** How many of its managers had been waiting. */
  readonly waiting: number;
}

/** The same problem with other costs, such as some pairs more forbidden. */
export interface View {
  /** What a pair costs instead; FORBIDDEN or more where it is not to be formed, as where it never was. */
  readonly cost: (cost: number) => number;
  /** No pair costs more. */
  readonly max: number;
}

/**
 * A bound that no roster's cost can be below, from dual prices alone: if u[r] + v[c] is at most
 * the cost of each allowed pair, u[r] at most the price of leaving the row unmatched, and v[c] at
 * most 0, then by weak duality every flow costs at least Σ demand·u + Σ supply·v. Whatever the
 * prices are and wherever they come from, the bound holds; good prices make it tight.
 *
 * Written from the statement of the problem and not from the solver; sums are exact.
 *
 * @returns the bound, or undefined if a price breaks a condition
 */
export function dualBound(
  problem: TransportationProblem,
  { managerPrices: u, mentorPrices: v }: Prices,
  view: View = asItIs(problem),
): bigint | undefined {
  const { demand, supply, costs } = problem;
  if (u.length !== demand.length || v.length !== supply.length) return undefined;
  if (![...u, ...v].every(Number.isSafeInteger) || v.some((price) => price > 0)) return undefined;
  const step = stepOf(problem, view);
  const line = new Int32Array(supply.length);
  const columnPrices = Float64Array.from(v);
  for (const [r, price] of u.entries()) {
    if (price > step * priority(problem, r)) return undefined;
    costs.fill(r, line);
    for (let c = 0; c < line.length; c++) {
      const seen = view.cost(entryOf(line, c));
      if (seen < FORBIDDEN && price + entryOf(columnPrices, c) > seen) return undefined;
    }
  }
  return dot(demand, u) + dot(supply, v);
}

/**
 * What a roster of these tiers and this sum of pair costs costs. One that costs as much as a bound
 * is the optimum.
 */
export function rosterCost(
  problem: TransportationProblem,
  { tandems, sponsors, waiting }: Tiers,
  pairCosts: number,
  view: View = asItIs(problem),
): bigint {
  let nobody = 0n;
  for (const [r, units] of problem.demand.entries()) nobody += BigInt(units * priority(problem, r));
  const served = BigInt(5 * tandems + 3 * sponsors + waiting);
  return BigInt(stepOf(problem, view)) * (nobody - served) + BigInt(pairCosts);
}

/**
 * Whether prices prove that no roster serves more than these tiers or, with a ceiling, not even as
 * many if each pair must cost less. The step between tiers is taken so wide that no sum of pair
 * costs reaches it, which makes the argument plain arithmetic.
 */
export function certifiesTiers(
  problem: TransportationProblem,
  prices: Prices,
  { tandems, sponsors, waiting }: Tiers,
  ceiling?: number,
): boolean {
  const view: View = {
    cost: (cost) => (ceiling === undefined || cost < ceiling ? cost : FORBIDDEN),
    max: wideMax(problem),
  };
  const bound = dualBound(problem, prices, view);
  if (bound === undefined) return false;
  let nobody = 0;
  for (const [r, units] of problem.demand.entries()) nobody += units * priority(problem, r);
  const refuted = 5 * tandems + 3 * sponsors + waiting + (ceiling === undefined ? 1 : 0);
  // What a roster that serves so many would cost at most.
  const dearest =
    BigInt(stepOf(problem, view)) * BigInt(nobody - refuted) +
    BigInt(mostPairs(problem)) * BigInt(problem.costs.max);
  return bound > dearest;
}

/** The greatest cost that must be supposed so that one step outweighs all pair costs together. */
export function wideMax(problem: TransportationProblem): number {
  const { demand, supply, costs } = problem;
  const nodes = demand.length + supply.length + 2;
  return Math.max(costs.max, Math.ceil((mostPairs(problem) * (costs.max + 1)) / nodes));
}

function mostPairs({ demand, supply }: TransportationProblem): number {
  const sum = (units: Int32Array): number => units.reduce((a, b) => a + b, 0);
  return Math.min(sum(demand), sum(supply));
}

function asItIs({ costs }: TransportationProblem): View {
  return { cost: (cost) => cost, max: costs.max };
}

/** One step of a tier outweighs every change of pair costs along an alternating path. */
function stepOf({ demand, supply }: TransportationProblem, { max }: View): number {
  return (demand.length + supply.length + 2) * (max + 1);
}

/** A unit left unmatched costs five steps, three more for a sponsor and one for who has waited. */
function priority({ tier }: TransportationProblem, row: number): number {
  const bits = entryOf(tier, row);
  return 5 + 3 * (bits >> 1) + (bits & 1);
}

/** Σ units × price, exactly. */
function dot(units: Int32Array, prices: readonly number[]): bigint {
  let sum = 0n;
  for (const [i, price] of prices.entries()) sum += BigInt(entryOf(units, i)) * BigInt(price);
  return sum;
}
