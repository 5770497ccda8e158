import { deficientSet } from '../../assignment/index.ts';
import type { Solution } from '../../assignment/problem.ts';
import type { Pairing } from '../../pairing/index.ts';
import { compareCodePoints, sortByCodePoints } from '../../util/order.ts';
import type { Person } from '../../people/person.ts';
import { entryOf } from '../../util/entry.ts';
import type { CompetingGroup } from '../tandem.ts';

/** What one profile of unmatched managers competes for. */
export interface Competition {
  /** How many mentors are eligible for somebody in the group; the group has one member more. */
  readonly partners: number;
  /** The profiles of the managers in the group. */
  readonly rows: readonly number[];
  /** The group with everyone's id; `person` is the member who is one too many. */
  readonly group: (person: Person) => CompetingGroup;
}

/**
 * Finds the groups in which managers compete: whoever has one of the mentors that can be reached
 * competes for them, and the person left over is one too many.
 *
 * @returns the competition by manager profile, worked out when asked
 */
export function competitions(
  pairing: Pairing,
  solution: Solution,
  pairs: Iterable<readonly [mentor: Person, manager: Person]>,
): (profile: number) => Competition {
  const reach = deficientSet(pairing.problem, solution);
  const managerOf = new Map(pairs);
  const rowsOf = usersByColumn(pairing, solution);
  const crowds = new Map<Int32Array, Crowd>();
  return (profile) => {
    const columns = reach(profile);
    let crowd = crowds.get(columns);
    if (!crowd) crowds.set(columns, (crowd = crowdOf(pairing, columns, rowsOf, managerOf)));
    const { partners, rows, ids } = crowd;
    return {
      partners: partners.length,
      rows: rows.has(profile) ? [...rows] : [profile, ...rows],
      group: (person) => {
        const { members, partners } = ids();
        const before = members.filter((id) => compareCodePoints(id, person.id) < 0).length;
        return { members: members.toSpliced(before, 0, person.id), partners };
      },
    };
  };
}

/** Some mentors and whoever has them; thousands can compete for the same. */
interface Crowd {
  readonly partners: readonly Person[];
  readonly rows: ReadonlySet<number>;
  readonly ids: () => CompetingGroup;
}

function crowdOf(
  pairing: Pairing,
  columns: Int32Array,
  rowsOf: readonly (readonly number[])[],
  managerOf: ReadonlyMap<Person, Person>,
): Crowd {
  const partners = mentorsIn(pairing, columns);
  let sorted: CompetingGroup | undefined;
  return {
    partners,
    rows: new Set(Array.from(columns, (column) => entryOf(rowsOf, column)).flat()),
    ids: () =>
      (sorted ??= {
        members: sortByCodePoints(partners.flatMap((mentor) => managerOf.get(mentor)?.id ?? [])),
        partners: sortByCodePoints(partners.map(({ id }) => id)),
      }),
  };
}

/** The manager profiles that have units of each mentor profile. */
function usersByColumn({ mentors }: Pairing, { flow }: Solution): number[][] {
  const users = Array.from({ length: mentors.count }, (): number[] => []);
  flow.column.forEach((column, k) => users[column]?.push(entryOf(flow.row, k)));
  return users;
}

/** Everyone of some mentor profiles. */
function mentorsIn({ mentors }: Pairing, profiles: Int32Array): Person[] {
  const people: Person[] = [];
  for (const profile of profiles) {
    const [from, to] = [mentors.start[profile], mentors.start[profile + 1]];
    for (const member of mentors.member.subarray(from, to)) {
      people.push(entryOf(mentors.people, member));
    }
  }
  return people;
}
