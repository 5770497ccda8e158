import { z } from 'zod';
import type { Solution } from '../assignment/index.ts';
import { pairCost } from '../assignment/pair-cost.ts';
import type { Pairing } from '../pairing/index.ts';
import type { Programme } from '../programme/programme.ts';
import { fairnessOf, fairnessSchema, pricesSchema } from './fairness.ts';
import type { Table } from '../tables/index.ts';
import { entryOf } from '../util/entry.ts';
import type { Roster } from './tandem.ts';

/** The version of the audit's form; it changes when its keys do. */
export const AUDIT_SCHEMA = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/** One file that went in, by what it was, never by its name. */
const auditedInputSchema = z.strictObject({
  kind: z.enum(['mentors', 'managers', 'previous', 'previous-unmatched']),
  sha256,
  bytes: count,
  rows: count,
});
export type AuditedInput = z.infer<typeof auditedInputSchema>;

/** A file that went in, as the audit has it. */
export function auditedInput(
  kind: AuditedInput['kind'],
  { sha256, size, rows }: Pick<Table, 'sha256' | 'size' | 'rows'>,
): AuditedInput {
  return { kind, sha256, bytes: size, rows: rows.length };
}

/** One file that came out. */
const auditedOutputSchema = z.strictObject({
  kind: z.enum(['roster', 'unmatched', 'proposals', 'report']),
  sha256,
});
export type AuditedOutput = z.infer<typeof auditedOutputSchema>;

/**
 * What proves a roster: hashes of everything that went in and came out, the objective's values
 * and the dual prices by profile. It holds no names and no ids; `verify --audit` computes the
 * profiles again from the files and trusts nothing here but the prices, which it checks.
 */
export const auditSchema = z.strictObject({
  schema: z.literal(AUDIT_SCHEMA),
  tool: z.literal('tandem'),
  version: z.string(),
  programme: z.strictObject({ sha256, settings: z.unknown() }),
  objective: z.enum(['total', 'fair']),
  seed: z.string().nullable(),
  keep: z
    .union([z.literal('tie'), z.number().min(0)])
    .nullable()
    .describe('whether proposed pairs rather stay: as a tie-breaker or for a bonus in points'),
  inputs: z.array(auditedInputSchema),
  outputs: z.array(auditedOutputSchema),
  counts: z.strictObject({
    mentors: count,
    managers: count,
    mentorsScreenedOut: count,
    managersScreenedOut: count,
    mentorProfiles: count,
    managerProfiles: count,
    invalidRows: count,
  }),
  values: z.strictObject({
    tandems: count,
    sponsors: count,
    total: count,
    lowest: count.nullable(),
  }),
  certificate: pricesSchema.extend({
    fairness: fairnessSchema
      .optional()
      .describe('for the objective fair; the prices beside it hold for pairs up to the ceiling'),
  }),
});
export type Audit = z.infer<typeof auditSchema>;

/** What an audit is made from. */
export interface AuditInput {
  readonly version: string;
  readonly programme: Programme;
  readonly objective: Programme['objective'];
  readonly seed: string | undefined;
  readonly keep?: Audit['keep'] | undefined;
  readonly pairing: Pairing;
  readonly solution: Solution;
  readonly roster: Roster;
  readonly invalidRows: number;
  readonly inputs: readonly AuditedInput[];
  readonly outputs: readonly AuditedOutput[];
}

/** Draws up the audit of a match. */
export function auditOf(input: AuditInput): Audit {
  const { programme, pairing, solution, roster, objective } = input;
  const out = (role: 'mentor' | 'manager'): number =>
    pairing.screened.out.filter(({ person }) => person.role === role).length;
  return {
    schema: AUDIT_SCHEMA,
    tool: 'tandem',
    version: input.version,
    programme: {
      sha256: programme.sha256,
      settings: JSON.parse(programme.canonical) as unknown,
    },
    objective,
    seed: input.seed ?? null,
    keep: input.keep ?? null,
    inputs: [...input.inputs],
    outputs: [...input.outputs],
    counts: {
      mentors: pairing.mentors.people.length,
      managers: pairing.managers.people.length,
      mentorsScreenedOut: out('mentor'),
      managersScreenedOut: out('manager'),
      mentorProfiles: pairing.mentors.count,
      managerProfiles: pairing.managers.count,
      invalidRows: input.invalidRows,
    },
    values: roster.objective,
    certificate: {
      managerPrices: Array.from(solution.rowPrice),
      mentorPrices: Array.from(solution.columnPrice),
      ...(objective === 'fair' && solution.flow.amount.length > 0
        ? { fairness: fairnessOf(pairing, dearest(pairing, solution)) }
        : {}),
    },
  };
}

/** What the dearest pair of a solution costs. */
function dearest({ problem }: Pairing, { flow }: Solution): number {
  const costOf = pairCost(problem.costs);
  return flow.row.reduce((most, row, k) => Math.max(most, costOf(row, entryOf(flow.column, k))), 0);
}

/** The audit as the bytes of its file. */
export function auditText(audit: Audit): string {
  return `${JSON.stringify(audit, null, 2)}\n`;
}

/** Reads an audit; undefined if the text is none, or one of another version of its form. */
export function parseAudit(text: string): Audit | undefined {
  try {
    return auditSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // No JSON at all.
    return undefined;
  }
}
