import type { Person } from '../people/person.ts';
import type { Value } from '../programme/rule.ts';

/** What one test reads of each person, as small numbers: equal values have equal codes. */
export interface Coded {
  /** The code of each person (or profile), in the order given. */
  readonly code: Int32Array;
  /** The value behind each code. */
  readonly values: readonly Value[];
}

/** Numbers the distinct values that `read` finds, first seen first. */
export function encode(people: readonly Person[], read: (person: Person) => Value): Coded {
  const code = new Int32Array(people.length);
  const values: Value[] = [];
  // Lists are compared by content; a list object seen before needs no second look.
  const known = new Map<Value, number>();
  const lists = new Map<string, number>();
  let last: Value;
  let found: number | undefined;
  for (let i = 0; i < people.length; i++) {
    const value = read(people[i]!);
    // Many tests read the same of everybody.
    if (i > 0 && value === last) {
      code[i] = found!;
      continue;
    }
    last = value;
    found = known.get(value);
    if (found === undefined) {
      const key = typeof value === 'object' ? JSON.stringify(value) : undefined;
      found = key === undefined ? undefined : lists.get(key);
      found ??= values.push(value) - 1;
      if (key !== undefined) lists.set(key, found);
      known.set(value, found);
    }
    code[i] = found;
  }
  return { code, values };
}

/**
 * Numbers the distinct combinations of codes, first seen first.
 *
 * @param codes - parallel codes with the number of values each can have
 */
export function combine(
  codes: readonly { readonly code: Int32Array; readonly size: number }[],
  count: number,
): { code: Int32Array; size: number } {
  let keys = new Float64Array(count);
  let range = 1;
  for (const { code, size } of codes) {
    if (size <= 1) continue;
    if (range * size > Number.MAX_SAFE_INTEGER) {
      const numbered = renumber(keys, range);
      keys = Float64Array.from(numbered.code);
      range = numbered.size;
    }
    for (let i = 0; i < count; i++) keys[i] = keys[i]! * size + code[i]!;
    range *= size;
  }
  return renumber(keys, range);
}

function renumber(keys: Float64Array, range: number): { code: Int32Array; size: number } {
  if (range <= LARGEST_LIST && range <= MOST_BLANKS * keys.length) {
    return renumberByList(keys, range);
  }
  const numbers = new Map<number, number>();
  const code = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    let number = numbers.get(keys[i]!);
    if (number === undefined) numbers.set(keys[i]!, (number = numbers.size));
    code[i] = number;
  }
  return { code, size: numbers.size };
}

/** Up to so many keys a list is faster than a map, if not too few of its entries are used. */
const LARGEST_LIST = 1 << 22;
const MOST_BLANKS = 64;

function renumberByList(keys: Float64Array, range: number): { code: Int32Array; size: number } {
  /** By key, its number + 1. */
  const numbers = new Int32Array(range);
  const code = new Int32Array(keys.length);
  let size = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (numbers[key] === 0) numbers[key] = ++size;
    code[i] = numbers[key]! - 1;
  }
  return { code, size };
}
