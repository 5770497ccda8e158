import type { PairingRule, Value } from '../rule.ts';

/**
 * Forgets the types of what a rule reads, so that rules can stand in one list. Sound because the
 * values that a prepared test is given come from its own readers.
 */
export function pairingRule<A extends Value, B extends Value>(
  rule: Omit<PairingRule<A, B>, 'kind'>,
): PairingRule {
  return { kind: 'pairing', ...rule } as unknown as PairingRule;
}
