import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { People } from '../people/person.ts';
import type { Case } from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import type { Context } from '../programme/rule.ts';
import { forbiddingRules } from './forbidding.ts';

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
  const forbiddenBy = forbiddingRules({ people, history: [], onFailure }, programme);
  const failures: FailedCase[] = [];
  const outcomes = cases.map((one): CaseOutcome => {
    const [mentor, manager] = [mentors.get(one.mentorId), managers.get(one.managerId)];
    if (!mentor || !manager) {
      const id = mentor ? one.managerId : one.mentorId;
      const role = mentor ? 'manager' : 'mentor';
      return { case: one, finding: finding('case-unknown-id', one.idPlaces[role], { id, role }) };
    }
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

function isAsExpected(expect: string, rules: readonly string[]): boolean {
  if (expect === 'allowed') return rules.length === 0;
  if (expect === 'forbidden') return rules.length > 0;
  return rules.includes(expect);
}
