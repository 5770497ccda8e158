import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type Shown,
  shownParts,
  shownSponsors,
  shownTable,
} from '../../../src/report/html/facts/small-counts.ts';
import { attack } from './attack.ts';
import { share } from '../../helpers/share.ts';

/*
 * An attack on the steering page: every table that agrees with what is shown is gone through, and
 * each count that is not shown must still have at least three values among them.
 */

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
  it.each([0, 1] as const)('leave three values possible where a row has %i at least', (least) => {
    let shownTables = 0;
    fc.assert(
      fc.property(table, (all) => {
        const rows = all.filter(([first = 0]) => first >= least);
        const shown = shownTable(rows, least);
        if (!shown) return;
        shownTables++;
        attack(shown, sumsOf(rows), least).forEach((cells, row) => {
          cells.forEach((values, column) => {
            expect(values.has(rows[row]![column]!)).toBe(true);
            if (typeof shown[row]![column] === 'number') return;
            expect(values.size).toBeGreaterThanOrEqual(3);
          });
        });
      }),
      { numRuns: share(200, 30) },
    );
    expect(shownTables).toBeGreaterThan(3);
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

  it.each<[what: string, sponsors: number, served: number, reached: number, isShown: boolean]>([
    ['one manager is left, who must be a sponsor', 5, 4, 19, false],
    ['two are left', 6, 4, 18, false],
    ['any of them may be left', 5, 4, 10, true],
    ['all are served', 5, 5, 19, true],
    ['few are sponsors', 4, 3, 19, true],
  ])(
    'name sponsors only where nobody can work them out: %s',
    (_, sponsors, served, reached, is) => {
      const figures = { volunteers: 20, reached, sponsors, sponsorsServed: served };
      expect(shownSponsors(figures) !== undefined).toBe(is);
    },
  );
});
