import { tablesOf } from './costs.ts';
import { type CostFactors, type Costs, FORBIDDEN } from './problem.ts';

/**
 * Writes which pairs of a row cost at most a ceiling, a bit for each column, 32 to a word.
 */
export type PairsUnder = (row: number, ceiling: number, out: Int32Array) => void;

/** Finds pairs under a ceiling in the way that suits the costs. */
export function pairsUnder(costs: Costs): PairsUnder {
  return costs.factors ? byFactors(costs.factors) : byRow(costs);
}

function byRow({ columns, fill }: Costs): PairsUnder {
  const line = new Int32Array(columns);
  return (row, ceiling, out) => {
    fill(row, line);
    out.fill(0);
    for (let c = 0; c < columns; c++) if (line[c]! <= ceiling) out[c >> 5]! |= 1 << (c & 31);
  };
}

/**
 * Within a block, columns are taken in ascending order of base; since no term is below its least
 * entry, the first column that must be above the ceiling ends the block.
 */
function byFactors({ base, start, block, terms, ceiling: own }: CostFactors): PairsUnder {
  const order = Int32Array.from(base.keys());
  // The last block begins and ends behind all columns.
  start.forEach((from, b) =>
    order.subarray(from, start[b + 1]).sort((x, y) => base[x]! - base[y]!),
  );
  const sorted = order.map((c) => base[c]!);
  const codes = terms.map(({ code }) => order.map((c) => code[c]!));
  const most = own ?? FORBIDDEN - 1;
  const tables: Int32Array[] = [];
  return (row, ceiling, out) => {
    const limit = Math.min(ceiling, most);
    const { entries } = block(row);
    const least = tablesOf(terms, row, tables);
    const [first, second] = tables;
    const [firstCode, secondCode] = codes;
    out.fill(0);
    for (let b = 0; b < entries.length; b++) {
      const entry = entries[b]!;
      const end = start[b + 1]!;
      const highest = limit - entry - least;
      for (let k = start[b]!; k < end && sorted[k]! <= highest; k++) {
        // Each sum of two addends fits in 32 bits and is cut at once; the sign bit tells the rest.
        let cost = sorted[k]! + entry;
        if (first !== undefined) cost = Math.min(cost + first[firstCode![k]!]!, FORBIDDEN);
        if (second !== undefined) cost = Math.min(cost + second[secondCode![k]!]!, FORBIDDEN);
        for (let t = 2; t < tables.length; t++) {
          cost = Math.min(cost + tables[t]![codes[t]![k]!]!, FORBIDDEN);
        }
        const c = order[k]!;
        out[c >> 5]! |= ((cost - limit - 1) >>> 31) << (c & 31);
      }
    }
  };
}
