import type { TransportationProblem } from '../assignment/problem.ts';
import type { People, Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import type { Context, Criterion } from '../programme/rule.ts';
import { layOut, costsOf, type ProfileTest } from './costs.ts';
import { bonusTest, type PairsToKeep, type KeptPlaces, placesOf } from './pairs-to-keep.ts';
import { groupByProfile, type Profiles, renumberProfiles, representative } from './profiles.ts';
import { rank } from './rank.ts';
import { type Screened, screen } from './screening.ts';
import { codeCriterion, codeRule, type CodedTest, type Ranked } from './tests.ts';

/** What a match does, one after the other. */
export type Phase = 'screen' | 'group' | 'score' | 'solve' | 'certify' | 'form';

/** What a match knows beside people and programme; nothing of it is required. */
export interface PairingOptions {
  /** Ties are drawn by lot from this text instead of following the ids. */
  readonly seed?: string | undefined;
  /** Pairs that were a tandem before. */
  readonly history?: Context['history'];
  /** Ids of people who stay in their tandem and so are not to be paired. */
  readonly busy?: ReadonlySet<string>;
  /** Ids of managers who went without a tandem in the wave before. */
  readonly waiting?: ReadonlySet<string> | undefined;
  /** Proposed pairs that shall rather stay. */
  readonly kept?: PairsToKeep;
  /**
   * A pairing of the same people and history by a programme that differs in its weights and in which
   * rules are on, and in nothing else: what a test said of values then, it says now.
   */
  readonly similar?: Pick<Pairing, 'mentors' | 'managers' | 'tests'> | undefined;
  /** Told when a custom expression fails on some values. */
  readonly onFailure?: Context['onFailure'];
  /** Told when each phase begins. */
  readonly onPhase?: ((phase: Phase) => void) | undefined;
}

/** People × programme as a transportation problem between profiles, and the way back to people. */
export interface Pairing {
  readonly screened: Screened;
  /** The columns of the problem. */
  readonly mentors: Profiles;
  /** The rows of the problem. */
  readonly managers: Profiles;
  readonly problem: TransportationProblem;
  /** The rules and criteria that made it, over coded people. */
  readonly tests: readonly CodedTest[];
  /** The criteria that count: weight above 0, columns present. */
  readonly criteria: readonly Criterion[];
  /** Σ of their weights. */
  readonly weights: number;
  /** What a pair without points costs: the score of a pair, with its bonus, is this less its cost. */
  readonly dearest: number;
  readonly context: Context;
  /** Pairs that stay together where nothing else decides; none unless that was asked for. */
  readonly kept: KeptPlaces;
}

/**
 * Turns people and programme into a transportation problem: screening, grouping by profile,
 * eligibility and whole-number scores.
 *
 * @throws RangeError if the weights are too large for the solver's whole numbers
 */
export function pairPeople(
  people: People,
  programme: Pick<Programme, 'screening' | 'pairing' | 'criteria'>,
  options: PairingOptions = {},
): Pairing {
  const { history = [], onFailure, onPhase } = options;
  const context: Context = { people, history, onFailure };
  onPhase?.('screen');
  const screened = screen(people, programme.screening);
  const { busy } = options;
  const free = (people: readonly Person[]): readonly Person[] =>
    busy === undefined || busy.size === 0 ? people : people.filter(({ id }) => !busy.has(id));
  const ranked = {
    mentors: rank(free(screened.mentors), options.seed),
    managers: rank(free(screened.managers), options.seed),
  };

  onPhase?.('group');
  const criteria = programme.criteria.filter((criterion) => criterion.active(people));
  const weights = criteria.reduce((sum, criterion) => sum + criterion.weight, 0);
  const { kept } = options;
  // One point is 10 × Σ weights steps of score.
  const bonus = kept?.mode === 'bonus' ? 10 * weights * kept.points : 0;
  const known = testsOfSame(ranked, options.similar);
  const tests = [
    ...programme.pairing.map((rule) => ({
      test: known(rule.id, 0) ?? codeRule(rule, context, ranked),
      range: 0,
    })),
    ...criteria.map((one) => ({
      test: known(one.id, one.weight) ?? codeCriterion(one, context, ranked),
      range: 1000,
    })),
    ...(kept?.mode === 'bonus' ? [{ test: bonusTest(kept, bonus, ranked), range: 1 }] : []),
  ];

  const tiers = new Int32Array(ranked.managers.length);
  ranked.managers.forEach(({ id, sponsor }, place) => {
    tiers[place] = (sponsor ? 2 : 0) + (options.waiting?.has(id) ? 1 : 0);
  });
  const managers = groupByProfile(ranked.managers, [
    { code: tiers, size: 4 },
    ...tests.map(({ test }) => sized(test.manager)),
  ]);
  const byFirstMember = groupByProfile(
    ranked.mentors,
    tests.map(({ test }) => sized(test.mentor)),
  );

  onPhase?.('score');
  const overProfiles = (mentors: Profiles): ProfileTest[] =>
    tests.map(({ test, range }) => profileTest(test, range, mentors, managers));
  const first = layOut(overProfiles(byFirstMember), byFirstMember.count);
  const mentors = renumberProfiles(byFirstMember, blockByBlock(first.blockOf));
  const layout = layOut(overProfiles(mentors), mentors.count);

  const problem: TransportationProblem = {
    demand: managers.size,
    supply: mentors.size,
    tier: Uint8Array.from(
      { length: managers.count },
      (_, p) => tiers[representative(managers, p)]!,
    ),
    costs: costsOf(layout, managers.count, mentors.count),
  };
  return {
    ...{ screened, mentors, managers, problem, criteria, weights, context },
    tests: tests.map(({ test }) => test),
    dearest: 1000 * weights + bonus,
    kept: kept?.mode === 'tie' ? placesOf(kept.pairs, ranked) : [],
  };
}

/** Finds the tests of a pairing again where it is of just these people; none of another. */
function testsOfSame(
  { mentors, managers }: Ranked,
  similar: PairingOptions['similar'],
): (id: string, weight: number) => CodedTest | undefined {
  const isSame =
    similar !== undefined &&
    areEqual(similar.mentors.people, mentors) &&
    areEqual(similar.managers.people, managers);
  const tests = isSame ? similar.tests : [];
  return (id, weight) => {
    // A rule and a criterion can have one id.
    const test = tests.find((one) => one.id === id && one.weight > 0 === weight > 0);
    return test && { ...test, weight };
  };
}

function areEqual(some: readonly Person[], others: readonly Person[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

function sized(coded: CodedTest['mentor']): { code: Int32Array; size: number } {
  return { code: coded.code, size: coded.values.length };
}

function profileTest(
  test: CodedTest,
  range: number,
  mentors: Profiles,
  managers: Profiles,
): ProfileTest {
  const codes = (profiles: Profiles, code: Int32Array): Int32Array => {
    const own = new Int32Array(profiles.count);
    for (let p = 0; p < own.length; p++) own[p] = code[representative(profiles, p)]!;
    return own;
  };
  return {
    scale: test.weight,
    range,
    mentorCode: codes(mentors, test.mentor.code),
    mentorValues: test.mentor.values.length,
    managerCode: codes(managers, test.manager.code),
    managerValues: test.manager.values.length,
    row: test.row,
  };
}

/** The new number of each profile when profiles of one block are to stand together. */
function blockByBlock(blockOf: Int32Array): Int32Array {
  const order = Int32Array.from(blockOf, (_, p) => p).sort(
    (a, b) => blockOf[a]! - blockOf[b]! || a - b,
  );
  const number = new Int32Array(order.length);
  order.forEach((profile, place) => {
    number[profile] = place;
  });
  return number;
}
