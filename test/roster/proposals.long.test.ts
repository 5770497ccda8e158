import fc from 'fast-check';
import { expect, it } from 'vitest';
import { match } from '../../src/runs/decide.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import type { Person } from '../../src/people/index.ts';
import { explainPerson } from '../../src/roster/explain/explain.ts';
import { proposalsOf } from '../../src/roster/proposals.ts';
import { peopleOf, person } from '../helpers/people.ts';

const department = fc.constantFrom('it', 'hr', 'sales').map((key) => ({ text: key, path: [key] }));

function crowd(role: 'mentor' | 'manager', prefix: string): fc.Arbitrary<Person[]> {
  const skill =
    role === 'mentor' ? fc.constantFrom(4000, 4500, 5000) : fc.constantFrom(1000, 3000, 4000);
  return fc
    .array(fc.record({ department, skill }), { minLength: 1, maxLength: 7 })
    .map((all) =>
      all.map((given, i) => person(role, `${prefix}${i}`, { ...given, communication: 4000 })),
    );
}

it.each(['total', 'fair'] as const)(
  'proposals name up to two others, all of whom cost nothing by the objective %s',
  (objective) => {
    let named = 0;
    fc.assert(
      fc.property(crowd('mentor', 'M'), crowd('manager', 'G'), (mentors, managers) => {
        const made = match(peopleOf(mentors, managers), defaultProgramme(), { objective });
        for (const { manager, mentor, alternatives } of proposalsOf(made)) {
          const free = explainPerson(made, manager)
            .alternatives.filter(({ loss }) => Object.values(loss).every((value) => value === 0))
            .map(({ partner }) => partner);
          expect(alternatives).toHaveLength(Math.min(2, free.length));
          expect(free).toEqual(expect.arrayContaining([...alternatives]));
          expect(alternatives).not.toContain(mentor);
          named += alternatives.length;
        }
      }),
      { numRuns: 200 },
    );
    expect(named).toBeGreaterThan(100);
  },
);
