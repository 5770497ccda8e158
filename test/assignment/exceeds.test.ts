import fc from 'fast-check';
import { expect, it } from 'vitest';

import { exceeding } from '../../src/assignment/exceeds.ts';
import { factoredCosts } from '../../src/assignment/factored-costs.ts';
import { type CostTable, FORBIDDEN } from '../../src/assignment/problem.ts';

const addend = fc.oneof({ weight: 5, arbitrary: fc.nat(4) }, fc.constant(FORBIDDEN));
const tableOf = (entries: readonly number[]): CostTable => ({
  entries: Int32Array.from(entries),
  least: Math.min(...entries),
});
/** One row over six columns in two blocks, with up to two terms, and prices near its costs. */
const rows = fc.record({
  base: fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
  block: fc.array(addend, { minLength: 2, maxLength: 2 }),
  terms: fc.array(fc.array(addend, { minLength: 3, maxLength: 3 }), { maxLength: 2 }),
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
      expect(exceeding(costs, prices)(0, u)).toBe(first);
      const plain = { rows: 1, columns: 6, max: 100, fill: costs.fill };
      expect(exceeding(plain, prices)(0, u)).toBe(first);
    }),
    { numRuns: 1000 },
  );
});
