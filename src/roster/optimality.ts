import { FORBIDDEN } from '../assignment/index.ts';
import type { Pairing } from '../pairing/index.ts';
import type { Audit } from './audit.ts';
import { dualBound, provesTiers, type View, waitedAt } from './prove.ts';

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
  /** The lowest score, where that is what must be as high as can be. */
  readonly lowest: number | null;
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
  const fair = audit.objective === 'fair' && values.tandems > 0;
  const { fairness } = certificate;
  if (fair && !fairness) return 'values';
  const bound = dualBound(
    problem,
    certificate,
    upTo(problem, fair ? fairness?.ceiling : undefined),
  );
  if (bound === undefined) return 'prices';
  const pairCosts = unit * (1000 * weights * values.tandems - values.total);
  const waited = waitedAt(problem, bound, values, pairCosts);
  if (waited === undefined) return 'values';
  const { tandems, sponsors, total, lowest } = values;
  const optimum = { tandems, sponsors, waited, total };
  if (!fair || !fairness) return { ...optimum, lowest: null };
  const asLow = 1000 * weights - Math.floor(fairness.ceiling / unit);
  const proven =
    lowest === asLow &&
    provesTiers(problem, fairness.reach, optimum) &&
    provesTiers(problem, fairness.better, optimum, fairness.ceiling);
  return proven ? { ...optimum, lowest } : 'values';
}

/** The problem without the pairs above a ceiling. */
function upTo({ costs }: Pairing['problem'], ceiling = costs.max): View {
  return { cost: (cost) => (cost <= ceiling ? cost : FORBIDDEN), max: costs.max };
}

/** By how much a roster falls short of the optimum. */
export function shortfallOf(roster: Pick<Optimum, keyof Shortfall>, optimum: Optimum): Shortfall {
  return {
    tandems: optimum.tandems - roster.tandems,
    sponsors: optimum.sponsors - roster.sponsors,
    total: optimum.total - roster.total,
  };
}
