import type { Solution } from '../assignment/problem.ts';
import type { Language } from '../findings/finding.ts';
import { type Pairing, representative } from '../pairing/index.ts';
import type { Person } from '../people/person.ts';
import type { PairingRule } from '../programme/rule.ts';
import { entryOf } from '../tables/index.ts';
import { type Competition, competitions } from './competing.ts';
import type { Expanded } from './expand.ts';
import { rulesBroken } from './score.ts';
import type { Unmatched } from './tandem.ts';
import { type Blocked, unmatchedWords } from './words.ts';

/** Everyone who took part and has no tandem, with the reason; mentors first, then managers. */
export function explainUnmatched(
  pairing: Pairing,
  solution: Solution,
  expanded: Expanded,
  rules: readonly PairingRule[],
  language: Language,
): Unmatched[] {
  const mentorProfiles = Array.from({ length: pairing.mentors.count }, (_, p) => p);
  const managerProfiles = Array.from({ length: pairing.managers.count }, (_, p) => p);
  const broken = rulesBroken(pairing, rules);
  const competing = competitions(pairing, solution, expanded.pairs);
  const person = (side: Pairing['mentors'], profile: number): Person => {
    return entryOf(side.people, representative(side, profile));
  };

  const reasonOfMentor = (profile: number): Reason => {
    const words = unmatchedWords('mentor', language);
    if (pairing.managers.count === 0) return ['no-eligible-manager', words.nobodyLeft];
    const mentor = person(pairing.mentors, profile);
    const tally = count(managerProfiles, pairing.managers.size, rules, (row) =>
      broken(mentor, person(pairing.managers, row)),
    );
    return tally.eligible === 0
      ? ['no-eligible-manager', words.noPartner(tally.partners, tally.blocked)]
      : ['surplus', words.surplus(tally.eligible)];
  };

  const reasonOfManager = (profile: number): Reason => {
    const words = unmatchedWords('manager', language);
    if (pairing.mentors.count === 0) return ['no-eligible-mentor', words.nobodyLeft];
    const manager = person(pairing.managers, profile);
    const tally = count(mentorProfiles, pairing.mentors.size, rules, (column) =>
      broken(person(pairing.mentors, column), manager),
    );
    if (tally.eligible === 0) {
      return ['no-eligible-mentor', words.noPartner(tally.partners, tally.blocked)];
    }
    return ['competition', '', competing(profile)];
  };

  const ofMentors = explain('mentor', pairing.mentors, expanded.mentorsLeft, reasonOfMentor);
  const ofManagers = explain('manager', pairing.managers, expanded.managersLeft, reasonOfManager);
  return [...ofMentors, ...ofManagers];

  /** People of one profile have one reason, which is worked out once. */
  function explain(
    role: 'mentor' | 'manager',
    side: Pairing['mentors'],
    left: readonly Person[],
    reasonOf: (profile: number) => Reason,
  ): Unmatched[] {
    const profileOf = new Map(side.people.map((one, i) => [one, entryOf(side.of, i)]));
    const reasons = new Map<number, Reason>();
    const words = unmatchedWords(role, language);
    return left.map((one) => {
      const profile = profileOf.get(one) ?? 0;
      const known = reasons.get(profile) ?? reasonOf(profile);
      reasons.set(profile, known);
      const [reasonCode, reason, rivals] = known;
      if (!rivals) return { ...unmatchedPerson(one, reasonCode, reason), role };
      if (rivals.partners > MOST_NAMED) {
        return { ...unmatchedPerson(one, reasonCode, words.crowd(rivals.partners)), role };
      }
      const group = rivals.group(one);
      return { ...unmatchedPerson(one, reasonCode, words.competition(group)), role, group };
    });
  }
}

/** In larger groups nobody is named; `tandem explain` does it for one person. */
const MOST_NAMED = 100;

/** The code, what is said, and for a competition who competes. */
type Reason = readonly [code: string, text: string, rivals?: Competition];

/** The entry of somebody left over. */
export function unmatchedPerson(person: Person, reasonCode: string, reason: string): Unmatched {
  const { role, id, name, department } = person;
  return { role, id, name, department: department.text, reasonCode, reason };
}

/** Counts the partners of one person by the first rule that blocks them. */
function count(
  profiles: readonly number[],
  sizes: Int32Array,
  rules: readonly PairingRule[],
  brokenBy: (profile: number) => readonly PairingRule[],
): { partners: number; eligible: number; blocked: Blocked[] } {
  const counts = new Map(rules.map(({ id }) => [id, 0]));
  let partners = 0;
  let eligible = 0;
  for (const profile of profiles) {
    const size = entryOf(sizes, profile);
    partners += size;
    const first = brokenBy(profile)[0]?.id;
    if (first === undefined) eligible += size;
    else counts.set(first, (counts.get(first) ?? 0) + size);
  }
  const blocked = [...counts]
    .filter(([, blocks]) => blocks > 0)
    .map(([rule, blocks]) => ({ rule, count: blocks }));
  return { partners, eligible, blocked };
}
