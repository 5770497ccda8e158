import { pairCost } from './costs.ts';
import { type CostFactors, type Costs, FORBIDDEN } from './problem.ts';

/**
 * Looks at every pair of a row and tells the first allowed one whose cost is below u + v; -1 if
 * there is none.
 */
export type DualViolations = (row: number, u: number) => number;

/** Finds pairs whose prices exceed their cost, for given prices of columns. */
export function dualViolations(costs: Costs, columnPrice: Float64Array): DualViolations {
  const { factors, columns, fill } = costs;
  if (factors) return byFactors(costs, factors, columnPrice);
  const line = new Int32Array(columns);
  return (row, u) => {
    fill(row, line);
    for (let c = 0; c < columns; c++) {
      if (u + columnPrice[c]! > line[c]! && line[c]! < FORBIDDEN) return c;
    }
    return -1;
  };
}

/**
 * Adds up the factors of each pair and the column's price in one go; no row is written down. A
 * block is passed over where even its least base - price and the least addends make enough.
 *
 * That it reads blocks as the scanner does is no oversight: a proof is to share no bound with the
 * search, so that neither can hide what the other gets wrong.
 */
function byFactors(costs: Costs, factors: CostFactors, columnPrice: Float64Array): DualViolations {
  const { base, start, block, terms } = factors;
  const costOf = pairCost(costs);
  const own = Float64Array.from(base, (cost, c) => cost - columnPrice[c]!);
  const leastOwn = Float64Array.from(start.subarray(1), (end, b) =>
    own.subarray(start[b], end).reduce((a, x) => Math.min(a, x), Infinity),
  );
  const tables: Int32Array[] = [];
  const codes = terms.map(({ code }) => code);
  return (row, u) => {
    const { entries } = block(row);
    let least = 0;
    for (let t = 0; t < terms.length; t++) {
      const table = terms[t]!.table(row);
      tables[t] = table.entries;
      least += table.least;
    }
    const [first, second] = tables;
    const [firstCode, secondCode] = codes;
    for (let b = 0; b < leastOwn.length; b++) {
      const needed = u - entries[b]!;
      if (leastOwn[b]! + least >= needed || entries[b] === FORBIDDEN) continue;
      const end = start[b + 1]!;
      for (let c = start[b]!; c < end; c++) {
        let sum = own[c]!;
        if (first !== undefined) sum += first[firstCode![c]!]!;
        if (second !== undefined) sum += second[secondCode![c]!]!;
        for (let t = 2; t < tables.length; t++) sum += tables[t]![codes[t]![c]!]!;
        if (sum < needed && costOf(row, c) < FORBIDDEN) return c;
      }
    }
    return -1;
  };
}
