import { z } from 'zod';
import { CRITERIA, type CriterionId } from './criteria/index.ts';
import type { RuleDefinition } from './define.ts';
import { levelSchema } from './level-schema.ts';
import { LEVEL_COLUMNS } from '../people/person.ts';
import { once } from '../util/once.ts';
import { type RuleId, RULES } from './rules/index.ts';

const onOff = once(() => z.union([z.enum(['required', 'off']), z.boolean()]));

/** What a programme file says of a rule: off, on with its defaults, or on with settings. */
export type WrittenRule = 'required' | 'off' | boolean | Readonly<Record<string, unknown>>;

function ruleSchema({ byDefault, setting }: RuleDefinition): z.ZodType<WrittenRule> {
  if (byDefault === 'always') return z.literal('required');
  // What a setting reads is an object; of which shape, its own rule knows.
  return setting ? z.union([onOff(), setting.schema() as z.ZodType<WrittenRule>]) : onOff();
}

const endKeys = once(() => ({
  min: levelSchema().describe('The lowest level, which is the worst.').optional(),
  max: levelSchema().describe('The highest level, which is the best.').optional(),
  best: levelSchema().describe('The best level, such as 1 of school grades.').optional(),
  worst: levelSchema().describe('The worst level, such as 6 of school grades.').optional(),
}));
type EndKey = keyof ReturnType<typeof endKeys>;

/** The columns whose words can be given values: all but id, name and e-mail address. */
const VALUE_COLUMNS = [
  ...LEVEL_COLUMNS,
  ...(['department', 'topics', 'level', 'reports_to', 'volunteers', 'availability'] as const),
  ...(['languages', 'site', 'sponsor', 'excludes', 'prefers', 'status'] as const),
];

/** The two ways to give the ends of a scale, which can't be mixed. */
const WAYS: readonly (readonly EndKey[])[] = [
  ['min', 'max'],
  ['best', 'worst'],
];

/** Says which key is missing of the way that was begun; of nothing at all, nothing is. */
function checkEnds(ends: Partial<Record<EndKey, unknown>>, context: z.RefinementCtx): void {
  const begun = WAYS.filter((way) => way.some((key) => ends[key] !== undefined));
  if (begun.length > 1) context.addIssue({ code: 'custom', message: MIXED, input: ends });
  for (const key of begun.length === 1 ? begun.flat() : []) {
    if (ends[key] !== undefined) continue;
    context.addIssue({ code: 'invalid_type', expected: 'number', input: undefined, path: [key] });
  }
}

/** What a scale is expected to be where both ways, or columns and ends, are mixed. */
export const MIXED = '{ min: 1, max: 5 } | { best: 1, worst: 6 } | { communication: { … } }';

const scaleOfOne = once(() => z.strictObject(endKeys()).superRefine(checkEnds));

const scaleSchema = once(() =>
  z
    .strictObject({
      ...endKeys(),
      social_media_skill: scaleOfOne().optional(),
      communication: scaleOfOne().optional(),
      presence: scaleOfOne().optional(),
      experience: scaleOfOne().optional(),
    })
    .superRefine(({ min, max, best, worst, ...columns }, context) => {
      const ends = { min, max, best, worst };
      const isOfColumns = Object.values(columns).some((column) => column !== undefined);
      if (isOfColumns && Object.values(ends).some((end) => end !== undefined)) {
        context.addIssue({ code: 'custom', message: MIXED, input: ends });
      } else checkEnds(ends, context);
    }),
);

/** The ends of a scale as a programme file gives them, in thousandths: of both ways, one. */
export type WrittenScale = z.output<ReturnType<typeof scaleOfOne>>;

const senderText = once(() => z.string().min(1).max(200));

/** What a word means: a text, a number, or yes or no. */
const value = once(() =>
  z
    .union([z.string(), z.number(), z.boolean()])
    .transform((given) => (typeof given === 'boolean' ? (given ? 'yes' : 'no') : String(given))),
);

/** Words as values, for each column whose cells are read as values. */
const valuesSchema = once(() =>
  z.strictObject(
    Object.fromEntries(
      VALUE_COLUMNS.map((column) => [column, z.record(z.string(), value()).optional()]),
    ) as Record<
      (typeof VALUE_COLUMNS)[number],
      z.ZodOptional<z.ZodRecord<z.ZodString, ReturnType<typeof value>>>
    >,
  ),
);

const weight = once(() => z.int().min(0).max(1000));

const expression = once(() => z.string().min(1).max(2000));
const ownId = once(() =>
  z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/)
    .max(60)
    .describe('How it is named in outputs; small letters, digits and hyphens.'),
);

/** A programme file; see docs/reference/rules.md. Made only where one is read. */
export const programmeSchema = once(() =>
  z
    .strictObject({
      scale: scaleSchema()
        .describe(
          'The ends of the scale on which levels are given, for all columns or for each; 1 to 5 unless said otherwise.',
        )
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
      sender: z
        .strictObject({
          name: senderText().describe('The name under the letters.').optional(),
          email: senderText().describe('The address for questions, and of the drafts.').optional(),
          phone: senderText().describe('The telephone number for questions.').optional(),
          place: senderText().describe('The place at the head of the letters.').optional(),
          date: senderText()
            .describe('The date at the head of the letters, as it is read.')
            .optional(),
        })
        .describe('Who writes the letters of the kit; what is not said leaves a gap in them.')
        .optional(),
      objective: z
        .enum(['total', 'fair'])
        .describe('total: the highest sum of scores; fair: the highest lowest score first.')
        .optional(),
      rules: z
        .strictObject(
          Object.fromEntries(RULES.map((rule) => [rule.id, ruleSchema(rule).optional()])) as Record<
            RuleId,
            z.ZodOptional<z.ZodType<WrittenRule>>
          >,
        )
        .describe('The rules; each is required, off, or has settings.')
        .optional(),
      weights: z
        .strictObject(
          Object.fromEntries(CRITERIA.map(({ id }) => [id, weight().optional()])) as Record<
            CriterionId,
            z.ZodOptional<ReturnType<typeof weight>>
          >,
        )
        .describe('How much each criterion counts, 0 to 1000; those not named keep their default.')
        .optional(),
      departments: z
        .strictObject({
          aliases: z
            .record(z.string(), z.array(z.string()))
            .describe('The name to go by, and what else the department is called.')
            .optional(),
          distinct: z
            .array(z.array(z.string()).min(2))
            .describe('Names that look alike and are different departments all the same.')
            .optional(),
        })
        .describe('Several names of one department.')
        .optional(),
      columns: z
        .record(z.string(), z.union([z.string(), z.array(z.string()).min(1)]))
        .describe(
          'Headers that are not recognised by themselves: column, and its header in the file, or several of which each file has one at most; all that a file has of excludes and of prefers are one list.',
        )
        .optional(),
      ignore: z.array(z.string()).describe('Headers that are never read.').optional(),
      values: valuesSchema()
        .describe('Words as values, by column: { social_media_skill: { sehr gut: 5, gut: 4 } }.')
        .optional(),
      custom: z
        .strictObject({
          rules: z
            .array(
              z.strictObject({
                id: ownId(),
                expression: expression().describe('True where the pair is allowed.'),
                message: z.string().max(300).describe('Why a pair is forbidden.').optional(),
              }),
            )
            .describe('A pair that breaks one is never formed.')
            .optional(),
          criteria: z
            .array(
              z.strictObject({
                id: ownId(),
                expression: expression().describe('From 0 to 1, or true or false.'),
                weight: weight().describe('How much it counts.'),
              }),
            )
            .describe('They add to the score.')
            .optional(),
        })
        .describe(
          'Rules and criteria of your own, as CEL expressions; see docs/reference/rules.md.',
        )
        .optional(),
    })
    .meta({ id: 'tandem-programme', title: 'tandem programme' }),
);

export type ProgrammeFile = z.infer<ReturnType<typeof programmeSchema>>;
