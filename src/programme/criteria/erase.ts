import type { Criterion, Value } from '../rule.ts';

/** Forgets the types of what a criterion reads; see `pairingRule`. */
export function criterion<A extends Value, B extends Value>(
  one: Omit<Criterion<A, B>, 'kind' | 'weight'>,
): (weight: number) => Criterion {
  return (weight) => ({ kind: 'criterion', weight, ...one }) as unknown as Criterion;
}
