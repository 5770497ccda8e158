import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { combine, encode } from '../../src/pairing/coding.ts';
import type { Value } from '../../src/programme/rule.ts';
import { person } from '../helpers/people.ts';

/** What is read of the people one after the other: these values. */
function encoded(values: readonly Value[]) {
  const people = values.map((_, i) => person('mentor', `M${i}`, { row: i }));
  return encode(people, ({ row }) => values[row]);
}

describe('the codes of values', () => {
  it.each<[string, Value[], number[], Value[]]>([
    ['nobody', [], [], []],
    ['first seen first', ['b', 'a', 'b', 'c'], [0, 1, 0, 2], ['b', 'a', 'c']],
    ['undefined is a value', [undefined, 1, undefined], [0, 1, 0], [undefined, 1]],
    ['a text is no number', [1, '1', true, 'true'], [0, 1, 2, 3], [1, '1', true, 'true']],
    ['lists by content', [['a', 'b'], ['a'], ['a', 'b'], ['a']], [0, 1, 0, 1], [['a', 'b'], ['a']]],
    ['a list is not its text', [['a'], '["a"]', 'a', []], [0, 1, 2, 3], [['a'], '["a"]', 'a', []]],
  ])('number values: %s', (_, read, code, values) => {
    expect(encoded(read)).toEqual({ code: Int32Array.from(code), values });
  });

  it('read the same list again without looking into it', () => {
    const list = Object.assign(['a'], { toJSON: () => `look ${looks++}` });
    let looks = 0;
    expect(encoded([list, 'b', list, list]).code).toEqual(Int32Array.of(0, 1, 0, 0));
    expect(looks).toBe(1);
  });
});

describe('the codes of combinations', () => {
  /** Numbers the tuples by their content, first seen first. */
  function oracle(columns: readonly (readonly number[])[], count: number): number[] {
    const seen: string[] = [];
    return Array.from({ length: count }, (_, i) => {
      const key = columns.map((column) => column[i]).join();
      if (!seen.includes(key)) seen.push(key);
      return seen.indexOf(key);
    });
  }

  it.each([
    ['few values', 3],
    ['more combinations than whole numbers are exact', 2 ** 20],
    ['as many values as there may be people', 2 ** 31 - 1],
  ])('are those of the tuples: %s', (_, size) => {
    const code = fc.oneof(
      fc.integer({ min: 0, max: 1 }),
      fc.integer({ min: size - 2, max: size - 1 }),
    );
    const tuples = fc.array(fc.tuple(code, code, code, code), { maxLength: 12 });
    fc.assert(
      fc.property(tuples, (rows) => {
        const columns = [0, 1, 2, 3].map((at) => rows.map((row) => row[at]!));
        const codes = columns.map((column) => ({ code: Int32Array.from(column), size }));
        const expected = oracle(columns, rows.length);
        expect(combine(codes, rows.length)).toEqual({
          code: Int32Array.from(expected),
          size: new Set(expected).size,
        });
      }),
    );
  });

  it('are one where nothing is told apart', () => {
    expect(combine([], 3)).toEqual({ code: Int32Array.of(0, 0, 0), size: 1 });
    expect(combine([], 0)).toEqual({ code: new Int32Array(), size: 0 });
  });
});
