import type { ReportInput } from '../../../src/report/html/input.ts';
import { PROGRAMME, sample } from '../sample.ts';

/** A report on so many people, with everything that is optional. */
export function reportOn(
  mentors: number,
  managers: number,
  given: Partial<ReportInput> = {},
): ReportInput {
  const { people, roster } = sample(mentors, managers);
  const { objective } = roster;
  return {
    roster,
    people,
    programme: PROGRAMME,
    language: 'en',
    audience: 'hr',
    sources: [
      { what: 'mentors', sha256: 'a1'.repeat(32) },
      { what: 'managers', sha256: 'c4'.repeat(32) },
      { what: 'programme', sha256: PROGRAMME.sha256 },
    ],
    proof: { valid: true, optimal: true },
    version: '1.0.0',
    unknown: new Map([['topics', 3]]),
    stability: {
      variants: 20,
      kept: new Map(roster.tandems.map(({ id }, at) => [id, 20 - ((at * at) % 13)])),
    },
    objectives: {
      total: objective,
      fair: {
        ...objective,
        total: objective.total - 90000,
        lowest: (objective.lowest ?? 0) + 9000,
      },
    },
    ...given,
  };
}
