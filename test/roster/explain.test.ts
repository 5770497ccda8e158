import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../src/pipeline.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import type { Person } from '../../src/people/person.ts';
import { explainPair, explainPerson } from '../../src/roster/explain.ts';
import type { Loss } from '../../src/roster/pricing.ts';
import type { RosterRow } from '../../src/roster/read.ts';
import { rulesBroken, scorer } from '../../src/roster/score.ts';
import type { Wave } from '../../src/roster/wave.ts';
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

/** Tandems, sponsors, those who waited, the lowest score (0 where it does not count), total. */
type Values = readonly [
  tandems: number,
  sponsors: number,
  waiting: number,
  lowest: number,
  total: number,
];

/** What a brute force has to know of a match. */
interface Situation {
  readonly objective: 'total' | 'fair';
  readonly mentors: readonly Person[];
  readonly managers: readonly Person[];
  readonly waiting: ReadonlySet<string>;
  readonly allowed: (mentor: Person, manager: Person) => boolean;
  readonly score: (mentor: Person, manager: Person) => number;
}

/** The best values of all rosters that hold the pair, or of all, by trying every roster. */
function bestWith(of: Situation, pair?: readonly [Person, Person]): Values {
  let best: Values | undefined;
  const go = (k: number, used: ReadonlySet<Person>, values: Values): void => {
    const manager = of.managers[k];
    if (!manager) {
      const at = best ? values.findIndex((value, i) => value !== best![i]) : 0;
      if (at >= 0 && (!best || values[at]! > best[at]!)) best = values;
      return;
    }
    const take = (mentor: Person): void => {
      go(k + 1, new Set([...used, mentor]), joined(of, values, mentor, manager));
    };
    if (pair?.[1] === manager) {
      take(pair[0]);
      return;
    }
    go(k + 1, used, values);
    for (const mentor of of.mentors) {
      if (mentor !== pair?.[0] && !used.has(mentor) && of.allowed(mentor, manager)) take(mentor);
    }
  };
  go(0, new Set(), nothing(of));
  return best ?? nothing(of);
}

const nothing = ({ objective }: Situation): Values => [
  0,
  0,
  0,
  objective === 'fair' ? Infinity : 0,
  0,
];

function joined(of: Situation, values: Values, mentor: Person, manager: Person): Values {
  const [tandems, sponsors, waiting, lowest, total] = values;
  const worth = of.score(mentor, manager);
  return [
    tandems + 1,
    sponsors + Number(manager.sponsor),
    waiting + Number(of.waiting.has(manager.id)),
    of.objective === 'fair' ? Math.min(lowest, worth) : 0,
    total + worth,
  ];
}

/** What a match may be made with beside people and programme. */
const options = fc.record({
  seed: fc.constantFrom(undefined, 'spring', '2'),
  waiting: fc.subarray(['G0', 'G1', 'G2', 'G3']),
  /** Whether the first two people go on together, from the wave before. */
  locked: fc.boolean(),
  history: fc.subarray([
    ['M0', 'G1'],
    ['M1', 'G0'],
    ['M2', 'G2'],
  ] as const),
});

function waveOf(locked: readonly [Person, Person] | undefined, history: Wave['history']): Wave {
  const row = { mentorId: '', managerId: '' } as RosterRow;
  return {
    continued: locked ? [{ mentor: locked[0], manager: locked[1], status: 'locked', row }] : [],
    ...{ past: [], history, proposed: [], declined: [], rows: [], further: [], findings: [] },
    programme: defaultProgramme(),
  };
}

describe('explaining', () => {
  it.each(['total', 'fair'] as const)(
    'tells the exact loss of every pair for %s, and moves that end in a roster of just that value',
    (objective) => {
      fc.assert(
        fc.property(
          crowd('mentor', 'M'),
          crowd('manager', 'G'),
          options,
          (mentors, managers, { seed, waiting, locked, history }) => {
            const programme = defaultProgramme();
            const goOn = locked ? ([mentors[0]!, managers[0]!] as const) : undefined;
            const made = match(peopleOf(mentors, managers), programme, {
              ...{ objective, seed, waiting: new Set(waiting) },
              wave: waveOf(goOn, history),
            });
            const broken = rulesBroken(made.pairing, programme.pairing);
            const scored = scorer(made.pairing);
            const of: Situation = {
              objective,
              mentors: made.pairing.mentors.people,
              managers: managers.filter((one) => one !== goOn?.[1]),
              waiting: new Set(waiting),
              allowed: (a, b) => broken(a, b).length === 0,
              score: (a, b) => scored(a, b).score,
            };
            const waits = of.managers.some(({ id }) => waiting.includes(id));
            const lossOf = ([t, s, w, l, sum]: Values, than: Values): Loss => ({
              tandems: t - than[0],
              sponsors: s - than[1],
              ...(waits && { waiting: w - than[2] }),
              ...(objective === 'fair' && { lowest: l - than[3] }),
              total: sum - than[4],
            });
            for (const mentor of of.mentors) {
              for (const { partner, loss } of explainPerson(made, mentor).alternatives) {
                expect(loss).toEqual(explainPair(made, mentor, partner, 'en').loss);
              }
            }
            const optimum = bestWith(of);
            for (const manager of of.managers) {
              const { alternatives, others } = explainPerson(made, manager);
              expect(others).toBe(0);
              for (const mentor of of.mentors) {
                const told = explainPair(made, mentor, manager, 'en');
                expect(told.allowed).toBe(of.allowed(mentor, manager));
                if (!told.allowed) {
                  expect(told.broken.length).toBeGreaterThan(0);
                  continue;
                }
                const best = bestWith(of, [mentor, manager]);
                expect(told.loss).toEqual(lossOf(optimum, best));
                if (!told.chosen) {
                  const one = alternatives.find(({ partner }) => partner === mentor);
                  expect(one?.loss).toEqual(told.loss);
                }
                const after = new Map(
                  made.roster.tandems
                    .filter(({ status }) => status === 'proposed')
                    .map((one) => [one.manager, one.mentor]),
                );
                for (const { manager: who, to } of told.moves) {
                  if (to) after.set(who, to);
                  else after.delete(who);
                }
                expect(after.get(manager)).toBe(mentor);
                expect(new Set(after.values()).size).toBe(after.size);
                expect([...after].every(([b, a]) => of.allowed(a, b))).toBe(true);
                expect(
                  [...after].reduce((all, [b, a]) => joined(of, all, a, b), nothing(of)),
                ).toEqual(best);
              }
            }
            if (goOn) {
              const told = explainPair(made, goOn[0], of.managers[0] ?? goOn[1], 'en');
              expect(told.goOn.map(({ status }) => status)).toEqual(
                of.managers.length > 0 ? ['locked'] : [],
              );
              expect(explainPerson(made, goOn[1]).tandem?.status).toBe('locked');
            }
          },
        ),
        { numRuns: 400 },
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
