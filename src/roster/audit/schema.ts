import { z } from 'zod';
import { once } from '../../util/once.ts';

/** The version of the audit's form; it changes when its keys do. */
export const AUDIT_SCHEMA = 2;

const hash = () => z.string().regex(/^[0-9a-f]{64}$/);
const count = () => z.int().min(0);

/** One file that went in, by what it was, never by its name. */
const auditedInputSchema = () =>
  z.strictObject({
    kind: z.enum(['mentors', 'managers', 'previous', 'previous-unmatched']),
    sha256: hash(),
    bytes: count(),
    rows: count(),
  });
export type AuditedInput = z.infer<ReturnType<typeof auditedInputSchema>>;

/** One file that came out. */
const auditedOutputSchema = () =>
  z.strictObject({
    kind: z.enum(['roster', 'unmatched', 'proposals', 'report']),
    sha256: hash(),
  });
export type AuditedOutput = z.infer<ReturnType<typeof auditedOutputSchema>>;

const pricesSchema = () =>
  z.strictObject({
    managerPrices: z.array(z.int()).describe('u, by manager profile in the order of first members'),
    mentorPrices: z.array(z.int().max(0)).describe('v ≤ 0, by mentor profile, block by block'),
  });

/** What proves, beside the prices of the problem itself, that no lowest score could be higher. */
const fairnessSchema = () =>
  z.strictObject({
    ceiling: z.int().min(0).describe('what a pair of the lowest score costs at most'),
    reach: pricesSchema().describe('no roster serves more'),
    better: pricesSchema().describe('no roster serves as many with a higher lowest score'),
  });
export type Fairness = z.infer<ReturnType<typeof fairnessSchema>>;

/**
 * What proves a roster: hashes of everything that went in and came out, the objective's values
 * and the dual prices by profile. It holds no names and no ids. `verify --audit` computes the
 * counts, the profiles and the values again from the files and believes nothing here.
 */
export const auditSchema = once(() =>
  z.strictObject({
    schemaVersion: z.literal(AUDIT_SCHEMA),
    tool: z.literal('tandem'),
    version: z.string(),
    sha256: hash().describe('of everything else here, as JSON with sorted keys and no blanks'),
    programme: z.strictObject({
      sha256: hash().describe('of what is in force, as JSON with sorted keys and no blanks'),
      settings: z.unknown().describe('what is in force'),
    }),
    objective: z.enum(['total', 'fair']),
    seed: z.string().nullable(),
    keep: z
      .union([z.literal('tie'), z.number().min(0)])
      .nullable()
      .describe('whether proposed pairs rather stay: as a tie-breaker or for a bonus in points'),
    inputs: z.array(auditedInputSchema()),
    outputs: z.array(auditedOutputSchema()),
    counts: z.strictObject({
      mentors: count(),
      managers: count(),
      mentorsScreenedOut: count(),
      managersScreenedOut: count(),
      mentorProfiles: count(),
      managerProfiles: count(),
      invalidRows: count(),
    }),
    values: z.strictObject({
      tandems: count(),
      sponsors: count(),
      waiting: count().describe('managers without a tandem in the wave before who have one now'),
      lowest: count()
        .nullable()
        .describe('the lowest score of the tandems formed now, for the objective fair'),
      total: count(),
      kept: count().nullable().describe('proposed pairs that stayed, where they rather stay'),
    }),
    certificate: pricesSchema().extend({
      fairness: fairnessSchema()
        .optional()
        .describe('for the objective fair; the prices beside it hold for pairs up to the ceiling'),
    }),
  }),
);
export type Audit = z.infer<ReturnType<typeof auditSchema>>;

/** What an audit of whatever version says of itself. */
export const anyAuditSchema = once(() =>
  z.looseObject({
    schemaVersion: z.int().optional(),
    /** Its name in the first audits. */
    schema: z.int().optional(),
    tool: z.literal('tandem'),
    version: z.string(),
  }),
);
