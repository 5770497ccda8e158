import { FORBIDDEN, type TransportationProblem } from './problem.ts';

/** The same problem with every pair forbidden that costs more than `ceiling`. */
export function underCeiling(
  problem: TransportationProblem,
  ceiling: number,
): TransportationProblem {
  const { costs } = problem;
  const fill = (row: number, out: Int32Array): void => {
    costs.fill(row, out);
    for (let c = 0; c < costs.columns; c++) if (out[c]! > ceiling) out[c] = FORBIDDEN;
  };
  const { rows, columns, max } = costs;
  const factors = costs.factors ? { factors: { ...costs.factors, ceiling } } : {};
  return { ...problem, costs: { rows, columns, max, fill, ...factors } };
}
