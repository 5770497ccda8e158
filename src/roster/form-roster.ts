import type { UnitSolution } from '../assignment/index.ts';
import type { Pairing } from '../pairing/index.ts';
import { compareCodePoints } from '../util/order.ts';
import type { InvalidRow } from '../people/index.ts';
import type { Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import { expand, type Expanded } from './expand.ts';
import { scorer } from './score.ts';
import { objectiveOf } from './objective.ts';
import type { Roster, Status, Tandem, Unmatched } from './tandem.ts';
import { tandemId } from './rows/tandem-id.ts';
import { explainUnmatched, unmatchedPerson } from './explain/unmatched.ts';
import type { Wave } from './wave/wave.ts';

/** What a roster is formed with beside the solution. */
export interface FormOptions {
  readonly invalid: readonly InvalidRow[];
  /** What goes on from the wave before. */
  readonly wave: Wave | undefined;
  /** Of those left over only these are told, where nothing else is asked for. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Forms the roster from a solved pairing: tandems by manager id, and everyone else with a reason. */
export function formRoster(
  pairing: Pairing,
  solution: UnitSolution,
  programme: Programme,
  { invalid, wave, only }: FormOptions,
): Roster {
  const expanded = expand(pairing, solution);
  const asked = (people: readonly Person[]): readonly Person[] =>
    only ? people.filter(({ id }) => only.has(id)) : people;
  const left = {
    ...expanded,
    mentorsLeft: asked(expanded.mentorsLeft),
    managersLeft: asked(expanded.managersLeft),
  };
  const unmatched = [
    ...pairing.screened.out.map(({ person, rule }) =>
      unmatchedPerson(person, rule.id, { kind: 'screened-out', rule, person }),
    ),
    ...invalid.map(invalidRow),
    ...explainUnmatched(pairing, solution, left, programme),
  ].sort((a, b) => roleOrder(a.role) - roleOrder(b.role) || compareCodePoints(a.id, b.id));
  return {
    ...formTandems(pairing, expanded, wave),
    unmatched,
    ...(wave && { past: wave.past, extraColumns: wave.extraColumns }),
  };
}

/** The tandems of a solved pairing by manager id, and what they reach. */
export function formTandems(
  pairing: Pairing,
  { pairs }: Pick<Expanded, 'pairs'>,
  wave?: Wave,
): Pick<Roster, 'tandems' | 'objective' | 'criteria'> {
  const form = tandemFormer(pairing);
  const before = new Map(wave?.rows.map((row) => [tandemId(row.mentorId, row.managerId), row]));
  const tandems = [
    ...(wave?.continued ?? []).map(({ mentor, manager, status }) => form(mentor, manager, status)),
    ...pairs.map(([mentor, manager]) => form(mentor, manager, 'proposed')),
  ]
    .map((tandem) => (wave ? { ...tandem, carried: before.get(tandem.id) } : tandem))
    .sort((a, b) => compareCodePoints(a.manager.id, b.manager.id));
  return {
    tandems,
    objective: objectiveOf(tandems),
    criteria: pairing.criteria.map(({ id, weight }) => ({ id, weight })),
  };
}

/** The entry of a row that was left out because of errors. */
export function invalidRow({ role, id, name, department }: InvalidRow): Unmatched {
  const why = { kind: 'invalid-row' } as const;
  return { role, id, name, department, reasonCode: 'invalid-row', why };
}

/** Makes tandems of pairs, with their score, values and shared topics. */
export function tandemFormer(
  pairing: Pairing,
): (mentor: Person, manager: Person, status: Status) => Tandem {
  const score = scorer(pairing);
  return (mentor, manager, status) => ({
    id: tandemId(mentor.id, manager.id),
    status,
    mentor,
    manager,
    ...score(mentor, manager),
    sharedTopics: sharedTopics(mentor, manager),
  });
}

const NO_TOPICS: readonly string[] = [];

/** The topics that the manager wants and the mentor offers, in the manager's words and order. */
export function sharedTopics(mentor: Person, manager: Person): readonly string[] {
  if (!mentor.topics || !manager.topics) return NO_TOPICS;
  const offered = new Set(mentor.topics.map(({ key }) => key));
  return manager.topics.filter(({ key }) => offered.has(key)).map(({ text }) => text);
}

function roleOrder(role: 'mentor' | 'manager'): number {
  return role === 'mentor' ? 0 : 1;
}
