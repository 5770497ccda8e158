import { pairCost } from '../../assignment/costs.ts';
import {
  type Solution,
  solve,
  type TransportationProblem,
  underCeiling,
} from '../../assignment/index.ts';
import type { Pairing } from '../../pairing/index.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Table } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import { sha256 } from '../../util/sha256.ts';
import {
  anyAuditSchema,
  AUDIT_SCHEMA,
  type Audit,
  type AuditedInput,
  type AuditedOutput,
  auditSchema,
  type Fairness,
} from './schema.ts';
import { wideMax } from './dual-bound.ts';
import { tandemId } from '../rows/tandem-id.ts';
import { isActive } from '../rows/tandem-status.ts';
import type { Roster } from '../tandem.ts';
import type { Wave } from '../wave/wave.ts';

export type { Audit, AuditedInput, AuditedOutput } from './schema.ts';

/** A file that went in, as the audit has it. */
export function auditedInput(
  kind: AuditedInput['kind'],
  { sha256, size }: Pick<Table, 'sha256' | 'size'>,
  rows: number,
): AuditedInput {
  return { kind, sha256, bytes: size, rows };
}

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

/** Reads an audit. */
export function parseAudit(text: string): AuditReading {
  const value = parseJson(text);
  const other = anyAuditSchema().safeParse(value).data;
  const form = other?.schemaVersion ?? other?.schema;
  if (other && form !== undefined && (form !== AUDIT_SCHEMA || other.schemaVersion === undefined)) {
    return { version: other.version };
  }
  const audit = auditSchema().safeParse(value).data;
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

/** Finds the prices that prove a ceiling. */
export function fairnessOf({ problem }: Pairing, ceiling: number): Fairness {
  const wide = { ...problem, costs: { ...problem.costs, max: wideMax(problem) } };
  return {
    ceiling,
    reach: pricesOf(wide),
    better: pricesOf(underCeiling(wide, ceiling - 1)),
  };
}

function pricesOf(problem: TransportationProblem): Fairness['reach'] {
  const { rowPrice, columnPrice } = solve(problem);
  return {
    managerPrices: Array.from(rowPrice),
    mentorPrices: Array.from(columnPrice),
  };
}
