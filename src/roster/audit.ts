import { z } from 'zod';
import type { Solution } from '../assignment/index.ts';
import { pairCost } from '../assignment/pair-cost.ts';
import type { Pairing } from '../pairing/index.ts';
import type { Programme } from '../programme/programme.ts';
import { fairnessOf, fairnessSchema, pricesSchema } from './fairness.ts';
import type { Table } from '../tables/index.ts';
import { entryOf } from '../util/entry.ts';
import { sha256 } from '../util/sha256.ts';
import { isActive } from './tandem-status.ts';
import type { Roster } from './tandem.ts';
import { tandemId } from './tandem-id.ts';
import type { Wave } from './wave.ts';

/** The version of the audit's form; it changes when its keys do. */
export const AUDIT_SCHEMA = 2;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/** One file that went in, by what it was, never by its name. */
const auditedInputSchema = z.strictObject({
  kind: z.enum(['mentors', 'managers', 'previous', 'previous-unmatched']),
  sha256: hash,
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
  sha256: hash,
});
export type AuditedOutput = z.infer<typeof auditedOutputSchema>;

/**
 * What proves a roster: hashes of everything that went in and came out, the objective's values
 * and the dual prices by profile. It holds no names and no ids. `verify --audit` computes the
 * counts, the profiles and the values again from the files and believes nothing here.
 */
export const auditSchema = z.strictObject({
  schemaVersion: z.literal(AUDIT_SCHEMA),
  tool: z.literal('tandem'),
  version: z.string(),
  sha256: hash.describe('of everything else here, as JSON with sorted keys and no blanks'),
  programme: z.strictObject({
    sha256: hash.describe('of what is in force, as JSON with sorted keys and no blanks'),
    settings: z.unknown().describe('what is in force'),
  }),
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
    waiting: count.describe('managers without a tandem in the wave before who have one now'),
    lowest: count
      .nullable()
      .describe('the lowest score of the tandems formed now, for the objective fair'),
    total: count,
    kept: count.nullable().describe('proposed pairs that stayed, where they rather stay'),
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
  /** The wave before, whose proposed pairs rather stayed. */
  readonly wave?: Pick<Wave, 'proposed'> | undefined;
  readonly pairing: Pairing;
  readonly solution: Solution;
  readonly roster: Roster;
  readonly invalidRows: number;
  readonly inputs: readonly AuditedInput[];
  readonly outputs: readonly AuditedOutput[];
}

/** Draws up the audit of a match. */
export function auditOf(input: AuditInput): Audit {
  const { programme, pairing, solution, objective } = input;
  const audit: Omit<Audit, 'sha256'> = {
    schemaVersion: AUDIT_SCHEMA,
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
    counts: countsOf(pairing, input.invalidRows),
    values: valuesOf(input),
    certificate: {
      managerPrices: Array.from(solution.rowPrice),
      mentorPrices: Array.from(solution.columnPrice),
      ...(objective === 'fair' && solution.flow.amount.length > 0
        ? { fairness: fairnessOf(pairing, dearest(pairing, solution)) }
        : {}),
    },
  };
  const { schemaVersion, tool, version, ...rest } = audit;
  return { schemaVersion, tool, version, sha256: sha256Of(audit), ...rest };
}

/** How many people and profiles there are. */
export function countsOf(
  { screened, mentors, managers }: Pairing,
  invalidRows: number,
): Audit['counts'] {
  const out = (role: 'mentor' | 'manager'): number =>
    screened.out.filter(({ person }) => person.role === role).length;
  return {
    mentors: mentors.people.length,
    managers: managers.people.length,
    mentorsScreenedOut: out('mentor'),
    managersScreenedOut: out('manager'),
    mentorProfiles: mentors.count,
    managerProfiles: managers.count,
    invalidRows,
  };
}

function valuesOf(input: AuditInput): Audit['values'] {
  const { pairing, solution, roster, objective, keep = null, wave } = input;
  const { tandems, sponsors, total } = roster.objective;
  const { problem } = pairing;
  const formed = roster.tandems.filter(({ status }) => !isActive(status));
  const before = new Set(wave?.proposed.map((pair) => tandemId(...pair)));
  const { row, amount } = solution.flow;
  return {
    tandems,
    sponsors,
    waiting: amount.reduce(
      (sum, units, k) => sum + units * (entryOf(problem.tier, entryOf(row, k)) & 1),
      0,
    ),
    lowest:
      objective === 'fair' && formed.length > 0
        ? formed.reduce((least, { score }) => Math.min(least, score), Infinity)
        : null,
    total,
    kept: keep === null ? null : formed.filter(({ id }) => before.has(id)).length,
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

/** An audit that was read, or the version that wrote it in another form, where it says so. */
export type AuditReading =
  | {
      readonly audit: Audit;
      /** Nothing in it was changed since it was written. */
      readonly whole: boolean;
    }
  | { readonly audit?: never; readonly version: string | undefined };

const otherVersionSchema = z.looseObject({
  schemaVersion: z.int().optional(),
  /** Its name in the first audits. */
  schema: z.int().optional(),
  tool: z.literal('tandem'),
  version: z.string(),
});

/** Reads an audit. */
export function parseAudit(text: string): AuditReading {
  const value = parseJson(text);
  const other = otherVersionSchema.safeParse(value).data;
  const form = other?.schemaVersion ?? other?.schema;
  if (other && form !== undefined && (form !== AUDIT_SCHEMA || other.schemaVersion === undefined)) {
    return { version: other.version };
  }
  const audit = auditSchema.safeParse(value).data;
  return audit ? { audit, whole: isWhole(audit) } : { version: undefined };
}

/** Whether an audit is as it was written, and the programme's hash is that of its settings. */
function isWhole(audit: Audit): boolean {
  const { programme, inputs, outputs } = audit;
  const once = (kinds: readonly string[]): boolean => new Set(kinds).size === kinds.length;
  return (
    audit.sha256 === sha256Of(audit) &&
    programme.sha256 === sha256(canonicalJson(programme.settings)) &&
    once(inputs.map(({ kind }) => kind)) &&
    once(outputs.map(({ kind }) => kind))
  );
}

function sha256Of(audit: Omit<Audit, 'sha256'>): string {
  return sha256(canonicalJson({ ...audit, sha256: undefined }));
}

/** JSON with sorted keys and no blanks, so that one value has one text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
