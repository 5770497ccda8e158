import { FORBIDDEN } from '../../assignment/index.ts';
import type { Pairing } from '../../pairing/index.ts';
import type { Audit } from './audit.ts';
import { dualBound, certifiesTiers, rosterCost, type View } from './dual-bound.ts';

/**
 * The values of a roster in the order in which they decide. Total, tandems and sponsors are those
 * of the whole roster, with the tandems that go on; the others are those of the tandems formed now.
 */
export interface Values {
  readonly tandems: number;
  readonly sponsors: number;
  /** Managers who had been waiting; null where nobody had. */
  readonly waiting: number | null;
  /** The lowest score, where that decides before the total; null without a new tandem. */
  readonly lowest: number | null;
  /** The sum of scores, with the bonus for pairs that stayed where there is one. */
  readonly total: number;
  /** Proposed pairs that stayed, where they win ties. */
  readonly kept: number | null;
}

/** Each value of the optimum minus that of a roster; behind the first above 0 they may be negative. */
export interface Shortfall {
  readonly tandems: number;
  readonly sponsors: number;
  readonly waiting?: number;
  readonly lowest?: number;
  readonly total: number;
  readonly kept?: number;
}

/** What a wave has beside the problem that an audit proves. */
export interface BesideAudit {
  /** The values of the tandems that go on: part of the roster, and none of the problem. */
  readonly continued?: Pick<Values, 'tandems' | 'sponsors' | 'total'>;
  /** How many pairs were proposed before. */
  readonly keepable?: number;
}

const NOTHING = { tandems: 0, sponsors: 0, total: 0 };

/** Why an audit proves nothing: for other people, by wrong prices, or for other values. */
export type AuditFault = 'counts' | 'prices' | 'values';

/**
 * Proves by the prices of an audit that no roster is better than it claims. The problem is
 * derived from the files once more; nothing that the audit says is believed. How many proposed
 * pairs stay together where that wins ties alone is no matter of prices: `verify` solves for it.
 */
export function certifiedOptimum(
  pairing: Pairing,
  audit: Audit,
  { continued = NOTHING, keepable = 0 }: BesideAudit = {},
): Values | AuditFault {
  const { problem, weights } = pairing;
  const { values, certificate } = audit;
  const { tandems, sponsors, waiting, lowest, total } = values;
  const fits =
    certificate.managerPrices.length === problem.demand.length &&
    certificate.mentorPrices.length === problem.supply.length;
  if (!fits) return 'counts';
  // Tandems that go on are part of the roster and none of the problem.
  const formed = tandems - continued.tandems;
  const served = { tandems: formed, sponsors: sponsors - continued.sponsors, waiting };
  const isFair = audit.objective === 'fair' && formed > 0;
  const { fairness } = certificate;
  const stays = values.kept ?? 0;
  const fitting =
    isFair === (fairness !== undefined) &&
    isFair === (lowest !== null) &&
    (audit.keep === null) === (values.kept === null) &&
    stays <= Math.min(formed, keepable);
  if (!fitting) return 'values';
  const view = upTo(pairing.problem, fairness?.ceiling);
  const bound = dualBound(problem, certificate, view);
  if (bound === undefined) return 'prices';
  const bonus = bonusOf(audit.keep, weights);
  const scores = 1000 * weights * formed - (total - continued.total);
  const moved = bonus * (formed - stays);
  if (rosterCost(problem, served, scores + moved, view) !== bound) return 'values';
  if (fairness) {
    const { ceiling } = fairness;
    const proven =
      lowest === 1000 * weights - ceiling &&
      certifiesTiers(problem, fairness.reach, served) &&
      certifiesTiers(problem, fairness.better, served, ceiling);
    if (!proven) return 'values';
  }
  return {
    tandems,
    sponsors,
    waiting: someWait(pairing) ? waiting : null,
    lowest,
    total: total + bonus * stays,
    kept: audit.keep === 'tie' ? stays : null,
  };
}

/** What a pair that stays adds to the total, in steps of score. */
export function bonusOf(keep: Audit['keep'], weights: number): number {
  return typeof keep === 'number' ? 10 * weights * keep : 0;
}

/** Whether somebody takes part who was without a tandem in the wave before. */
export function someWait({ problem }: Pick<Pairing, 'problem'>): boolean {
  return problem.tier.some((bits) => (bits & 1) === 1);
}

/** The problem without the pairs above a ceiling. */
function upTo({ costs }: Pairing['problem'], ceiling = costs.max): View {
  return { cost: (cost) => (cost <= ceiling ? cost : FORBIDDEN), max: costs.max };
}

/** By how much a roster falls short of the optimum, where it is compared at all. */
export function shortfallOf(roster: Values, optimum: Values): Shortfall {
  const less = (key: 'waiting' | 'lowest' | 'kept'): Partial<Shortfall> => {
    const best = optimum[key];
    return best === null ? {} : { [key]: best - (roster[key] ?? 0) };
  };
  return {
    tandems: optimum.tandems - roster.tandems,
    sponsors: optimum.sponsors - roster.sponsors,
    ...less('waiting'),
    ...less('lowest'),
    total: optimum.total - roster.total,
    ...less('kept'),
  };
}

/** Whether a roster falls short in no value. */
export function isOptimal({
  tandems,
  sponsors,
  waiting = 0,
  lowest = 0,
  total,
  kept = 0,
}: Shortfall): boolean {
  return [tandems, sponsors, waiting, lowest, total, kept].every((value) => value === 0);
}
