import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match, type Match, type MatchOptions } from '../../src/runs/decide.ts';
import { defaultProgramme, type Programme } from '../../src/programme/index.ts';
import type { Person } from '../../src/people/index.ts';
import { explainPair, explainPerson } from '../../src/roster/explain/explain.ts';
import type { Loss } from '../../src/roster/explain/pricing.ts';
import type { RosterRow } from '../../src/roster/rows/read-roster.ts';
import { rulesBroken, scorer } from '../../src/roster/score.ts';
import type { Wave } from '../../src/roster/wave/wave.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { criterion, rule } from '../helpers/rules.ts';
import { share } from '../helpers/share.ts';

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
  /** Who is with whom in the roster at hand. */
  readonly now: ReadonlyMap<Person, Person>;
}

/**
 * Of all rosters that hold the pair, or of all, the one that is defined: the best, of these one
 * that keeps the most current tandems, of these the first; by trying every roster in that order.
 */
function bestWith(
  of: Situation,
  pair?: readonly [Person, Person],
): { readonly values: Values; readonly roster: ReadonlyMap<Person, Person> } {
  let best: { values: readonly number[]; roster: ReadonlyMap<Person, Person> } | undefined;
  const go = (k: number, roster: ReadonlyMap<Person, Person>, values: Values): void => {
    const manager = of.managers[k];
    if (!manager) {
      const kept = [...roster].filter(([b, a]) => of.now.get(b) === a).length;
      const all = [...values, kept];
      const at = all.findIndex((value, i) => value !== best?.values[i]);
      if (!best || (at >= 0 && all[at]! > best.values[at]!)) best = { values: all, roster };
      return;
    }
    const take = (mentor: Person): void => {
      go(k + 1, new Map([...roster, [manager, mentor]]), joined(of, values, mentor, manager));
    };
    if (pair?.[1] === manager) {
      take(pair[0]);
      return;
    }
    const used = new Set(roster.values());
    for (const mentor of of.mentors) {
      if (mentor !== pair?.[0] && !used.has(mentor) && of.allowed(mentor, manager)) take(mentor);
    }
    go(k + 1, roster, values);
  };
  go(0, new Map(), nothing(of));
  const [tandems, sponsors, waiting, lowest, total] = best!.values as Values;
  return { values: [tandems, sponsors, waiting, lowest, total], roster: best!.roster };
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
  proposed: fc.subarray([
    ['M0', 'G2'],
    ['M1', 'G1'],
    ['M3', 'G0'],
  ] as const),
  keep: fc.constantFrom(undefined, 'tie' as const, 3),
});

function waveOf(
  locked: readonly [Person, Person] | undefined,
  history: Wave['history'],
  proposed: Wave['proposed'],
): Wave {
  const row = { mentorId: '', managerId: '' } as RosterRow;
  return {
    continued: locked ? [{ mentor: locked[0], manager: locked[1], status: 'locked', row }] : [],
    ...{
      past: [],
      released: [],
      history,
      proposed,
      declined: [],
      rows: [],
      extraColumns: [],
      findings: [],
    },
    programme: defaultProgramme(),
  };
}

/** Ids in the order of the published lottery. */
function drawn(seed: string, ids: readonly string[]): string[] {
  const lot = (id: string): string => createHash('sha256').update(`${seed}\0${id}`).digest('hex');
  return ids.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
}

describe('explaining', () => {
  it.each(['total', 'fair'] as const)(
    'tells the exact loss of every pair for %s, and the moves to the roster that is defined with it',
    (objective) => {
      fc.assert(
        fc.property(
          crowd('mentor', 'M'),
          crowd('manager', 'G'),
          options,
          (mentors, managers, { seed, waiting, locked, history, proposed, ...given }) => {
            const programme = defaultProgramme();
            const goOn = locked ? ([mentors[0]!, managers[0]!] as const) : undefined;
            // Points for those who stay have no meaning where the lowest score decides.
            const keep = objective === 'fair' && given.keep === 3 ? undefined : given.keep;
            const made = match(peopleOf(mentors, managers), programme, {
              ...{ objective, seed, keep, waiting: new Set(waiting) },
              wave: waveOf(goOn, history, proposed),
            });
            const bonus = keep === 3 ? 30 * made.pairing.weights : 0;
            const stays = (a: Person, b: Person): boolean =>
              proposed.some(([m, g]) => m === a.id && g === b.id);
            const broken = rulesBroken(made.pairing, programme.pairing);
            const scored = scorer(made.pairing);
            const of: Situation = {
              objective,
              mentors: made.pairing.mentors.people,
              managers: made.pairing.managers.people,
              waiting: new Set(waiting),
              allowed: (a, b) => broken(a, b).length === 0,
              score: (a, b) => scored(a, b).score + (stays(a, b) ? bonus : 0),
              now: new Map(made.roster.tandems.map(({ mentor, manager }) => [manager, mentor])),
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
                expect(loss).toEqual(explainPair(made, mentor, partner).loss);
              }
            }
            const optimum = bestWith(of).values;
            for (const manager of of.managers) {
              const { alternatives, others } = explainPerson(made, manager);
              expect(others).toBe(0);
              for (const mentor of of.mentors) {
                const told = explainPair(made, mentor, manager);
                expect(told.allowed).toBe(of.allowed(mentor, manager));
                if (!told.allowed) {
                  expect(told.broken.length).toBeGreaterThan(0);
                  continue;
                }
                const best = bestWith(of, [mentor, manager]);
                expect(told.loss).toEqual(lossOf(optimum, best.values));
                if (told.chosen) {
                  expect(told.moves).toEqual([]);
                  continue;
                }
                const one = alternatives.find(({ partner }) => partner === mentor);
                expect(one?.loss).toEqual(told.loss);
                expect(told.moves[0]).toMatchObject({ manager, to: mentor });
                const after = new Map(of.managers.map((each) => [each, of.now.get(each)] as const));
                for (const { manager: who, from, to } of told.moves) {
                  expect(from).toBe(after.get(who));
                  after.set(who, to);
                }
                for (const each of of.managers) {
                  expect(after.get(each)?.id).toBe(best.roster.get(each)?.id);
                }
              }
            }
            if (goOn) {
              const told = explainPair(made, goOn[0], of.managers[0] ?? goOn[1]);
              expect(told.goOn.map(({ status }) => status)).toEqual(
                of.managers.length > 0 ? ['locked'] : [],
              );
              expect(explainPerson(made, goOn[1]).tandem?.status).toBe('locked');
            }
          },
        ),
        { numRuns: share(400) },
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
    expect(explainPair(made, mentor, manager)).toMatchObject({
      allowed: false,
      loss: undefined,
      moves: [],
    });
  });
});

describe('an explanation', () => {
  type Table = Readonly<Record<string, Readonly<Record<string, number>>>>;

  /** A programme in which a table says what a pair is worth; pairs that are not in it are forbidden. */
  function programmeOf(worth: Table): Programme {
    const own = ({ id }: Person): string => id;
    const read = { mentor: own, manager: own };
    const known = (mentor: string, manager: string): boolean =>
      worth[manager]?.[mentor] !== undefined;
    return {
      ...defaultProgramme(),
      screening: [],
      pairing: [rule('known', { ...read, test: known })],
      criteria: [
        criterion('worth', 1, { ...read, test: (a: string, b: string) => worth[b]?.[a] ?? 0 }),
      ],
    };
  }

  function matched(
    mentors: readonly string[],
    worth: Table,
    options: MatchOptions & { sponsors?: readonly string[]; waveOf?: [string, string] } = {},
  ): {
    made: Match;
    mentor: (id: string) => Person;
    manager: (id: string) => Person;
  } {
    const people = peopleOf(
      mentors.map((id) => person('mentor', id)),
      Object.keys(worth).map((id) =>
        person('manager', id, { sponsor: options.sponsors?.includes(id) ?? false }),
      ),
      { manager: ['sponsor'] },
    );
    const mentor = (id: string): Person => people.mentors.find((one) => one.id === id)!;
    const manager = (id: string): Person => people.managers.find((one) => one.id === id)!;
    const programme = programmeOf(worth);
    const [a, b] = options.waveOf ?? [];
    const wave: Wave | undefined =
      a === undefined || b === undefined
        ? undefined
        : {
            continued: [
              { mentor: mentor(a), manager: manager(b), status: 'active', row: undefined as never },
            ],
            ...{ past: [], released: [], history: [], proposed: [], declined: [], programme },
            ...{ rows: [], extraColumns: [], findings: [] },
          };
    return { made: match(people, programme, { ...options, wave }), mentor, manager };
  }

  const alternativesOf = (made: Match, who: Person): [id: string, score: number, loss: object][] =>
    explainPerson(made, who).alternatives.map(({ partner, score, loss }) => [
      partner.id,
      score,
      loss,
    ]);
  const none = { tandems: 0, sponsors: 0 };

  const WORTH = {
    X: { A: 900, B: 800, C: 100 },
    Y: { A: 850, B: 300, C: 200 },
    Z: { D: 500 },
  };

  it('tells the alternatives, the least costly first, of managers and of mentors', () => {
    const { made, mentor, manager } = matched(['A', 'B', 'C', 'D'], WORTH);
    const x = explainPerson(made, manager('X'));
    expect(x.tandem?.mentor.id).toBe('B');
    expect(x.unmatched).toBeUndefined();
    expect(alternativesOf(made, manager('X'))).toEqual([
      ['A', 900, { ...none, total: 450 }],
      ['C', 100, { ...none, total: 700 }],
    ]);
    expect(explainPerson(made, mentor('A')).tandem?.manager.id).toBe('Y');
    expect(alternativesOf(made, mentor('A'))).toEqual([['X', 900, { ...none, total: 450 }]]);
    expect(explainPerson(made, mentor('C')).unmatched?.reasonCode).toBe('surplus');
    expect(alternativesOf(made, mentor('C'))).toEqual([
      ['Y', 200, { ...none, total: 550 }],
      ['X', 100, { ...none, total: 700 }],
    ]);
  });

  it.each([undefined, 'a', 'b', 'c'])(
    'tells those of equal cost by their id, or as the lots fell under the seed %s',
    (seed) => {
      const equal = ['M1', 'M2', 'M3', 'M4', 'M5'];
      const worth = { X: { M1: 5, M2: 5, M3: 5, M4: 5, M5: 5, M6: 9 } };
      const { made, manager } = matched([...equal, 'M6'], worth, { seed });
      const inOrder = seed === undefined ? equal : drawn(seed, equal);
      expect(alternativesOf(made, manager('X')).map(([id]) => id)).toEqual(inOrder);
    },
  );

  it('counts a tandem above a sponsor, a sponsor above points', () => {
    // For X, A takes the only mentor of Y; C costs points alone.
    const tandem = matched(['A', 'B', 'C'], { X: { A: 900, B: 500, C: 400 }, Y: { A: 0 } });
    expect(alternativesOf(tandem.made, tandem.manager('X'))).toEqual([
      ['C', 400, { ...none, total: 100 }],
      ['A', 900, { tandems: 1, sponsors: 0, total: -400 }],
    ]);
    const worth = { X: { A: 900, B: 400 }, Y: { A: 500 }, Z: { B: 500 } };
    const sponsor = matched(['A', 'B'], worth, { sponsors: ['Y'] });
    expect(alternativesOf(sponsor.made, sponsor.manager('X'))).toEqual([
      ['B', 400, { ...none, total: 100 }],
      ['A', 900, { tandems: 0, sponsors: 1, total: -400 }],
    ]);
    const both = matched(
      ['A', 'B'],
      { ...worth, X: { A: 900, B: 400 } },
      { sponsors: ['X', 'Y', 'Z'] },
    );
    for (const [, , loss] of alternativesOf(both.made, both.manager('X'))) {
      expect(loss).toMatchObject(none);
    }
  });

  it('counts the lowest score above points, where it comes first', () => {
    const worth = { X: { A: 500, B: 400, C: 300 }, Y: { A: 0, B: 900 } };
    const { made, manager } = matched(['A', 'B', 'C'], worth, { objective: 'fair' });
    expect(explainPerson(made, manager('X')).tandem?.mentor.id).toBe('A');
    expect(alternativesOf(made, manager('X'))).toEqual([
      ['C', 300, { ...none, lowest: 200, total: 200 }],
      ['B', 400, { ...none, lowest: 500, total: 1000 }],
    ]);
  });

  it('prices every alternative of a small match, however low', () => {
    const worth = { X: { M1: 900, M2: 80, M3: 70, M4: 60, M5: 50, M6: 40, M7: 30, M8: 20 } };
    const mentors = Object.keys(worth.X);
    for (const objective of ['total', 'fair'] as const) {
      const { made, manager } = matched(mentors, worth, { objective });
      const ids = alternativesOf(made, manager('X')).map(([id]) => id);
      expect(ids).toEqual(mentors.slice(1));
    }
  });

  it.each([
    [99, true],
    [100, false],
  ])('solves once more only where less than a hundred are at hand: %i', (equal, solved) => {
    const mentors = Array.from({ length: equal }, (_, i) => `M${i}`);
    const worth = { X: { ...Object.fromEntries(mentors.map((id) => [id, 900])), LOW: 100 } };
    const { made, manager } = matched([...mentors, 'LOW'], worth, { objective: 'fair' });
    const ids = alternativesOf(made, manager('X')).map(([id]) => id);
    expect(ids).toHaveLength(equal - 1 + Number(solved));
    expect(ids.includes('LOW')).toBe(solved);
  });

  it('names who moves where, the forced pair first and nobody who stays', () => {
    const { made, mentor, manager } = matched(['A', 'B', 'C', 'D'], WORTH);
    const moves = (a: string, b: string): (string | undefined)[][] =>
      explainPair(made, mentor(a), manager(b)).moves.map((move) => [
        move.manager.id,
        move.from?.id,
        move.to?.id,
      ]);
    expect(moves('A', 'X')).toEqual([
      ['X', 'B', 'A'],
      ['Y', 'A', 'B'],
    ]);
    expect(moves('B', 'Y')).toEqual([
      ['Y', 'A', 'B'],
      ['X', 'B', 'A'],
    ]);
    expect(moves('C', 'X')).toEqual([['X', 'B', 'C']]);
    expect(moves('B', 'X')).toEqual([]);
  });

  it('tells a pair that is chosen, forbidden, or of somebody whose tandem goes on', () => {
    const { made, mentor, manager } = matched(['A', 'B', 'C', 'D'], WORTH, { waveOf: ['A', 'X'] });
    const pair = (a: string, b: string): ReturnType<typeof explainPair> =>
      explainPair(made, mentor(a), manager(b));
    const goOn = (a: string, b: string): string[] =>
      pair(a, b).goOn.map((one) => `${one.mentor.id} ${one.manager.id}`);
    expect(pair('A', 'X')).toMatchObject({
      ...{ allowed: true, chosen: true, broken: [], moves: [], goOn: [] },
      ...{ score: 900, values: [900], loss: { ...none, total: 0 } },
    });
    expect(pair('B', 'Y')).toMatchObject({ chosen: true, goOn: [] });
    expect(pair('A', 'Y')).toMatchObject({
      allowed: true,
      chosen: false,
      loss: undefined,
      moves: [],
    });
    expect(goOn('A', 'Y')).toEqual(['A X']);
    expect(goOn('B', 'X')).toEqual(['A X']);
    expect(pair('B', 'X').loss).toBeUndefined();
    expect(goOn('C', 'Y')).toEqual([]);
    expect(pair('C', 'Y').loss).toEqual({ ...none, total: 100 });
    expect(pair('D', 'Y')).toMatchObject({
      allowed: false,
      broken: [{ rule: 'known' }],
      loss: undefined,
      moves: [],
    });
  });

  it('tells why somebody has no tandem, and not why somebody else has none', () => {
    const { made, mentor } = matched(['A', 'B', 'C'], { X: { A: 5, B: 4 } });
    expect(explainPerson(made, mentor('B')).unmatched).toMatchObject({
      id: 'B',
      reasonCode: 'surplus',
    });
    expect(explainPerson(made, mentor('C')).unmatched).toMatchObject({
      id: 'C',
      reasonCode: 'no-eligible-manager',
    });
  });
});
