import type { ExpressionProblem } from '../findings/catalogue/programme/expression-problems.ts';
import type { Language } from '../findings/finding.ts';
import type { Column, People, Person, Role } from '../people/person.ts';
import type { InBoth } from '../util/language.ts';

/**
 * A value that a rule or a criterion reads of a person. Values are compared by content; people of
 * equal values are interchangeable, which is what lets the assignment be solved on profiles.
 */
export type Value = string | number | boolean | undefined | readonly Value[];

/** Everything about the whole that a rule may need before it looks at a pair. */
export interface Context {
  readonly people: People;
  /** Pairs of (mentor id, manager id) that were a tandem before, or that HR forbids. */
  readonly history: readonly (readonly [mentor: string, manager: string])[];
  /** Told when the expression of a custom rule or criterion fails on some values. */
  readonly onFailure?: ((id: string, problem: ExpressionProblem) => void) | undefined;
}

/** What a rule or criterion is called and says, in one language. */
export interface Words {
  /** A short name, such as “other department”. */
  readonly title: string;
  /** What it demands or rewards, one sentence for a works council. */
  readonly says: string;
}

interface Described {
  readonly id: string;
  readonly words: InBoth<Words>;
  /** The columns it reads on either side, for documentation and for `check`. */
  readonly columns: Readonly<Record<Role, readonly Column[]>>;
}

/** A condition on one person alone; who fails it takes no part. */
export interface ScreeningRule extends Described {
  readonly kind: 'screening';
  readonly role: Role | 'both';
  readonly passes: (person: Person) => boolean;
  /** Why `person` fails, with the values that decide, for HR's eyes only. */
  readonly because: (person: Person, language: Language) => string;
}

/** A rule or criterion made ready for one set of people: what it reads, and its test. */
export interface Prepared<A extends Value, B extends Value, Result> {
  readonly mentor: (person: Person) => A;
  readonly manager: (person: Person) => B;
  readonly test: (mentor: A, manager: B) => Result;
}

/** A condition on two people; a pair that breaks it is never formed. */
export interface PairingRule<A extends Value = Value, B extends Value = Value> extends Described {
  readonly kind: 'pairing';
  /** The test is true where the pair is allowed. */
  readonly prepare: (context: Context) => Prepared<A, B, boolean>;
  /** Why the pair is forbidden, with the values that decide, for HR's eyes only. */
  readonly because: (mentor: Person, manager: Person, language: Language) => string;
}

/** A graded quality of a pair: a whole number 0…1000, rounded half up from an exact fraction. */
export interface Criterion<A extends Value = Value, B extends Value = Value> extends Described {
  readonly kind: 'criterion';
  readonly weight: number;
  /** Whether the columns it needs are there at all. */
  readonly active: (people: People) => boolean;
  readonly prepare: (context: Context) => Prepared<A, B, number>;
}

/** The value of a criterion whose data are unknown. */
export const UNKNOWN = 500;

/** 1000 × numerator / denominator, rounded half up, in whole numbers; for 0 ≤ numerator ≤ denominator. */
export function thousandths(numerator: number, denominator: number): number {
  return Math.floor((2000 * numerator + denominator) / (2 * denominator));
}
