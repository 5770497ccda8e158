import { watchExpressions } from './expression-failures.ts';
import {
  type PairsToKeep,
  type Pairing,
  pairPeople,
  type PairingOptions,
} from '../pairing/index.ts';
import type { InvalidRow } from '../people/index.ts';
import type { People } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import { formRoster } from '../roster/form-roster.ts';
import { type Solved, solvePairing, type SolvePairingOptions } from '../roster/solve-pairing.ts';
import type { Roster } from '../roster/tandem.ts';
import type { Wave } from '../roster/wave/wave.ts';

/** What decides who is with whom; everything has a default. */
export interface DecideOptions extends PairingOptions, SolvePairingOptions {
  /** `total` or `fair`; the programme's objective unless given. */
  readonly objective?: Programme['objective'] | undefined;
  /** What goes on from the wave before; see `waveOf`. */
  readonly wave?: Wave | undefined;
  /** The solution of a pairing, where just the same one was solved before. */
  readonly known?: ((pairing: Pairing) => Solved | undefined) | undefined;
  /** Whether proposed pairs rather stay: as a tie-breaker, or for a bonus in points. */
  readonly keep?: 'tie' | number | undefined;
}

/** How a match is to be made; everything has a default. */
export interface MatchOptions extends DecideOptions {
  /** Rows that were left out because of errors; they are listed among the unmatched. */
  readonly invalid?: readonly InvalidRow[] | undefined;
  /**
   * Ids of those whose reasons are wanted, if they are left over; everybody's unless given. The
   * roster then says nothing of the others: it explains, but is not to be written.
   */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Who is with whom, decided and proven. */
export interface Decision extends Solved {
  readonly pairing: Pairing;
  readonly programme: Programme;
  readonly objective: Programme['objective'];
}

/** A roster with everything that explains and proves it. */
export interface Match extends Decision {
  readonly roster: Roster;
}

/**
 * Forms the tandems: people are screened and paired by the programme, the assignment is solved
 * and proven, and the roster is formed from it.
 *
 * @throws Error if the proof fails: a bug, and no roster then
 * @throws Refused if a custom expression fails on values that occur
 * @throws RangeError if the weights are too large for whole-number arithmetic
 */
export function match(people: People, programme: Programme, options: MatchOptions = {}): Match {
  const { invalid = [], wave, only } = options;
  const decision = decide(people, programme, options);
  const { pairing, solution } = decision;
  options.onPhase?.('form');
  const roster = formRoster(pairing, solution, decision.programme, { invalid, wave, only });
  return { ...decision, roster };
}

/**
 * Decides who is with whom, and proves it: people are screened and paired by the programme, the
 * assignment is solved and ties are broken, but no sentence is written.
 *
 * @throws as `match` does
 * @throws RangeError if kept pairs have a bonus and the objective is `fair`
 */
export function decide(
  people: People,
  programme: Programme,
  options: DecideOptions = {},
): Decision {
  const { objective = programme.objective, wave } = options;
  if (objective === 'fair' && typeof options.keep === 'number') {
    throw new RangeError('a bonus for kept pairs has no meaning where the lowest score decides');
  }
  const inForce = wave?.programme ?? programme;
  const { onFailure, refuse } = watchExpressions(programme);
  const pairing = pairPeople(people, inForce, {
    ...options,
    ...(wave && pairingOfWave(wave, options.keep)),
    onFailure,
  });
  const { solution, problem } =
    options.known?.(pairing) ?? solvePairing(pairing, objective, options);
  // The proof has looked at every pair, so every failure is known by now.
  refuse();
  return { pairing, solution, problem, programme: inForce, objective };
}

/** What a wave means for the pairing: who is busy, what was before, which pairs rather stay. */
export function pairingOfWave(
  { continued, history, proposed }: Wave,
  keep?: DecideOptions['keep'],
): Pick<PairingOptions, 'busy' | 'history' | 'kept'> {
  const kept: PairsToKeep | undefined =
    keep === undefined
      ? undefined
      : keep === 'tie'
        ? { mode: 'tie', pairs: proposed }
        : { mode: 'bonus', points: keep, pairs: proposed };
  return {
    busy: new Set(continued.flatMap(({ mentor, manager }) => [mentor.id, manager.id])),
    history,
    ...(kept && { kept }),
  };
}
