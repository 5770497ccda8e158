import { type Costs, FORBIDDEN } from './problem.ts';

/** What one pair costs, without the rest of its row where costs have factors. */
export function pairCost({
  columns,
  fill,
  factors,
}: Costs): (row: number, column: number) => number {
  if (!factors) {
    const line = new Int32Array(columns);
    let filled = -1;
    return (row, column) => {
      if (filled !== row) fill((filled = row), line);
      return line[column]!;
    };
  }
  const { base, start, block, terms, ceiling = FORBIDDEN - 1 } = factors;
  const blockOf = new Int32Array(columns);
  // Each block goes over what stands behind it, too; the last begins behind all columns.
  start.forEach((from, b) => blockOf.fill(b, from));
  return (row, column) => {
    let cost = base[column]! + block(row).entries[blockOf[column]!]!;
    for (const { code, table } of terms) cost += table(row).entries[code[column]!]!;
    return cost <= ceiling ? cost : FORBIDDEN;
  };
}
