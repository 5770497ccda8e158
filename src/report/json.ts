import { z } from 'zod';

/** A count of people, tandems or findings. */
const count = z.int().min(0);

const placeSchema = z.strictObject({
  file: z.string().describe('as it was named in the call; - is standard input'),
  sheet: z.string().nullable().describe('the worksheet, for workbooks'),
  line: z.int().min(1).nullable().describe('the line, or the row of a worksheet'),
  column: z.int().min(1).nullable().describe('in code points, or the number of the cell'),
  cell: z.string().nullable().describe('such as C17'),
  header: z.string().nullable().describe('the header of the column, as in the file'),
  id: z.string().nullable().describe('the id of the person in that row'),
  key: z.string().nullable().describe('the key in a programme file'),
});
export type PlaceJson = z.infer<typeof placeSchema>;

/** A finding in the JSON results of `check`, `match` and `verify`. */
export const findingSchema = z.strictObject({
  code: z.string().describe('stable; tandem help <code> explains it'),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  fix: z.string(),
  ...placeSchema.shape,
  related: z.array(placeSchema).describe('other places that belong to it'),
});
export type FindingJson = z.infer<typeof findingSchema>;

/** The JSON result of `tandem check`. Keys may be added, never taken away. */
export const checkSchema = z.looseObject({
  remedies: z
    .looseObject({
      rules: z
        .array(z.looseObject({ rule: z.string(), tandems: z.int(), sponsors: z.int() }))
        .describe('how much more there could be without the rule alone'),
      mentor: z
        .looseObject({
          department: z.string(),
          skill: z.int().describe('in thousandths'),
          communication: z.int().describe('in thousandths'),
          serves: count,
        })
        .nullable()
        .describe('the mentors that would serve the most managers left over'),
    })
    .optional()
    .describe('with --remedies'),
  findings: z.array(findingSchema),
  possible: z
    .looseObject({ tandems: count, sponsors: count })
    .nullable()
    .describe('the most tandems, and of those with the most sponsors the number of sponsors'),
  cases: z
    .looseObject({ passed: count, failed: count })
    .nullable()
    .describe('null where no cases were given'),
});
export type CheckJson = z.infer<typeof checkSchema>;

/** The JSON result of `tandem verify`. */
export const verifySchema = z.looseObject({
  valid: z.boolean(),
  optimal: z.boolean().nullable().describe('null without an audit'),
  findings: z.array(findingSchema),
  shortfall: z
    .looseObject({ tandems: z.int(), sponsors: z.int(), total: z.int() })
    .nullable()
    .describe('each value of the optimum minus that of the roster'),
});
export type VerifyJson = z.infer<typeof verifySchema>;
