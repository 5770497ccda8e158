import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  certify,
  type CostTable,
  factoredCosts,
  FORBIDDEN,
  forcedPairCost,
  type ForcedPairCost,
  type Solution,
  solve,
  type TransportationProblem,
} from '../../src/assignment/index.ts';
import { unmatchedCosts } from '../../src/assignment/unmatched-cost.ts';
import { perRow, watched } from '../helpers/evaluations.ts';
import { bruteForce, costAt, problemOf, smallProblems, valuesOf } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

/** The objective as the one number that the solver minimises. */
function weighed(problem: TransportationProblem, of: Parameters<typeof valuesOf>[1]): number {
  const [unmatched, sponsors, waiting, cost] = valuesOf(problem, of);
  const unit = (problem.demand.length + problem.supply.length + 2) * (problem.costs.max + 1);
  return unit * (5 * unmatched + 3 * sponsors + waiting) + cost;
}

/** The best flow that has a unit on the pair: one unit less on either side, and the pair. */
function forced(problem: TransportationProblem, row: number, column: number): number {
  const demand = problem.demand.slice();
  const supply = problem.supply.slice();
  demand[row]!--;
  supply[column]!--;
  const rest = { ...problem, demand, supply };
  return weighed(rest, solve(rest)) + costAt(problem, row, column);
}

/** The same problem with costs up to a thousand million, which must stay below the mark. */
function dear(problem: TransportationProblem): TransportationProblem {
  const { costs } = problem;
  const factor = Math.floor(1_000_000_000 / (costs.max + 1));
  const fill = (row: number, out: Int32Array): void => {
    costs.fill(row, out);
    out.forEach((cost, c) => {
      if (cost < FORBIDDEN) out[c] = factor * cost;
    });
  };
  return { ...problem, costs: { ...costs, max: factor * costs.max, fill } };
}

/** A crowd of all kinds of rows over many columns, costs in factors as they are in a programme. */
function crowd(rows: number, columns: number): TransportationProblem {
  const draw = (a: number, b: number, below: number): number =>
    Math.imul(a + 1, 0x9e3779b1 ^ Math.imul(b + 1, 0x85ebca6b)) >>> (32 - below);
  const table = (size: number, entry: (k: number) => number): CostTable => {
    const entries = Int32Array.from({ length: size }, (_, k) => entry(k));
    return { entries, least: Math.min(...entries) };
  };
  const start = Int32Array.from({ length: 9 }, (_, b) => Math.floor((b * columns) / 8));
  const blocks = Array.from({ length: rows }, (_, row) =>
    table(8, (b) => (b === row % 8 ? FORBIDDEN : draw(row, b, 3))),
  );
  const tables = Array.from({ length: rows }, (_, row) => table(30, (k) => draw(row, 100 + k, 6)));
  const factors = {
    base: Int32Array.from({ length: columns }, (_, c) => draw(c, 7, 4)),
    start,
    block: (row: number) => blocks[row]!,
    terms: [
      {
        code: Int32Array.from({ length: columns }, (_, c) => c % 30),
        table: (row: number) => tables[row]!,
      },
    ],
  };
  return {
    demand: Int32Array.from({ length: rows }, (_, r) => 1 + (r % 3 === 0 ? 1 : 0)),
    supply: new Int32Array(columns).fill(1),
    tier: Uint8Array.from({ length: rows }, (_, r) => (r % 11 === 0 ? 2 : 0)),
    costs: factoredCosts(factors, rows, 15 + 7 + 63),
  };
}

describe('forcing a pair', () => {
  it.each([
    [260, 240],
    [150, 260],
  ])('costs the same from either side in a crowd of %i rows and %i columns', (rows, columns) => {
    const problem = crowd(rows, columns);
    const solution = solve(problem);
    const optimum = weighed(problem, solution);
    const someRows = [0, 1, 77, rows - 1];
    const everyFourth = Array.from({ length: columns / 4 }, (_, k) => {
      const column = 4 * k;
      return { column, ...forcedPairCost(problem, solution, { column }) };
    });
    for (const row of someRows) {
      const { lossOf } = forcedPairCost(problem, solution, { row });
      const losses = Array.from({ length: columns }, (_, column) => lossOf(column));
      expect(everyFourth.map(({ column }) => losses[column])).toEqual(
        everyFourth.map((one) => one.lossOf(row)),
      );
      const allowed = losses.flatMap((loss, column) => (loss < Infinity ? [column] : []));
      expect(allowed.length).toBeGreaterThan(columns / 2);
      for (const column of allowed.filter((_, k) => k % 40 === 0)) {
        expect(losses[column]).toBe(forced(problem, row, column) - optimum);
      }
    }
  });

  it('costs exactly what solving anew with the pair costs, from either side', () => {
    fc.assert(
      fc.property(smallProblems(5), (problem) => {
        const solution = solve(problem);
        const optimum = weighed(problem, solution);
        for (let row = 0; row < problem.demand.length; row++) {
          const ofRow = forcedPairCost(problem, solution, { row });
          for (let column = 0; column < problem.supply.length; column++) {
            const loss =
              costAt(problem, row, column) === FORBIDDEN
                ? Infinity
                : forced(problem, row, column) - optimum;
            expect(ofRow.lossOf(column)).toBe(loss);
            expect(forcedPairCost(problem, solution, { column }).lossOf(row)).toBe(loss);
          }
        }
      }),
      { numRuns: share(400) },
    );
  });

  it('costs just that too where staying unmatched is dearer than the mark of the forbidden', () => {
    fc.assert(
      fc.property(smallProblems(4).map(dear), (problem) => {
        const solution = solve(problem);
        expect(certify(problem, solution)).toEqual([]);
        const optimum = weighed(problem, solution);
        for (let row = 0; row < problem.demand.length; row++) {
          const { lossOf } = forcedPairCost(problem, solution, { row });
          for (let column = 0; column < problem.supply.length; column++) {
            const isForbidden = costAt(problem, row, column) === FORBIDDEN;
            const anew = isForbidden ? Infinity : forced(problem, row, column) - optimum;
            expect(lossOf(column)).toBe(anew);
            expect(forcedPairCost(problem, solution, { column }).lossOf(row)).toBe(anew);
          }
        }
      }),
      { numRuns: share(200) },
    );
  });

  it('names an exchange that costs just that', () => {
    fc.assert(
      fc.property(smallProblems(5), (problem) => {
        const solution = solve(problem);
        const price = unmatchedCosts(problem);
        for (let row = 0; row < problem.demand.length; row++) {
          const { lossOf, exchange } = forcedPairCost(problem, solution, { row });
          for (let column = 0; column < problem.supply.length; column++) {
            const change = exchange(column);
            if (!change) continue;
            const sum = (pairs: readonly (readonly [number, number])[]): number =>
              pairs.reduce((total, [r, c]) => total + costAt(problem, r, c), 0);
            const slack =
              (change.unmatched === undefined ? 0 : price[change.unmatched]!) -
              (change.matched === undefined ? 0 : price[change.matched]!);
            expect(sum(change.added) - sum(change.removed) + slack).toBe(lossOf(column));
          }
        }
      }),
      { numRuns: share(400) },
    );
  });

  it('gives the partners in the order of their loss, all that are allowed and each once', () => {
    fc.assert(
      fc.property(smallProblems(6), fc.boolean(), (problem, asked) => {
        const solution = solve(problem);
        const { rows, columns } = problem.costs;
        const sides = [
          ...Array.from({ length: rows }, (_, row) => ({ of: { row }, partners: columns })),
          ...Array.from({ length: columns }, (_, column) => ({ of: { column }, partners: rows })),
        ];
        for (const { of, partners } of sides) {
          const { lossOf, cheapestFirst } = forcedPairCost(problem, solution, of);
          const all = Array.from({ length: partners }, (_, partner) => partner);
          // Prices asked for before change nothing.
          if (asked) all.forEach(lossOf);
          const found = [...cheapestFirst()];
          const losses = found.map(lossOf);
          expect(losses).toEqual(losses.toSorted((a, b) => a - b));
          expect(found.toSorted((a, b) => a - b)).toEqual(all.filter((p) => lossOf(p) < Infinity));
        }
      }),
      { numRuns: share(300) },
    );
  });

  it('is told tier by tier: the loss is that of the lexicographic best with the pair', () => {
    fc.assert(
      fc.property(smallProblems(4), (problem) => {
        const solution = solve(problem);
        const optimum = valuesOf(problem, solution);
        const unit = (problem.demand.length + problem.supply.length + 2) * (problem.costs.max + 1);
        for (let row = 0; row < problem.demand.length; row++) {
          const { lossOf } = forcedPairCost(problem, solution, { row });
          for (let column = 0; column < problem.supply.length; column++) {
            const own = costAt(problem, row, column);
            if (own === FORBIDDEN) continue;
            const demand = problem.demand.with(row, problem.demand[row]! - 1);
            const supply = problem.supply.with(column, problem.supply[column]! - 1);
            const best = bruteForce({ ...problem, demand, supply });
            const [unmatched, sponsors, waiting] = best.map((value, k) => value - optimum[k]!);
            const cost = best[3] + own - optimum[3];
            expect(lossOf(column)).toBe(unit * (5 * unmatched! + 3 * sponsors! + waiting!) + cost);
          }
        }
      }),
      { numRuns: share(500) },
    );
  });

  it('names the pair first, and whoever gains or loses by it', () => {
    // Row 0 has column 0, and could have no other; row 1 has column 1.
    const problem = problemOf(
      [
        [5, -1],
        [0, 9],
      ],
      2,
      { tier: [0, 2] },
    );
    const single = problemOf([[5], [0]], 1, { tier: [0, 2] });
    const whole = forcedPairCost(problem, solve(problem), { row: 1 });
    expect(whole.exchange(0)).toEqual({
      added: [[1, 0]],
      removed: [
        [1, 1],
        [0, 0],
      ],
      matched: undefined,
      unmatched: 0,
    });
    expect(whole.exchange(1)).toBeUndefined();
    const taken = forcedPairCost(single, solve(single), { row: 0 }).exchange(0);
    expect(taken).toEqual({ added: [[0, 0]], removed: [[1, 0]], matched: 0, unmatched: 1 });
    const fromColumn = forcedPairCost(single, solve(single), { column: 0 });
    expect(fromColumn.exchange(0)).toEqual(taken);
    expect(fromColumn.exchange(1)).toBeUndefined();
    const forbidden = forcedPairCost(problem, solve(problem), { row: 0 });
    expect(forbidden.lossOf(1)).toBe(Infinity);
    expect(forbidden.exchange(1)).toBeUndefined();
  });
});

/** A problem whose costs are one term's tables, so that single pairs can be asked for. */
function inFactors(problem: TransportationProblem): TransportationProblem {
  const { rows, columns, max, fill } = problem.costs;
  const lines = Array.from({ length: rows }, (_, row) => {
    const entries = new Int32Array(columns);
    fill(row, entries);
    return { entries, least: Math.min(...entries) };
  });
  const factors = {
    base: new Int32Array(columns),
    start: Int32Array.of(0, columns),
    block: () => ({ entries: Int32Array.of(0), least: 0 }),
    terms: [
      { code: Int32Array.from({ length: columns }, (_, c) => c), table: (r: number) => lines[r]! },
    ],
  };
  return { ...problem, costs: factoredCosts(factors, rows, max) };
}

describe('forcing asks for no more costs than it must', () => {
  /** Rows 0, 1 and 2 want the same columns, row 3 is far from all others, rows 4 and 5 can have none. */
  const few = (columns: number): TransportationProblem => {
    const line = (cost: (c: number) => number): number[] =>
      Array.from({ length: columns }, (_, c) => cost(c));
    const same = line((c) => c);
    const far = line((c) => (c === 3 ? 0 : 5000));
    const none = line(() => -1);
    return problemOf([same, same, same, far, none, none], columns);
  };
  it.each<{
    what: string;
    make: () => TransportationProblem;
    lines: number[];
    pairs: number[];
  }>([
    {
      what: 'each line once where single pairs cost as much',
      make: () => few(150),
      lines: [1, 1, 1, 1, 1, 1],
      pairs: [0, 0, 0, 0, 0, 0],
    },
    {
      what: 'single pairs with up to 100 columns',
      make: () => inFactors(few(100)),
      lines: [0, 0, 0, 0, 0, 0],
      pairs: [199, 100, 100, 100, 100, 100],
    },
    {
      what: 'then the lines of those that have a column and are not reached yet',
      make: () => inFactors(few(102)),
      lines: [0, 0, 0, 1, 0, 0],
      pairs: [201, 100, 100, 100, 100, 100],
    },
    {
      what: 'once for all columns that follow',
      make: () => inFactors(few(150)),
      lines: [0, 0, 0, 1, 0, 0],
      pairs: [249, 100, 100, 100, 100, 100],
    },
  ])('$what', ({ make, lines, pairs }) => {
    const problem = make();
    const seen = watched(problem);
    const { lossOf } = forcedPairCost(seen.problem, solve(problem), { row: 0 });
    // Row 0 is asked for each of its pairs besides, unless it is the one that it has.
    for (let column = 0; column < problem.costs.columns; column++) lossOf(column);
    expect(perRow(6, seen.lines)).toEqual(lines);
    expect(perRow(6, seen.blocks)).toEqual(pairs);
  });

  it('and the lines of those without a column as long as nobody is reached who could be left over', () => {
    // A sponsor has all columns; whoever else may have one is left over, at any price.
    const columns = 120;
    const line = (cost: number): number[] => Array<number>(columns).fill(cost);
    const given = { demand: [columns, 1], tier: [2, 0] };
    const problem = inFactors(problemOf([line(0), line(5)], columns, given));
    const [sponsor, other] = unmatchedCosts(problem);
    const solution: Solution = {
      flow: {
        row: new Int32Array(columns),
        column: Int32Array.from({ length: columns }, (_, c) => c),
        amount: new Int32Array(columns).fill(1),
      },
      rowPrice: Float64Array.of(sponsor!, other!),
      columnPrice: new Float64Array(columns).fill(0 - sponsor!),
    };
    expect(certify(problem, solution)).toEqual([]);
    const seen = watched(problem);
    const { cheapestFirst } = forcedPairCost(seen.problem, solution, { row: 0 });
    expect([...cheapestFirst()]).toHaveLength(columns);
    expect(seen.lines).toEqual([1]);
  });

  it('nothing for a pair that has flow, and nothing but the pair for a forbidden one', () => {
    const matrix = [
      [0, -1, 4],
      [2, 1, 3],
    ];
    const problem = inFactors(problemOf(matrix, 3));
    const solution = solve(problem);
    for (const [of, own, forbidden] of [
      [{ row: 0 }, 0, 1],
      [{ column: 1 }, 1, 0],
    ] as const) {
      const { problem: seen, lines, blocks } = watched(problem);
      const { lossOf } = forcedPairCost(seen, solution, of);
      expect(lossOf(own)).toBe(0);
      expect(blocks).toEqual([]);
      expect(lossOf(forbidden)).toBe(Infinity);
      expect(blocks).toEqual([0]);
      expect(lines).toEqual([]);
    }
  });

  // As measured; less is better. To price all 30 rows, 31 to 59 lines are asked for.
  it.each<[what: string, most: number, ask: (of: ForcedPairCost) => unknown]>([
    ['the price of the next row', 3, ({ lossOf }) => lossOf(1)],
    ['the nearest row', 1, ({ cheapestFirst }) => cheapestFirst().next()],
    [
      'the two nearest rows',
      5,
      ({ cheapestFirst }) => {
        const rows = cheapestFirst();
        return [rows.next(), rows.next()];
      },
    ],
  ])('no more than it needs for %s', (_, most, ask) => {
    const matrix = Array.from({ length: 30 }, (_r, r) =>
      Array.from({ length: 30 }, (_c, c) => 10 * Math.abs(r - c)),
    );
    const problem = problemOf(matrix, 30);
    const solution = solve(problem);
    const { problem: seen, lines } = watched(problem);
    ask(forcedPairCost(seen, solution, { column: 0 }));
    expect(lines.length).toBeLessThanOrEqual(most);
  });
});
