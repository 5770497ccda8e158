import type { Pairing } from '../pairing/index.ts';
import type { Audit } from './audit.ts';
import { dualBound, waitedAt } from './prove.ts';

/** Each value of the optimum minus that of a roster; behind the first above 0 they may be negative. */
export interface Shortfall {
  readonly tandems: number;
  readonly sponsors: number;
  readonly total: number;
}

/** The values of the best roster, in the order in which they decide. */
export interface Optimum {
  readonly tandems: number;
  readonly sponsors: number;
  /** How many of its managers had been waiting. */
  readonly waited: number;
  readonly total: number;
}

/** Why an audit proves nothing: for other people, by wrong prices, or for other values. */
export type Refusal = 'counts' | 'prices' | 'values';

/**
 * Proves by the prices of an audit that no roster is better than it claims. The problem is
 * derived from the files anew; of the audit nothing is believed.
 */
export function provenOptimum(pairing: Pairing, audit: Audit): Optimum | Refusal {
  const { problem, weights, unit } = pairing;
  const { values, certificate } = audit;
  const fits =
    certificate.managerPrices.length === problem.demand.length &&
    certificate.mentorPrices.length === problem.supply.length;
  if (!fits) return 'counts';
  const bound = dualBound(problem, certificate);
  if (bound === undefined) return 'prices';
  const pairCosts = unit * (1000 * weights * values.tandems - values.total);
  const waited = waitedAt(problem, bound, values, pairCosts);
  if (waited === undefined) return 'values';
  const { tandems, sponsors, total } = values;
  return { tandems, sponsors, waited, total };
}

/** By how much a roster falls short of the optimum. */
export function shortfallOf(roster: Omit<Optimum, 'waited'>, optimum: Optimum): Shortfall {
  return {
    tandems: optimum.tandems - roster.tandems,
    sponsors: optimum.sponsors - roster.sponsors,
    total: optimum.total - roster.total,
  };
}
