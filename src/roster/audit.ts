import type { Solution } from '../assignment/problem.ts';
import type { Pairing } from '../pairing/index.ts';
import type { Programme } from '../programme/programme.ts';
import type { Roster } from './tandem.ts';

/** The version of the audit's form; it changes when its keys do. */
export const AUDIT_SCHEMA = 1;

/** One file that went in, by what it was, never by its name. */
export interface AuditedInput {
  readonly kind: 'mentors' | 'managers' | 'previous' | 'previous-unmatched';
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
}

/** One file that came out. */
export interface AuditedOutput {
  readonly kind: 'roster' | 'unmatched' | 'report';
  readonly sha256: string;
}

/**
 * What proves a roster: hashes of everything that went in and came out, the objective's values
 * and the dual prices by profile. It holds no names and no ids; `verify --audit` computes the
 * profiles again from the files and trusts nothing here but the prices, which it checks.
 */
export interface Audit {
  readonly schema: typeof AUDIT_SCHEMA;
  readonly tool: string;
  readonly version: string;
  readonly programme: { readonly sha256: string; readonly settings: unknown };
  readonly objective: Programme['objective'];
  readonly seed: string | null;
  readonly inputs: readonly AuditedInput[];
  readonly outputs: readonly AuditedOutput[];
  readonly counts: {
    readonly mentors: number;
    readonly managers: number;
    readonly mentorsScreenedOut: number;
    readonly managersScreenedOut: number;
    readonly mentorProfiles: number;
    readonly managerProfiles: number;
    readonly invalidRows: number;
  };
  readonly values: Roster['objective'];
  readonly certificate: {
    /** u, by manager profile in the order of first members. */
    readonly managerPrices: readonly number[];
    /** v ≤ 0, by mentor profile, block by block. */
    readonly mentorPrices: readonly number[];
  };
}

/** What an audit is made from. */
export interface AuditInput {
  readonly version: string;
  readonly programme: Programme;
  readonly objective: Programme['objective'];
  readonly seed: string | undefined;
  readonly pairing: Pairing;
  readonly solution: Solution;
  readonly roster: Roster;
  readonly invalidRows: number;
  readonly inputs: readonly AuditedInput[];
  readonly outputs: readonly AuditedOutput[];
}

/** Draws up the audit of a match. */
export function auditOf(input: AuditInput): Audit {
  const { programme, pairing, solution, roster } = input;
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
    objective: input.objective,
    seed: input.seed ?? null,
    inputs: input.inputs,
    outputs: input.outputs,
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
      // A price of -0 would be written as 0 and read as another number.
      mentorPrices: Array.from(solution.columnPrice, (price) => price + 0),
    },
  };
}

/** The audit as the bytes of its file. */
export function auditText(audit: Audit): string {
  return `${JSON.stringify(audit, null, 2)}\n`;
}
