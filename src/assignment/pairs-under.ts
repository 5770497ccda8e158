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

/** Blocks whose least possible cost is above the ceiling are not looked into. */
function byFactors({ base, start, block, terms, ceiling: own }: CostFactors): PairsUnder {
  const leastBase = Int32Array.from({ length: start.length - 1 }, (_, b) =>
    base.subarray(start[b], start[b + 1]).reduce((a, x) => Math.min(a, x), FORBIDDEN),
  );
  const most = own ?? FORBIDDEN - 1;
  const tables: Int32Array[] = [];
  const codes = terms.map(({ code }) => code);
  return (row, ceiling, out) => {
    const limit = Math.min(ceiling, most);
    const { entries } = block(row);
    let least = 0;
    for (let t = 0; t < terms.length; t++) {
      const table = terms[t]!.table(row);
      tables[t] = table.entries;
      least += table.least;
    }
    const [first] = tables;
    const [firstCode] = codes;
    out.fill(0);
    for (let b = 0; b < leastBase.length; b++) {
      const entry = entries[b]!;
      if (entry + least + leastBase[b]! > limit) continue;
      const end = start[b + 1]!;
      for (let c = start[b]!; c < end; c++) {
        // Each sum of two addends fits in 32 bits and is cut at once; the sign bit tells the rest.
        let cost = base[c]! + entry;
        if (first !== undefined) cost = Math.min(cost + first[firstCode![c]!]!, FORBIDDEN);
        for (let t = 1; t < tables.length; t++) {
          cost = Math.min(cost + tables[t]![codes[t]![c]!]!, FORBIDDEN);
        }
        out[c >> 5]! |= ((cost - limit - 1) >>> 31) << (c & 31);
      }
    }
  };
}
