import { FORBIDDEN } from '../assignment/index.ts';
import type { Pairing } from '../pairing/index.ts';
import type { Audit } from './audit.ts';
import type { Objective } from './tandem.ts';
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

/** What a wave has beside the problem that an audit proves. */
export interface BesideAudit {
  /** The values of the tandems that go on. */
  readonly continued?: Objective;
  /** How many pairs were proposed before. */
  readonly keepable?: number;
}

const NOTHING: Objective = { tandems: 0, sponsors: 0, total: 0, lowest: null };

/** Why an audit proves nothing: for other people, by wrong prices, or for other values. */
export type Refusal = 'counts' | 'prices' | 'values';

/**
 * Proves by the prices of an audit that no roster is better than it claims. The problem is
 * derived from the files anew; of the audit nothing is believed.
 */
export function provenOptimum(
  pairing: Pairing,
  audit: Audit,
  { continued = NOTHING, keepable = 0 }: BesideAudit = {},
): Optimum | Refusal {
  const { problem, weights } = pairing;
  const { values, certificate } = audit;
  const fits =
    certificate.managerPrices.length === problem.demand.length &&
    certificate.mentorPrices.length === problem.supply.length;
  if (!fits) return 'counts';
  const isFair = audit.objective === 'fair' && values.tandems > 0;
  const fairness = isFair ? certificate.fairness : undefined;
  if (isFair && !fairness) return 'values';
  const view = upTo(problem, fairness?.ceiling);
  const bound = dualBound(problem, certificate, view);
  if (bound === undefined) return 'prices';
  // Tandems that go on are part of the roster and none of the problem.
  const solved = {
    tandems: values.tandems - continued.tandems,
    sponsors: values.sponsors - continued.sponsors,
  };
  const pairCosts = 1000 * weights * solved.tandems - (values.total - continued.total);
  const kept = keptCosts(audit.keep, weights, solved.tandems, keepable);
  const waited = waitedAt(problem, bound, solved, pairCosts, kept, view);
  if (waited === undefined) return 'values';
  const { tandems, sponsors, total, lowest } = values;
  const optimum = { tandems, sponsors, waited, total };
  if (!fairness) return { ...optimum, lowest: null };
  const served = { ...solved, waited };
  const asLow = Math.min(continued.lowest ?? Infinity, 1000 * weights - fairness.ceiling);
  const proven =
    lowest === asLow &&
    provesTiers(problem, fairness.reach, served) &&
    provesTiers(problem, fairness.better, served, fairness.ceiling);
  return proven ? { ...optimum, lowest } : 'values';
}

/** What it may cost that pairs proposed before did not stay, by how many of them did. */
function keptCosts(
  keep: Audit['keep'],
  weights: number,
  tandems: number,
  keepable: number,
): number[] {
  // Ties are no part of the problem: they are broken among its optimal rosters.
  const each = typeof keep === 'number' ? 10 * weights * keep : 0;
  const most = Math.min(tandems, keepable);
  return Array.from({ length: most + 1 }, (_, stayed) => each * (tandems - stayed));
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
