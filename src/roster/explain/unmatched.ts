import { FORBIDDEN, pairCost, type Solution } from '../../assignment/index.ts';
import { type Pairing, representative } from '../../pairing/index.ts';
import type { Person } from '../../people/person.ts';
import type { Programme } from '../../programme/programme.ts';
import type { PairingRule } from '../../programme/rule.ts';
import { entryOf } from '../../util/entry.ts';
import { type Competition, competitions } from './competitions.ts';
import type { Expanded } from '../expand.ts';
import { managerRemedies, mentorRemedies } from './remedies.ts';
import { rulesBroken } from '../score.ts';
import type { Blocked, CompetingGroup, Unmatched, Why } from '../tandem.ts';

/** Everyone who took part and has no tandem, with the reason; mentors first, then managers. */
export function explainUnmatched(
  pairing: Pairing,
  solution: Solution,
  expanded: Expanded,
  programme: Programme,
): Unmatched[] {
  const { pairing: rules } = programme;
  const broken = rulesBroken(pairing, rules);
  const competing = competitions(pairing, solution, expanded.pairs);
  const mentorFor = mentorRemedies(pairing, solution, programme);
  const managerFor = managerRemedies(pairing, programme);
  const few = expanded.mentorsLeft.length <= FEW;
  let eligible: Int32Array | undefined;
  const allEligible = (profile: number): number =>
    entryOf((eligible ??= eligibleManagers(pairing)), profile);
  const person = (side: Pairing['mentors'], profile: number): Person => {
    return entryOf(side.people, representative(side, profile));
  };

  const reasonOfMentor = (profile: number): Reason => {
    const mentor = person(pairing.mentors, profile);
    const remedy = managerFor(mentor);
    const code = 'no-eligible-manager';
    const partners = pairing.managers.people.length;
    // Where nobody is left at all, the lists or the screening are to be looked at.
    if (partners === 0) return { code, why: { kind: 'nobody-left' }, remedy: undefined };
    const eligible = few ? managersEligibleFor(pairing, profile) : allEligible(profile);
    if (eligible > 0) return { code: 'surplus', why: { kind: 'surplus', eligible }, remedy };
    const blocked = blockedBy(pairing.managers, rules, (manager) => broken(mentor, manager));
    return { code, why: { kind: 'none-eligible', partners, blocked }, remedy };
  };

  const reasonOfManager = (profile: number): Reason => {
    const code = 'no-eligible-mentor';
    const partners = pairing.mentors.people.length;
    if (partners === 0) return { code, why: { kind: 'nobody-left' }, remedy: undefined };
    const rivals = competing(profile);
    if (rivals.partners === 0) {
      const manager = person(pairing.managers, profile);
      const blocked = blockedBy(pairing.mentors, rules, (mentor) => broken(mentor, manager));
      return {
        code,
        why: { kind: 'none-eligible', partners, blocked },
        remedy: mentorFor([profile]),
      };
    }
    const why = { kind: 'competition', partners: rivals.partners } as const;
    return { code: 'competition', why, rivals, remedy: mentorFor(rivals.rows) };
  };

  const ofMentors = explain(pairing.mentors, expanded.mentorsLeft, reasonOfMentor);
  const ofManagers = explain(pairing.managers, expanded.managersLeft, reasonOfManager);
  return [...ofMentors, ...ofManagers];

  /** People of one profile have one reason, which is worked out once. */
  function explain(
    side: Pairing['mentors'],
    left: readonly Person[],
    reasonOf: (profile: number) => Reason,
  ): Unmatched[] {
    let place = -1;
    const reasons: (Reason | undefined)[] = [];
    return left.map((one) => {
      // Those who are left over stand in the order of all.
      do place++;
      while (side.people[place] !== one);
      const profile = entryOf(side.of, place);
      const { code, why, remedy, rivals } = (reasons[profile] ??= reasonOf(profile));
      const isNamed = rivals !== undefined && rivals.partners <= MOST_NAMED;
      const group = isNamed ? rivals.group(one) : undefined;
      return unmatchedPerson(one, code, why, remedy, group);
    });
  }
}

/** In larger groups nobody is named; `tandem explain` does it for one person. */
const MOST_NAMED = 100;

/** Why the people of one profile have no tandem. */
interface Reason {
  readonly code: string;
  readonly why: Why;
  readonly remedy: Unmatched['remedy'];
  /** Who competes, where they do. */
  readonly rivals?: Competition;
}

/** The entry of somebody left over. */
export function unmatchedPerson(
  { role, id, name, department: { text: department } }: Person,
  reasonCode: string,
  why: Why,
  remedy?: Unmatched['remedy'],
  group?: CompetingGroup,
): Unmatched {
  // Copying an entry to add to it would take longer than all the rest of it.
  return group
    ? { role, id, name, department, reasonCode, why, ...(remedy && { remedy }), group }
    : remedy
      ? { role, id, name, department, reasonCode, why, remedy }
      : { role, id, name, department, reasonCode, why };
}

/** Counts the people of the other side by the first rule that blocks them; none is eligible. */
function blockedBy(
  side: Pairing['mentors'],
  rules: readonly PairingRule[],
  brokenBy: (partner: Person) => readonly PairingRule[],
): Blocked[] {
  const counts = new Map(rules.map((rule) => [rule, 0]));
  for (let profile = 0; profile < side.count; profile++) {
    const first = brokenBy(entryOf(side.people, representative(side, profile)))[0];
    if (first === undefined) continue;
    counts.set(first, (counts.get(first) ?? 0) + entryOf(side.size, profile));
  }
  return [...counts]
    .filter(([, blocks]) => blocks > 0)
    .map(([rule, blocks]) => ({ rule, count: blocks }));
}

/** For so many people each is counted alone rather than all in one go. */
const FEW = 8;

/** How many managers are allowed with a mentor profile. */
function managersEligibleFor({ problem }: Pairing, profile: number): number {
  const { demand, costs } = problem;
  const costOf = pairCost(costs);
  return demand.reduce(
    (sum, units, row) => sum + (costOf(row, profile) < FORBIDDEN ? units : 0),
    0,
  );
}

/** For each mentor profile how many managers are allowed. */
function eligibleManagers({ problem }: Pairing): Int32Array {
  const { demand, costs } = problem;
  const eligible = new Int32Array(costs.columns);
  const line = new Int32Array(costs.columns);
  demand.forEach((units, row) => {
    costs.fill(row, line);
    line.forEach((cost, column) => {
      if (cost < FORBIDDEN) eligible[column] = entryOf(eligible, column) + units;
    });
  });
  return eligible;
}
