import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { eligibleColumns } from '../../src/assignment/bit-rows.ts';
import {
  type Costs,
  type CostTable,
  factoredCosts,
  FORBIDDEN,
  pairCost,
  underCeiling,
} from '../../src/assignment/index.ts';
import { dualViolations } from '../../src/assignment/dual-violations.ts';
import { unmatchedCosts } from '../../src/assignment/unmatched-cost.ts';
import { watched } from '../helpers/evaluations.ts';
import { problemOf } from '../helpers/problems.ts';

const tableOf = (...entries: number[]): CostTable => ({
  entries: Int32Array.from(entries),
  least: Math.min(...entries),
});

/** Two rows over five columns in two blocks, with a term; FORBIDDEN in each kind of addend. */
const factored = factoredCosts(
  {
    base: Int32Array.of(1, 2, 3, 4, 5),
    start: Int32Array.of(0, 2, 5),
    block: (row) => (row === 0 ? tableOf(10, 20) : tableOf(FORBIDDEN, 30)),
    terms: [
      {
        code: Int32Array.of(0, 1, 0, 1, 0),
        table: (row) => (row === 0 ? tableOf(100, FORBIDDEN) : tableOf(200, 300)),
      },
    ],
  },
  2,
  400,
);
const MATRIX = [
  [111, FORBIDDEN, 123, FORBIDDEN, 125],
  [FORBIDDEN, FORBIDDEN, 233, 334, 235],
];

function filled({ columns, fill }: Costs, row: number): number[] {
  const line = new Int32Array(columns);
  fill(row, line);
  return Array.from(line);
}

describe('costs from factors', () => {
  it('are sums, and forbidden where any addend is', () => {
    expect([0, 1].map((row) => filled(factored, row))).toEqual(MATRIX);
    expect(factored).toMatchObject({ rows: 2, columns: 5, max: 400 });
  });

  it('are forbidden with one mark, however the addends add up', () => {
    const blocks = factoredCosts(
      {
        base: Int32Array.of(0, 1, 2),
        start: Int32Array.of(0, 2, 3),
        block: () => tableOf(FORBIDDEN, 5),
        terms: [],
      },
      1,
      7,
    );
    expect(filled(blocks, 0)).toEqual([FORBIDDEN, FORBIDDEN, 7]);
    const costOf = pairCost(blocks);
    expect([0, 1, 2].map((column) => costOf(0, column))).toEqual([FORBIDDEN, FORBIDDEN, 7]);
  });

  it('are written into the columns of their row and no further', () => {
    for (const { costs, row } of [
      { costs: factored, row: 1 },
      { costs: underCeiling({ ...problemOf([[], []], 0), costs: factored }, 300).costs, row: 1 },
      { costs: underCeiling(problemOf([[1, 9, 1, 9, 1]], 5), 5).costs, row: 0 },
    ]) {
      const line = new Int32Array(7).fill(77_777);
      costs.fill(row, line);
      expect(Array.from(line.subarray(5))).toEqual([77_777, 77_777]);
    }
  });

  it('are told above all prices, where a pair is forbidden', () => {
    const terms = [1, 2].map((k) => ({
      code: Int32Array.of(0, 1),
      table: () => tableOf(k, 10 * k),
    }));
    const two = factoredCosts(
      {
        base: Int32Array.of(0, 0),
        start: Int32Array.of(0, 1, 2),
        block: () => tableOf(FORBIDDEN, 0),
        terms,
      },
      1,
      30,
    );
    const { rows, columns, max, fill } = two;
    for (const costs of [two, { rows, columns, max, fill }]) {
      const exceeds = dualViolations(costs, new Float64Array(2));
      // Whoever is left over may cost more than the mark of the forbidden.
      expect(exceeds(0, 30)).toBe(-1);
      expect(exceeds(0, 31)).toBe(1);
      expect(dualViolations(costs, Float64Array.of(0, -3 * FORBIDDEN))(0, 2 * FORBIDDEN)).toBe(-1);
    }
  });

  it('need no row where a single pair or a row’s dear pairs are asked for', () => {
    const asked: number[] = [];
    const costs = { ...factored, fill: (row: number) => asked.push(row) };
    expect(pairCost(costs)(1, 3)).toBe(334);
    const prices = new Float64Array(5);
    const exceeds = dualViolations(costs, prices);
    expect(exceeds(0, 111)).toBe(-1);
    expect(exceeds(0, 112)).toBe(0);
    expect(exceeds(1, 234)).toBe(2);
    expect(asked).toEqual([]);
  });

  it('are the same pair by pair, with a ceiling too', () => {
    for (const ceiling of [undefined, 110, 111, 123, 300, 334]) {
      const problem = { ...problemOf([[], []], 0), costs: factored };
      const { costs } = ceiling === undefined ? problem : underCeiling(problem, ceiling);
      const costOf = pairCost(costs);
      expect(costs.factors?.ceiling).toBe(ceiling);
      const seen = MATRIX.map((line) =>
        line.map((cost) => (cost <= (ceiling ?? FORBIDDEN - 1) ? cost : FORBIDDEN)),
      );
      expect([0, 1].map((row) => filled(costs, row))).toEqual(seen);
      expect(MATRIX.map((line, row) => line.map((_, column) => costOf(row, column)))).toEqual(seen);
    }
  });
});

describe('what a pair costs', () => {
  it('is read from its row, which is written once as long as no other is asked for', () => {
    const { problem, lines: asked } = watched(
      problemOf(
        [
          [1, -1],
          [3, 4],
        ],
        2,
      ),
    );
    const costOf = pairCost(problem.costs);
    const pairs = [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ] as const;
    expect(pairs.map(([row, column]) => costOf(row, column))).toEqual([1, FORBIDDEN, 4, 3, 1]);
    expect(asked).toEqual([0, 1, 0]);
  });

  it('is no more than the ceiling, or it is forbidden; the tiers stay', () => {
    const problem = problemOf([[5, 6, 7, -1]], 4, { tier: [3] });
    const under = underCeiling(problem, 6);
    expect(filled(under.costs, 0)).toEqual([5, 6, FORBIDDEN, FORBIDDEN]);
    expect(under.costs).toMatchObject({ rows: 1, columns: 4, max: 7 });
    expect('factors' in under.costs).toBe(false);
    expect(under.tier).toBe(problem.tier);
  });
});

describe('the columns that a row may have', () => {
  it('are as many bits, in words of 32', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 1, maxLength: 100 }),
        fc.array(fc.boolean(), { minLength: 100, maxLength: 100 }),
        (first, second) => {
          const lines = [first, second.slice(0, first.length)];
          const matrix = lines.map((line) => line.map((allowed) => (allowed ? 0 : -1)));
          const { problem, lines: asked } = watched(problemOf(matrix, first.length));
          const eligible = eligibleColumns(problem.costs);
          for (const row of [0, 1, 0, 1]) {
            const bits = eligible(row);
            expect(bits).toHaveLength(Math.ceil(first.length / 32));
            const read = first.map((_, c) => ((bits[Math.floor(c / 32)]! >>> (c % 32)) & 1) === 1);
            expect(read).toEqual(lines[row]);
          }
          expect(asked).toHaveLength(2);
        },
      ),
    );
  });
});

describe('what it costs to stay unmatched', () => {
  it('is 5, 6, 8 or 9 steps, each more than any pairs along a cycle', () => {
    const problem = problemOf([[7], [0], [0], [0]], 1, { tier: [0, 1, 2, 3] });
    const step = (4 + 1 + 2) * (7 + 1);
    expect(Array.from(unmatchedCosts(problem))).toEqual([5, 6, 8, 9].map((one) => one * step));
  });

  it('is refused where whole numbers of a double do not hold twenty steps', () => {
    const of = (max: number): (() => Float64Array) => {
      const problem = problemOf([[0]], 1);
      return () => unmatchedCosts({ ...problem, costs: { ...problem.costs, max } });
    };
    // 20 × 4 × (max + 1) is to be at most 2^53 - 1.
    const most = Math.floor((2 ** 53 - 1) / 80) - 1;
    expect(of(most)).not.toThrow();
    expect(of(most + 1)).toThrow(RangeError);
  });
});
