import type { Objective, Roster } from '../tandem.ts';

/** What one change of the programme does to the roster. */
export interface Variant {
  readonly kind: 'weight' | 'sample' | 'rule-off' | 'rule-on' | 'objective';
  /** Such as `communication +25 %` or the id of a rule. */
  readonly name: string;
  /** The weights it was solved with, where they are not those in force. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Tandems of the roster in force that are not in the variant's. */
  readonly changed: number;
  /** The variant's values, scores counted by the weights in force. */
  readonly objective: Objective;
}

/** What a comparison tells of the roster in force. */
export type ComparedRoster = Pick<Roster, 'tandems' | 'objective' | 'criteria'>;

/** How a roster depends on the programme. */
export interface Comparison {
  /** The roster in force; who is left over is not told. */
  readonly roster: ComparedRoster;
  readonly variants: readonly Variant[];
  readonly stability: Stability;
}

/** How sure each tandem is: in how many variants of the weights it came out again. */
export interface Stability {
  readonly variants: number;
  /** By tandem id. */
  readonly kept: ReadonlyMap<string, number>;
}

/** In how many of the variants a tandem came out again, in whole percent. */
export function stabilityOf({ variants, kept }: Stability, tandemId: string): number {
  const times = kept.get(tandemId) ?? 0;
  return variants === 0 ? 100 : Math.floor((200 * times + variants) / (2 * variants));
}

/** A roster on the frontier: none has both a higher lowest score and a higher total. */
export type FrontierPoint = Pick<Objective, 'lowest' | 'total' | 'tandems' | 'sponsors'>;

/** The exact trade-off between total and lowest score. */
export interface Frontier {
  /** From the highest total to the highest lowest score. */
  readonly points: readonly FrontierPoint[];
  /** Σ of the active weights, which scores are told by. */
  readonly weights: number;
}
