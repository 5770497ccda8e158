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

/** Tandems, sponsors, the lowest score (0 where it does not count), total: more is better. */
type Values = readonly [tandems: number, sponsors: number, lowest: number, total: number];

/** The best values of all rosters that hold the pair, or of all, by trying every roster. */
function bestWith(
  objective: 'total' | 'fair',
  mentors: readonly Person[],
  managers: readonly Person[],
  pair: readonly [Person, Person] | undefined,
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
    const [tandems, sponsors, lowest, total] = values;
    const take = (mentor: Person): void => {
      const worth = score(mentor, manager);
      go(k + 1, new Set([...used, mentor]), [
        tandems + 1,
        sponsors + Number(manager.sponsor),
        objective === 'fair' ? Math.min(lowest, worth) : 0,
        total + worth,
      ]);
    };
    if (pair?.[1] === manager) {
      take(pair[0]);
      return;
    }
    go(k + 1, used, values);
    for (const mentor of mentors) {
      if (mentor !== pair?.[0] && !used.has(mentor) && allowed(mentor, manager)) take(mentor);
    }
  };
  go(0, new Set(), [0, 0, objective === 'fair' ? Infinity : 0, 0]);
  return best ?? [0, 0, 0, 0];
}

describe('explaining', () => {
  it.each(['total', 'fair'] as const)(
    'tells the exact loss of every pair for %s, and moves that end in a roster of just that value',
    (objective) => {
      fc.assert(
        fc.property(crowd('mentor', 'M'), crowd('manager', 'G'), (mentors, managers) => {
          const programme = defaultProgramme();
          const made = match(peopleOf(mentors, managers), programme, { objective });
          const broken = rulesBroken(made.pairing, programme.pairing);
          const allowed = (a: Person, b: Person): boolean => broken(a, b).length === 0;
          const scored = scorer(made.pairing);
          const score = (a: Person, b: Person): number => scored(a, b).score;
          const takePart = made.pairing.mentors.people;
          for (const mentor of takePart) {
            for (const { partner, loss } of explainPerson(made, mentor).alternatives) {
              expect(loss).toEqual(explainPair(made, mentor, partner, 'en').loss);
            }
          }
          const optimum = bestWith(objective, takePart, managers, undefined, allowed, score);
          for (const manager of managers) {
            const { alternatives } = explainPerson(made, manager);
            for (const mentor of takePart) {
              const told = explainPair(made, mentor, manager, 'en');
              expect(told.allowed).toBe(allowed(mentor, manager));
              if (!told.allowed) {
                expect(told.broken.length).toBeGreaterThan(0);
                continue;
              }
              const best = bestWith(
                objective,
                takePart,
                managers,
                [mentor, manager],
                allowed,
                score,
              );
              const loss = {
                tandems: optimum[0] - best[0],
                sponsors: optimum[1] - best[1],
                ...(objective === 'fair' && { lowest: optimum[2] - best[2] }),
                total: optimum[3] - best[3],
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
                objective === 'fair' ? Math.min(...[...after].map(([b, a]) => score(a, b))) : 0,
                [...after].reduce((sum, [b, a]) => sum + score(a, b), 0),
              ]).toEqual([...best]);
            }
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  it('names a crowd for one person, whom the roster does not name', () => {
    const it = { text: 'IT', path: ['it'] };
    const hr = { text: 'HR', path: ['hr'] };
    const mentors = Array.from({ length: 120 }, (_, i) =>
      person('mentor', `M${i}`, { department: it, skill: 5000, communication: 4000 }),
    );
    const managers = Array.from({ length: 122 }, (_, i) =>
      person('manager', `G${i}`, { department: hr }),
    );
    const made = match(peopleOf(mentors, managers), defaultProgramme());
    const left = managers.filter((one) => made.roster.unmatched.some(({ id }) => id === one.id));
    expect(left).toHaveLength(2);
    for (const one of left) {
      const told = explainPerson(made, one);
      expect(made.roster.unmatched.find(({ id }) => id === one.id)?.group).toBeUndefined();
      expect(told.unmatched?.group?.members).toHaveLength(121);
      expect(told.unmatched?.group?.members).toContain(one.id);
      expect(told.unmatched?.group?.partners).toHaveLength(120);
      // One change of places among people who are all alike.
      expect(told.alternatives).toHaveLength(120);
      expect(told.alternatives[0]?.loss).toEqual({ tandems: 0, sponsors: 0, total: 0 });
    }
  });

  it('prices nothing for those who take no part', () => {
    const mentor = person('mentor', 'M', { skill: 1000, communication: 4000 });
    const manager = person('manager', 'G', { department: { text: 'HR', path: ['hr'] } });
    const made = match(peopleOf([mentor], [manager]), defaultProgramme());
    expect(explainPerson(made, mentor)).toMatchObject({
      tandem: undefined,
      unmatched: { reasonCode: 'mentor-skill' },
      alternatives: [],
    });
    expect(explainPair(made, mentor, manager, 'en')).toMatchObject({
      allowed: false,
      loss: undefined,
      moves: [],
    });
  });
});
