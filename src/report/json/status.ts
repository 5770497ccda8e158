import { z } from 'zod';

import type { Finding, Language } from '../../findings/finding.ts';
import type { WaveDiff } from '../../roster/wave/diff.ts';
import type { ProgrammeStatus } from '../../roster/wave/programme-status.ts';
import { STATUSES } from '../../roster/tandem.ts';
import { findingSchema, jsonFindings } from './finding.ts';
import { laterSchema } from './later.ts';

const countSchema = z.int().min(0);

const spreadSchema = (what: string): z.ZodNullable =>
  z
    .looseObject({
      count: countSchema,
      lowest: z.number().min(0),
      median: z.number().min(0).describe('of an even number, the mean of the two in the middle'),
      highest: z.number().min(0),
    })
    .nullable()
    .describe(what);

const pairSchema = z.looseObject({ mentorId: z.string(), managerId: z.string() });

const departmentsSchema = z.array(
  z.looseObject({
    department: z.string(),
    active: countSchema,
    completed: countSchema,
    ended: countSchema,
  }),
);

/** The JSON result of `tandem status`. */
export const statusSchema = z.looseObject({
  schemaVersion: z.literal(1),
  statuses: z.record(z.enum(STATUSES), countSchema).nullable(),
  departments: z
    .looseObject({ mentors: departmentsSchema, managers: departmentsSchema })
    .nullable()
    .describe('tandems by the department of the one and of the other; active counts locked ones'),
  lasted: spreadSchema(
    'days that tandems lasted which are over; null where none has since and ended',
  ),
  running: spreadSchema('days that active tandems have lasted; null without --today'),
  overdue: countSchema
    .nullable()
    .describe('active tandems past their day in ends; null without --today or such a column'),
  goals: countSchema.nullable().describe('active tandems with a goal; null without such a column'),
  progress: z
    .looseObject({
      percent: spreadSchema('progress in percent'),
      words: countSchema,
      blank: countSchema,
    })
    .nullable()
    .describe('null without such a column'),
  free: z
    .looseObject({ mentors: z.array(z.string()), managers: z.array(z.string()) })
    .nullable()
    .describe('ids of those in no current tandem'),
  changes: laterSchema(
    z
      .looseObject({
        new: z.array(pairSchema),
        changed: z.array(pairSchema.extend({ before: z.array(pairSchema) })),
        released: z
          .array(pairSchema.extend({ why: z.string() }))
          .describe('active before, dissolved now: why is a rule, or gone'),
        over: z
          .array(pairSchema.extend({ status: z.string() }))
          .describe('since the previous roster'),
        recorded: z
          .array(pairSchema.extend({ status: z.string() }))
          .describe('over in the previous roster already'),
        never: laterSchema(z.array(pairSchema).describe('pairs that the roster forbids')),
        dropped: z
          .array(pairSchema)
          .describe('proposals whose manager no longer takes part, and other rows that are gone'),
        waiting: z
          .array(z.looseObject({ managerId: z.string(), before: z.string().nullable() }))
          .nullable()
          .describe('managers without a tandem; null where nobody knows who takes part'),
        kept: z.array(pairSchema),
      })
      .nullable()
      .describe('null without a previous roster'),
  ),
  findings: z.array(findingSchema),
});
export type StatusJson = z.infer<typeof statusSchema>;

/** Where a programme stands as data; every key is null where the roster could not be read. */
export function statusJson(
  status: ProgrammeStatus | undefined,
  changes: WaveDiff | undefined,
  findings: readonly Finding[],
  language: Language,
): StatusJson {
  return {
    schemaVersion: 1,
    statuses: status?.statuses ?? null,
    departments: status
      ? {
          mentors: status.departments.mentor.map((one) => ({ ...one })),
          managers: status.departments.manager.map((one) => ({ ...one })),
        }
      : null,
    lasted: status?.lasted ?? null,
    running: status?.running ?? null,
    overdue: status?.overdue ?? null,
    goals: status?.goals ?? null,
    progress: status?.progress ?? null,
    free: status ? { mentors: [...status.free.mentor], managers: [...status.free.manager] } : null,
    changes: changes ? changesJson(changes) : null,
    findings: jsonFindings(findings, language),
  };
}

function changesJson(diff: WaveDiff): NonNullable<StatusJson['changes']> {
  type Open<One> = One & Record<string, unknown>;
  const copies = <One extends object>(all: readonly One[]): Open<One>[] =>
    all.map((one) => ({ ...(one as Open<One>) }));
  return {
    new: copies(diff.new),
    changed: diff.changed.map((one) => ({ ...one, before: copies(one.before) })),
    released: copies(diff.released),
    over: copies(diff.over),
    recorded: copies(diff.recorded),
    never: copies(diff.never),
    dropped: copies(diff.dropped),
    waiting: diff.waiting && copies(diff.waiting),
    kept: copies(diff.kept),
  };
}
