import type { Finding, Language } from '../findings/finding.ts';
import type { Pairing } from '../pairing/index.ts';
import type { CaseResults } from '../roster/cases.ts';
import type { Remedies } from '../roster/remedy.ts';
import type { Roster } from '../roster/tandem.ts';
import { jsonFindings } from './findings/json.ts';
import type { CheckJson } from './json.ts';

/** As many tandems as there can be, and how the people came to it. */
export interface Possible {
  readonly roster: Roster;
  readonly pairing: Pairing;
}

/** What check found out as data; without `possible` because something could not be read. */
export function checkJson(
  possible: Possible | undefined,
  cases: CaseResults | undefined,
  findings: readonly Finding[],
  language: Language,
  remedies?: Remedies,
): CheckJson {
  return {
    schemaVersion: 1,
    possible: possible ? possibleJson(possible) : null,
    unmatched:
      possible?.roster.unmatched.map(({ role, id, reasonCode, reason, group }) => ({
        ...{ role, id, reasonCode, reason },
        ...(group && { group: { members: [...group.members], partners: [...group.partners] } }),
      })) ?? [],
    cases: cases ? casesJson(cases) : null,
    ...(remedies && { remedies: remediesJson(remedies) }),
    findings: jsonFindings(findings, language),
  };
}

function remediesJson({ rules, mentor }: Remedies): NonNullable<CheckJson['remedies']> {
  return {
    rules: rules.map(({ rule, tandems, sponsors }) => ({ rule, tandems, sponsors })),
    mentor: mentor ? { ...mentor, department: mentor.department.text } : null,
  };
}

function possibleJson({ roster, pairing }: Possible): NonNullable<CheckJson['possible']> {
  const { tandems, sponsors } = roster.objective;
  const { mentors, managers } = pairing;
  return { tandems, sponsors, mentors: mentors.people.length, managers: managers.people.length };
}

function casesJson({ passed, failed, failures }: CaseResults): NonNullable<CheckJson['cases']> {
  return {
    passed,
    failed,
    failures: failures.map(({ case: one, forbiddenBy }) => ({
      mentorId: one.mentorId,
      managerId: one.managerId,
      expect: one.expect,
      note: one.note,
      forbiddenBy,
    })),
  };
}
