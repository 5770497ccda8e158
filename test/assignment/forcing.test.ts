import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FORBIDDEN,
  forcing,
  solve,
  type TransportationProblem,
} from '../../src/assignment/index.ts';
import { unmatchedCosts } from '../../src/assignment/unmatched-cost.ts';
import { bruteForce, costAt, smallProblems, valuesOf } from '../helpers/problems.ts';

/** The objective as the one number that the solver minimises. */
function weighed(problem: TransportationProblem, of: Parameters<typeof valuesOf>[1]): number {
  const [unmatched, sponsors, waiting, cost] = valuesOf(problem, of);
  const unit = (problem.demand.length + problem.supply.length + 2) * (problem.costs.max + 1);
  return unit * (5 * unmatched + 3 * sponsors + waiting) + cost;
}

/** The best flow that has a unit on the pair: one unit less on either side, and the pair. */
function forced(problem: TransportationProblem, row: number, column: number): number {
  const demand = problem.demand.slice();
  const supply = problem.supply.slice();
  demand[row]!--;
  supply[column]!--;
  const rest = { ...problem, demand, supply };
  return weighed(rest, solve(rest)) + costAt(problem, row, column);
}

describe('forcing a pair', () => {
  it('costs exactly what solving anew with the pair costs, from either side', () => {
    fc.assert(
      fc.property(smallProblems(5), (problem) => {
        const solution = solve(problem);
        const optimum = weighed(problem, solution);
        for (let row = 0; row < problem.demand.length; row++) {
          const ofRow = forcing(problem, solution, { row });
          for (let column = 0; column < problem.supply.length; column++) {
            const loss =
              costAt(problem, row, column) === FORBIDDEN
                ? Infinity
                : forced(problem, row, column) - optimum;
            expect(ofRow.loss[column]).toBe(loss);
            expect(forcing(problem, solution, { column }).loss[row]).toBe(loss);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('names an exchange that costs just that', () => {
    fc.assert(
      fc.property(smallProblems(5), (problem) => {
        const solution = solve(problem);
        const price = unmatchedCosts(problem);
        for (let row = 0; row < problem.demand.length; row++) {
          const { loss, exchange } = forcing(problem, solution, { row });
          for (let column = 0; column < problem.supply.length; column++) {
            const change = exchange(column);
            if (!change) continue;
            const sum = (pairs: readonly (readonly [number, number])[]): number =>
              pairs.reduce((total, [r, c]) => total + costAt(problem, r, c), 0);
            const slack =
              (change.unmatched === undefined ? 0 : price[change.unmatched]!) -
              (change.matched === undefined ? 0 : price[change.matched]!);
            expect(sum(change.added) - sum(change.removed) + slack).toBe(loss[column]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is told tier by tier: the loss is that of the lexicographic best with the pair', () => {
    fc.assert(
      fc.property(smallProblems(4), (problem) => {
        const solution = solve(problem);
        const optimum = valuesOf(problem, solution);
        const unit = (problem.demand.length + problem.supply.length + 2) * (problem.costs.max + 1);
        for (let row = 0; row < problem.demand.length; row++) {
          const { loss } = forcing(problem, solution, { row });
          for (let column = 0; column < problem.supply.length; column++) {
            const own = costAt(problem, row, column);
            if (own === FORBIDDEN) continue;
            const demand = problem.demand.with(row, problem.demand[row]! - 1);
            const supply = problem.supply.with(column, problem.supply[column]! - 1);
            const best = bruteForce({ ...problem, demand, supply });
            const [unmatched, sponsors, waiting] = best.map((value, k) => value - optimum[k]!);
            const cost = best[3] + own - optimum[3];
            expect(loss[column]).toBe(unit * (5 * unmatched! + 3 * sponsors! + waiting!) + cost);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
