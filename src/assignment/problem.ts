import type { Basis } from './basis.ts';
import type { Flow } from './flow.ts';
import type { Pool } from './pool.ts';

/**
 * The transportation problem: rows demand, columns supply, a pair has a cost or is forbidden, and
 * a unit of demand may stay unmatched at a price that puts matching first.
 *
 *     minimise  Σ cost[r][c] · flow[r][c]  +  Σ unmatchedCost[r] · unmatched[r]
 *     with      Σ_c flow[r][c] + unmatched[r] = demand[r],   Σ_r flow[r][c] ≤ supply[c],   flow ≥ 0
 *
 * Rows are the managers' profiles, columns the mentors'.
 */
export interface TransportationProblem {
  /** Units wanted by each row. */
  readonly demand: Int32Array;
  /** Units offered by each column. */
  readonly supply: Int32Array;
  readonly costs: Costs;
  /**
   * The tiers that come before cost, for each row, as a whole number below 4: bit 1 (value 2) for
   * a sponsor, bit 0 (value 1) for a row that has been waiting. Lexicographically: most units
   * matched, then most sponsors, then most of those waiting, then least cost.
   */
  readonly tier: Uint8Array;
}

/** The cost of a forbidden pair: above every real cost, and two of them still fit in 32 bits. */
export const FORBIDDEN = 0x3fffffff;

/** Costs cannot be added up exactly: the weights behind them are too large. */
export class CostsTooLarge extends RangeError {}

/** Costs by row, computed when asked; nothing rows × columns is stored. */
export interface Costs {
  readonly rows: number;
  readonly columns: number;
  /** No allowed pair costs more; costs are whole numbers 0…max. */
  readonly max: number;
  /** Writes the row's costs, FORBIDDEN where a pair is not allowed. */
  readonly fill: (row: number, out: Int32Array) => void;
  /** The same numbers in factored form, where there is one; the solver scans it much faster. */
  readonly factors?: CostFactors;
}

/**
 * cost[r][c] = base[c] + block(r)[block of c] + Σ_k term_k(r)[code_k[c]]. Every addend is a whole
 * number ≥ 0 or FORBIDDEN; the pair is forbidden if any addend is, that is, if the sum reaches
 * FORBIDDEN. Columns of one block stand together.
 */
export interface CostFactors {
  readonly base: Int32Array;
  /** Columns start[b] … start[b + 1] - 1 form block b. */
  readonly start: Int32Array;
  /** A table with one entry for each block. */
  readonly block: (row: number) => CostTable;
  readonly terms: readonly CostTerm[];
  /** Where there is one, pairs that cost more are forbidden too. */
  readonly ceiling?: number;
}

export interface CostTerm {
  /** For each column the index into the row's table. */
  readonly code: Int32Array;
  readonly table: (row: number) => CostTable;
}

/** The addends of one row, by code; valid until the next table is asked for. */
export interface CostTable {
  readonly entries: Int32Array;
  /** The least entry. */
  readonly least: number;
}

/** A solution with the prices that prove it. */
export interface Solution {
  readonly flow: Flow;
  /** Dual prices: u[r] + v[c] ≤ cost on every allowed pair, equal where there is flow. */
  readonly rowPrice: Float64Array;
  /** v ≤ 0, and 0 where supply is left. */
  readonly columnPrice: Float64Array;
  /** Where the solver ended, for similar problems to start from. */
  readonly search?: SearchState;
}

/** The tree of the network simplex and the arcs that it looked at. */
export interface SearchState {
  readonly basis: Basis;
  readonly pool: Pool;
}
