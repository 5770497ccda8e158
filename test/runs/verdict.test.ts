import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { match, verify } from '../../src/index.ts';

/*
 * The verdict of verify against an oracle that shares nothing with it: it goes through every
 * roster that the rules allow and compares their values in the order of the product's rules.
 */

interface One {
  readonly id: string;
  readonly department: string;
  readonly level: number;
  readonly sponsor: boolean;
  readonly prefers: readonly string[];
}

interface Before {
  readonly status: 'proposed' | 'active' | 'locked' | 'completed' | 'declined' | 'never';
  readonly mentor: string;
  readonly manager: string;
}

interface World {
  readonly mentors: readonly One[];
  readonly managers: readonly One[];
  readonly before: readonly Before[];
  readonly waiting: readonly string[];
  readonly objective: 'total' | 'fair';
  readonly keep: 'none' | 'tie' | 'bonus';
  readonly seed: string | undefined;
}

type Pair = readonly [mentor: string, manager: string];

const BONUS = 7;
const WEIGHTS = 40 + 25 + 15 + 10;

const someone = (role: 'M' | 'G'): fc.Arbitrary<Omit<One, 'id'>> =>
  fc.record({
    department: fc.constantFrom('IT', 'HR', 'Sales'),
    level: role === 'M' ? fc.constantFrom(4, 5) : fc.constant(1),
    sponsor: role === 'G' ? fc.boolean() : fc.constant(false),
    prefers: fc.uniqueArray(fc.constantFrom('G1', 'G2', 'G3'), { maxLength: 2 }),
  });

const side = (role: 'M' | 'G'): fc.Arbitrary<One[]> =>
  fc
    .array(someone(role), { minLength: 1, maxLength: 4 })
    .map((all) => all.map((one, i) => ({ ...one, id: `${role}${i + 1}` })));

const world: fc.Arbitrary<World> = fc
  .tuple(side('M'), side('G'))
  .chain(([mentors, managers]) =>
    fc.record({
      mentors: fc.constant(mentors),
      managers: fc.constant(managers),
      before: fc.array(
        fc.record({
          status: fc.constantFrom<Before['status'][]>(
            ...([
              'proposed',
              'proposed',
              'active',
              'locked',
              'completed',
              'declined',
              'never',
            ] as const),
          ),
          mentor: fc.constantFrom(...mentors.map(({ id }) => id)),
          manager: fc.constantFrom(...managers.map(({ id }) => id)),
        }),
        { maxLength: 5 },
      ),
      waiting: fc.subarray(managers.map(({ id }) => id)),
      objective: fc.constantFrom('total', 'fair'),
      keep: fc.constantFrom('none', 'tie', 'bonus'),
      seed: fc.constantFrom(undefined, 'spring', '2026'),
    }),
  )
  .map((one) => ({
    ...one,
    keep: one.objective === 'fair' && one.keep === 'bonus' ? 'tie' : one.keep,
    before: consistent(one.before, one.mentors, one.managers),
  }));

/** Nobody goes on in two tandems, in one that breaks a rule, or in one that is forbidden. */
function consistent(
  rows: readonly Before[],
  mentors: readonly One[],
  managers: readonly One[],
): Before[] {
  const busy = new Set<string>();
  const departmentOf = new Map(
    [...mentors, ...managers].map(({ id, department }) => [id, department]),
  );
  const never = new Set(
    rows.filter(({ status }) => status === 'never').map((one) => keyOf([one.mentor, one.manager])),
  );
  return rows.filter(({ status, mentor, manager }) => {
    if (status !== 'active' && status !== 'locked') return true;
    if (busy.has(mentor) || busy.has(manager) || never.has(keyOf([mentor, manager]))) return false;
    if (departmentOf.get(mentor) === departmentOf.get(manager)) return false;
    busy.add(mentor).add(manager);
    return true;
  });
}

const keyOf = ([mentor, manager]: Pair): string => `${mentor}-${manager}`;
const goesOn = ({ status }: Before): boolean => status === 'active' || status === 'locked';
const isPast = ({ status }: Before): boolean =>
  status === 'completed' || status === 'declined' || status === 'never';
const pairOf = ({ mentor, manager }: Before): Pair => [mentor, manager];

/** The values of new pairs in the order in which they decide. */
function valueOf(of: World, pairs: readonly Pair[]): number[] {
  const mentorOf = new Map(of.mentors.map((one) => [one.id, one]));
  const managerOf = new Map(of.managers.map((one) => [one.id, one]));
  const proposed = new Set(
    of.before.filter(({ status }) => status === 'proposed').map((one) => keyOf(pairOf(one))),
  );
  const scores = pairs.map(([a, b]) => {
    const { level, prefers } = mentorOf.get(a)!;
    return 40 * 250 * (level - 1) + 25 * 750 + 15 * 1000 + 10 * (prefers.includes(b) ? 500 : 0);
  });
  const kept = pairs.filter((pair) => proposed.has(keyOf(pair))).length;
  const total = scores.reduce((a, b) => a + b, 0);
  return [
    pairs.length,
    pairs.filter(([, b]) => managerOf.get(b)!.sponsor).length,
    pairs.filter(([, b]) => of.waiting.includes(b)).length,
    of.objective === 'fair' ? Math.min(...scores) : 0,
    of.keep === 'bonus' ? total + BONUS * 10 * WEIGHTS * kept : total,
    of.keep === 'tie' ? kept : 0,
  ];
}

function allowed(of: World): (pair: Pair) => boolean {
  const busy = new Set(of.before.filter(goesOn).flatMap(pairOf));
  const past = new Set(of.before.filter(isPast).map((one) => keyOf(pairOf(one))));
  const departmentOf = new Map(
    [...of.mentors, ...of.managers].map(({ id, department }) => [id, department]),
  );
  return ([a, b]) =>
    !busy.has(a) &&
    !busy.has(b) &&
    !past.has(keyOf([a, b])) &&
    departmentOf.get(a) !== departmentOf.get(b);
}

function* rosters(
  of: World,
  managers = of.managers,
  used: readonly Pair[] = [],
): Generator<readonly Pair[]> {
  const [first, ...rest] = managers;
  if (!first) {
    yield used;
    return;
  }
  yield* rosters(of, rest, used);
  const may = allowed(of);
  for (const { id } of of.mentors) {
    if (used.some(([mentor]) => mentor === id) || !may([id, first.id])) continue;
    yield* rosters(of, rest, [...used, [id, first.id]]);
  }
}

function compareValues(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

const bestOf = (of: World): number[] =>
  [...rosters(of)]
    .map((pairs) => valueOf(of, pairs))
    .sort(compareValues)
    .at(-1)!;

/** The files of a world, and the options of its wave. */
function callOf(of: World) {
  const rows = (all: readonly One[], isMentor: boolean) =>
    all.map(({ id, department, level, sponsor, prefers }) => ({
      id,
      department,
      volunteers: 'yes',
      ...(isMentor
        ? { social_media_skill: level, communication: 4, prefers: prefers.join(',') }
        : { sponsor: sponsor ? 'yes' : 'no' }),
    }));
  return {
    sources: {
      mentors: rows(of.mentors, true),
      managers: rows(of.managers, false),
      previous: rosterOf(of.before.map((one) => [one.status, ...pairOf(one)])),
      previousUnmatched: ['role,id', ...of.waiting.map((id) => `manager,${id}`), ''].join('\n'),
    },
    keep: {
      ...(of.keep === 'tie' && { keep: 'proposed' as const }),
      ...(of.keep === 'bonus' && { keepWeight: BONUS }),
    },
  };
}

const rosterOf = (rows: readonly (readonly string[])[]): string =>
  [['status', 'mentor_id', 'manager_id'], ...rows].map((row) => row.join(',')).join('\n') + '\n';

async function made(of: World) {
  const { sources, keep } = callOf(of);
  const { objective, seed } = of;
  const run = await match(sources, { ...keep, objective, ...(seed !== undefined && { seed }) });
  const file = (kind: string): string =>
    new TextDecoder().decode(run.files.find((one) => one.kind === kind)!.bytes);
  return { sources, keep, run, roster: file('roster'), audit: file('audit') };
}

type Row = readonly [status: string, mentor: string, manager: string];

/** What people do to a roster. */
const EDITS: Readonly<Record<string, (rows: readonly Row[], of: World, pick: number) => Row[]>> = {
  nothing: (rows) => [...rows],
  'rows sorted the other way': (rows) => [...rows].reverse(),
  'a row deleted': (rows, _, pick) => rows.filter((_one, i) => i !== pick % rows.length),
  'a row copied': (rows, _, pick) => [...rows, ...rows.slice(pick % rows.length).slice(0, 1)],
  'two mentors exchanged': (rows, _, pick) => {
    if (rows.length < 2) return [...rows];
    const [a, b] = [pick % rows.length, (pick + 1) % rows.length];
    return rows.map(([status, mentor, manager], i) => [
      status,
      i === a ? rows[b]![1] : i === b ? rows[a]![1] : mentor,
      manager,
    ]);
  },
  'another mentor': (rows, { mentors }, pick) =>
    rows.map(([status, mentor, manager], i) => [
      status,
      i === pick % rows.length ? mentors[pick % mentors.length]!.id : mentor,
      manager,
    ]),
  'another manager': (rows, { managers }, pick) =>
    rows.map(([status, mentor, manager], i) => [
      status,
      mentor,
      i === pick % rows.length ? managers[pick % managers.length]!.id : manager,
    ]),
  'a tandem begun': (rows, _, pick) =>
    rows.map(([status, ...pair], i) => [i === pick % rows.length ? 'active' : status, ...pair]),
  'a tandem over': (rows, _, pick) =>
    rows.map(([status, ...pair], i) => [i === pick % rows.length ? 'completed' : status, ...pair]),
  'a pair added': (rows, { mentors, managers }, pick) => [
    ...rows,
    ['proposed', mentors[pick % mentors.length]!.id, managers[pick % managers.length]!.id],
  ],
  'all proposals deleted': (rows) => rows.filter(([status]) => status !== 'proposed'),
  'history deleted': (rows) => rows.filter(([status]) => isCurrent(status)),
};

const isCurrent = (status: string): boolean => ['proposed', 'active', 'locked'].includes(status);

/** Whether a roster keeps the rules and belongs to its wave. */
function isValid(of: World, rows: readonly Row[]): boolean {
  const current = rows.filter(([status]) => isCurrent(status));
  const past = rows.filter(([status]) => !isCurrent(status));
  const ids = current.flatMap(([, ...pair]) => pair);
  const counted = (all: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
    return counts;
  };
  const had = counted(past.map((row) => row.join(' ')));
  const needed = counted(
    of.before.filter(isPast).map((one) => [one.status, ...pairOf(one)].join(' ')),
  );
  const continued = new Map(of.before.filter(goesOn).map((one) => [keyOf(pairOf(one)), one]));
  const may = allowed({ ...of, before: of.before.filter((one) => !goesOn(one)) });
  const ownPast = new Set(past.map(([, ...pair]) => keyOf(pair)));
  const vetoes = new Set(
    past.filter(([status]) => status === 'never').map(([, ...pair]) => keyOf(pair)),
  );
  return (
    new Set(ids).size === ids.length &&
    [...needed].every(([key, count]) => (had.get(key) ?? 0) >= count) &&
    [...continued.keys()].every((key) =>
      current.some(([status, ...pair]) => keyOf(pair) === key && status !== 'proposed'),
    ) &&
    current.every(([status, ...pair]) =>
      continued.has(keyOf(pair)) && status !== 'proposed'
        ? !vetoes.has(keyOf(pair))
        : may(pair) && !ownPast.has(keyOf(pair)),
    )
  );
}

describe('the verdict of verify', () => {
  it('accepts every roster that match makes, in every wave, as the one that is drawn', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (of) => {
        const { sources, keep, run, roster, audit } = await made(of);
        expect(run.ok).toBe(true);
        const verdict = await verify({ ...sources, roster, audit }, keep);
        expect(verdict.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(verdict).toMatchObject({ ok: true, valid: true, optimal: true, drawn: true });
      }),
      { numRuns: 40 },
    );
  });

  it('is that of an oracle that goes through every roster, whatever was edited', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.constantFrom(...Object.keys(EDITS)),
        fc.nat({ max: 20 }),
        async (of, edit, pick) => {
          const { sources, keep, roster, audit } = await made(of);
          const [header = '', ...lines] = roster.trim().split(/\r?\n/);
          const columns = header.split(',');
          const at = ['status', 'mentor_id', 'manager_id'].map((one) => columns.indexOf(one));
          const rows = lines.map((line) => {
            const cells = line.split(',');
            return at.map((column) => cells[column]) as unknown as Row;
          });
          const edited = EDITS[edit]!(rows, of, pick);
          const verdict = await verify({ ...sources, roster: rosterOf(edited), audit }, keep);
          const valid = isValid(of, edited);
          const continued = new Set(of.before.filter(goesOn).map((one) => keyOf(pairOf(one))));
          const formed = edited
            .filter(([status]) => isCurrent(status))
            .map(([, ...pair]) => pair)
            .filter((pair) => !continued.has(keyOf(pair)));
          const optimal = valid && compareValues(valueOf(of, formed), bestOf(of)) === 0;
          expect({ valid: verdict.valid, optimal: verdict.optimal }).toEqual({ valid, optimal });
          if (verdict.drawn) expect(optimal).toBe(true);
        },
      ),
      { numRuns: 120 },
    );
  });
});
