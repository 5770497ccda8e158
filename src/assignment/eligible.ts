import { type Costs, FORBIDDEN } from './problem.ts';

/** The columns that a row may be matched with, as bits: 32 columns to a word. */
export type Eligible = (row: number) => Int32Array;

/** Makes the eligible columns of each row when first asked, rows × columns / 8 bytes in all. */
export function eligibleColumns(costs: Costs): Eligible {
  const { columns } = costs;
  const known: (Int32Array | undefined)[] = [];
  const line = new Int32Array(columns);
  return (row) => {
    let bits = known[row];
    if (!bits) {
      known[row] = bits = new Int32Array((columns + 31) >> 5);
      costs.fill(row, line);
      for (let w = 0, c = 0; c < columns; w++) {
        let word = 0;
        // Costs are at most FORBIDDEN: the difference is negative, its sign 1, where a pair is allowed.
        for (let bit = 0; bit < 32 && c < columns; bit++, c++) {
          word |= ((line[c]! - FORBIDDEN) >>> 31) << bit;
        }
        bits[w] = word;
      }
    }
    return bits;
  };
}

/** The column of the lowest bit of a word; some bit must be set. */
export function lowestColumn(word: number, bits: number): number {
  return (word << 5) + 31 - Math.clz32(bits & -bits);
}
