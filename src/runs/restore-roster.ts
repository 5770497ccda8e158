import { compareCodePoints, type InvalidRow } from '../people/index.ts';
import type { People, Person, Role } from '../people/person.ts';
import { match, type Match } from './decide.ts';
import type { Programme } from '../programme/programme.ts';
import { tandemFormer } from '../roster/form.ts';
import { objectiveOf } from '../roster/objective.ts';
import type { RosterFile } from '../roster/read.ts';
import { resolveRows } from '../roster/resolve.ts';
import { isAtWork, isCurrent } from '../roster/status.ts';
import type { Objective, Roster, Tandem, Unmatched } from '../roster/tandem.ts';
import { unmatchedPerson } from '../roster/unmatched.ts';
import { verifyRoster } from '../roster/verify.ts';

/** A roster that was read from its file, as whole as on the day it was made. */
export interface Revived {
  readonly roster: Roster;
  /** Every rule is kept and nobody is in two tandems. */
  readonly valid: boolean;
  /**
   * As good as the best roster for the same people around its active and locked tandems; null
   * where nothing is proposed, since then nothing is to be decided.
   */
  readonly optimal: boolean | null;
}

/**
 * Gives the rows of a roster file their scores and reasons again, says who is left over and why,
 * and compares the whole with the best roster. Nothing is taken from the file but who is with whom
 * and the status, so that an edited score can't mislead anybody.
 */
export function reviveRoster(
  people: People,
  programme: Programme,
  file: RosterFile,
  { invalid }: { readonly invalid: readonly InvalidRow[] },
): Revived {
  const { rows } = resolveRows(file.rows, people);
  const past = rows.filter(({ row }) => !isCurrent(row.status));
  const history = past.map(({ row }) => [row.mentorId, row.managerId] as const);
  const fixed = rows.filter(({ row }) => isAtWork(row.status));
  const busy = new Set(fixed.flatMap(({ row }) => [row.mentorId, row.managerId]));
  const solve = (objective: Programme['objective']): Match =>
    match(people, programme, { objective, history, busy, invalid });
  const best = solve('total');

  const form = tandemFormer(best.pairing);
  const tandems = rows.flatMap(({ row, mentor, manager }) =>
    mentor && manager ? [form(mentor, manager, row.status)] : [],
  );
  const current = tandems.filter(({ status }) => isCurrent(status));
  const { feasible: valid } = verifyRoster(file, people, programme);
  const proposed = objectiveOf(current.filter(({ manager }) => !busy.has(manager.id)));
  return {
    roster: {
      tandems,
      unmatched: unmatchedOf(people, current, best.roster.unmatched),
      objective: objectiveOf(current),
      criteria: best.roster.criteria,
    },
    valid,
    optimal: tandems.some(({ status }) => status === 'proposed')
      ? valid &&
        (reaches(proposed, best.roster.objective, 'total') ||
          (proposed.tandems === best.roster.objective.tandems &&
            reaches(proposed, solve('fair').roster.objective, 'fair')))
      : null,
  };
}

function reaches(one: Objective, best: Objective, objective: Programme['objective']): boolean {
  return (
    one.tandems === best.tandems &&
    one.sponsors === best.sponsors &&
    one.total === best.total &&
    (objective === 'total' || one.lowest === best.lowest)
  );
}

/** Everybody without a current tandem, with the reason that the best roster has for them. */
function unmatchedOf(
  { mentors, managers }: People,
  current: readonly Tandem[],
  known: readonly Unmatched[],
): Unmatched[] {
  const paired = new Set(current.flatMap(({ mentor, manager }) => [mentor.id, manager.id]));
  const told = new Map(known.map((one) => [one.id, one]));
  const side = (role: Role, all: readonly Person[]): Unmatched[] => {
    const read = new Set(all.map(({ id }) => id));
    return [
      ...all.map(
        (person) =>
          told.get(person.id) ?? unmatchedPerson(person, 'left-out', { kind: 'left-out' }),
      ),
      ...known.filter((one) => one.role === role && !read.has(one.id)),
    ]
      .filter(({ id }) => !paired.has(id))
      .sort((a, b) => compareCodePoints(a.id, b.id));
  };
  return [...side('mentor', mentors), ...side('manager', managers)];
}
