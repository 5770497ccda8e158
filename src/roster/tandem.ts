import type { ValueCell } from '../tables/index.ts';
import type { Person, Role } from '../people/person.ts';
import { REASONS_TO_BE_LEFT_OVER } from '../programme/reasons.ts';
import type { PairingRule, ScreeningRule } from '../programme/rule.ts';
import type { MentorRemedy, Where } from './explain/remedies.ts';

/** What HR writes into the roster's status column; the roster is the programme's memory. */
export const STATUSES = [
  'proposed',
  'declined',
  'active',
  'locked',
  'completed',
  'ended',
  'never',
] as const;
export type Status = (typeof STATUSES)[number];

/** One mentor with one manager. */
export interface Tandem {
  /** Stable: derived from the two ids alone. */
  readonly id: string;
  readonly status: Status;
  readonly mentor: Person;
  readonly manager: Person;
  /** Σ weight × value over the active criteria, a whole number. */
  readonly score: number;
  /** The criteria's values 0…1000, parallel to `Roster.criteria`. */
  readonly values: readonly number[];
  /** Topics that the manager wants and the mentor offers, in the manager's words. */
  readonly sharedTopics: readonly string[];
  /** What the roster of the wave before said of this pair, such as HR's own columns. */
  readonly carried?: CarriedRow | undefined;
}

/** A row of an earlier roster, by column. */
export interface CarriedRow {
  readonly mentorId: string;
  readonly managerId: string;
  /** The text in a column; of several columns of one header the first, unless another is asked for. */
  readonly cell: (column: string, nth?: number) => string | undefined;
  /** What stands in a column, if it is a value of a workbook and no text. */
  readonly value?: (column: string, nth?: number) => ValueCell | undefined;
}

/** A column of a roster beside its own: a criterion's, or whatever somebody has added. */
export interface ExtraColumn {
  /** As in the file. */
  readonly header: string;
  /** How many columns before it have the same header. */
  readonly nth: number;
}

/** A tandem of the past, carried on as it was but for its status. */
export interface PastTandem {
  readonly status: Status;
  readonly row: CarriedRow;
}

/** Why somebody has no tandem: left over, or kept out, mostly by the screening rule of this id. */
export type ReasonCode =
  (string & {}) | (typeof REASONS_TO_BE_LEFT_OVER)[number] | 'left-out' | 'left' | 'invalid-row';

/** People who compete: so many members share so few eligible partners. */
export interface CompetingGroup {
  /** Ids in code-point order. */
  readonly members: readonly string[];
  readonly partners: readonly string[];
}

/** How many pairs a rule blocks. */
export interface Blocked {
  readonly rule: Pick<PairingRule, 'id' | 'words'>;
  readonly count: number;
}

/** What keeps somebody without a tandem, as data; `report` puts it into words. */
export type Why =
  | { readonly kind: 'screened-out'; readonly rule: ScreeningRule; readonly person: Person }
  | { readonly kind: 'invalid-row' }
  /** Nobody of the other side passes the screening. */
  | { readonly kind: 'nobody-left' }
  /** The rules allow none of so many partners. */
  | {
      readonly kind: 'none-eligible';
      readonly partners: number;
      readonly blocked: readonly Blocked[];
    }
  /** One person more than partners share them. */
  | { readonly kind: 'competition'; readonly partners: number }
  /** All of so many eligible partners have a tandem. */
  | { readonly kind: 'surplus'; readonly eligible: number }
  /** They could be paired, and the roster at hand has no tandem for them. */
  | { readonly kind: 'left-out' };

/** What became of somebody's last tandem, and who the partner was. */
export interface Before {
  readonly status: 'declined' | 'completed' | 'ended';
  readonly partner: string;
}

/** Somebody without a tandem. */
export interface Unmatched {
  readonly role: Role;
  readonly id: string;
  readonly name: string | undefined;
  /** As in the file. */
  readonly department: string;
  readonly reasonCode: ReasonCode;
  readonly why: Why;
  /** Who would help, where somebody would: mentors for a manager, a manager for a mentor. */
  readonly remedy?: MentorRemedy | Where;
  /** Where the code is `competition` and the group is not too large to be named. */
  readonly group?: CompetingGroup;
  /** Where the roster at hand says it. */
  readonly before?: Before;
}

/** Tells who takes part and was left over from those who were kept out from the start. */
export function takesPart({ reasonCode }: Unmatched): boolean {
  return reasonCode === 'left-out' || REASONS_TO_BE_LEFT_OVER.some((one) => one === reasonCode);
}

/** Who takes part and has no current tandem: the same people in every output. */
export function leftOver(
  { unmatched }: Pick<Roster, 'unmatched'>,
  role?: Role,
): readonly Unmatched[] {
  return unmatched.filter((one) => takesPart(one) && (role === undefined || one.role === role));
}

/** The objective's values, in the order in which they decide. */
export interface Objective {
  readonly tandems: number;
  readonly sponsors: number;
  /** Sum of scores. */
  readonly total: number;
  /** The lowest score; `null` without a tandem. */
  readonly lowest: number | null;
}

/** An active criterion as the outputs show it. */
export interface CriterionShown {
  readonly id: string;
  readonly weight: number;
}

/** The result of a match. */
export interface Roster {
  /** Ordered by manager id. */
  readonly tandems: readonly Tandem[];
  /** Mentors, then managers, each by id. */
  readonly unmatched: readonly Unmatched[];
  readonly objective: Objective;
  readonly criteria: readonly CriterionShown[];
  /** The history that the roster carries on; nothing in a first wave. */
  readonly past?: readonly PastTandem[];
  /** Columns that HR has added to the roster, in their order. */
  readonly extraColumns?: readonly ExtraColumn[];
}
