import { z } from 'zod';
import { DEFAULT_WEIGHTS } from './criteria/index.ts';

const onOff = z.union([z.enum(['required', 'off']), z.boolean()]);

/** Off, on with its defaults, or on with settings. */
const withSettings = <T extends z.ZodRawShape>(shape: T) => z.union([onOff, z.strictObject(shape)]);

/** At most three decimals, so that it is a whole number of thousandths. */
const level = z.number().min(-1000).max(1000).multipleOf(0.001);

const weight = z.int().min(0).max(1000);

const expression = z.string().min(1).max(2000);
const ownId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
  .max(60)
  .describe('How it is named in outputs; small letters, digits and hyphens.');

/** A programme file; see docs/reference/rules.md. */
export const programmeSchema = z
  .strictObject({
    scale: z
      .strictObject({
        min: level.describe('The lowest level.'),
        max: level.describe('The highest level.'),
      })
      .describe('The ends of the scale on which levels are given; 1 to 5 unless said otherwise.')
      .optional(),
    skill: z
      .strictObject({
        label: z.string().min(1).max(100).describe('Its name in every output.').optional(),
        column: z.string().min(1).max(100).describe('The header of its levels.').optional(),
      })
      .describe('What the mentors teach, if it is not social media: its name and its column.')
      .optional(),
    language: z
      .enum(['de', 'en'])
      .describe('The language of the outputs; else that of the headers of the mentors.')
      .optional(),
    objective: z
      .enum(['total', 'fair'])
      .describe('total: the highest sum of scores; fair: the highest lowest score first.')
      .optional(),
    rules: z
      .strictObject({
        voluntary: withSettings({
          unasked: z
            .literal('volunteers')
            .describe('Everybody in a file that asks nobody has volunteered.'),
        }).optional(),
        'mentor-skill': withSettings({ minimum: level.describe('The least level.') }).optional(),
        'mentor-communication': withSettings({
          minimum: level.describe('The least level.'),
        }).optional(),
        'cross-department': withSettings({
          depth: z.int().min(1).max(10).describe('How many levels of the department count.'),
        }).optional(),
        'knowledge-lead': onOff.optional(),
        seniority: onOff.optional(),
        'reporting-line': onOff.optional(),
        exclusion: onOff.optional(),
        'no-repeat': onOff.optional(),
        'shared-language': onOff.optional(),
        'organisational-distance': withSettings({
          minimum: z.int().min(1).max(20).describe('The fewest steps.'),
        }).optional(),
        'shared-topic': onOff.optional(),
      })
      .describe('The rules; each is required, off, or has settings.')
      .optional(),
    weights: z
      .strictObject(
        Object.fromEntries(
          Object.keys(DEFAULT_WEIGHTS).map((id) => [id, weight.optional()]),
        ) as Record<keyof typeof DEFAULT_WEIGHTS, z.ZodOptional<typeof weight>>,
      )
      .describe('How much each criterion counts, 0 to 1000; those not named keep their default.')
      .optional(),
    departments: z
      .strictObject({
        aliases: z
          .record(z.string(), z.array(z.string()))
          .describe('The name to go by, and what else the department is called.')
          .optional(),
      })
      .describe('Several names of one department.')
      .optional(),
    columns: z
      .record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]))
      .describe(
        'Headers that are not recognised by themselves: column, and its header in the file, or several of which each file has one at most.',
      )
      .optional(),
    ignore: z.array(z.string()).describe('Headers that are never read.').optional(),
    custom: z
      .strictObject({
        rules: z
          .array(
            z.strictObject({
              id: ownId,
              expression: expression.describe('True where the pair is allowed.'),
              message: z.string().max(300).describe('Why a pair is forbidden.').optional(),
            }),
          )
          .describe('A pair that breaks one is never formed.')
          .optional(),
        criteria: z
          .array(
            z.strictObject({
              id: ownId,
              expression: expression.describe('From 0 to 1, or true or false.'),
              weight: weight.describe('How much it counts.'),
            }),
          )
          .describe('They add to the score.')
          .optional(),
      })
      .describe('Rules and criteria of your own, as CEL expressions; see docs/reference/rules.md.')
      .optional(),
  })
  .meta({ id: 'tandem-programme', title: 'tandem programme' });

export type ProgrammeFile = z.infer<typeof programmeSchema>;
