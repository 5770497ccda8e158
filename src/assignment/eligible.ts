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
      for (let c = 0; c < columns; c++) {
        if (line[c]! < FORBIDDEN) bits[c >> 5]! |= 1 << (c & 31);
      }
    }
    return bits;
  };
}
