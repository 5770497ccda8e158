import { describe, expect, it } from 'vitest';

import {
  type CostTable,
  factoredCosts,
  pairCost,
  type TransportationProblem,
} from '../../src/assignment/index.ts';
import { FORBIDDEN } from '../../src/assignment/index.ts';
import { initialDuals } from '../../src/assignment/initial-duals.ts';
import { scannerOf } from '../../src/assignment/scanner.ts';
import { problemOf } from '../helpers/problems.ts';

function matrixOf(
  rows: number,
  columns: number,
  cost: (r: number, c: number) => number,
): number[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_c, c) => cost(r, c)),
  );
}

describe('initial prices from a sample', () => {
  const [ROWS, COLUMNS] = [16, 24];
  /** Row 9 wants the last columns, all others the first. */
  const cost = (r: number, c: number): number => (r === 9 ? COLUMNS - 1 - c : c);
  const given = problemOf(matrixOf(ROWS, COLUMNS, cost), COLUMNS, {
    demand: Array.from({ length: ROWS }, (_, r) => 1 + (r % 4 === 1 ? r : 0)),
    tier: Array.from({ length: ROWS }, () => 3),
  });
  const duals = (
    problem: TransportationProblem,
    rowPrice = [10, 7],
    look: (sample: TransportationProblem) => void = () => undefined,
  ): Float64Array | undefined =>
    initialDuals(problem, scannerOf(problem.costs), (sample) => {
      look(sample);
      return Float64Array.from(rowPrice);
    });
  /** What the rows of the sample, 0 and 9, would pay for each column. */
  const pricesOf = (first: number, second: number): number[] =>
    Array.from({ length: COLUMNS }, (_, c) => Math.max(0, first - cost(0, c), second - cost(9, c)));
  const ones = new Int32Array(ROWS).fill(1);

  it.each([
    ['no column is wanted by both', 10, 7],
    ['both want some', 15, 20],
    ['both want all', 60, 50],
  ])('are what the rows of the sample would pay at most, and at least nothing: %s', (_, a, b) => {
    // Any prices are worth it where rows want much more than the columns have.
    const eager = { ...given, demand: given.demand.map((units) => 1000 * units) };
    expect(Array.from(duals(eager, [a, b])!)).toEqual(pricesOf(a, b));
  });

  it('come of every eighth row and column, at changing places', () => {
    const supply = Int32Array.from({ length: COLUMNS }, (_, c) => 1 + (c === 8 ? 1 : 0));
    duals({ ...given, supply }, [10, 7], (sample) => {
      expect(Array.from(sample.demand)).toEqual([1, 10]);
      expect(Array.from(sample.supply)).toEqual([1, 2, 1]);
      expect(Array.from(sample.tier)).toEqual([0, 0]);
      expect(sample.costs).toMatchObject({ rows: 2, columns: 3, max: given.costs.max });
      const line = new Int32Array(3);
      const rows = [0, 1].map((row) => {
        sample.costs.fill(row, line);
        return Array.from(line);
      });
      const columns = [3, 8, 21];
      expect(rows).toEqual([0, 9].map((r) => columns.map((c) => cost(r, c))));
    });
  });

  it('are none unless they make rows dearer that the sample has not seen', () => {
    // Rows 4 and 12 + 1 pay 10 each with prices and nothing without; the prices cost 83.
    const total = pricesOf(10, 7).reduce((a, b) => a + b, 0);
    expect(total).toBe(83);
    const single = { ...given, demand: ones };
    expect(duals(single)).toBeDefined();
    const more = (supply: Record<number, number>): Int32Array =>
      given.supply.map((one, c) => one + (supply[c] ?? 0));
    // 8 × (10 + 10) - 83 = 77, of which columns 0 and 3 take 7 × 10 + 7 more.
    expect(duals({ ...single, supply: more({ 0: 7 }) })).toBeDefined();
    expect(duals({ ...single, supply: more({ 0: 7, 3: 1 }) })).toBeUndefined();
    expect(
      duals({ ...single, supply: more({ 0: 7, 3: 1 }), demand: ones.with(4, 2) }),
    ).toBeDefined();
    expect(duals({ ...single, supply: more({ 0: 16 }), demand: ones.with(4, 2) })).toBeUndefined();
    const nobody = matrixOf(ROWS, COLUMNS, (r, c) => (r === 13 ? -1 : cost(r, c)));
    expect(duals({ ...problemOf(nobody, COLUMNS), demand: ones })).toBeUndefined();
  });

  it('keep the factors of the costs', () => {
    const table = (entries: readonly number[]): CostTable => ({
      entries: Int32Array.from(entries),
      least: Math.min(...entries),
    });
    const costs = factoredCosts(
      {
        base: Int32Array.from({ length: COLUMNS }, (_, c) => c),
        start: Int32Array.of(0, 3, 8, 8, 9, COLUMNS),
        block: (row) => table([row, 2 * row, 3, 4 * row, FORBIDDEN - row]),
        terms: [
          {
            code: Int32Array.from({ length: COLUMNS }, (_, c) => c % 3),
            table: (row) => table([100 * row, 200 * row, 300]),
          },
        ],
      },
      ROWS,
      9000,
    );
    duals({ ...given, costs }, [1, 1], ({ costs: sampled }) => {
      expect(sampled.factors?.start).toEqual(Int32Array.of(0, 0, 1, 1, 2, 3));
      const costOf = pairCost(sampled);
      const whole = pairCost(costs);
      const line = new Int32Array(3);
      for (const [k, row] of [0, 9].entries()) {
        sampled.fill(k, line);
        for (const [at, column] of [3, 8, 21].entries()) {
          expect(costOf(k, at)).toBe(whole(row, column));
          expect(line[at]).toBe(whole(row, column));
        }
      }
    });
  });
});
