import { type Costs, type CostTerm, FORBIDDEN, type TransportationProblem } from './problem.ts';

/** One of so many rows and columns is sampled. */
const STEP = 8;

/** Below so many rows or columns a guess costs more than it saves. */
export const WORTH_GUESSING = 400;

/** Which rows and columns stand for all. */
interface Sample {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/**
 * Guesses the columns' prices: solves a sample of the problem and extends its row prices to all
 * columns, price[c] = max over sampled rows of u[r] - cost[r][c], at least 0. The guess only
 * decides which arcs come first; a bad one costs time and nothing else. It is dropped unless its
 * dual bound, on rows that the sample has not seen, beats that of no prices at all.
 *
 * @param solveSample - solves the sample, where staying unmatched has a mild price, and returns
 *   its row prices
 * @returns prices ≥ 0 by column, or `undefined` where the guess is worthless
 */
export function guessPrices(
  problem: TransportationProblem,
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

  const price = new Float64Array(costs.columns);
  const line = new Int32Array(costs.columns);
  for (let i = 0; i < sample.rows.length; i++) {
    costs.fill(sample.rows[i]!, line);
    const u = rowPrice[i]!;
    for (let c = 0; c < costs.columns; c++) {
      const worth = u - line[c]!;
      if (worth > price[c]!) price[c] = worth;
    }
  }
  return improves(problem, sample, price, line) ? price : undefined;
}

/** Whether the dual bound with these prices beats the bound with none, on unseen rows. */
function improves(
  { costs, demand, supply }: TransportationProblem,
  { rows }: Sample,
  price: Float64Array,
  line: Int32Array,
): boolean {
  let without = 0;
  let withPrices = 0;
  for (const row of rows) {
    const unseen = (row + (STEP >> 1)) % costs.rows;
    costs.fill(unseen, line);
    let least = FORBIDDEN;
    let leastPriced = FORBIDDEN;
    for (let c = 0; c < costs.columns; c++) {
      const cost = line[c]!;
      if (cost >= FORBIDDEN) continue;
      if (cost < least) least = cost;
      if (cost + price[c]! < leastPriced) leastPriced = cost + price[c]!;
    }
    if (least === FORBIDDEN) continue;
    without += STEP * demand[unseen]! * least;
    withPrices += STEP * demand[unseen]! * leastPriced;
  }
  for (let c = 0; c < costs.columns; c++) withPrices -= supply[c]! * price[c]!;
  return withPrices > without;
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
  const start = new Int32Array(factors.start.length);
  for (let b = 0, c = 0; b < start.length; b++) {
    while (c < columns.length && columns[c]! < factors.start[b]!) c++;
    start[b] = c;
  }
  return {
    ...made,
    factors: {
      ...factors,
      base: columns.map((column) => factors.base[column]!),
      start,
      block: (row) => factors.block(rows[row]!),
      terms: factors.terms.map(({ code, table }): CostTerm => ({
        code: columns.map((column) => code[column]!),
        table: (row) => table(rows[row]!),
      })),
    },
  };
}
