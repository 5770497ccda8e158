import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { People, Person, Role } from '../people/person.ts';
import { termKey } from '../people/term.ts';
import { nearest } from '../util/nearest.ts';
import type { Case } from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import type { Context } from '../programme/rule.ts';
import type { ArgsOf } from '../findings/catalogue/index.ts';
import { forbiddingRules } from './explain/forbidding-rules.ts';

/** A case that turned out otherwise than expected. */
export interface FailedCase {
  readonly case: Case;
  /** The rules that forbid the pair; none if it is allowed. */
  readonly forbiddenBy: readonly string[];
}

/** How one case turned out: well, or with a finding. */
export interface CaseOutcome {
  readonly case: Case;
  readonly finding: Finding | undefined;
}

/** How the cases of a programme turned out. */
export interface CaseResults {
  readonly passed: number;
  readonly failed: number;
  /** Those of the failed whose people are known. */
  readonly failures: readonly FailedCase[];
  /** Each case in its order. */
  readonly outcomes: readonly CaseOutcome[];
  readonly findings: readonly Finding[];
}

/**
 * Tries each case: a pair is allowed if both take part and no pairing rule forbids it. A rule
 * that is expected to forbid it must do so; others may forbid it too.
 */
export function tryCases(
  cases: readonly Case[],
  people: People,
  programme: Programme,
  onFailure?: Context['onFailure'],
): CaseResults {
  const mentors = new Map(people.mentors.map((person) => [person.id, person]));
  const managers = new Map(people.managers.map((person) => [person.id, person]));
  const context: Context = { people, history: [], onFailure };
  const forbiddenBy = forbiddingRules(context, programme);
  const evaluate = customCriteria(programme, context);
  const failures: FailedCase[] = [];
  const outcomes = cases.map((one): CaseOutcome => {
    const [mentor, manager] = [mentors.get(one.mentorId), managers.get(one.managerId)];
    if (!mentor || !manager) {
      const role = mentor ? 'manager' : 'mentor';
      const args = unknownId(one, role, { mentor: mentors, manager: managers });
      return { case: one, finding: finding('case-unknown-id', one.idPlaces[role], args) };
    }
    evaluate(mentor, manager);
    const rules = forbiddenBy(mentor, manager).map(({ rule }) => rule);
    if (isAsExpected(one.expect, rules)) return { case: one, finding: undefined };
    failures.push({ case: one, forbiddenBy: rules });
    const args = { mentor: mentor.id, manager: manager.id, expected: one.expect, rules };
    return { case: one, finding: finding('failed-case', one.place, { ...args, note: one.note }) };
  });
  const findings = outcomes.flatMap(({ finding }) => finding ?? []);
  const failed = findings.length;
  return { passed: cases.length - failed, failed, failures, outcomes, findings };
}

/**
 * Evaluates the criteria of the programme's own for a pair, so that an expression that fails is
 * told by a check as well as by a match.
 */
function customCriteria(
  { criteria, custom }: Programme,
  context: Context,
): (mentor: Person, manager: Person) => void {
  const own = new Set(custom.map(({ id }) => id));
  const prepared = criteria.filter(({ id }) => own.has(id)).map((one) => one.prepare(context));
  return (mentor, manager) => {
    for (const one of prepared) one.test(one.mentor(mentor), one.manager(manager));
  };
}

/** What is said of an id that is not in the file of its role: swapped, or near another. */
function unknownId(
  { mentorId, managerId }: Case,
  role: Role,
  known: Readonly<Record<Role, ReadonlyMap<string, Person>>>,
): ArgsOf<'case-unknown-id'> {
  const id = role === 'mentor' ? mentorId : managerId;
  const isOther = known[role === 'mentor' ? 'manager' : 'mentor'].has(id);
  const ids = [...known[role].keys()];
  const folded = termKey(id);
  const suggestion = ids.find((one) => termKey(one) === folded) ?? nearest(id, ids);
  return { id, role, isOther, suggestion };
}

function isAsExpected(expect: string, rules: readonly string[]): boolean {
  if (expect === 'allowed') return rules.length === 0;
  if (expect === 'forbidden') return rules.length > 0;
  return rules.includes(expect);
}
