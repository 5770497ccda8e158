import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { auction } from '../../src/assignment/auction.ts';
import { certify, FORBIDDEN, solve } from '../../src/assignment/index.ts';
import type { TransportationProblem } from '../../src/assignment/index.ts';
import { scannerOf } from '../../src/assignment/scanner.ts';
import {
  bruteForce,
  costAt,
  factored,
  problemOf,
  smallProblems,
  valuesOf,
} from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

describe('an auction', () => {
  it.each([
    ['square', 1520, 1520],
    ['wide', 1500, 1900],
    ['tall', 1900, 1500],
  ])(
    'decides nothing: a %s problem is solved and proven, in factors and without',
    (_, rows, columns) => {
      const large = factored(rows, columns, rows + columns);
      // Enough for all, else there is no auction.
      const problem = { ...large, supply: large.supply.map((units) => 3 * units) };
      const { factors, ...plain } = problem.costs;
      expect(factors).toBeDefined();
      const [one, other] = [problem, { ...problem, costs: plain }].map((each) => {
        const solution = solve(each);
        expect(certify(problem, solution)).toEqual([]);
        const line = new Int32Array(columns);
        return solution.flow.row.reduce((sum, row, k) => {
          problem.costs.fill(row, line);
          return sum + line[solution.flow.column[k]!]! * solution.flow.amount[k]!;
        }, 0);
      });
      expect(one).toBe(other);
    },
  );

  const open = (problem: TransportationProblem, width = 3) =>
    auction(problem, scannerOf(problem.costs), width);

  it('sells no more than there is, to nobody more than they want, and only what is allowed', () => {
    fc.assert(
      fc.property(smallProblems(6), fc.integer({ min: 1, max: 6 }), (problem, width) => {
        const { sold } = open(problem, width);
        const wanted = Array.from(problem.demand);
        const offered = Array.from(problem.supply);
        sold.row.forEach((row, k) => {
          expect(sold.amount[k]).toBeGreaterThan(0);
          expect(costAt(problem, row, sold.column[k]!)).toBeLessThan(FORBIDDEN);
          wanted[row]! -= sold.amount[k]!;
          offered[sold.column[k]!]! -= sold.amount[k]!;
        });
        expect(Math.min(0, ...wanted, ...offered)).toBe(0);
        const places = Array.from(sold.row, (row, k) => row * 100 + sold.column[k]!);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { numRuns: share(300) },
    );
  });

  it('remembers of each row different columns at what they cost', () => {
    fc.assert(
      fc.property(smallProblems(6), fc.integer({ min: 1, max: 6 }), (problem, width) => {
        const { count, column, cost } = open(problem, width);
        problem.demand.forEach((_, row) => {
          const from = row * width;
          const columns = Array.from(column.subarray(from, from + count[row]!));
          expect(new Set(columns).size).toBe(columns.length);
          expect(Array.from(cost.subarray(from, from + count[row]!))).toEqual(
            columns.map((one) => costAt(problem, row, one)),
          );
        });
      }),
      { numRuns: share(300) },
    );
  });

  it('serves as many as can be, near the least cost, where each row remembers every column', () => {
    fc.assert(
      fc.property(smallProblems(5), (given) => {
        const problem = {
          ...given,
          demand: given.demand.map(() => 1),
          supply: given.supply.map(() => 1),
          tier: given.tier.map(() => 0),
        };
        const [unmatched, , , cost] = bruteForce(problem);
        const [unsold, , , paid] = valuesOf(problem, { flow: open(problem, 6).sold });
        expect(unsold).toBe(unmatched);
        // Each pays at most a step more than needed; the last step is a 128th of the dearest cost.
        const step = Math.max(1, Math.floor(problem.costs.max / 128));
        if (unmatched === 0)
          expect(paid - cost).toBeLessThanOrEqual(5 * step * problem.demand.length);
      }),
      { numRuns: share(300) },
    );
  });

  it('takes the dearest of what a row holds from it only where somebody bids more', () => {
    const problem = problemOf(
      [
        [0, 90],
        [0, 128],
      ],
      2,
    );
    const { sold } = open(problem, 2);
    // Row 0 would rather have column 0, but row 1 would lose more without it.
    expect([...sold.row, ...sold.column]).toEqual([0, 1, 1, 0]);
  });
});
