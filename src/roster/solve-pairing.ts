import {
  canonical,
  certify,
  type Solution,
  solve,
  solveFair,
  type TransportationProblem,
  type Units,
  type UnitSolution,
} from '../assignment/index.ts';
import type { Pairing, PairingOptions } from '../pairing/index.ts';
import type { Programme } from '../programme/programme.ts';
import { expand } from './expand.ts';

/** The roster between profiles and people that the definition of ties leads to, proven optimal. */
export interface Solved {
  readonly solution: UnitSolution;
  /** The problem whose optimum it is: for `fair` without the pairs below the lowest score. */
  readonly problem: TransportationProblem;
}

/** How a pairing is solved; nothing of it decides anything. */
export interface SolvePairingOptions extends Pick<PairingOptions, 'onPhase'> {
  /** The solution of a similar pairing of the same people. */
  readonly warmStart?: Solution | undefined;
}

/**
 * Solves a pairing by the objective, proves the optimum with code that shares nothing with the
 * solver, and takes of all equally good rosters the one that the order of people defines: managers
 * are asked in their order, and each takes the first mentor, in theirs, that still allows one.
 *
 * @throws Error if the proof fails: a bug
 */
export function solvePairing(
  pairing: Pairing,
  objective: Programme['objective'],
  { onPhase, warmStart }: SolvePairingOptions = {},
): Solved {
  const { problem: whole } = pairing;
  onPhase?.('solve');
  const { solution, problem } =
    objective === 'fair'
      ? solveFair(whole, { warmStart })
      : { solution: solve(whole, { warmStart }), problem: whole };
  onPhase?.('certify');
  const objections = certify(problem, solution);
  if (objections.length > 0) {
    throw new Error(`invariant: the solution is not optimal: ${objections.join('; ')}`);
  }
  return { solution: canonical(problem, solution, unitsOf(pairing)), problem };
}

/** The people of a pairing as the units of its problem. */
export function unitsOf({ managers, mentors, kept }: Pairing): Units {
  return { row: managers.of, column: mentors.of, kept };
}

/** The ids of two people who are paired. */
type IdPair = readonly [mentor: string, manager: string];

/**
 * Whether these pairs are the very roster that the definition of ties leads to, by solving the
 * pairing again. It answers `drawn` of `tandem verify`.
 *
 * @param pairing - of the people who are free, with the seed and the tiers of the run in question
 * @param pairs - the tandems formed in that run, without those that go on, in any order
 */
export function isCanonical(
  pairing: Pairing,
  objective: Programme['objective'],
  pairs: Iterable<IdPair>,
): boolean {
  const { pairs: defined } = expand(pairing, solvePairing(pairing, objective).solution);
  const mentorOf = new Map(defined.map(([mentor, manager]) => [manager.id, mentor.id]));
  let count = 0;
  for (const [mentor, manager] of pairs) {
    if (mentorOf.get(manager) !== mentor) return false;
    count++;
  }
  return count === mentorOf.size;
}
