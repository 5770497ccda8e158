import { z } from 'zod';
import { type Comparison, type Frontier, stabilityOf } from '../../roster/comparison.ts';

const objective = z.looseObject({
  tandems: z.int(),
  sponsors: z.int(),
  total: z.int(),
  lowest: z.int().nullable(),
});

/** The JSON result of `tandem compare`; with `--frontier` the points instead of the variants. */
export const compareSchema = z.looseObject({
  schemaVersion: z.literal(1),
  objective,
  variants: z.array(
    z.looseObject({
      kind: z.enum(['weight', 'sample', 'rule-off', 'rule-on', 'objective']),
      name: z.string(),
      weights: z
        .record(z.string(), z.int())
        .optional()
        .describe('those it was solved with, where weights are varied'),
      changed: z.int().describe('tandems of the roster in force that are not in the variant'),
      objective: objective.describe('scores counted by the weights in force'),
    }),
  ),
  stability: z
    .array(z.looseObject({ mentorId: z.string(), managerId: z.string(), percent: z.int() }))
    .describe('in how many of the weight variants a tandem survives'),
});

/** The JSON result of `tandem compare --frontier`. */
export const frontierSchema = z.looseObject({
  schemaVersion: z.literal(1),
  frontier: z.array(objective).describe('from the highest total to the highest lowest score'),
});

/** A comparison as data. */
export function compareJson({
  roster,
  variants,
  stability,
}: Comparison): z.infer<typeof compareSchema> {
  return {
    schemaVersion: 1,
    objective: { ...roster.objective },
    variants: variants.map(({ weights, ...one }) => ({
      ...one,
      ...(weights && { weights: { ...weights } }),
      objective: { ...one.objective },
    })),
    stability: roster.tandems.map(({ id, mentor, manager }) => ({
      mentorId: mentor.id,
      managerId: manager.id,
      percent: stabilityOf(stability, id),
    })),
  };
}

/** The frontier as data. */
export function frontierJson({ points }: Frontier): z.infer<typeof frontierSchema> {
  return { schemaVersion: 1, frontier: points.map((point) => ({ ...point })) };
}
