import fc from 'fast-check';
import { match, type MatchResult } from '../../src/index.ts';

/*
 * Small waves of every kind, and an oracle that shares nothing with verify: it goes through every
 * roster that the rules allow and compares their values in the order of the product's rules.
 */

export interface One {
  readonly id: string;
  readonly department: string;
  readonly level: number;
  readonly sponsor: boolean;
  readonly prefers: readonly string[];
}

export interface Before {
  readonly status: 'proposed' | 'active' | 'locked' | 'completed' | 'declined' | 'never';
  readonly mentor: string;
  readonly manager: string;
}

export interface World {
  readonly mentors: readonly One[];
  readonly managers: readonly One[];
  readonly before: readonly Before[];
  readonly waiting: readonly string[];
  readonly objective: 'total' | 'fair';
  readonly keep: 'none' | 'tie' | 'bonus';
  readonly seed: string | undefined;
}

export type Pair = readonly [mentor: string, manager: string];

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

export const world: fc.Arbitrary<World> = fc
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

export const keyOf = ([mentor, manager]: Pair): string => `${mentor}-${manager}`;
export const goesOn = ({ status }: Before): boolean => status === 'active' || status === 'locked';
export const isPast = ({ status }: Before): boolean =>
  status === 'completed' || status === 'declined' || status === 'never';
export const pairOf = ({ mentor, manager }: Before): Pair => [mentor, manager];

/** The values of new pairs in the order in which they decide. */
export function valueOf(of: World, pairs: readonly Pair[]): number[] {
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

export function allowed(of: World): (pair: Pair) => boolean {
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

export function compareValues(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

export const bestOf = (of: World): number[] =>
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

export const rosterOf = (rows: readonly (readonly string[])[]): string =>
  [['status', 'mentor_id', 'manager_id'], ...rows].map((row) => row.join(',')).join('\n') + '\n';

/** A roster that match made, with what it takes to verify it. */
export interface MadeRoster extends ReturnType<typeof callOf> {
  readonly run: MatchResult;
  readonly roster: string;
  readonly audit: string;
}

/** Makes the roster of a world. */
export async function made(of: World): Promise<MadeRoster> {
  const { sources, keep } = callOf(of);
  const { objective, seed } = of;
  const run = await match(sources, { ...keep, objective, ...(seed !== undefined && { seed }) });
  const file = (kind: string): string =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      run.files.find((one) => one.kind === kind)!.bytes,
    );
  return { sources, keep, run, roster: file('roster'), audit: file('audit') };
}
