import { z } from 'zod';

import type { Finding, Language } from '../../findings/finding.ts';
import type { Standing } from '../../roster/programme-status.ts';
import { STATUSES } from '../../roster/tandem.ts';
import { findingSchema, jsonFindings } from './finding.ts';

const count = z.int().min(0);

const spread = (what: string): z.ZodNullable =>
  z.looseObject({ count, lowest: count, median: count, highest: count }).nullable().describe(what);

const departments = z.array(
  z.looseObject({ department: z.string(), active: count, completed: count, ended: count }),
);

/** The JSON result of `tandem status`. */
export const statusSchema = z.looseObject({
  schemaVersion: z.literal(1),
  statuses: z.record(z.enum(STATUSES), count).nullable(),
  departments: z
    .looseObject({ mentors: departments, managers: departments })
    .nullable()
    .describe('tandems by the department of the one and of the other; active counts locked ones'),
  lasted: spread('days that tandems lasted which are over; null where none has since and ended'),
  running: spread('days that tandems at work have lasted; null without --today'),
  overdue: count
    .nullable()
    .describe('tandems at work past their day in ends; null without --today'),
  goals: count.nullable().describe('tandems at work with a goal; null without such a column'),
  progress: z
    .looseObject({ percent: spread('progress in percent'), words: count, blank: count })
    .nullable()
    .describe('null without such a column'),
  free: z
    .looseObject({ mentors: z.array(z.string()), managers: z.array(z.string()) })
    .nullable()
    .describe('ids of those in no tandem of now'),
  findings: z.array(findingSchema),
});
export type StatusJson = z.infer<typeof statusSchema>;

/** Where a programme stands as data; every key is null where the roster could not be read. */
export function statusJson(
  standing: Standing | undefined,
  findings: readonly Finding[],
  language: Language,
): StatusJson {
  return {
    schemaVersion: 1,
    statuses: standing?.statuses ?? null,
    departments: standing
      ? {
          mentors: standing.departments.mentor.map((one) => ({ ...one })),
          managers: standing.departments.manager.map((one) => ({ ...one })),
        }
      : null,
    lasted: standing?.lasted ?? null,
    running: standing?.running ?? null,
    overdue: standing?.overdue ?? null,
    goals: standing?.goals ?? null,
    progress: standing?.progress ?? null,
    free: standing
      ? { mentors: [...standing.free.mentor], managers: [...standing.free.manager] }
      : null,
    findings: jsonFindings(findings, language),
  };
}
