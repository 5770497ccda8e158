import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type CostTable, factoredCosts, FORBIDDEN } from '../../src/assignment/index.ts';
import { dualViolations } from '../../src/assignment/dual-violations.ts';
import { watchedTable } from '../helpers/evaluations.ts';
import { share } from '../helpers/share.ts';

const addend = fc.oneof({ weight: 5, arbitrary: fc.nat(4) }, fc.constant(FORBIDDEN));
const tableOf = (entries: readonly number[]): CostTable => ({
  entries: Int32Array.from(entries),
  least: Math.min(...entries),
});
/** One row over six columns in two blocks, with up to three terms, and prices near its costs. */
const rows = fc.record({
  base: fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
  block: fc.array(addend, { minLength: 2, maxLength: 2 }),
  terms: fc.array(fc.array(addend, { minLength: 3, maxLength: 3 }), { maxLength: 3 }),
  u: fc.integer({ min: -2, max: 20 }),
  v: fc.array(fc.integer({ min: -8, max: 0 }), { minLength: 6, maxLength: 6 }),
});

it('the first pair whose prices exceed its cost, were it by one, is found', () => {
  fc.assert(
    fc.property(rows, ({ base, block, terms, u, v }) => {
      const factors = {
        base: Int32Array.from(base),
        start: Int32Array.of(0, 3, 6),
        block: () => tableOf(block),
        terms: terms.map((entries, k) => ({
          code: Int32Array.from({ length: 6 }, (_, c) => (c + k) % 3),
          table: () => tableOf(entries),
        })),
      };
      const costs = factoredCosts(factors, 1, 100);
      const line = new Int32Array(6);
      costs.fill(0, line);
      const first = line.findIndex((cost, c) => cost < FORBIDDEN && u + v[c]! > cost);
      const prices = Float64Array.from(v);
      expect(dualViolations(costs, prices)(0, u)).toBe(first);
      const plain = { rows: 1, columns: 6, max: 100, fill: costs.fill };
      expect(dualViolations(plain, prices)(0, u)).toBe(first);
    }),
    { numRuns: share(1000) },
  );
});

describe('the columns that are looked at', () => {
  /**
   * Row 0 over blocks of two columns and of three, which cost 10 and 20 beside a base of 4, 2 and
   * 7, 5, 6; each term adds 3 at least, to no column less than 5.
   */
  function looksFor(u: number, terms: number, entries: readonly number[] = [10, 20]): number[] {
    const looks: number[] = [];
    const factors = {
      base: Int32Array.of(4, 2, 7, 5, 6),
      start: Int32Array.of(0, 2, 5),
      block: () => tableOf(entries),
      terms: Array.from({ length: terms }, (_, t) => ({
        code: Int32Array.of(0, 1, 2, 3, 4),
        table: () =>
          watchedTable(tableOf([5, 6, 7, 8, 9, 3]), (column) => {
            if (t === 0) looks.push(column);
          }),
      })),
    };
    // The first column has a price of -1, so that it seems to cost 1 more.
    const costs = factoredCosts(factors, 1, 100);
    expect(dualViolations(costs, Float64Array.of(-1, 0, 0, 0, 0))(0, u)).toBe(-1);
    return looks;
  }

  it.each<[what: string, u: number, terms: number, looks: number[]]>([
    ['are none where the least of each block is enough', 15, 1, []],
    ['are those of a block where it is not', 16, 1, [0, 1]],
    ['count all terms', 18, 2, []],
    ['count all terms, by one', 19, 2, [0, 1]],
    ['count all terms, were they three', 21, 3, []],
    ['count all terms, were they three, by one', 22, 3, [0, 1]],
  ])('%s', (_, u, terms, looks) => {
    expect(looksFor(u, terms)).toEqual(looks);
  });

  it('are none of a forbidden block, however dear the row', () => {
    expect(looksFor(3 * FORBIDDEN, 1, [FORBIDDEN, FORBIDDEN])).toEqual([]);
  });
});

it('a pair that a term forbids is not told, however dear the row', () => {
  for (const forbids of [[0], [1], [2], [0, 2]]) {
    const factors = {
      base: Int32Array.of(0, 1),
      start: Int32Array.of(0, 2),
      block: () => tableOf([0]),
      terms: [0, 1, 2].map((t) => ({
        code: Int32Array.of(0, 1),
        table: () => tableOf(forbids.includes(t) ? [FORBIDDEN, 2] : [1, 2]),
      })),
    };
    const costs = factoredCosts(factors, 1, 7);
    const exceeds = dualViolations(costs, new Float64Array(2));
    expect(exceeds(0, 4 * FORBIDDEN)).toBe(1);
    expect(exceeds(0, 7)).toBe(-1);
  }
});
