import type { Costs } from './problem.ts';

/** The most pairs whose costs are transposed: 128 MB, so that memory stays bounded. */
export const MOST_TRANSPOSED = 32_000_000;

/** So many rows are written at a time, so that what is written stays in the processor's cache. */
const TOGETHER = 16;

/** The same costs with columns for rows, as a table of rows × columns. */
export function transposed(costs: Costs): Costs {
  const { rows, columns, fill, max } = costs;
  const table = new Int32Array(rows * columns);
  const block = new Int32Array(TOGETHER * columns);
  const lines = Array.from({ length: TOGETHER }, (_, k) =>
    block.subarray(k * columns, (k + 1) * columns),
  );
  for (let first = 0; first < rows; first += TOGETHER) {
    const count = Math.min(TOGETHER, rows - first);
    for (let k = 0; k < count; k++) fill(first + k, lines[k]!);
    for (let c = 0; c < columns; c++) {
      const at = c * rows + first;
      for (let k = 0; k < count; k++) table[at + k] = block[k * columns + c]!;
    }
  }
  return {
    rows: columns,
    columns: rows,
    max,
    fill: (row, out) => {
      out.set(table.subarray(row * rows, (row + 1) * rows));
    },
  };
}
