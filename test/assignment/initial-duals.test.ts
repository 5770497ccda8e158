import { describe, expect, it } from 'vitest';

import { certify, type CostFactors, FORBIDDEN, solve } from '../../src/assignment/index.ts';
import type { TransportationProblem } from '../../src/assignment/index.ts';
import { numbers } from '../helpers/numbers.ts';

/** A problem in factors, large enough for prices to be sampled; every 7th pair is forbidden. */
function factored(rows: number, columns: number, seed: number): TransportationProblem {
  const below = numbers(seed);
  const blocks = 9;
  const entries = Array.from({ length: rows }, () =>
    Int32Array.from({ length: blocks }, () => (below(7) === 0 ? FORBIDDEN : below(500))),
  );
  const words = Array.from({ length: rows }, () =>
    Int32Array.from({ length: 40 }, () => below(900)),
  );
  const least = (table: Int32Array): number => table.reduce((a, b) => Math.min(a, b), FORBIDDEN);
  const code = Int32Array.from({ length: columns }, () => below(40));
  const factors: CostFactors = {
    base: Int32Array.from({ length: columns }, () => below(100)),
    start: Int32Array.from({ length: blocks + 1 }, (_, b) => Math.floor((b * columns) / blocks)),
    block: (row) => ({ entries: entries[row]!, least: least(entries[row]!) }),
    terms: [{ code, table: (row) => ({ entries: words[row]!, least: least(words[row]!) }) }],
  };
  const fill = (row: number, out: Int32Array): void => {
    for (let b = 0; b < blocks; b++) {
      for (let c = factors.start[b]!; c < factors.start[b + 1]!; c++) {
        const entry = entries[row]![b]!;
        out[c] =
          entry === FORBIDDEN ? FORBIDDEN : entry + factors.base[c]! + words[row]![code[c]!]!;
      }
    }
  };
  return {
    demand: Int32Array.from({ length: rows }, () => 1 + below(3)),
    supply: Int32Array.from({ length: columns }, () => 1 + below(3)),
    tier: Uint8Array.from({ length: rows }, () => below(4)),
    costs: { rows, columns, max: 1500, fill, factors },
  };
}

describe('initial prices from a sample', () => {
  it.each([
    ['square', 420, 420],
    ['wide', 400, 900],
    ['tall', 900, 400],
  ])(
    'decide nothing: a %s problem is solved and proven, in factors and without',
    (_, rows, columns) => {
      const problem = factored(rows, columns, rows + columns);
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
});
