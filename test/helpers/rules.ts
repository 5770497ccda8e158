import type { Programme } from '../../src/programme/index.ts';
import type { Criterion, PairingRule, Prepared, Value } from '../../src/programme/rule.ts';

const words = { en: { title: '', says: '' }, de: { title: '', says: '' } };
const columns = { mentor: [], manager: [] };

/** A pairing rule made of what it reads and its test. */
export function rule<A extends Value, B extends Value>(
  id: string,
  prepared: Prepared<A, B, boolean>,
): PairingRule {
  return {
    kind: 'pairing',
    id,
    words,
    columns,
    // What is read is what is tested; the pairing need not know the types.
    prepare: () => prepared as unknown as Prepared<Value, Value, boolean>,
    because: () => '',
  };
}

/** A criterion made of what it reads and its value. */
export function criterion<A extends Value, B extends Value>(
  id: string,
  weight: number,
  prepared: Prepared<A, B, number>,
): Criterion {
  return {
    kind: 'criterion',
    id,
    weight,
    words,
    columns,
    active: () => true,
    prepare: () => prepared as unknown as Prepared<Value, Value, number>,
  };
}

/** A programme of these rules and criteria alone. */
export function programmeOf(
  pairing: readonly PairingRule[],
  criteria: readonly Criterion[],
): Pick<Programme, 'screening' | 'pairing' | 'criteria'> {
  return { screening: [], pairing, criteria };
}
