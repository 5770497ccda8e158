import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Candidates } from '../../src/assignment/candidates.ts';
import { transposed } from '../../src/assignment/costs.ts';
import { pairsUnder } from '../../src/assignment/pairs-under.ts';
import {
  type Costs,
  type CostTable,
  factoredCosts,
  FORBIDDEN,
  underCeiling,
} from '../../src/assignment/index.ts';
import { scannerOf, startOf } from '../../src/assignment/scanner.ts';
import { watched, watchedTable } from '../helpers/evaluations.ts';
import { problemOf } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

const COLUMNS = 70;
const ROWS = 3;

const tableOf = (entries: readonly number[]): CostTable => ({
  entries: Int32Array.from(entries),
  least: entries.reduce((a, b) => Math.min(a, b), Infinity),
});
const list = <T>(length: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: length, maxLength: length });

/** Costs in factors, with up to three terms, over blocks of different sizes, under a ceiling or not. */
const factored: fc.Arbitrary<Costs> = fc
  .record({
    base: list(COLUMNS, fc.nat(9)),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: COLUMNS - 1 }), { maxLength: 5 }),
    blocks: list(
      ROWS,
      list(6, fc.oneof({ weight: 4, arbitrary: fc.nat(30) }, fc.constant(FORBIDDEN))),
    ),
    terms: fc.array(
      fc.record({
        code: list(COLUMNS, fc.nat(3)),
        tables: list(
          ROWS,
          list(4, fc.oneof({ weight: 6, arbitrary: fc.nat(20) }, fc.constant(FORBIDDEN))),
        ),
      }),
      { maxLength: 3 },
    ),
    ceiling: fc.option(fc.nat(60)),
  })
  .map(({ base, cuts, blocks, terms, ceiling }) => {
    const costs = factoredCosts(
      {
        base: Int32Array.from(base),
        start: Int32Array.from([0, ...cuts.toSorted((a, b) => a - b), COLUMNS]),
        block: (row) => tableOf(blocks[row]!.slice(0, cuts.length + 1)),
        terms: terms.map(({ code, tables }) => ({
          code: Int32Array.from(code),
          table: (row) => tableOf(tables[row]!),
        })),
      },
      ROWS,
      100,
    );
    const problem = { ...problemOf([[], [], []], 0), costs };
    return ceiling === null ? costs : underCeiling(problem, ceiling).costs;
  });

function rowOf({ columns, fill }: Costs, row: number): number[] {
  const line = new Int32Array(columns);
  fill(row, line);
  return Array.from(line);
}
const plain = ({ rows, columns, max, fill }: Costs): Costs => ({ rows, columns, max, fill });

describe('a scan', () => {
  const prices = list(COLUMNS, fc.integer({ min: 0, max: 20 }));

  it('gives just the pairs below the limit, with factors and without', () => {
    fc.assert(
      fc.property(factored, prices, prices, fc.nat(50), (costs, first, second, limit) => {
        for (const each of [costs, plain(costs)]) {
          const scanner = scannerOf(each);
          for (const price of [first, second]) {
            scanner.priced(Float64Array.from(price));
            for (let row = 0; row < ROWS; row++) {
              const taken = new Map<number, number>();
              scanner.scan(row, limit, {
                insert: (column, reduced, bound) => {
                  expect(taken.has(column)).toBe(false);
                  taken.set(column, reduced);
                  return bound;
                },
              });
              const expected = rowOf(costs, row).flatMap((cost, c) =>
                cost < FORBIDDEN && cost + price[c]! < limit ? [[c, cost + price[c]!]] : [],
              );
              expect([...taken].sort(([a], [b]) => a - b)).toEqual(expected);
            }
          }
        }
      }),
      { numRuns: share(200) },
    );
  });

  it('gives no forbidden pair, were it by one term or by two, however high the limit', () => {
    const codes = [Int32Array.of(0, 1, 0, 1), Int32Array.of(0, 0, 1, 1)];
    const costs = factoredCosts(
      {
        base: Int32Array.of(0, 1, 0, 1),
        start: Int32Array.of(0, 4),
        block: () => tableOf([0]),
        terms: codes.map((code) => ({ code, table: () => tableOf([0, FORBIDDEN]) })),
      },
      1,
      1,
    );
    for (const each of [costs, plain(costs)]) {
      const scanner = scannerOf(each);
      scanner.priced(new Float64Array(4));
      const taken: number[] = [];
      scanner.scan(0, Infinity, {
        insert: (column, _, bound) => {
          taken.push(column);
          return bound;
        },
      });
      expect(taken).toEqual([0]);
    }
  });

  it('gives equally dear columns of a block in their order, whatever they cost before', () => {
    const costs = factoredCosts(
      {
        base: new Int32Array(5),
        start: Int32Array.of(0, 5),
        block: () => tableOf([0]),
        terms: [],
      },
      1,
      0,
    );
    for (const before of [[], [[0, 0, 0, 0, 0]], [[5, 4, 3, 2, 1]]]) {
      const scanner = scannerOf(costs);
      for (const price of [...before, [1, 0, 1, 0, 1]]) scanner.priced(Float64Array.from(price));
      const taken: number[] = [];
      scanner.scan(0, 9, {
        insert: (column, _, bound) => {
          taken.push(column);
          return bound;
        },
      });
      expect(taken).toEqual([1, 3, 0, 2, 4]);
    }
  });

  it('begins at another group for each row, and goes round once', () => {
    const costs = factoredCosts(
      {
        base: new Int32Array(7),
        start: Int32Array.from({ length: 8 }, (_, b) => b),
        block: () => tableOf(Array<number>(7).fill(0)),
        terms: [],
      },
      5,
      0,
    );
    const scanner = scannerOf(costs);
    scanner.priced(new Float64Array(7));
    for (let row = 0; row < 5; row++) {
      const taken: number[] = [];
      scanner.scan(row, 1, {
        insert: (column, _, bound) => {
          taken.push(column);
          return bound;
        },
      });
      expect(taken).toEqual(Array.from({ length: 7 }, (_, k) => (startOf(row, 7) + k) % 7));
    }
  });

  it('heeds a limit that falls', () => {
    fc.assert(
      fc.property(factored, prices, fc.integer({ min: 1, max: 5 }), (costs, price, most) => {
        for (const each of [costs, plain(costs)]) {
          const scanner = scannerOf(each);
          scanner.priced(Float64Array.from(price));
          for (let row = 0; row < ROWS; row++) {
            const best = new Candidates(8);
            best.begin(most);
            scanner.scan(row, 1000, best);
            const reduced = rowOf(costs, row)
              .flatMap((cost, c) => (cost < FORBIDDEN ? [cost + price[c]!] : []))
              .sort((a, b) => a - b);
            expect(Array.from(best.reduced.subarray(0, best.count))).toEqual(
              reduced.slice(0, most),
            );
          }
        }
      }),
      { numRuns: share(200) },
    );
  });

  it('begins at another place for each row, and goes round once', () => {
    const { costs } = problemOf([Array<number>(10).fill(0), Array<number>(10).fill(0)], 10);
    const scanner = scannerOf(costs);
    scanner.priced(new Float64Array(10));
    const orders = [0, 1].map((row) => {
      const order: number[] = [];
      scanner.scan(row, 1, {
        insert: (column, _, limit) => {
          order.push(column);
          return limit;
        },
      });
      return order;
    });
    const from = (start: number): number[] =>
      Array.from({ length: 10 }, (_, k) => (start + k) % 10);
    expect(orders).toEqual([from(startOf(0, 10)), from(startOf(1, 10))]);
    expect(new Set(Array.from({ length: 100 }, (_, row) => startOf(row, 10))).size).toBe(10);
    // Row 1 starts at the product of Knuth's hash, as a whole number without a sign.
    expect(startOf(1, 10)).toBe(2654435761 % 10);
    expect(startOf(5, 0)).toBe(0);
  });
});

/**
 * One row over two blocks of three columns each, of base 0, 1 and 2, and two forbidden columns, each
 * a block; and which entries of one of its terms are read: each time that a column is looked at, by
 * `terms` terms. The entry is that of the column's place in its block.
 */
function looked(entries: readonly [number, number], terms = 1): { costs: Costs; looks: number[] } {
  const looks: number[] = [];
  const term = (t: number) => ({
    code: Int32Array.of(0, 1, 2, 0, 1, 2, 0, 0),
    table: () =>
      watchedTable(tableOf([3, 4, 5]), (place) => {
        if (t === 0) looks.push(place);
      }),
  });
  const factors = {
    base: Int32Array.of(2, 1, 0, 0, 1, 2, 0, 0),
    start: Int32Array.of(0, 3, 6, 7, 8),
    block: () => tableOf([...entries, FORBIDDEN, FORBIDDEN]),
    terms: Array.from({ length: terms }, (_, t) => term(t)),
  };
  return { costs: factoredCosts(factors, 1, 1000), looks };
}

describe('of a block no column is looked at', () => {
  // The terms add 3 at least. Row 0 begins with the first block.
  const blocks: [what: string, limit: number, expected: number[]][] = [
    ['that is too dear even by the least addends', 13, []],
    ['but the cheapest by base', 14, [2]],
    ['but the cheaper ones by base', 15, [2, 1]],
    ['but all, where they may all be cheap enough', 16, [2, 1, 0]],
    ['of the dearer block while the other is read', 23, [2, 1, 0]],
    ['of the dearer block but the cheapest', 24, [2, 1, 0, 0]],
  ];

  it.each(blocks)('no column of a block is looked at %s, when scanned', (_, limit, expected) => {
    const { costs, looks } = looked([10, 20]);
    const scanner = scannerOf(costs);
    scanner.priced(new Float64Array(8));
    scanner.scan(0, limit, { insert: (_column, _reduced, bound) => bound });
    expect(looks).toEqual(expected);
  });

  it.each(blocks)('no column of a block is looked at %s, when marked', (_, limit, expected) => {
    const { costs, looks } = looked([10, 20]);
    pairsUnder(costs)(0, limit - 1, new Int32Array(1));
    expect(looks).toEqual(expected);
  });

  it('that is forbidden, however high the limit', () => {
    const { costs, looks } = looked([FORBIDDEN, 20]);
    const scanner = scannerOf(costs);
    scanner.priced(new Float64Array(8));
    scanner.scan(0, Infinity, { insert: (_column, _reduced, bound) => bound });
    expect(looks).toEqual([0, 1, 2]);
  });

  it('that is too dear by the least of all terms together', () => {
    const { costs, looks } = looked([10, 20], 3);
    const scanner = scannerOf(costs);
    scanner.priced(new Float64Array(8));
    scanner.scan(0, 19, { insert: (_column, _reduced, bound) => bound });
    expect(looks).toEqual([]);
    scanner.scan(0, 20, { insert: (_column, _reduced, bound) => bound });
    expect(looks).toEqual([2]);
  });

  it('nor of a term that has more codes than there are blocks', () => {
    const looks: number[] = [];
    const factors = {
      base: new Int32Array(6),
      start: Int32Array.of(0, 6),
      block: () => tableOf([1]),
      terms: [
        {
          code: Int32Array.of(0, 1, 0, 1, 0, 1),
          table: () => watchedTable(tableOf([2, 3]), (at) => looks.push(at)),
        },
        { code: Int32Array.of(0, 0, 1, 1, 2, 2), table: () => tableOf([0, 7, 6]) },
      ],
    };
    const scanner = scannerOf(factoredCosts(factors, 1, 1000));
    scanner.priced(new Float64Array(6));
    scanner.scan(0, 10, { insert: (_column, _reduced, bound) => bound });
    // The two columns of the first code, then those of the last.
    expect(looks).toEqual([0, 1, 0, 1]);
  });
});

describe('the candidates', () => {
  it('are the least that came, in order, and the limit is the largest once there are enough', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (values, most) => {
          const best = new Candidates(6);
          for (let round = 0; round < 2; round++) {
            best.begin(most);
            let limit = 25;
            values.forEach((value, column) => {
              if (value >= limit) return;
              limit = best.insert(column, value, limit);
              const sorted = values
                .slice(0, column + 1)
                .filter((one) => one < 25)
                .sort((a, b) => a - b);
              expect(limit).toBe(sorted.length >= most ? sorted[most - 1] : 25);
            });
            const kept = values
              .map((value, column) => ({ value, column }))
              .filter(({ value }) => value < 25)
              .sort((a, b) => a.value - b.value || a.column - b.column)
              .slice(0, most);
            expect(best.count).toBe(kept.length);
            expect(Array.from(best.reduced.subarray(0, best.count))).toEqual(
              kept.map(({ value }) => value),
            );
            // Of equal ones, whoever came first stays.
            expect(Array.from(best.column.subarray(0, best.count))).toEqual(
              kept.map(({ column }) => column),
            );
          }
        },
      ),
      { numRuns: share(300) },
    );
  });
});

describe('pairs under a ceiling', () => {
  it('are those that cost no more, as bits, with factors and without', () => {
    fc.assert(
      fc.property(factored, fc.nat(60), (costs, ceiling) => {
        for (const each of [costs, plain(costs)]) {
          const under = pairsUnder(each);
          for (let row = 0; row < ROWS; row++) {
            const out = new Int32Array(3).fill(-1);
            under(row, ceiling, out);
            const bits = Array.from({ length: 96 }, (_, c) => (out[c >> 5]! >>> (c & 31)) & 1);
            const expected = rowOf(costs, row).map((cost) => Number(cost <= ceiling));
            expect(bits).toEqual([...expected, ...Array<number>(96 - COLUMNS).fill(0)]);
          }
        }
      }),
      { numRuns: share(300) },
    );
  });

  it('are none of the forbidden, however high the ceiling', () => {
    const costs = factoredCosts(
      {
        base: Int32Array.of(0, 3),
        start: Int32Array.of(0, 1, 2),
        block: () => tableOf([FORBIDDEN, 1]),
        terms: [],
      },
      1,
      4,
    );
    const out = new Int32Array(1);
    pairsUnder(costs)(0, FORBIDDEN, out);
    expect(out[0]).toBe(2);
    pairsUnder(costs)(0, 4, out);
    expect(out[0]).toBe(2);
    pairsUnder(costs)(0, 3, out);
    expect(out[0]).toBe(0);
  });
});

describe('costs turned round', () => {
  it.each([
    [0, 3],
    [1, 1],
    [3, 5],
    [15, 2],
    [16, 3],
    [17, 4],
    [33, 7],
  ])('have columns for rows: %i × %i', (rows, columns) => {
    const cost = (r: number, c: number): number => 100 * r + c;
    const matrix = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_c, c) => cost(r, c)),
    );
    const { problem, lines } = watched(problemOf(matrix, columns));
    const { costs } = problem;
    const other = transposed(costs);
    expect(other).toMatchObject({ rows: columns, columns: rows, max: costs.max });
    for (let c = 0; c < columns; c++) {
      expect(rowOf(other, c)).toEqual(Array.from({ length: rows }, (_, r) => cost(r, c)));
    }
    expect(lines).toHaveLength(rows);
  });
});
