import { FORBIDDEN, solve, type TransportationProblem } from '../assignment/index.ts';
import type { Audit } from './audit.ts';
import { wideMax } from './prove.ts';

/** What proves, beside the prices of the problem itself, that no lowest score could be higher. */
export type Fairness = NonNullable<Audit['certificate']['fairness']>;

/** Finds the prices that prove a ceiling. */
export function fairnessOf(problem: TransportationProblem, ceiling: number): Fairness {
  const wide = { ...problem, costs: { ...problem.costs, max: wideMax(problem) } };
  return {
    ceiling,
    reach: pricesOf(wide),
    better: pricesOf({ ...wide, costs: below(wide.costs, ceiling) }),
  };
}

function pricesOf(problem: TransportationProblem): Fairness['reach'] {
  const { rowPrice, columnPrice } = solve(problem);
  return {
    managerPrices: Array.from(rowPrice),
    mentorPrices: Array.from(columnPrice, (price) => price + 0),
  };
}

/** The same costs without the pairs that cost as much as the ceiling, or more. */
function below(
  { rows, columns, max, fill }: TransportationProblem['costs'],
  ceiling: number,
): TransportationProblem['costs'] {
  return {
    ...{ rows, columns, max },
    fill: (row, out) => {
      fill(row, out);
      for (let c = 0; c < columns; c++) if ((out[c] ?? FORBIDDEN) >= ceiling) out[c] = FORBIDDEN;
    },
  };
}
