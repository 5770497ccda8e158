import { compareCodePoints } from '../people/index.ts';
import type { People, Person, Role } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import { tandemFormer } from '../roster/form-roster.ts';
import { objectiveOf } from '../roster/objective.ts';
import type { RosterFile } from '../roster/rows/read-roster.ts';
import { resolveRows } from '../roster/rows/resolve-rows.ts';
import { isCurrent } from '../roster/rows/tandem-status.ts';
import type { Before, Roster, Tandem, Unmatched } from '../roster/tandem.ts';
import { unmatchedPerson } from '../roster/explain/unmatched.ts';
import { waveOf } from '../roster/wave/wave.ts';
import { match, type Match, type MatchOptions } from './decide.ts';
import type { Inputs } from './inputs.ts';

/** A roster that was read from its file, as whole as on the day it was made. */
export interface RestoredRoster {
  readonly roster: Roster;
  /**
   * The best roster around the active and locked tandems, which stays as near to the roster at
   * hand as it can: it gives the reasons, and the prices of other pairs.
   */
  readonly best: Match;
}

/** What decided the roster beside the programme, where that is known. */
export type RestoreOptions = Pick<MatchOptions, 'objective' | 'seed' | 'waiting'>;

/**
 * Gives the tandems of a roster file that are current their scores again, and says who is left over and why. Nothing
 * is taken from the file but who is with whom and the status, so that an edited score misleads
 * nobody. Whether the roster is valid or the best one is for `verify` to say.
 */
export function restoreRoster(
  { people, programme, invalid }: Pick<Inputs, 'people' | 'programme' | 'invalid'>,
  file: RosterFile,
  { objective = programme.objective, seed, waiting }: RestoreOptions = {},
): RestoredRoster {
  const wave = waveOf(file, { people, invalid }, programme);
  const keep = canKeep(wave.proposed.length, programme) ? 'tie' : undefined;
  const best = match(people, programme, { objective, seed, waiting, wave, invalid, keep });
  const form = tandemFormer(best.pairing);
  const { rows } = resolveRows(file.rows, people);
  const tandems = rows.flatMap(({ row, mentor, manager }) =>
    mentor && manager && isCurrent(row.status) ? [form(mentor, manager, row.status)] : [],
  );
  return {
    roster: {
      tandems,
      unmatched: unmatchedOf(people, tandems, best.roster.unmatched, file),
      objective: objectiveOf(tandems),
      criteria: best.roster.criteria,
    },
    best,
  };
}

/** Each pair that stays is a profile of its own, and its tie-breaker must fit beside the scores. */
function canKeep(pairs: number, { criteria }: Programme): boolean {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return pairs <= 2000 && 1500 * weights * (pairs + 1) < 2 ** 28;
}

/** Everybody without a current tandem, with the reason that the best roster has for them. */
function unmatchedOf(
  { mentors, managers }: People,
  current: readonly Tandem[],
  known: readonly Unmatched[],
  { rows }: RosterFile,
): Unmatched[] {
  const past = { mentor: new Map<string, Before>(), manager: new Map<string, Before>() };
  for (const { status, mentorId, managerId } of rows) {
    if (isCurrent(status) || status === 'never') continue;
    past.mentor.set(mentorId, { status, partner: managerId });
    past.manager.set(managerId, { status, partner: mentorId });
  }
  const withBefore = (one: Unmatched): Unmatched => {
    const before = past[one.role].get(one.id);
    return before ? { ...one, before } : one;
  };
  const paired = new Set(current.flatMap(({ mentor, manager }) => [mentor.id, manager.id]));
  const reasons = new Map(known.map((one) => [one.id, one]));
  const side = (role: Role, all: readonly Person[]): Unmatched[] => {
    const read = new Set(all.map(({ id }) => id));
    return [
      ...all.map(
        (person) =>
          reasons.get(person.id) ?? unmatchedPerson(person, 'left-out', { kind: 'left-out' }),
      ),
      ...known.filter((one) => one.role === role && !read.has(one.id)),
    ]
      .filter(({ id }) => !paired.has(id))
      .map(withBefore)
      .sort((a, b) => compareCodePoints(a.id, b.id));
  };
  return [...side('mentor', mentors), ...side('manager', managers)];
}
