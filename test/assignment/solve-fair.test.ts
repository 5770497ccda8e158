import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certify,
  FORBIDDEN,
  forceFair,
  solve,
  solveFair,
  type TransportationProblem,
} from '../../src/assignment/index.ts';
import { costAt, problemOf, smallProblems, valuesOf } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

/** Unmatched, sponsors and waiting among them, the dearest pair, the cost: less is better. */
type FairValues = readonly number[];

function fairValuesOf(
  problem: TransportationProblem,
  solution: ReturnType<typeof solve>,
): FairValues {
  const [unmatched, sponsors, waiting, cost] = valuesOf(problem, solution);
  let dearest = -1;
  solution.flow.row.forEach((row, k) => {
    dearest = Math.max(dearest, costAt(problem, row, solution.flow.column[k]!));
  });
  return [unmatched, sponsors, waiting, dearest, cost];
}

/** Tries every flow, beside a pair that is given; the dearest counts in whole steps. */
function fairestByForce(problem: TransportationProblem, step = 1, given = -1): FairValues {
  const units = Array.from(problem.demand, (demand, r) => Array<number>(demand).fill(r)).flat();
  const left = Array.from(problem.supply);
  let best: FairValues | undefined;
  const better = (values: FairValues): boolean => {
    const at = values.findIndex((value, k) => value !== best?.[k]);
    return !best || (at >= 0 && values[at]! < best[at]!);
  };
  const go = (k: number, values: FairValues): void => {
    const row = units[k];
    if (row === undefined) {
      if (better(values)) best = values;
      return;
    }
    const [unmatched = 0, sponsors = 0, waiting = 0, dearest = 0, cost = 0] = values;
    const tier = problem.tier[row]!;
    go(k + 1, [unmatched + 1, sponsors + (tier >> 1), waiting + (tier & 1), dearest, cost]);
    for (let c = 0; c < left.length; c++) {
      const own = costAt(problem, row, c);
      if (left[c] === 0 || own === FORBIDDEN) continue;
      left[c]!--;
      go(k + 1, [
        unmatched,
        sponsors,
        waiting,
        Math.max(dearest, Math.floor(own / step)),
        cost + own,
      ]);
      left[c]!++;
    }
  };
  go(0, [0, 0, 0, given, 0]);
  return best ?? [];
}

describe('the fair objective', () => {
  it('is the best of all flows: tiers first, then the dearest pair, then the cost', () => {
    fc.assert(
      fc.property(smallProblems(4), (problem) => {
        const fair = solveFair(problem);
        expect(fairValuesOf(problem, fair.solution)).toEqual(fairestByForce(problem));
        expect(certify(fair.problem, fair.solution)).toEqual([]);
      }),
      { numRuns: share(1500) },
    );
  });

  it('names the cost of the dearest pair as its ceiling', () => {
    fc.assert(
      fc.property(smallProblems(6), (problem) => {
        const { ceiling = -1, solution } = solveFair(problem);
        expect(fairValuesOf(problem, solution)[3]).toBe(ceiling);
      }),
    );
  });

  it('gives up cost for the pair that fits least', () => {
    const problem = problemOf(
      [
        [0, 50],
        [60, 100],
      ],
      2,
    );
    expect(fairValuesOf(problem, solve(problem))).toEqual([0, 0, 0, 100, 100]);
    expect(fairValuesOf(problem, solveFair(problem).solution)).toEqual([0, 0, 0, 60, 110]);
  });

  it('has no ceiling where nobody is matched', () => {
    const problem = problemOf([[-1, -1]], 2);
    expect(solveFair(problem).ceiling).toBeUndefined();
  });

  it('is found from a known total optimum as well', () => {
    fc.assert(
      fc.property(smallProblems(6), (problem) => {
        const total = solve(problem);
        const { solution, ceiling } = solveFair(problem);
        const found = solveFair(problem, { total });
        expect(found.solution.flow).toEqual(solution.flow);
        expect(found.ceiling).toBe(ceiling);
      }),
    );
  });
});

describe('forcing a pair where the dearest counts', () => {
  it('is the fairest of all flows beside the pair, which counts as well', () => {
    fc.assert(
      fc.property(smallProblems(3), (problem) => {
        const near = solve(problem);
        for (let row = 0; row < problem.demand.length; row++) {
          for (let column = 0; column < problem.supply.length; column++) {
            const own = costAt(problem, row, column);
            if (own === FORBIDDEN) continue;
            const { flow } = forceFair(problem, [row, column], near).solution;
            const demand = problem.demand.with(row, problem.demand[row]! - 1);
            const supply = problem.supply.with(column, problem.supply[column]! - 1);
            const rest = { ...problem, demand, supply };
            const values = fairValuesOf(rest, { ...near, flow });
            const told = values.with(3, Math.max(own, values[3]!));
            expect(told).toEqual(fairestByForce(rest, 1, own));
          }
        }
      }),
      { numRuns: share(300) },
    );
  });

  it('leaves the problem as it was', () => {
    const problem = problemOf([[1, 5]], 2, { demand: [2], supply: [1, 1] });
    const { flow } = forceFair(problem, [0, 1], solve(problem)).solution;
    expect(flow).toEqual({
      row: Int32Array.of(0),
      column: Int32Array.of(0),
      amount: Int32Array.of(1),
    });
    expect([...problem.demand, ...problem.supply]).toEqual([2, 1, 1]);
  });
});
