import type { Solution } from '../assignment/problem.ts';
import type { Pairing } from '../pairing/index.ts';
import type { Person } from '../people/person.ts';
import { entryOf } from '../tables/index.ts';
import { tandemId } from './tandem-id.ts';

/** The pairs behind a flow between profiles, and who is left over on either side. */
export interface Expanded {
  readonly pairs: readonly (readonly [mentor: Person, manager: Person])[];
  readonly mentorsLeft: readonly Person[];
  readonly managersLeft: readonly Person[];
}

/**
 * Hands out people to the flow of their profiles, in rank order. Within a profile it does not
 * matter to the objective who goes where, so the order of ids (or of the lots) decides.
 */
export function expand(pairing: Pairing, { flow }: Solution): Expanded {
  const { mentors, managers } = pairing;
  const nextMentor = mentors.start.slice(0, mentors.count);
  const nextManager = managers.start.slice(0, managers.count);
  const pairs: [Person, Person][] = [];
  flow.amount.forEach((amount, k) => {
    const row = entryOf(flow.row, k);
    const column = entryOf(flow.column, k);
    for (let unit = 0; unit < amount; unit++) {
      pairs.push([take(mentors, nextMentor, column), take(managers, nextManager, row)]);
    }
  });
  return {
    pairs,
    mentorsLeft: rest(mentors, nextMentor),
    managersLeft: rest(managers, nextManager),
  };
}

/** The tandem ids of a solved pairing. */
export function idsOf({ pairing, solution }: { pairing: Pairing; solution: Solution }): string[] {
  const { pairs } = expand(pairing, solution);
  return pairs.map(([mentor, manager]) => tandemId(mentor.id, manager.id));
}

type Side = Pairing['mentors'];

function take(side: Side, next: Int32Array, profile: number): Person {
  const place = entryOf(next, profile);
  next[profile] = place + 1;
  return personAt(side, place);
}

function rest(side: Side, next: Int32Array): Person[] {
  const left: Person[] = [];
  for (let profile = 0; profile < side.count; profile++) {
    for (let i = entryOf(next, profile); i < entryOf(side.start, profile + 1); i++) {
      left.push(personAt(side, i));
    }
  }
  return left;
}

function personAt(side: Side, place: number): Person {
  return entryOf(side.people, entryOf(side.member, place));
}
