import type { Solution } from '../assignment/problem.ts';
import type { Language } from '../findings/finding.ts';
import type { Pairing } from '../pairing/index.ts';
import { compareCodePoints } from '../util/order.ts';
import type { InvalidRow } from '../people/index.ts';
import type { Person } from '../people/person.ts';
import type { Programme } from '../programme/programme.ts';
import { expand } from './expand.ts';
import { reasonFor, sharedTopics } from './reason.ts';
import { scorer } from './score.ts';
import { objectiveOf } from './objective.ts';
import type { Roster, Status, Tandem, Unmatched } from './tandem.ts';
import { tandemId } from './tandem-id.ts';
import { explainUnmatched, unmatchedPerson } from './unmatched.ts';
import { unmatchedWords } from './words.ts';
import type { Wave } from './wave.ts';

/** What a roster is formed with beside the solution. */
export interface FormOptions {
  readonly language: Language;
  readonly invalid: readonly InvalidRow[];
  /** What goes on from the wave before. */
  readonly wave: Wave | undefined;
  /** Of those left over only these are told, where nothing else is asked for. */
  readonly only?: ReadonlySet<string> | undefined;
}

/** Forms the roster from a solved pairing: tandems by manager id, and everyone else with a reason. */
export function formRoster(
  pairing: Pairing,
  solution: Solution,
  programme: Programme,
  { language, invalid, wave, only }: FormOptions,
): Roster {
  const expanded = expand(pairing, solution);
  const asked = (person: Person): boolean => !only || only.has(person.id);
  const left = {
    ...expanded,
    mentorsLeft: expanded.mentorsLeft.filter(asked),
    managersLeft: expanded.managersLeft.filter(asked),
  };
  const form = tandemFormer(pairing, language);
  const before = new Map(wave?.rows.map((row) => [tandemId(row.mentorId, row.managerId), row]));
  const tandems = [
    ...(wave?.continued ?? []).map(({ mentor, manager, status }) => form(mentor, manager, status)),
    ...expanded.pairs.map(([mentor, manager]) => form(mentor, manager, 'proposed')),
  ]
    .map((tandem) => (wave ? { ...tandem, carried: before.get(tandem.id) } : tandem))
    .sort((a, b) => compareCodePoints(a.manager.id, b.manager.id));
  const unmatched = [
    ...pairing.screened.out.map(({ person, rule }) =>
      unmatchedPerson(person, rule.id, rule.because(person, language)),
    ),
    ...invalid.map((row) => invalidRow(row, language)),
    ...explainUnmatched(pairing, solution, left, programme, language),
  ].sort((a, b) => roleOrder(a.role) - roleOrder(b.role) || compareCodePoints(a.id, b.id));
  return {
    tandems,
    unmatched,
    objective: objectiveOf(tandems),
    criteria: pairing.criteria.map(({ id, weight }) => ({ id, weight })),
    ...(wave && { past: wave.past, further: wave.further }),
  };
}

/** The entry of a row that was left out because of errors. */
export function invalidRow(
  { role, id, name, department }: InvalidRow,
  language: Language,
): Unmatched {
  const reason = unmatchedWords(role, language).invalidRow;
  return { role, id, name, department, reasonCode: 'invalid-row', reason };
}

/** Makes tandems of pairs: their score, values, shared topics and the reason in words. */
export function tandemFormer(
  pairing: Pairing,
  language: Language,
): (mentor: Person, manager: Person, status: Status) => Tandem {
  const score = scorer(pairing);
  return (mentor, manager, status) => {
    const scored = score(mentor, manager);
    const shared = sharedTopics(mentor, manager);
    const { weights } = pairing;
    return {
      id: tandemId(mentor.id, manager.id),
      status,
      mentor,
      manager,
      ...scored,
      sharedTopics: shared,
      reason: reasonFor(
        { mentor, manager, sharedTopics: shared, score: scored.score, weights },
        language,
      ),
    };
  };
}

function roleOrder(role: 'mentor' | 'manager'): number {
  return role === 'mentor' ? 0 : 1;
}
