import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORBIDDEN } from '../../src/assignment/index.ts';
import { type PairsToKeep, pairPeople, type Pairing } from '../../src/pairing/index.ts';
import type { Person } from '../../src/people/index.ts';
import type { Context, Criterion, PairingRule } from '../../src/programme/rule.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { criterion, programmeOf, rule } from '../helpers/rules.ts';
import { share } from '../helpers/share.ts';

const otherDepartment = rule('cross-department', {
  mentor: ({ department }) => department.path[0],
  manager: ({ department }) => department.path[0],
  test: (a, b) => a !== b,
});
const skill = criterion('skill', 40, {
  mentor: (one) => one.skill,
  manager: () => 0,
  test: (a) => (a ?? 0) / 5,
});
const sharedLetters = criterion('letters', 15, {
  mentor: ({ topics }) => topics?.map(({ key }) => key) ?? [],
  manager: ({ topics }) => topics?.map(({ key }) => key) ?? [],
  test: (a, b) => Math.min(1000, 250 * a.filter((key) => b.includes(key)).length),
});

const ignore = () => undefined;

const rules = [otherDepartment];
const criteria = [skill, sharedLetters];

describe('grouping by profile', () => {
  it('puts people together whom no rule and no criterion tells apart', () => {
    const mentors = ['M2', 'M1', 'M3'].map((id) => person('mentor', id, { skill: 4000 }));
    const pairing = pairPeople(
      peopleOf(mentors, [person('manager', 'G1')]),
      programmeOf([], [skill]),
    );
    expect(pairing.mentors.count).toBe(1);
    expect(pairing.mentors.size).toEqual(Int32Array.of(3));
    expect(Array.from(pairing.mentors.member, (i) => pairing.mentors.people[i]?.id)).toEqual([
      'M1',
      'M2',
      'M3',
    ]);
  });

  it('keeps sponsors and those who waited apart, for they come first', () => {
    const managers = [
      person('manager', 'G1'),
      person('manager', 'G2', { sponsor: true }),
      person('manager', 'G3'),
    ];
    const pairing = pairPeople(peopleOf([], managers), programmeOf([], []), {
      waiting: new Set(['G3']),
    });
    expect(Array.from(pairing.problem.tier)).toEqual([0, 2, 1]);
  });

  it('leaves out those who are busy or screened out', () => {
    const pairing = pairPeople(
      peopleOf(
        [person('mentor', 'M1'), person('mentor', 'M2')],
        [person('manager', 'G1'), person('manager', 'G2')],
      ),
      programmeOf([], []),
      { busy: new Set(['M1', 'G2']) },
    );
    expect(pairing.mentors.people.map(({ id }) => id)).toEqual(['M2']);
    expect(pairing.managers.people.map(({ id }) => id)).toEqual(['G1']);
  });
});

describe('what counts', () => {
  const people = peopleOf([person('mentor', 'M1')], [person('manager', 'G1')]);

  it('are the criteria that the columns allow', () => {
    const idle = { ...sharedLetters, active: () => false };
    const { criteria, weights } = pairPeople(people, programmeOf([], [skill, idle, sharedLetters]));
    expect(criteria).toEqual([skill, sharedLetters]);
    expect(weights).toBe(40 + 15);
  });

  it.each([
    ['nothing, unless it is given', {}, { people, history: [], onFailure: undefined }],
    [
      'the history and who listens to failures',
      { history: [['M1', 'G1']], onFailure: ignore },
      { people, history: [['M1', 'G1']], onFailure: ignore },
    ],
  ] as const)('is %s', (_, options, context) => {
    const asked: Context[] = [];
    const curious: PairingRule = {
      ...otherDepartment,
      prepare: (given) => {
        asked.push(given);
        return otherDepartment.prepare(given);
      },
    };
    const pairing = pairPeople(people, programmeOf([curious], []), options);
    expect(asked).toEqual([context]);
    expect(pairing.context).toEqual(context);
  });
});

describe('costs', () => {
  const departments = ['it', 'hr', 'sales', 'legal'];
  const someone = (role: 'mentor' | 'manager') =>
    fc
      .record({
        department: fc.constantFrom(...departments).map((key) => ({ text: key, path: [key] })),
        skill: fc.integer({ min: 0, max: 5 }).map((level) => level * 1000),
        topics: fc
          .subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
          .map((keys) => keys.map((key) => ({ key, text: key }))),
        sponsor: fc.boolean(),
      })
      .map(
        (given) =>
          (id: string): Person =>
            person(role, id, given),
      );
  const crowd = (role: 'mentor' | 'manager', prefix: string) =>
    fc
      .array(someone(role), { maxLength: 90 })
      .map((makers) => makers.map((make, i) => make(`${prefix}${i}`)));

  it('gives every pair its weighted distance from the highest score, or forbids it', () => {
    fc.assert(
      fc.property(crowd('mentor', 'M'), crowd('manager', 'G'), (mentors, managers) => {
        const pairing = pairPeople(peopleOf(mentors, managers), programmeOf(rules, criteria));
        expect(costsByPerson(pairing)).toEqual(expected(mentors, managers));
      }),
      { numRuns: share(600) },
    );
  });

  it('stay exact where nearly everybody reads differently, in several tests at once', () => {
    const topics = (at: number): Person['topics'] =>
      Array.from('abcdefghi', (key) => ({ key, text: key })).filter((_, bit) => (at >> bit) & 1);
    const mentors = Array.from({ length: 200 }, (_, i) =>
      person('mentor', `M${i}`, { topics: topics(i + 1), experience: 5 * i, skill: 4000 + i }),
    );
    const managers = Array.from({ length: 90 }, (_, i) =>
      person('manager', `G${i}`, { topics: topics(3 * i), experience: i }),
    );
    const wanted = rule('wanted', {
      mentor: ({ topics }) => topics?.map(({ key }) => key) ?? [],
      manager: ({ topics }) => topics?.map(({ key }) => key) ?? [],
      test: (a, b) => a.length > b.length,
    });
    const near = criterion('near', 7, {
      mentor: (one) => one.experience ?? 0,
      manager: (one) => one.experience ?? 0,
      test: (a, b) => Math.abs(a - b),
    });
    const all = { rules: [wanted], criteria: [sharedLetters, near] };
    const pairing = pairPeople(peopleOf(mentors, managers), programmeOf(all.rules, all.criteria));
    expect(costsByPerson(pairing)).toEqual(expected(mentors, managers, all));
  });

  it.each<[string, PairsToKeep, broken: number]>([
    ['tie', { mode: 'tie', pairs: [] }, 0],
    ['tie', { mode: 'tie', pairs: [['M0', 'G1']] }, 0],
    [
      'tie',
      {
        mode: 'tie',
        pairs: [
          ['M0', 'G1'],
          ['M1', 'G0'],
        ],
      },
      0,
    ],
    ['bonus', { mode: 'bonus', points: 3, pairs: [['M1', 'G1']] }, 10 * 55 * 3],
    [
      'bonus',
      {
        mode: 'bonus',
        points: 1,
        pairs: [
          ['M0', 'G0'],
          ['M2', 'G2'],
        ],
      },
      10 * 55,
    ],
    [
      'bonus',
      {
        mode: 'bonus',
        points: 2,
        pairs: [
          ['M0', 'G0'],
          ['M0', 'G1'],
          ['M2', 'G0'],
          ['M2', 'G9'],
        ],
      },
      10 * 55 * 2,
    ],
  ])('let pairs that are proposed go first, as a %s: %j', (_, kept, broken) => {
    const someone = (role: 'mentor' | 'manager', prefix: string) =>
      [0, 1, 2].map((i) =>
        person(role, `${prefix}${i}`, {
          skill: 1000 * i,
          department: { text: role, path: [role] },
        }),
      );
    const mentors = someone('mentor', 'M');
    const managers = someone('manager', 'G');
    const pairing = pairPeople(peopleOf(mentors, managers), programmeOf(rules, criteria), { kept });
    const stays = new Set(kept.pairs.map((pair) => pair.join(' ')));
    const placed = pairing.kept.map(
      ([manager, mentor]) => [mentors[mentor]!.id, managers[manager]!.id] as const,
    );
    expect(placed).toEqual(kept.mode === 'tie' ? kept.pairs : []);
    expect(costsByPerson(pairing)).toEqual(
      new Map(
        Array.from(expected(mentors, managers), ([pair, loss]) => [
          pair,
          loss + (stays.has(pair) ? 0 : broken),
        ]),
      ),
    );
  });

  it('do not hang on the order in which people were read', () => {
    fc.assert(
      fc.property(crowd('mentor', 'M'), crowd('manager', 'G'), (mentors, managers) => {
        const one = pairPeople(peopleOf(mentors, managers), programmeOf(rules, criteria));
        const two = pairPeople(
          peopleOf(mentors.toReversed(), managers.toReversed()),
          programmeOf(rules, criteria),
        );
        expect(two.problem.demand).toEqual(one.problem.demand);
        expect(two.problem.supply).toEqual(one.problem.supply);
        expect(matrix(two)).toEqual(matrix(one));
      }),
      { numRuns: share(400) },
    );
  });

  it('refuse weights that would reach the mark of a forbidden pair', () => {
    const heavy = { ...skill, weight: 2_000_000 };
    expect(() =>
      pairPeople(
        peopleOf([person('mentor', 'M1')], [person('manager', 'G1')]),
        programmeOf([], [heavy]),
      ),
    ).toThrow(RangeError);
  });

  function matrix({ problem }: Pairing): Int32Array[] {
    return Array.from(problem.demand, (_, row) => {
      const out = new Int32Array(problem.costs.columns);
      problem.costs.fill(row, out);
      return out;
    });
  }

  function costsByPerson(pairing: Pairing): Map<string, number> {
    const costs = matrix(pairing);
    const byPair = new Map<string, number>();
    const { mentors, managers } = pairing;
    managers.people.forEach((manager, i) => {
      mentors.people.forEach((mentor, j) => {
        byPair.set(`${mentor.id} ${manager.id}`, costs[managers.of[i]!]![mentors.of[j]!]!);
      });
    });
    return byPair;
  }

  function expected(
    mentors: readonly Person[],
    managers: readonly Person[],
    all: { rules: readonly PairingRule[]; criteria: readonly Criterion[] } = { rules, criteria },
  ): Map<string, number> {
    const byPair = new Map<string, number>();
    const allowed = (rules: readonly PairingRule[], a: Person, b: Person): boolean =>
      rules.every((one) => {
        const { mentor, manager, test } = one.prepare({ people: peopleOf([], []), history: [] });
        return test(mentor(a), manager(b));
      });
    const loss = (criteria: readonly Criterion[], a: Person, b: Person): number =>
      criteria.reduce((sum, one) => {
        const { mentor, manager, test } = one.prepare({ people: peopleOf([], []), history: [] });
        return sum + one.weight * (1000 - test(mentor(a), manager(b)));
      }, 0);
    for (const a of mentors) {
      for (const b of managers) {
        byPair.set(
          `${a.id} ${b.id}`,
          allowed(all.rules, a, b) ? loss(all.criteria, a, b) : FORBIDDEN,
        );
      }
    }
    return byPair;
  }
});
