import { Basis } from './basis.ts';
import { Candidates } from './candidates.ts';
import { guessPrices, WORTH_GUESSING } from './initial-duals.ts';
import { Pool } from './pool.ts';
import type { Costs, Solution, TransportationProblem } from './problem.ts';
import { type Scanner, scannerOf } from './scan.ts';
import { unmatchedCosts } from './unmatched-cost.ts';

/** Arcs that each row starts with. */
const FIRST = 24;

/** Arcs that one look at a row adds. */
const ADDED = 8;

/** Late in the search, prices are looked at after each such part of the rows. */
const PARTS = 8;

/**
 * Solves the transportation problem exactly, by a primal network simplex that generates its arcs
 * (Dantzig 1951; column generation as in Gilmore & Gomory 1961).
 *
 * A small pool holds the arcs in play. When no arc of the pool improves the flow, every pair is
 * priced row by row against the dual prices, and the most promising join the pool; when none is
 * left, the flow is optimal and the prices prove it. Costs are computed when asked, so memory is
 * that of rows, columns and pool. Every choice is by index: equal problems give equal solutions.
 *
 * @param near - the solution of a similar problem with the same columns; its prices choose the
 *   first arcs
 * @throws RangeError if costs are too large for whole-number arithmetic
 */
export function simplex(problem: TransportationProblem, near?: Solution): Solution {
  const guess = near?.columnPrice.map((price) => 0 - price);
  return solutionOf(search(problem, unmatchedCosts(problem), guess));
}

/** The optimal basis, for given prices of staying unmatched. */
function search(
  problem: TransportationProblem,
  unmatched: Float64Array,
  guess?: Float64Array,
): Basis {
  const { demand, supply, costs } = problem;
  const basis = new Basis(supply, demand, unmatched);
  const pool = new Pool();
  for (let c = 0; c < costs.columns; c++) pool.add(c, basis.root, 0);
  for (let r = 0; r < costs.rows; r++) pool.add(basis.root, costs.columns + r, unmatched[r]!);
  const scanner = scannerOf(costs);
  const best = new Candidates(FIRST);
  begin(problem, basis, pool, scanner, best, unmatched, guess ?? guessed(problem, scanner));
  pool.optimise(basis);
  generate(costs, basis, pool, scanner, best);
  return basis;
}

/** Fills the pool with each row's cheapest arcs and serves greedily what fits whole. */
function begin(
  problem: TransportationProblem,
  basis: Basis,
  pool: Pool,
  scanner: Scanner,
  best: Candidates,
  unmatched: Float64Array,
  guess: Float64Array,
): void {
  const { costs, demand } = problem;
  scanner.priced(guess);
  for (let r = 0; r < costs.rows; r++) {
    best.begin(FIRST);
    scanner.scan(r, unmatched[r]!, best);
    let served = -1;
    let cost = 0;
    for (let k = 0; k < best.count; k++) {
      const column = best.column[k]!;
      const own = best.reduced[k]! - guess[column]!;
      pool.add(column, costs.columns + r, own);
      if (served < 0 && basis.flow[column]! >= demand[r]!) {
        served = column;
        cost = own;
      }
    }
    if (served >= 0) basis.serve(r, served, cost);
  }
}

/** The prices that choose the first arcs: from a sample where that pays, else none. */
function guessed(problem: TransportationProblem, scanner: Scanner): Float64Array {
  const { rows, columns } = problem.costs;
  const guessing = Math.min(rows, columns) >= WORTH_GUESSING;
  const guess = guessing ? guessPrices(problem, scanner, mildly) : undefined;
  return guess ?? new Float64Array(columns);
}

/** Solves a sample where staying unmatched is just dearer than any pair. */
function mildly(sample: TransportationProblem): Float64Array {
  const price = 2 * (sample.costs.max + 1);
  const basis = search(sample, new Float64Array(sample.demand.length).fill(price));
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
  let looked = 0;
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
    looked += size;
    if (looked >= rows) {
      size = 2 * found < rows ? part : rows;
      found = 0;
      looked = 0;
    }
    if (added > 0) {
      clean = 0;
      pool.optimise(basis);
    }
  }
}

function solutionOf(basis: Basis): Solution {
  const { columns, root, price } = basis;
  return {
    flow: basis.flowBetween(),
    rowPrice: price.slice(columns, root),
    // 0 - p and not -p: there is no negative zero among prices.
    columnPrice: price.slice(0, columns).map((p) => 0 - p),
  };
}
