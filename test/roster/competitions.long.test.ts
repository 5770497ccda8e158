import fc from 'fast-check';
import { expect, it } from 'vitest';
import { match } from '../../src/runs/decide.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import type { Person } from '../../src/people/index.ts';
import { explainPerson } from '../../src/roster/explain/explain.ts';
import { rulesBroken } from '../../src/roster/score.ts';
import { peopleOf, person } from '../helpers/people.ts';

const programme = defaultProgramme();

/** Up to 150 people of some departments and languages, so that small groups compete beside crowds. */
function crowd(role: 'mentor' | 'manager', prefix: string): fc.Arbitrary<Person[]> {
  const word = (key: string): { text: string; key: string } => ({ text: key, key });
  const someone = fc.record({
    department: fc
      .constantFrom('it', 'hr', 'sales', 'legal')
      .map((key) => ({ text: key, path: [key] })),
    languages: fc
      .uniqueArray(fc.constantFrom('de', 'en', 'fr', 'pl', 'tr', 'cs'), {
        minLength: 1,
        maxLength: 2,
      })
      .map((keys) => keys.map(word)),
    skill:
      role === 'mentor' ? fc.constantFrom(4000, 4500, 5000) : fc.constantFrom(1000, 4000, 4500),
  });
  const most = role === 'mentor' ? 70 : 80;
  return fc
    .array(someone, { minLength: most / 2, maxLength: most, size: 'max' })
    .map((all) =>
      all.map((given, i) => person(role, `${prefix}${i}`, { ...given, communication: 4000 })),
    );
}

/** Whether each of some people can have an eligible partner of their own, by augmenting paths. */
function canAllBeServed(
  members: readonly string[],
  eligible: ReadonlyMap<string, readonly string[]>,
): boolean {
  const userOf = new Map<string, string>();
  const serve = (member: string, tried: Set<string>): boolean =>
    (eligible.get(member) ?? []).some((partner) => {
      if (tried.has(partner)) return false;
      tried.add(partner);
      const user = userOf.get(partner);
      if (user !== undefined && !serve(user, tried)) return false;
      userOf.set(partner, member);
      return true;
    });
  return members.every((member) => serve(member, new Set()));
}

it('a group has one member more than eligible mentors, and without any other all could be served', () => {
  let groups = 0;
  let largest = 0;
  fc.assert(
    fc.property(crowd('mentor', 'M'), crowd('manager', 'G'), (mentors, managers) => {
      const people = peopleOf(mentors, managers, { mentor: ['languages'], manager: ['languages'] });
      const made = match(people, programme);
      const broken = rulesBroken(made.pairing, programme.pairing);
      const eligible = new Map(
        managers.map((manager) => [
          manager.id,
          mentors.filter((mentor) => broken(mentor, manager).length === 0).map(({ id }) => id),
        ]),
      );
      for (const { id, reasonCode } of made.roster.unmatched) {
        if (reasonCode !== 'competition') continue;
        const manager = managers.find((one) => one.id === id)!;
        const { group } = explainPerson(made, manager).unmatched!;
        const { members, partners } = group!;
        groups++;
        largest = Math.max(largest, members.length);
        expect(new Set(members).size).toBe(partners.length + 1);
        expect(members).toContain(id);
        const all = new Set(members.flatMap((member) => eligible.get(member) ?? []));
        expect([...all].sort()).toEqual([...partners].sort());
        // By Hall's theorem then no part of the group that holds the person is deficient.
        for (const other of members) {
          if (other === id) continue;
          const rest = members.filter((member) => member !== other);
          expect(canAllBeServed(rest, eligible)).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(groups).toBeGreaterThan(50);
  expect(largest).toBeGreaterThan(20);
});
