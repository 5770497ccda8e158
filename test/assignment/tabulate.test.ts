import { expect, it } from 'vitest';

import { tabulate } from '../../src/assignment/index.ts';

const rows = Int32Array.of(1, 0, 1);
function counted(keys: number, size: number) {
  const computed: number[] = [];
  const table = tabulate(rows, keys, size, (key, out) => {
    computed.push(key);
    for (let k = 0; k < size; k++) out[k] = 10 * key + (k === 1 ? -1 : 1);
  });
  return { computed, table };
}

it('a table is computed once for all rows of its key', () => {
  const { computed, table } = counted(2, 3);
  const first = table(0);
  expect(first).toEqual({ entries: Int32Array.of(11, 9, 11), least: 9 });
  expect(table(1)).toEqual({ entries: Int32Array.of(1, -1, 1), least: -1 });
  expect(table(2)).toBe(first);
  expect(computed).toEqual([1, 0]);
});

it('a table that would take too much room is computed each time', () => {
  const { computed, table } = counted(12_000_001, 2);
  expect(table(0)).toEqual({ entries: Int32Array.of(11, 9), least: 9 });
  expect(table(1)).toEqual({ entries: Int32Array.of(1, -1), least: -1 });
  expect(table(2)).toEqual({ entries: Int32Array.of(11, 9), least: 9 });
  expect(computed).toEqual([1, 0, 1]);
  const just = counted(12_000_000, 2);
  just.table(0);
  just.table(2);
  expect(just.computed).toEqual([1]);
});

it('the least entry is that of the first where all are equal, and 0 of none', () => {
  expect(tabulate(rows, 2, 1, (key, out) => (out[0] = key + 5))(0).least).toBe(6);
  expect(tabulate(rows, 2, 0, () => undefined)(0)).toEqual({
    entries: new Int32Array(0),
    least: 0,
  });
});
