import { auction } from './auction.ts';
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

/**
 * Below so many rows or columns an auction costs more than it saves: most of the time goes by before
 * its code is compiled. And where there is not enough for all, rows outbid each other up to the price
 * of staying unmatched, which is dear.
 */
const WORTH_AN_AUCTION = 1500;

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
 * A new tree and pool: the slack arcs and each row's cheapest ones, with as much served as can be
 * without a search. What is cheap is said by prices of a similar problem, where there are such; else
 * large problems are opened by an auction, and smaller ones by the prices of a sample.
 */
function begin(
  problem: TransportationProblem,
  scanner: Scanner,
  best: Candidates,
  unmatched: Float64Array,
  warmStart: Solution | undefined,
): SearchState {
  const { costs, supply, demand } = problem;
  const basis = new Basis(supply, demand, unmatched);
  const pool = new Pool();
  for (let c = 0; c < costs.columns; c++) pool.add(c, basis.root, 0);
  for (let r = 0; r < costs.rows; r++) pool.add(basis.root, costs.columns + r, unmatched[r]!);
  const state = { basis, pool };
  const prices = warmStart?.columnPrice;
  const smaller = Math.min(costs.rows, costs.columns);
  if (prices?.length === costs.columns) {
    const initial = prices.map((price) => 0 - price);
    openByPrices(problem, scanner, best, initial, state);
  } else if (smaller >= WORTH_AN_AUCTION && total(supply) >= total(demand)) {
    openByAuction(problem, scanner, state);
  } else {
    const initial =
      smaller >= WORTH_SAMPLING ? initialDuals(problem, scanner, samplePrices) : undefined;
    openByPrices(problem, scanner, best, initial ?? new Float64Array(costs.columns), state);
  }
  return state;
}

function total(units: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < units.length; at++) sum += units[at]!;
  return sum;
}

/** The row prices of a sample in which staying unmatched is just dearer than any pair. */
function samplePrices(sample: TransportationProblem): Float64Array {
  const price = 2 * (sample.costs.max + 1);
  const { basis } = search(sample, new Float64Array(sample.demand.length).fill(price));
  return basis.price.slice(basis.columns, basis.root);
}

/** Each row's cheapest arcs at the given prices; it is served if one column can do so alone. */
function openByPrices(
  { costs, demand }: TransportationProblem,
  scanner: Scanner,
  best: Candidates,
  prices: Float64Array,
  { basis, pool }: SearchState,
): void {
  scanner.priced(prices);
  for (let r = 0; r < costs.rows; r++) {
    best.begin(FIRST);
    scanner.scan(r, basis.price[costs.columns + r]!, best);
    let served = -1;
    let cost = 0;
    for (let k = 0; k < best.count; k++) {
      const column = best.column[k]!;
      const own = best.reduced[k]! - prices[column]!;
      pool.add(column, costs.columns + r, own);
      if (served < 0 && basis.flow[column]! >= demand[r]!) {
        served = column;
        cost = own;
      }
    }
    if (served >= 0) basis.serve(r, served, cost);
  }
}

/** The arcs that each row looked at last in an auction, and what was sold in it. */
function openByAuction(
  problem: TransportationProblem,
  scanner: Scanner,
  { basis, pool }: SearchState,
): void {
  const { costs, supply } = problem;
  const { columns } = costs;
  const { width, count, column, cost, sold } = auction(problem, scanner, FIRST);
  const costOf = pairCostByRow(costs);
  /** What a pair costs; it is added to the pool where the row has not looked at it last. */
  const known = (row: number, one: number): number => {
    const first = row * width;
    for (let k = first; k < first + count[row]!; k++) if (column[k] === one) return cost[k]!;
    const other = costOf(row, one);
    pool.add(one, columns + row, other);
    return other;
  };
  let sale = 0;
  for (let r = 0; r < costs.rows; r++) {
    for (let k = r * width; k < r * width + count[r]!; k++) {
      pool.add(column[k]!, columns + r, cost[k]!);
    }
    const first = sale;
    // Columns that the row has for itself hang from it, all but the last.
    for (; sold.row[sale] === r; sale++) {
      const one = sold.column[sale]!;
      if (sold.amount[sale] !== supply[one] || basis.flow[columns + r]! <= supply[one]!) continue;
      basis.give(one, r, known(r, one));
    }
    for (let k = first; k < sale; k++) {
      const one = sold.column[k]!;
      if (basis.parent[one] !== basis.root || basis.flow[one]! < basis.flow[columns + r]!) continue;
      basis.serve(r, one, known(r, one));
      break;
    }
  }
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
