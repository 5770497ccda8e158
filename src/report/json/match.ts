import { z } from 'zod';
import type { Finding, Language } from '../../findings/finding.ts';
import { pointsText } from '../../util/numbers.ts';
import { leftOver, type Roster } from '../../roster/tandem.ts';
import { tandemReason } from '../reasons.ts';
import { findingSchema, jsonFindings } from './finding.ts';
import { laterSchema } from './later.ts';
import { unmatchedJson, unmatchedSchema } from './unmatched.ts';

/** The JSON result of `tandem match`. Scores are whole numbers, ids as in the files. */
export const matchSchema = z.looseObject({
  schemaVersion: z.literal(1),
  tandems: z.array(
    z.looseObject({
      id: z.string().describe('derived from the two ids alone'),
      mentorId: z.string(),
      managerId: z.string(),
      status: z.string(),
      score: z.int().describe('Σ weight × value'),
      points: z.string().describe('0.0…100.0, one decimal'),
      criteria: z.record(z.string(), z.int().min(0).max(1000)),
      sharedTopics: z.array(z.string()),
      reason: z.string(),
    }),
  ),
  unmatched: unmatchedSchema,
  leftOver: laterSchema(
    z
      .looseObject({ mentors: z.int(), managers: z.int() })
      .nullable()
      .describe('who takes part and has no current tandem'),
  ),
  objective: z
    .looseObject({
      kind: z.enum(['total', 'fair']),
      tandems: z.int(),
      sponsors: z.int(),
      total: z.int(),
      lowest: z.int().nullable(),
    })
    .nullable()
    .describe('null where no roster was formed'),
  weights: z.record(z.string(), z.int()).describe('of the criteria that counted'),
  certified: z
    .literal(true)
    .nullable()
    .describe('the dual prices prove that no roster is better; null where none was formed'),
  findings: z.array(findingSchema),
});
export type MatchJson = z.infer<typeof matchSchema>;

/** What a match gives, as far as its data show it. */
export interface Matched {
  readonly roster: Roster;
  readonly objective: 'total' | 'fair';
}

/** The result of a match as data; without one, because it was refused, all but the findings is empty. */
export function matchJson(
  matched: Matched | undefined,
  findings: readonly Finding[],
  language: Language,
): MatchJson {
  const found = jsonFindings(findings, language);
  if (!matched) {
    const nothing = {
      tandems: [],
      unmatched: [],
      leftOver: null,
      objective: null,
      weights: {},
      certified: null,
    };
    return { schemaVersion: 1, ...nothing, findings: found };
  }
  const { roster, objective: kind } = matched;
  const weights = roster.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const ids = roster.criteria.map(({ id }) => id);
  return {
    schemaVersion: 1,
    tandems: roster.tandems.map((one) => ({
      id: one.id,
      mentorId: one.mentor.id,
      managerId: one.manager.id,
      status: one.status,
      score: one.score,
      points: pointsText(one.score, weights),
      criteria: Object.fromEntries(ids.map((id, k) => [id, one.values[k] ?? 0])),
      sharedTopics: [...one.sharedTopics],
      reason: tandemReason(one, weights, language),
    })),
    unmatched: unmatchedJson(roster.unmatched, language),
    leftOver: {
      mentors: leftOver(roster, 'mentor').length,
      managers: leftOver(roster, 'manager').length,
    },
    objective: { kind, ...roster.objective },
    weights: Object.fromEntries(roster.criteria.map(({ id, weight }) => [id, weight])),
    certified: true,
    findings: found,
  };
}
