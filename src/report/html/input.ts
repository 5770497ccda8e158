import type { Language } from '../../findings/finding.ts';
import type { People } from '../../people/person.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Stability } from '../../roster/explain/comparison.ts';
import type { ProgrammeStatus } from '../../roster/wave/programme-status.ts';
import type { Objective, Roster } from '../../roster/tandem.ts';
import type { WaveDiff } from '../../roster/wave/diff.ts';

/** Who a report is for: HR sees everything, the steering group totals alone. */
export type Audience = 'hr' | 'steering';

/** Something the report was made from. */
export interface ReportSource {
  readonly what: 'mentors' | 'managers' | 'roster' | 'programme' | 'previous' | 'audit';
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Everything a report shows. */
export interface ReportInput {
  readonly roster: Roster;
  readonly people: People;
  readonly programme: Programme;
  readonly language: Language;
  readonly audience: Audience;
  readonly sources: readonly ReportSource[];
  /** What was checked: that every rule is kept, and, where prices were at hand, optimality. */
  readonly proof: { readonly valid: boolean; readonly optimal: boolean | null };
  /** The version of the program. */
  readonly version: string;
  /** How often a value was unknown and so neutral, by criterion or rule id. */
  readonly unknown?: ReadonlyMap<string, number>;
  /** Leave out names. */
  readonly idsOnly?: boolean;
  /** Where the programme stands after earlier waves. */
  readonly status?: ProgrammeStatus | undefined;
  /** How the roster differs from the one before it. */
  readonly changes?: WaveDiff | undefined;
  readonly stability?: Stability;
  /** What either objective reaches, where both were solved. */
  readonly objectives?: { readonly total: Objective; readonly fair: Objective };
}
