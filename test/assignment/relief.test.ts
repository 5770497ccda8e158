import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FORBIDDEN,
  relief,
  solve,
  type TransportationProblem,
} from '../../src/assignment/index.ts';
import { problemOf, smallProblems } from '../helpers/problems.ts';

/** The same problem with one more column, open to some rows, and supply for everybody. */
function withColumn(problem: TransportationProblem, helped: Uint8Array): TransportationProblem {
  const { demand, supply, tier, costs } = problem;
  const all = demand.reduce((a, b) => a + b, 0) + 1;
  return {
    demand,
    tier,
    supply: Int32Array.from([...supply, all]),
    costs: {
      rows: costs.rows,
      columns: costs.columns + 1,
      max: costs.max,
      fill: (row, out) => {
        costs.fill(row, out);
        out[costs.columns] = helped[row] === 1 ? 0 : FORBIDDEN;
      },
    },
  };
}

function matched(problem: TransportationProblem): number {
  return solve(problem).flow.amount.reduce((a, b) => a + b, 0);
}

describe('what one more column would give', () => {
  it('is the gain of solving anew with it', () => {
    fc.assert(
      fc.property(
        smallProblems(7).chain((problem) =>
          fc.tuple(
            fc.constant(problem),
            fc.uint8Array({
              min: 0,
              max: 1,
              minLength: problem.costs.rows,
              maxLength: problem.costs.rows,
            }),
          ),
        ),
        ([problem, helped]) => {
          const gained = relief(problem, solve(problem))(helped);
          expect(gained).toBe(matched(withColumn(problem, helped)) - matched(problem));
        },
      ),
      { numRuns: 1500 },
    );
  });

  it.each([
    { helped: [1, 0, 0], gained: 2, because: 'the row takes the new column, and its own is free' },
    { helped: [0, 0, 1], gained: 1, because: 'the unmatched row takes it itself' },
    { helped: [0, 0, 0], gained: 0, because: 'nobody is eligible for it' },
  ])('gains $gained for $helped: $because', ({ helped, gained }) => {
    // Row 0 has both units of the one column that rows 1 and 2 could use.
    const problem = problemOf([[0], [0], [-1]], 1, { demand: [2, 2, 1], supply: [2] });
    const flow = {
      row: Int32Array.of(0),
      column: Int32Array.of(0),
      amount: Int32Array.of(2),
    };
    const prices = { rowPrice: new Float64Array(3), columnPrice: new Float64Array(1) };
    expect(relief(problem, { flow, ...prices })(Uint8Array.from(helped))).toBe(gained);
  });
});
