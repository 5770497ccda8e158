import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../src/pipeline.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import type { Person } from '../../src/people/person.ts';
import { explainPair, explainPerson } from '../../src/roster/explain.ts';
import { rulesBroken, scorer } from '../../src/roster/score.ts';
import { peopleOf, person } from '../helpers/people.ts';

const department = fc.constantFrom('it', 'hr', 'sales').map((key) => ({ text: key, path: [key] }));
const level = fc.integer({ min: 3, max: 5 }).map((one) => one * 1000);

function crowd(role: 'mentor' | 'manager', prefix: string): fc.Arbitrary<Person[]> {
  const someone = fc.record({
    department,
    skill: role === 'mentor' ? fc.constantFrom(4000, 5000) : fc.constantFrom(undefined, 3000, 4000),
    communication: level,
    sponsor: role === 'manager' ? fc.boolean() : fc.constant(false),
  });
  return fc
    .array(someone, { minLength: 1, maxLength: 4 })
    .map((all) => all.map((given, i) => person(role, `${prefix}${i}`, given)));
}

type Values = readonly [tandems: number, sponsors: number, total: number];

/** The best values of all rosters that hold the pair, by trying every roster. */
function bestWith(
  mentors: readonly Person[],
  managers: readonly Person[],
  pair: readonly [Person, Person],
  allowed: (mentor: Person, manager: Person) => boolean,
  score: (mentor: Person, manager: Person) => number,
): Values {
  let best: Values | undefined;
  const go = (k: number, used: ReadonlySet<Person>, values: Values): void => {
    const manager = managers[k];
    if (!manager) {
      const at = best ? values.findIndex((value, i) => value !== best![i]) : 0;
      if (at >= 0 && (!best || values[at]! > best[at]!)) best = values;
      return;
    }
    const [tandems, sponsors, total] = values;
    const take = (mentor: Person): void => {
      const worth = score(mentor, manager);
      go(k + 1, new Set([...used, mentor]), [
        tandems + 1,
        sponsors + Number(manager.sponsor),
        total + worth,
      ]);
    };
    if (manager === pair[1]) {
      take(pair[0]);
      return;
    }
    go(k + 1, used, values);
    for (const mentor of mentors) {
      if (mentor !== pair[0] && !used.has(mentor) && allowed(mentor, manager)) take(mentor);
    }
  };
  go(0, new Set(), [0, 0, 0]);
  return best ?? [0, 0, 0];
}

describe('explaining', () => {
  it('tells the exact loss of every pair, and moves that end in a roster of just that value', () => {
    fc.assert(
      fc.property(crowd('mentor', 'M'), crowd('manager', 'G'), (mentors, managers) => {
        const programme = defaultProgramme();
        const made = match(peopleOf(mentors, managers), programme);
        const { tandems, sponsors, total } = made.roster.objective;
        const broken = rulesBroken(made.pairing, programme.pairing);
        const allowed = (a: Person, b: Person): boolean => broken(a, b).length === 0;
        const scored = scorer(made.pairing);
        const score = (a: Person, b: Person): number => scored(a, b).score;
        const takePart = made.pairing.mentors.people;
        for (const manager of managers) {
          const { alternatives } = explainPerson(made, manager);
          for (const mentor of takePart) {
            const told = explainPair(made, mentor, manager, 'en');
            expect(told.allowed).toBe(allowed(mentor, manager));
            if (!told.allowed) {
              expect(told.broken.length).toBeGreaterThan(0);
              continue;
            }
            const best = bestWith(takePart, managers, [mentor, manager], allowed, score);
            const loss = {
              tandems: tandems - best[0],
              sponsors: sponsors - best[1],
              total: total - best[2],
            };
            expect(told.loss).toEqual(loss);
            if (!told.chosen) {
              expect(alternatives.find(({ partner }) => partner === mentor)?.loss).toEqual(loss);
            }
            const after = new Map(made.roster.tandems.map((one) => [one.manager, one.mentor]));
            for (const { manager: who, to } of told.moves) {
              if (to) after.set(who, to);
              else after.delete(who);
            }
            expect(after.get(manager)).toBe(mentor);
            expect(new Set(after.values()).size).toBe(after.size);
            expect([...after].every(([b, a]) => allowed(a, b))).toBe(true);
            expect([
              after.size,
              [...after.keys()].filter((one) => one.sponsor).length,
              [...after].reduce((sum, [b, a]) => sum + score(a, b), 0),
            ]).toEqual([...best]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
