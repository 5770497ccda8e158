import type { Person } from '../people/person.ts';
import type { Context, Criterion, PairingRule, Prepared, Value } from '../programme/rule.ts';
import { type Coded, encode } from './coding.ts';

/** The entry of a row of values where a rule forbids the pair. */
export const FORBIDS = 0xffff;

/** The largest table of values that a test keeps, 128 MB; larger ones are computed row by row. */
const LARGEST_TABLE = 1 << 26;

/**
 * A rule or a criterion over coded people: what it says of each pair of distinct values,
 * evaluated once.
 */
export interface CodedTest {
  readonly id: string;
  /** 0 for a rule: it only forbids. */
  readonly weight: number;
  readonly mentor: Coded;
  readonly manager: Coded;
  /** By mentor code: the value 0…1000 for one manager code, or FORBIDS. */
  readonly row: (managerCode: number) => Uint16Array;
}

/** The people whom a test looks at, in rank order. */
export interface Ranked {
  readonly mentors: readonly Person[];
  readonly managers: readonly Person[];
}

/** Makes a rule ready for these people. */
export function codeRule(rule: PairingRule, context: Context, people: Ranked): CodedTest {
  const prepared = rule.prepare(context);
  const test = (a: Value, b: Value): number => (prepared.test(a, b) ? 0 : FORBIDS);
  return codeTest(rule.id, 0, prepared, test, people);
}

/** Makes a criterion ready for these people. */
export function codeCriterion(criterion: Criterion, context: Context, people: Ranked): CodedTest {
  const prepared = criterion.prepare(context);
  return codeTest(criterion.id, criterion.weight, prepared, prepared.test, people);
}

function codeTest(
  id: string,
  weight: number,
  reads: Pick<Prepared<Value, Value, unknown>, 'mentor' | 'manager'>,
  test: (mentor: Value, manager: Value) => number,
  people: Ranked,
): CodedTest {
  const mentor = encode(people.mentors, reads.mentor);
  const manager = encode(people.managers, reads.manager);
  const compute = (managerCode: number): Uint16Array => {
    const b = manager.values[managerCode];
    const values = new Uint16Array(mentor.values.length);
    for (let a = 0; a < values.length; a++) values[a] = test(mentor.values[a], b);
    return values;
  };
  const kept: Uint16Array[] = [];
  const keeps = mentor.values.length * manager.values.length <= LARGEST_TABLE;
  const row = keeps ? (code: number) => (kept[code] ??= compute(code)) : compute;
  return { id, weight, mentor, manager, row };
}
