import { certify, type Solution, solve } from './assignment/index.ts';
import { watchExpressions } from './failures.ts';
import type { Language } from './findings/finding.ts';
import { type Pairing, pairPeople, type PairingOptions } from './pairing/index.ts';
import type { InvalidRow } from './people/index.ts';
import type { People } from './people/person.ts';
import type { Programme } from './programme/programme.ts';
import { formRoster } from './roster/form.ts';
import type { Roster } from './roster/tandem.ts';

/** How a match is to be made; everything has a default. */
export interface MatchOptions extends PairingOptions {
  /** `total` or `fair`; the programme's objective unless given. */
  readonly objective?: Programme['objective'] | undefined;
  /** The language of reasons; English unless given. */
  readonly language?: Language | undefined;
  /** Rows that were left out because of errors; they are listed among the unmatched. */
  readonly invalid?: readonly InvalidRow[] | undefined;
}

/** A roster with everything that explains and proves it. */
export interface Match {
  readonly roster: Roster;
  readonly pairing: Pairing;
  readonly solution: Solution;
  readonly programme: Programme;
  readonly objective: Programme['objective'];
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
  const { objective = programme.objective, language = 'en', invalid = [] } = options;
  const { onFailure, refuse } = watchExpressions(programme);
  const pairing = pairPeople(people, programme, { ...options, onFailure });
  const solution = proven(pairing, solve(pairing.problem));
  // The proof has looked at every pair, so every failure is known by now.
  refuse();
  const roster = formRoster(pairing, solution, programme, { language, invalid });
  return { roster, pairing, solution, programme, objective };
}

function proven({ problem }: Pairing, solution: Solution): Solution {
  const objections = certify(problem, solution);
  if (objections.length === 0) return solution;
  throw new Error(`invariant: the solution is not optimal: ${objections.join('; ')}`);
}
