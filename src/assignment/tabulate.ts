import type { CostTable } from './problem.ts';

/** The most entries that are kept, over all rows: 96 MB. */
const MOST_KEPT = 24_000_000;

/**
 * Tables for rows of which many share one: each is computed once and kept, unless all together
 * would be too large; then each is computed when asked.
 *
 * @param key - by row, which table it has; 0…keys - 1
 * @param compute - writes the entries of a key's table
 */
export function tabulate(
  key: Int32Array,
  keys: number,
  size: number,
  compute: (key: number, out: Int32Array) => void,
): (row: number) => CostTable {
  if (keys * size > MOST_KEPT) {
    const entries = new Int32Array(size);
    return (row) => made(key[row]!, entries);
  }
  const kept: CostTable[] = [];
  return (row) => (kept[key[row]!] ??= made(key[row]!, new Int32Array(size)));

  function made(one: number, entries: Int32Array): CostTable {
    compute(one, entries);
    let least = entries[0] ?? 0;
    for (let k = 1; k < size; k++) least = Math.min(least, entries[k]!);
    return { entries, least };
  }
}
