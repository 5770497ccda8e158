import { z } from 'zod';

import type { Finding, Language } from '../../findings/finding.ts';
import type { Pairing } from '../../pairing/index.ts';
import type { CaseResults } from '../../roster/cases.ts';
import type { MentorRemedy, Remedies } from '../../roster/explain/remedies.ts';
import type { Roster } from '../../roster/tandem.ts';
import { findingSchema, jsonFindings } from './finding.ts';
import { unmatchedByRule, unmatchedSchema } from './unmatched.ts';

const countSchema = z.int().min(0);

/** The JSON result of `tandem check`. Keys may be added, never taken away. */
export const checkSchema = z.looseObject({
  schemaVersion: z.literal(1),
  possible: z
    .looseObject({ tandems: countSchema, sponsors: countSchema })
    .nullable()
    .describe('the most tandems, and of those with the most sponsors the number of sponsors'),
  unmatched: unmatchedSchema.describe(
    'those left over in a roster with the most tandems; reasons name rules and counts, not levels or departments',
  ),
  cases: z
    .looseObject({ passed: countSchema, failed: countSchema })
    .nullable()
    .describe('null where no cases were given'),
  remedies: z
    .looseObject({
      rules: z
        .array(
          z.looseObject({
            rule: z.string(),
            depth: z.int().optional(),
            tandems: z.int(),
            sponsors: z.int(),
          }),
        )
        .describe(
          'how much more there could be without the rule alone; where `depth` is given, with that depth instead',
        ),
      mentor: z
        .looseObject({
          department: z.string().describe('one of those from which such mentors would help'),
          departments: z.array(z.string()),
          outside: z
            .array(z.string())
            .nullable()
            .describe('where mentors of any department but these would help just as well'),
          skill: z.int().describe('in thousandths'),
          communication: z.int().describe('in thousandths'),
          serves: countSchema,
        })
        .nullable()
        .describe('the mentors that would serve the most managers left over'),
    })
    .optional()
    .describe('with --remedies'),
  findings: z.array(findingSchema),
});
export type CheckJson = z.infer<typeof checkSchema>;

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
    unmatched: unmatchedByRule(possible?.roster.unmatched ?? [], language),
    cases: cases ? casesJson(cases) : null,
    ...(remedies && { remedies: remediesJson(remedies) }),
    findings: jsonFindings(findings, language),
  };
}

function remediesJson({ rules, mentor }: Remedies): NonNullable<CheckJson['remedies']> {
  return {
    rules: rules.map((one) => ({ ...one })),
    mentor: mentor ? mentorJson(mentor) : null,
  };
}

function mentorJson({ from, outside, skill, communication, serves }: MentorRemedy): {
  department: string;
  departments: string[];
  outside: string[] | null;
  skill: number;
  communication: number;
  serves: number;
} {
  return {
    department: from[0] ?? '',
    departments: [...from],
    outside: outside ? [...outside] : null,
    ...{ skill, communication, serves },
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
      forbiddenBy: [...forbiddenBy],
    })),
  };
}
