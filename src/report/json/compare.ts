import { z } from 'zod';

import type { Finding, Language } from '../../findings/finding.ts';
import { type Comparison, type Frontier, stabilityOf } from '../../roster/explain/comparison.ts';
import { findingSchema, jsonFindings } from './finding.ts';
import { laterSchema } from './later.ts';

const objectiveSchema = z.looseObject({
  tandems: z.int(),
  sponsors: z.int(),
  total: z.int(),
  lowest: z.int().nullable(),
});

/** The JSON result of `tandem compare`; with `--frontier` the points instead of the variants. */
export const compareSchema = z.looseObject({
  schemaVersion: z.literal(1),
  objective: objectiveSchema.nullable().describe('null where nothing was compared'),
  variants: z.array(
    z.looseObject({
      kind: z.enum(['weight', 'sample', 'rule-off', 'rule-on', 'objective']),
      name: z.string(),
      weights: z
        .record(z.string(), z.int())
        .optional()
        .describe('those it was solved with, where weights are varied'),
      changed: z.int().describe('tandems of the roster in force that are not in the variant'),
      objective: objectiveSchema.describe('scores counted by the weights in force'),
    }),
  ),
  stability: z
    .array(z.looseObject({ mentorId: z.string(), managerId: z.string(), percent: z.int() }))
    .describe('in how many of the weight variants a tandem survives'),
  findings: laterSchema(z.array(findingSchema)),
});
export type CompareJson = z.infer<typeof compareSchema>;

/** The JSON result of `tandem compare --frontier`. */
export const frontierSchema = z.looseObject({
  schemaVersion: z.literal(1),
  frontier: z.array(objectiveSchema).describe('from the highest total to the highest lowest score'),
  findings: laterSchema(z.array(findingSchema)),
});
export type FrontierJson = z.infer<typeof frontierSchema>;

/** A comparison as data; without one, because it was refused, all but the findings is empty. */
export function compareJson(
  comparison: Comparison | undefined,
  findings: readonly Finding[],
  language: Language,
): CompareJson {
  const { roster, variants = [], stability } = comparison ?? {};
  return {
    schemaVersion: 1,
    objective: roster ? { ...roster.objective } : null,
    variants: variants.map(({ weights, ...one }) => ({
      ...one,
      ...(weights && { weights: { ...weights } }),
      objective: { ...one.objective },
    })),
    stability:
      roster && stability
        ? roster.tandems.map(({ id, mentor, manager }) => ({
            mentorId: mentor.id,
            managerId: manager.id,
            percent: stabilityOf(stability, id),
          }))
        : [],
    findings: jsonFindings(findings, language),
  };
}

/** The frontier as data; without one, because it was refused, all but the findings is empty. */
export function frontierJson(
  frontier: Frontier | undefined,
  findings: readonly Finding[],
  language: Language,
): FrontierJson {
  return {
    schemaVersion: 1,
    frontier: (frontier?.points ?? []).map((point) => ({ ...point })),
    findings: jsonFindings(findings, language),
  };
}
