import type { Objective, Roster } from './tandem.ts';

/** What one change of the programme does to the roster. */
export interface Variant {
  readonly kind: 'weight' | 'sample' | 'rule-off' | 'rule-on' | 'objective';
  /** Such as `communication +25 %` or the id of a rule. */
  readonly name: string;
  /** Tandems of the roster in force that are not in the variant's. */
  readonly changed: number;
  /** The variant's values, scores counted by the weights in force. */
  readonly objective: Objective;
}

/** How a roster hangs on the programme. */
export interface Comparison {
  /** The roster in force. */
  readonly roster: Roster;
  readonly variants: readonly Variant[];
  /** By tandem: in how many of the weight variants it survives, in whole percent. */
  readonly stability: ReadonlyMap<string, number>;
  /** The same by count, of so many variants. */
  readonly survived: ReadonlyMap<string, number>;
  readonly weighed: number;
}

/** A roster on the frontier: none has both a higher lowest score and a higher total. */
export type FrontierPoint = Pick<Objective, 'lowest' | 'total' | 'tandems' | 'sponsors'>;
