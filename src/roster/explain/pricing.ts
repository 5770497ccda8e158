import {
  type Exchange,
  FORBIDDEN,
  type ForcedSolution,
  forceFair,
  forceTotal,
  forcedPairCost,
  pairCost,
  type Solution,
  type TransportationProblem,
} from '../../assignment/index.ts';
import { type Pairing, representative } from '../../pairing/index.ts';
import type { Person, Role } from '../../people/person.ts';
import type { Programme } from '../../programme/programme.ts';
import { entryOf } from '../../util/entry.ts';
import { type Flow, flowOf } from './flow.ts';
import { objectiveOf } from '../objective.ts';
import { scorer } from '../score.ts';
import type { Objective, Roster } from '../tandem.ts';

/** What is explained: a match. */
export interface Explainable {
  readonly roster: Roster;
  readonly pairing: Pairing;
  readonly solution: Solution;
  /** The problem whose optimum the solution is. */
  readonly problem: TransportationProblem;
  readonly programme: Programme;
  readonly objective: Programme['objective'];
}

/** Each objective value of the optimum minus that of the best roster with a pair forced. */
export interface Loss {
  readonly tandems: number;
  readonly sponsors: number;
  /** Of managers who went without a tandem in the wave before, where there are such. */
  readonly waiting?: number;
  /** Of the lowest score of the new tandems, where the objective is `fair`. */
  readonly lowest?: number;
  /** With the bonus of pairs that stay, where they have one. */
  readonly total: number;
}

/** What it costs to force a pair, for all partners of one profile. */
export interface Pricing {
  /** Undefined where the pair is forbidden; for `fair` it must be allowed. */
  readonly lossOf: (partner: number) => Loss | undefined;
  /** The best that goes with the pair, which must be allowed, beside the pair itself. */
  readonly solutionWith: (partner: number) => ForcedSolution;
  /**
   * The partners that cost least, of so many people at least if there are as many, and all who cost
   * the same as the last. Where prices take solving once more, those of the highest scores are
   * solved for, as many as can be soon.
   */
  readonly cheapest: (people: number) => readonly number[];
}

/** Prices all pairs of one profile by the objective in force. */
export function pricing(match: Explainable, role: Role, own: number): Pricing {
  const byExchange = exchangePricing(match, role, own);
  return match.objective === 'fair' ? fairPricing(match, role, own, byExchange) : byExchange;
}

/** Prices by the one cycle that forcing a pair changes. */
function exchangePricing(
  match: Explainable,
  role: Role,
  own: number,
): Pricing & {
  /** Whether just as many managers of each tier would have a tandem. */
  readonly keepsTiers: (partner: number) => boolean;
} {
  const { solution, problem, pairing } = match;
  const of = role === 'manager' ? { row: own } : { column: own };
  const { lossOf: priceOf, exchange, cheapestFirst } = forcedPairCost(problem, solution, of);
  const { size } = role === 'manager' ? pairing.mentors : pairing.managers;
  const costOf = pairCost(problem.costs);
  const sum = (pairs: Exchange['added']): number =>
    pairs.reduce((total, pair) => total + pairing.dearest - costOf(...pair), 0);
  const tierOf = (row: number | undefined): number | undefined => problem.tier[row ?? -1];
  const changeOf = (partner: number): Exchange => {
    const pair = pairOf(role, own, partner);
    const nothing = { matched: undefined, unmatched: undefined };
    return exchange(partner) ?? { added: [pair], removed: [pair], ...nothing };
  };
  const lossOf = (partner: number): Loss | undefined => {
    if (priceOf(partner) === Infinity) return undefined;
    const { added, removed, matched, unmatched } = changeOf(partner);
    const sponsor = (row: number | undefined): number => (tierOf(row) ?? 0) >> 1;
    const waited = (row: number | undefined): number => (tierOf(row) ?? 0) & 1;
    return {
      tandems: (unmatched === undefined ? 0 : 1) - (matched === undefined ? 0 : 1),
      sponsors: sponsor(unmatched) - sponsor(matched),
      ...(someWait(problem) && { waiting: waited(unmatched) - waited(matched) }),
      total: sum(removed) - sum(added),
    };
  };
  return {
    lossOf: remembered(lossOf),
    solutionWith: (partner) => forceTotal(problem, pairOf(role, own, partner), solution),
    cheapest: (people) => {
      const found: number[] = [];
      let count = 0;
      let last = Infinity;
      for (const partner of cheapestFirst()) {
        const price = priceOf(partner);
        if (count >= people && price > last) break;
        found.push(partner);
        count += entryOf(size, partner);
        last = price;
      }
      return found;
    },
    keepsTiers: (partner) => {
      const { matched, unmatched } = changeOf(partner);
      return tierOf(matched) === tierOf(unmatched);
    },
  };
}

/** So many pairs of profiles may be looked at in solving once more. */
const MOST_LOOKS = 200_000_000;

/**
 * Where the lowest score comes before the total, a pair below it opens all pairs down to its own
 * score, and one that would cost a tandem above it may cost none below. Such pairs are solved for.
 */
function fairPricing(
  match: Explainable,
  role: Role,
  own: number,
  byExchange: ReturnType<typeof exchangePricing>,
): Pricing {
  const { pairing, problem, solution } = match;
  const scoreOf = profileScorer(match);
  const valueOf = (flow: Flow): Objective =>
    objectiveOf(
      flow.flatMap(([row, column, units]) =>
        Array.from({ length: units }, () => scoreOf([row, column])),
      ),
    );
  const waitingIn = (flow: Flow): number =>
    flow.reduce((sum, [row, , units]) => sum + units * (entryOf(problem.tier, row) & 1), 0);
  const found = flowOf(solution);
  const best = valueOf(found);
  const isQuick = (partner: number): boolean =>
    byExchange.lossOf(partner) !== undefined && byExchange.keepsTiers(partner);
  const solved = remembered((partner: number) =>
    forceFair(pairing.problem, pairOf(role, own, partner), solution),
  );
  const worthSolving = (most: number, known: ReadonlySet<number>): number[] => {
    const partners = role === 'manager' ? pairing.mentors : pairing.managers;
    const { count } = partners;
    const costOf = pairCost(pairing.problem.costs);
    return Array.from({ length: count }, (_, partner) => partner)
      .filter((partner) => !known.has(partner))
      .map((partner) => ({ partner, cost: costOf(...pairOf(role, own, partner)) }))
      .filter(({ cost }) => cost < FORBIDDEN)
      .sort(
        (a, b) =>
          a.cost - b.cost ||
          representative(partners, a.partner) - representative(partners, b.partner),
      )
      .slice(0, most)
      .map(({ partner }) => partner);
  };
  return {
    cheapest: (people) => {
      const quick = byExchange.cheapest(people).filter(isQuick);
      const { size } = role === 'manager' ? pairing.mentors : pairing.managers;
      const enough = quick.reduce((sum, partner) => sum + entryOf(size, partner), 0) >= people;
      if (enough) return quick;
      const { rows, columns } = pairing.problem.costs;
      const most = Math.max(5, Math.floor(MOST_LOOKS / (rows * columns)));
      return [...quick, ...worthSolving(most, new Set(quick))];
    },
    lossOf: (partner) => {
      const quick = isQuick(partner) ? byExchange.lossOf(partner) : undefined;
      if (quick) return { ...quick, lowest: 0 };
      const forced: Flow = [
        [...pairOf(role, own, partner), 1],
        ...flowOf(solved(partner).solution),
      ];
      const { tandems, sponsors, lowest, total } = valueOf(forced);
      return {
        tandems: best.tandems - tandems,
        sponsors: best.sponsors - sponsors,
        ...(someWait(problem) && { waiting: waitingIn(found) - waitingIn(forced) }),
        lowest: (best.lowest ?? 0) - (lowest ?? 0),
        total: best.total - total,
      };
    },
    solutionWith: (partner) =>
      isQuick(partner) ? byExchange.solutionWith(partner) : solved(partner),
  };
}

/** Whether somebody went without a tandem in the wave before. */
export function someWait({ tier }: TransportationProblem): boolean {
  return tier.some((bits) => (bits & 1) === 1);
}

function pairOf(role: Role, own: number, partner: number): readonly [row: number, column: number] {
  return role === 'manager' ? [own, partner] : [partner, own];
}

/** Scores pairs of profiles by the criteria themselves, without the tables of the solver. */
function profileScorer({ pairing }: Explainable): (
  pair: readonly [row: number, column: number],
) => {
  score: number;
  manager: Person;
} {
  const score = scorer(pairing);
  return ([row, column]) => {
    const mentor = entryOf(pairing.mentors.people, representative(pairing.mentors, column));
    const manager = entryOf(pairing.managers.people, representative(pairing.managers, row));
    return { score: score(mentor, manager).score, manager };
  };
}

function remembered<Result>(find: (partner: number) => Result): (partner: number) => Result {
  const known = new Map<number, { readonly result: Result }>();
  return (partner) => {
    let one = known.get(partner);
    if (!one) known.set(partner, (one = { result: find(partner) }));
    return one.result;
  };
}
