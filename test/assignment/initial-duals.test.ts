import { describe, expect, it } from 'vitest';

import { certify, solve } from '../../src/assignment/index.ts';
import { factored } from '../helpers/problems.ts';

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
