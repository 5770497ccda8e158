import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { departmentLabels, departmentMatrix } from '../../../src/report/html/facts/departments.ts';
import { shownTable } from '../../../src/report/html/facts/small-counts.ts';
import { binned, tallied } from '../../../src/report/html/facts/spread.ts';
import { peopleOf, person } from '../../helpers/people.ts';
import { department, tandem } from '../sample.ts';

describe('counts for the steering group', () => {
  it.each([
    [
      [[12], [7], [9]],
      [[12], [7], [9]],
    ],
    [
      [[12], [3], [2]],
      [[12], ['small'], ['small']],
    ],
    [
      [[12], [3], [9]],
      [[12], ['small'], ['hidden']],
    ],
    [[[3]], undefined],
    [
      [[0], [8]],
      [['small'], ['hidden']],
    ],
    [[], []],
    [[[30, 20, 20]], [[30, 20, 20]]],
    [[[30, 27, 20]], undefined],
    [
      [
        [30, 20, 18],
        [30, 20, 10],
      ],
      [
        [30, 20, 'hidden'],
        [30, 20, 'hidden'],
      ],
    ],
  ] as const)('%j are shown as %j', (counts, shown) => {
    expect(shownTable(counts)).toEqual(shown);
  });

  it('let no small count be worked out, within a row or from the sum of a column', () => {
    const row = fc
      .tuple(fc.nat(40), fc.nat(40), fc.nat(40))
      .map((counts) => counts.sort((a, b) => b - a));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2 }), (rows) => {
        const shown = shownTable(rows) ?? [];
        for (const cells of shown) {
          const visible = cells.filter((cell) => typeof cell === 'number');
          for (const [at, count] of visible.entries()) {
            expect(count).toBeGreaterThanOrEqual(5);
            expect([1, 2, 3, 4]).not.toContain((visible[at - 1] ?? count) - count);
          }
        }
        for (const column of [0, 1, 2]) {
          expect(shown.filter((cells) => typeof cells[column] === 'string')).not.toHaveLength(1);
        }
      }),
    );
  });
});

describe('spreads', () => {
  it('bins each value once, in a dozen columns at most', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, (tenths) => {
        const { width, bins } = binned(tenths, [10, 20, 50, 100], 1000);
        expect(bins.length).toBeLessThanOrEqual(12);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(tenths.length);
        expect(bins[0]!.count).toBeGreaterThan(0);
        expect(bins.at(-1)!.count).toBeGreaterThan(0);
        for (const { from } of bins) expect(from % width).toBe(0);
      }),
    );
  });

  it('tallies by number, not by text', () => {
    expect(tallied([10, 9, 10])).toEqual([
      { from: 9, count: 1 },
      { from: 10, count: 2 },
    ]);
  });
});

describe('departments', () => {
  const of = (role: 'mentor' | 'manager', id: string, text: string) =>
    person(role, id, { department: department(text) });
  const byCode = (a: string, b: string) => (a < b ? -1 : 1);

  it('go by the spelling that most people use', () => {
    const mentors = [of('mentor', 'a', 'SALES'), of('mentor', 'b', 'Sales/DACH')];
    const label = departmentLabels(peopleOf(mentors, [of('manager', 'c', 'Sales')]));
    expect(label(mentors[0]!)).toBe('Sales');
  });

  it('are put together beyond the limit, and no tandem is lost', () => {
    const tandems = ['A', 'B', 'C', 'D'].map((name, at) =>
      tandem(of('mentor', `m${at}`, name), of('manager', `f${at}`, at === 3 ? 'C' : 'A')),
    );
    const people = peopleOf(
      tandems.map(({ mentor }) => mentor),
      tandems.map(({ manager }) => manager),
    );
    const matrix = departmentMatrix(tandems, departmentLabels(people), byCode, 2);
    expect(matrix.labels).toEqual(['A', 'C']);
    expect(matrix.others).toBe(2);
    expect(matrix.counts).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [1, 1, 0],
    ]);
  });
});
