import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Shown, shownParts, shownTable } from '../../../src/report/html/facts/small-counts.ts';

/*
 * An attack on the steering page: every table that agrees with what is shown is gone through, and
 * each count that is not shown must still have at least three values among them.
 */

/** All rows of counts that agree with a row as it is shown: parts of the one before, small below 5. */
function rowsLike(shown: readonly Shown[], most: readonly number[]): number[][] {
  return shown.reduce<number[][]>(
    (rows, cell, column) =>
      rows.flatMap((row) => {
        const limit = Math.min(row.at(-1) ?? Infinity, most[column]!);
        const [from, to] =
          typeof cell === 'number' ? [cell, cell] : cell === 'small' ? [0, 4] : [5, Infinity];
        const values: number[][] = [];
        for (let value = from; value <= Math.min(to, limit); value++) values.push([...row, value]);
        return values;
      }),
    [[]],
  );
}

/** The values that each count has in the tables that agree with the page. */
function attack(shown: readonly (readonly Shown[])[], sums: readonly number[]): Set<number>[][] {
  const found = shown.map((row) => row.map(() => new Set<number>()));
  const options = shown.map((row) => rowsLike(row, sums));
  const key = (rest: readonly number[]): string => rest.join(' ');
  /** Whether rows from one on can add up to what is left. */
  const known = new Map<string, boolean>();
  const canReach = (at: number, rest: readonly number[]): boolean => {
    if (rest.some((one) => one < 0)) return false;
    if (at === options.length) return rest.every((one) => one === 0);
    const name = `${at} ${key(rest)}`;
    let can = known.get(name);
    if (can === undefined) {
      can = options[at]!.some((row) =>
        canReach(
          at + 1,
          rest.map((one, c) => one - row[c]!),
        ),
      );
      known.set(name, can);
    }
    return can;
  };
  let reachable = new Map([[key(sums), [...sums]]]);
  options.forEach((rows, at) => {
    const next = new Map<string, number[]>();
    for (const rest of reachable.values()) {
      for (const row of rows) {
        const left = rest.map((one, c) => one - row[c]!);
        if (!canReach(at + 1, left)) continue;
        row.forEach((value, c) => found[at]![c]!.add(value));
        next.set(key(left), left);
      }
    }
    reachable = next;
  });
  return found;
}

const sumsOf = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, c) => rows.reduce((sum, row) => sum + row[c]!, 0));

/** Rows of all, volunteers and reached; many of them just at the limit. */
const table = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 12 }), fc.nat({ max: 6 }), fc.nat({ max: 6 }))
    .map(([all, less, fewer]) => [all, Math.max(0, all - less), Math.max(0, all - less - fewer)]),
  { minLength: 1, maxLength: 6 },
);

describe('the counts that the steering page withholds', () => {
  it('leave at least three values possible, whatever is worked out from the page', () => {
    let shownTables = 0;
    fc.assert(
      fc.property(table, (rows) => {
        const shown = shownTable(rows);
        if (!shown) return;
        shownTables++;
        attack(shown, sumsOf(rows)).forEach((cells, row) => {
          cells.forEach((values, column) => {
            expect(values.has(rows[row]![column]!)).toBe(true);
            if (typeof shown[row]![column] === 'number') return;
            expect(values.size).toBeGreaterThanOrEqual(3);
          });
        });
      }),
      { numRuns: 300 },
    );
    expect(shownTables).toBeGreaterThan(30);
  });

  it('are not all at their limit: the example of a works council that worked them out', () => {
    const volunteers = [5, 5, 5, 6, 4, 4, 4, 4, 4];
    const shown = shownTable(volunteers.map((count) => [count]));
    for (const [row, [values]] of attack(shown!, [41]).entries()) {
      if (typeof shown![row]![0] !== 'number') expect(values!.size).toBeGreaterThanOrEqual(3);
    }
    const tight = volunteers.map((count) => [Math.max(5, count), count]);
    expect(shownTable(tight)).toBeUndefined();
  });

  it.each<[counts: number[][], shown: Shown[][] | undefined]>([
    [
      [[20], [30]],
      [[20], [30]],
    ],
    [
      [[2], [20], [30]],
      [['small'], ['hidden'], [30]],
    ],
    [
      [[2], [3], [30]],
      [['small'], ['small'], [30]],
    ],
    [[[2]], undefined],
    [
      [
        [20, 19],
        [30, 20],
        [40, 10],
      ],
      [
        [20, 'hidden'],
        [30, 20],
        [40, 'hidden'],
      ],
    ],
  ])('of %j are shown as %j', (counts, shown) => {
    expect(shownTable(counts)).toEqual(shown);
  });

  it.each<[counts: number[], most: number, shown: Shown[] | undefined]>([
    [[3, 10], 50, ['small', 10]],
    [[1, 10], 12, ['small', 10]],
    [[1, 10], 11, undefined],
    [[6, 5], 11, [6, 5]],
  ])('of parts %j of %i are shown as %j', (counts, most, shown) => {
    expect(shownParts(counts, most)).toEqual(shown);
  });
});
