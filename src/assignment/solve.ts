import { Basis } from './basis.ts';
import { Candidates } from './candidates.ts';
import { pairCost, pairCostByRow } from './costs.ts';
import { initialDuals, WORTH_SAMPLING } from './initial-duals.ts';
import { Pool } from './pool.ts';
import {
  type Costs,
  FORBIDDEN,
  type SearchState,
  type Solution,
  type TransportationProblem,
} from './problem.ts';
import { type Scanner, scannerOf } from './scanner.ts';
import { unmatchedCosts } from './unmatched-cost.ts';

/** Arcs that each row starts with. */
const FIRST = 24;

/** Arcs that one look at a row adds. */
const ADDED = 8;

/** Late in the search, prices are looked at after each such part of the rows. */
const PARTS = 8;

/** What a solve may be told. */
export interface SolveOptions {
  /**
   * The solution of a similar problem; it saves time and decides nothing. Where demand, supply and
   * the pairs in use are the same, the search starts from its tree; where only the columns are, its
   * prices choose the first arcs.
   */
  readonly warmStart?: Solution | undefined;
}

/**
 * Solves the transportation problem exactly, by a primal network simplex that generates its arcs
 * (Dantzig 1951; column generation as in Gilmore & Gomory 1961).
 *
 * A small pool holds the arcs in play. When no arc of the pool improves the flow, every pair is
 * priced row by row against the dual prices, and the most promising join the pool; when none is
 * left, the flow is optimal and the prices prove it. Costs are computed when asked, so memory is
 * that of rows, columns and pool. Every choice is by index: equal problems give equal solutions.
 *
 * @throws RangeError if costs are too large for whole-number arithmetic
 */
export function solve(problem: TransportationProblem, { warmStart }: SolveOptions = {}): Solution {
  return solutionOf(search(problem, unmatchedCosts(problem), warmStart));
}

/** The optimal basis, for given prices of staying unmatched. */
function search(
  problem: TransportationProblem,
  unmatched: Float64Array,
  warmStart?: Solution,
): SearchState {
  const { costs } = problem;
  const scanner = scannerOf(costs);
  const best = new Candidates(FIRST);
  const state =
    (warmStart && resumed(problem, unmatched, warmStart)) ??
    begin(problem, scanner, best, unmatched, warmStart);
  const { basis, pool } = state;
  pool.optimise(basis);
  generate(costs, basis, pool, scanner, best);
  return state;
}

/** The tree and the arcs of an earlier search at the current costs, if the tree still fits. */
function resumed(
  { demand, supply, costs }: TransportationProblem,
  unmatched: Float64Array,
  { search: before }: Solution,
): SearchState | undefined {
  if (!before?.basis.fits(demand, supply)) return undefined;
  const { columns } = costs;
  const { root } = before.basis;
  const allowed =
    (pairCosts: (row: number, column: number) => number) =>
    (row: number, column: number): number => {
      const cost = pairCosts(row, column);
      return cost < FORBIDDEN ? cost : Infinity;
    };
  const basis = before.basis.repriced(unmatched, allowed(pairCost(costs)));
  if (!basis) return undefined;
  // Pricing adds arcs row by row.
  const costOf = allowed(pairCostByRow(costs));
  const pool = before.pool.repriced((from, to) => {
    if (to === root) return 0;
    return from === root ? unmatched[to - columns]! : costOf(to - columns, from);
  });
  return { basis, pool };
}

/**
 * A new tree and pool: the slack arcs and each row's cheapest ones, by prices of a similar problem
 * where there are such, with all served greedily that can be served whole.
 */
function begin(
  problem: TransportationProblem,
  scanner: Scanner,
  best: Candidates,
  unmatched: Float64Array,
  warmStart: Solution | undefined,
): SearchState {
  const { costs, demand, supply } = problem;
  const basis = new Basis(supply, demand, unmatched);
  const pool = new Pool();
  for (let c = 0; c < costs.columns; c++) pool.add(c, basis.root, 0);
  for (let r = 0; r < costs.rows; r++) pool.add(basis.root, costs.columns + r, unmatched[r]!);
  const prices = warmStart?.columnPrice;
  const initial =
    prices?.length === costs.columns
      ? prices.map((price) => 0 - price)
      : startingPrices(problem, scanner);
  scanner.priced(initial);
  for (let r = 0; r < costs.rows; r++) {
    best.begin(FIRST);
    scanner.scan(r, unmatched[r]!, best);
    let served = -1;
    let cost = 0;
    for (let k = 0; k < best.count; k++) {
      const column = best.column[k]!;
      const own = best.reduced[k]! - initial[column]!;
      pool.add(column, costs.columns + r, own);
      if (served < 0 && basis.flow[column]! >= demand[r]!) {
        served = column;
        cost = own;
      }
    }
    if (served >= 0) basis.serve(r, served, cost);
  }
  return { basis, pool };
}

/** The prices that choose the first arcs: from a sample where that pays, else none. */
function startingPrices(problem: TransportationProblem, scanner: Scanner): Float64Array {
  const { rows, columns } = problem.costs;
  const isLarge = Math.min(rows, columns) >= WORTH_SAMPLING;
  const initial = isLarge ? initialDuals(problem, scanner, samplePrices) : undefined;
  return initial ?? new Float64Array(columns);
}

/** The row prices of a sample in which staying unmatched is just dearer than any pair. */
function samplePrices(sample: TransportationProblem): Float64Array {
  const price = 2 * (sample.costs.max + 1);
  const { basis } = search(sample, new Float64Array(sample.demand.length).fill(price));
  return basis.price.slice(basis.columns, basis.root);
}

/**
 * Prices all pairs until none improves: whole rounds while they bring many arcs, then parts of a
 * round, so that late arcs are acted on at once. Done when all rows in turn were clean.
 */
function generate(
  costs: Costs,
  basis: Basis,
  pool: Pool,
  scanner: Scanner,
  best: Candidates,
): void {
  const { rows, columns } = costs;
  const part = Math.ceil(rows / PARTS);
  let size = rows;
  let clean = 0;
  let row = 0;
  let found = 0;
  let priced = 0;
  while (clean < rows) {
    const before = pool.size;
    scanner.priced(basis.price);
    for (let k = 0; k < size && clean < rows; k++) {
      best.begin(ADDED);
      scanner.scan(row, basis.price[columns + row]!, best);
      for (let i = 0; i < best.count; i++) {
        const column = best.column[i]!;
        pool.add(column, columns + row, best.reduced[i]! - basis.price[column]!);
      }
      clean = best.count === 0 ? clean + 1 : 0;
      row = row + 1 === rows ? 0 : row + 1;
    }
    const added = pool.size - before;
    found += added;
    priced += size;
    if (priced >= rows) {
      size = 2 * found < rows ? part : rows;
      found = 0;
      priced = 0;
    }
    if (added > 0) {
      clean = 0;
      pool.optimise(basis);
    }
  }
}

function solutionOf(search: SearchState): Solution {
  const { columns, root, price } = search.basis;
  return {
    flow: search.basis.flowBetween(),
    rowPrice: price.slice(columns, root),
    // 0 - p and not -p: there is no negative zero among prices.
    columnPrice: price.slice(0, columns).map((p) => 0 - p),
    search,
  };
}
