import type { Solution } from '../assignment/problem.ts';
import type { Pairing } from '../pairing/index.ts';
import type { Person } from '../people/person.ts';
import { entryOf } from '../util/entry.ts';
import { tandemId } from './tandem-id.ts';

/** The pairs behind a flow between profiles, and who is left over on either side; all in rank order. */
export interface Expanded {
  /** In the order of the managers. */
  readonly pairs: readonly (readonly [mentor: Person, manager: Person])[];
  readonly mentorsLeft: readonly Person[];
  readonly managersLeft: readonly Person[];
}

/**
 * Hands out people to the flow of their profiles, in rank order. Within a profile it does not
 * matter to the objective who goes where, so the order of ids (or of the lots) decides.
 */
export function expand(pairing: Pairing, { flow }: Solution): Expanded {
  const mentors = new Queues(pairing.mentors);
  const managers = new Queues(pairing.managers);
  const mentorOf: (Person | undefined)[] = pairing.managers.people.map(() => undefined);
  flow.amount.forEach((amount, k) => {
    const row = entryOf(flow.row, k);
    const column = entryOf(flow.column, k);
    for (let unit = 0; unit < amount; unit++) {
      mentorOf[managers.take(row)] = entryOf(pairing.mentors.people, mentors.take(column));
    }
  });
  const pairs = pairing.managers.people.flatMap((manager, place) => {
    const mentor = mentorOf[place];
    return mentor ? [[mentor, manager] as const] : [];
  });
  return { pairs, mentorsLeft: mentors.left(), managersLeft: managers.left() };
}

/** The tandem ids of a solved pairing. */
export function idsOf({ pairing, solution }: { pairing: Pairing; solution: Solution }): string[] {
  const { pairs } = expand(pairing, solution);
  return pairs.map(([mentor, manager]) => tandemId(mentor.id, manager.id));
}

type Side = Pairing['mentors'];

/** The people of one side, in a queue for each profile. */
class Queues {
  readonly #side: Side;
  readonly #next: Int32Array;
  /** 1 for each person who was taken. */
  readonly #taken: Uint8Array;

  constructor(side: Side) {
    this.#side = side;
    this.#next = side.start.slice(0, side.count);
    this.#taken = new Uint8Array(side.people.length);
  }

  /** Takes the next person of a profile; returns their place. */
  take(profile: number): number {
    const next = entryOf(this.#next, profile);
    this.#next[profile] = next + 1;
    const place = entryOf(this.#side.member, next);
    this.#taken[place] = 1;
    return place;
  }

  left(): Person[] {
    return this.#side.people.filter((_, place) => this.#taken[place] === 0);
  }
}
