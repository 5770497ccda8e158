import { z } from 'zod';

import type { Finding } from '../../findings/finding.ts';
import type { Explanation, PairExplanation } from '../../roster/explain/explain.ts';
import { pointsText } from '../../util/numbers.ts';
import type { Loss } from '../../roster/explain/pricing.ts';
import type { CriterionShown } from '../../roster/tandem.ts';
import type { Language } from '../../util/language.ts';
import { remedyText, unmatchedReason } from '../reasons.ts';
import { findingSchema, jsonFindings } from './finding.ts';
import { laterSchema } from './later.ts';

const lossSchema = z
  .strictObject({
    tandems: z.int(),
    sponsors: z.int(),
    waiting: z
      .int()
      .optional()
      .describe('of managers who were left over in the wave before, where there are such'),
    lowest: z
      .int()
      .optional()
      .describe('of the lowest score of the new tandems, where the objective is fair'),
    total: z.int(),
  })
  .describe('each value of the optimum minus that of the best roster with the pair forced');

const criteriaSchema = z.record(z.string(), z.int().min(0).max(1000));

/** The JSON result of `tandem explain --for X`. */
export const explainSchema = z.looseObject({
  schemaVersion: z.literal(1),
  id: z
    .string()
    .nullable()
    .describe('this and all else is null or empty where nothing was explained'),
  role: z.enum(['mentor', 'manager']).nullable(),
  status: z.enum(['tandem', 'unmatched']).nullable(),
  tandem: z
    .looseObject({
      id: z.string(),
      mentorId: z.string(),
      managerId: z.string(),
      status: z.string(),
      score: z.int(),
      points: z.string(),
      criteria: criteriaSchema,
    })
    .nullable(),
  reasonCode: z.string().optional(),
  reason: z.string().optional(),
  remedy: z.string().optional().describe('who would help, where somebody would'),
  group: z
    .strictObject({ members: z.array(z.string()), partners: z.array(z.string()) })
    .optional()
    .describe('the people who compete, where the code is competition'),
  alternatives: z
    .array(z.looseObject({ id: z.string(), score: z.int(), loss: lossSchema }))
    .describe('the least costly first, a hundred at most'),
  others: z.int().min(0).nullable().describe('how many more are allowed'),
  findings: laterSchema(z.array(findingSchema)),
});
export type ExplainJson = z.infer<typeof explainSchema>;

/** The JSON result of `tandem explain --for X --with Y`. */
export const explainPairSchema = z.looseObject({
  schemaVersion: z.literal(1),
  mentorId: z
    .string()
    .nullable()
    .describe('this and all else is null or empty where nothing was explained'),
  managerId: z.string().nullable(),
  allowed: z.boolean().nullable(),
  brokenRules: z.array(z.string()),
  reasons: z.array(z.string()).describe('what each broken rule says, with the values that decide'),
  chosen: z.boolean().nullable(),
  score: z.int().nullable(),
  points: z.string().nullable(),
  criteria: criteriaSchema,
  loss: lossSchema.nullable().describe('null where the pair is not allowed, or somebody goes on'),
  goOn: z
    .array(z.string())
    .optional()
    .describe('active and locked tandems of either, which go on from the wave before'),
  moves: z
    .array(
      z.looseObject({
        managerId: z.string(),
        from: z.string().nullable().describe('the mentor now'),
        to: z.string().nullable().describe('the mentor then'),
      }),
    )
    .describe(
      'who would have another partner, or none, if the pair were forced; only necessary changes',
    ),
  findings: laterSchema(z.array(findingSchema)),
});
export type ExplainPairJson = z.infer<typeof explainPairSchema>;

const MOST_ALTERNATIVES = 100;

/** An explanation of one person as data; without one, because it was refused, all is empty. */
export function explainJson(
  explanation: Explanation | undefined,
  shown: readonly CriterionShown[],
  findings: readonly Finding[],
  language: Language,
): ExplainJson {
  const found = jsonFindings(findings, language);
  if (!explanation) {
    const nothing = { id: null, role: null, status: null, tandem: null };
    return { schemaVersion: 1, ...nothing, alternatives: [], others: null, findings: found };
  }
  const { person, tandem, unmatched, alternatives, others } = explanation;
  const weights = sumOf(shown);
  return {
    schemaVersion: 1,
    id: person.id,
    role: person.role,
    status: tandem ? 'tandem' : 'unmatched',
    tandem: tandem
      ? {
          id: tandem.id,
          mentorId: tandem.mentor.id,
          managerId: tandem.manager.id,
          status: tandem.status,
          score: tandem.score,
          points: pointsText(tandem.score, weights),
          criteria: valuesOf(shown, tandem.values),
        }
      : null,
    ...(unmatched && {
      reasonCode: unmatched.reasonCode,
      reason: unmatchedReason(unmatched, language),
      ...(unmatched.remedy && { remedy: remedyText(unmatched.remedy, language) }),
      ...(unmatched.group && {
        group: {
          members: [...unmatched.group.members],
          partners: [...unmatched.group.partners],
        },
      }),
    }),
    alternatives: alternatives
      .slice(0, MOST_ALTERNATIVES)
      .map(({ partner, score, loss: price }) => ({ id: partner.id, score, loss: lossOf(price) })),
    others: Math.max(0, alternatives.length - MOST_ALTERNATIVES) + others,
    findings: found,
  };
}

/** An explanation of a pair as data; without one, because it was refused, all is empty. */
export function explainPairJson(
  one: PairExplanation | undefined,
  shown: readonly CriterionShown[],
  findings: readonly Finding[],
  language: Language,
): ExplainPairJson {
  const found = jsonFindings(findings, language);
  if (!one) {
    return {
      ...{ schemaVersion: 1, mentorId: null, managerId: null, allowed: null, brokenRules: [] },
      ...{ reasons: [], chosen: null, score: null, points: null, criteria: {}, loss: null },
      ...{ goOn: [], moves: [], findings: found },
    };
  }
  return {
    schemaVersion: 1,
    mentorId: one.mentor.id,
    managerId: one.manager.id,
    allowed: one.allowed,
    brokenRules: one.broken.map(({ rule }) => rule),
    reasons: one.broken.map(({ because }) => because(language)),
    chosen: one.chosen,
    score: one.score,
    points: pointsText(one.score, sumOf(shown)),
    criteria: valuesOf(shown, one.values),
    loss: one.loss ? lossOf(one.loss) : null,
    goOn: one.goOn.map(({ id }) => id),
    moves: one.moves.map(({ manager, from, to }) => ({
      managerId: manager.id,
      from: from?.id ?? null,
      to: to?.id ?? null,
    })),
    findings: found,
  };
}

function lossOf({ tandems, sponsors, waiting, lowest, total }: Loss): Loss {
  return {
    tandems,
    sponsors,
    ...(waiting !== undefined && { waiting }),
    ...(lowest !== undefined && { lowest }),
    total,
  };
}

function valuesOf(
  shown: readonly CriterionShown[],
  values: readonly number[],
): Record<string, number> {
  return Object.fromEntries(shown.map(({ id }, k) => [id, values[k] ?? 0]));
}

function sumOf(shown: readonly CriterionShown[]): number {
  return shown.reduce((sum, { weight }) => sum + weight, 0);
}
