import { pairCost } from './costs.ts';
import { dualViolations } from './dual-violations.ts';
import { FORBIDDEN, type Solution, type TransportationProblem } from './problem.ts';

/** So many objections are told; one is enough to refuse a solution. */
const TOLD = 10;

/**
 * Checks that a solution is optimal, from its dual prices alone: u[r] + v[c] ≤ cost on every
 * allowed pair and equal where there is flow, v ≤ 0 and 0 where supply is left, u at most the
 * price of staying unmatched and equal to it where demand is unmet. By complementary slackness
 * that proves optimality. Every pair counts, by its own cost or by a bound on the block that it
 * stands in. Nothing of the search is shared, not even the unmatched prices.
 *
 * @returns what is wrong; nothing if the solution is proven
 */
export function certify(problem: TransportationProblem, solution: Solution): string[] {
  const { demand, supply, costs, tier } = problem;
  const { flow, rowPrice, columnPrice } = solution;
  const [rows, columns] = [demand.length, supply.length];
  const objections: string[] = [];
  const object = (what: string): void => {
    if (objections.length < TOLD) objections.push(what);
  };
  if (rowPrice.length !== rows || columnPrice.length !== columns) return ['a price is missing'];
  const step = (rows + columns + 2) * (costs.max + 1);

  const sent = new Float64Array(rows);
  const taken = new Float64Array(columns);
  const exceedsAt = dualViolations(costs, columnPrice);
  const costOf = pairCost(costs);
  let k = 0;
  for (let r = 0; r < rows; r++) {
    const u = rowPrice[r]!;
    const [sponsor, waiting] = [tier[r]! >= 2, tier[r]! % 2 === 1];
    const unmatchedPrice = step * (5 + (sponsor ? 3 : 0) + (waiting ? 1 : 0));
    if (!Number.isSafeInteger(u)) object(`row ${r}: its price is no whole number`);
    if (u > unmatchedPrice) object(`row ${r}: its price is above that of staying unmatched`);
    const exceeded = exceedsAt(r, u);
    if (exceeded >= 0) object(`pair (${r}, ${exceeded}): its prices exceed its cost`);
    for (; flow.row[k] === r; k++) {
      const c = flow.column[k]!;
      const amount = flow.amount[k]!;
      if (!(amount > 0)) object(`pair (${r}, ${c}): its flow is not above 0`);
      const cost = c >= 0 && c < columns ? costOf(r, c) : FORBIDDEN;
      if (cost === FORBIDDEN) {
        object(`pair (${r}, ${c}): flow on a forbidden pair`);
        continue;
      }
      if (u + columnPrice[c]! !== cost) {
        object(`pair (${r}, ${c}): flow on a pair that is not tight`);
      }
      sent[r]! += amount;
      taken[c]! += amount;
    }
    if (sent[r]! > demand[r]!) object(`row ${r}: more flow than demand`);
    if (sent[r]! < demand[r]! && u !== unmatchedPrice) object(`row ${r}: unmet at another price`);
  }
  if (k < flow.row.length) object('the flow is not sorted by row');
  for (let c = 0; c < columns; c++) {
    const v = columnPrice[c]!;
    if (!Number.isSafeInteger(v)) object(`column ${c}: its price is no whole number`);
    if (v > 0) object(`column ${c}: its price is above 0`);
    if (taken[c]! > supply[c]!) object(`column ${c}: more flow than supply`);
    if (taken[c]! < supply[c]! && v !== 0) object(`column ${c}: supply left at a price`);
  }
  return objections;
}
