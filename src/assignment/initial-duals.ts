import { Candidates } from './candidates.ts';
import type { Costs, CostTerm, TransportationProblem } from './problem.ts';
import type { Scanner, Taker } from './scanner.ts';

/** One of so many rows and columns is sampled. */
const STEP = 8;

/** Below so many rows or columns a sample costs more than it saves. */
export const WORTH_SAMPLING = 400;

/** Which rows and columns stand for all. */
interface Sample {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/**
 * Estimates the columns' prices: solves a sample of the problem and extends its row prices to all
 * columns, price[c] = max over sampled rows of u[r] - cost[r][c], at least 0. The estimate only
 * decides which arcs come first; a bad one costs time and nothing else. It is dropped unless its
 * dual bound, on rows that the sample has not seen, beats that of no prices at all.
 *
 * @param scanner - that of the problem's costs
 * @param solveSample - solves the sample, where staying unmatched has a mild price, and returns
 *   its row prices
 * @returns prices ≥ 0 by column, or `undefined` where the estimate is worthless
 */
export function initialDuals(
  problem: TransportationProblem,
  scanner: Scanner,
  solveSample: (sample: TransportationProblem) => Float64Array,
): Float64Array | undefined {
  const { costs, demand, supply } = problem;
  const sample: Sample = {
    rows: spread(costs.rows, (k) => k % STEP),
    columns: spread(costs.columns, (k) => (5 * k + 3) % STEP),
  };
  const rowPrice = solveSample({
    demand: sample.rows.map((row) => demand[row]!),
    supply: sample.columns.map((column) => supply[column]!),
    tier: new Uint8Array(sample.rows.length),
    costs: sampledCosts(costs, sample),
  });

  const bids = new Bids(costs.columns);
  scanner.priced(new Float64Array(costs.columns));
  sample.rows.forEach((row, i) => {
    scanner.scan(row, rowPrice[i]!, bids.of(rowPrice[i]!));
  });
  const unseen = sample.rows.map((row) => (row + (STEP >> 1)) % costs.rows);
  const without = leastCosts(unseen, problem, scanner);
  scanner.priced(bids.price);
  let withPrices = leastCosts(unseen, problem, scanner);
  for (let c = 0; c < costs.columns; c++) withPrices -= supply[c]! * bids.price[c]!;
  return withPrices > without ? bids.price : undefined;
}

/** The highest that rows of known price would pay for each column. */
class Bids implements Taker {
  readonly price: Float64Array;
  private rowPrice = 0;

  constructor(columns: number) {
    this.price = new Float64Array(columns);
  }

  /** What is taken from now on is for a row of this price. */
  of(rowPrice: number): this {
    this.rowPrice = rowPrice;
    return this;
  }

  insert(column: number, cost: number, limit: number): number {
    this.price[column] = Math.max(this.price[column]!, this.rowPrice - cost);
    return limit;
  }
}

/** What all rows pay at least at the present prices, told from some of them. */
function leastCosts(rows: Int32Array, { demand }: TransportationProblem, scanner: Scanner): number {
  const best = new Candidates(1);
  let sum = 0;
  for (const row of rows) {
    best.begin(1);
    scanner.scan(row, Infinity, best);
    if (best.count > 0) sum += STEP * demand[row]! * best.reduced[0]!;
  }
  return sum;
}

/** One of each STEP indices, at changing places. */
function spread(count: number, offset: (k: number) => number): Int32Array {
  return Int32Array.from({ length: Math.floor(count / STEP) }, (_, k) => k * STEP + offset(k));
}

/** The costs of the sample, in factored form where the whole has one. */
function sampledCosts(costs: Costs, { rows, columns }: Sample): Costs {
  const whole = new Int32Array(costs.columns);
  const fill = (row: number, out: Int32Array): void => {
    costs.fill(rows[row]!, whole);
    for (let c = 0; c < columns.length; c++) out[c] = whole[columns[c]!]!;
  };
  const made: Costs = { rows: rows.length, columns: columns.length, max: costs.max, fill };
  const { factors } = costs;
  if (!factors) return made;
  return {
    ...made,
    factors: {
      ...factors,
      base: columns.map((column) => factors.base[column]!),
      start: factors.start.map((first) => columns.filter((column) => column < first).length),
      block: (row) => factors.block(rows[row]!),
      terms: factors.terms.map(({ code, table }): CostTerm => ({
        code: columns.map((column) => code[column]!),
        table: (row) => table(rows[row]!),
      })),
    },
  };
}
