import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certify, solve } from '../../src/assignment/index.ts';
import { bruteForce, problemOf, smallProblems, valuesOf } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

describe('the solution', () => {
  it('is as good as the best of all flows, tier by tier, and proven', () => {
    fc.assert(
      fc.property(smallProblems(4), (problem) => {
        const solution = solve(problem);
        expect(certify(problem, solution)).toEqual([]);
        expect(valuesOf(problem, solution)).toEqual(bruteForce(problem));
      }),
      { numRuns: share(2000) },
    );
  });

  it.each<[what: string, matrix: number[][], cost: number]>([
    // scipy/optimize/tests/test_linear_assignment.py
    [
      'scipy, square',
      [
        [400, 150, 400],
        [400, 450, 600],
        [300, 225, 300],
      ],
      850,
    ],
    [
      'scipy, rectangular',
      [
        [400, 150, 400, 1],
        [400, 450, 600, 2],
        [300, 225, 300, 3],
      ],
      452,
    ],
    [
      'scipy, tall',
      [
        [10, 10, 8],
        [9, 8, 1],
        [9, 7, 4],
      ],
      18,
    ],
    [
      'scipy, wide',
      [
        [10, 10, 8, 11],
        [9, 8, 1, 1],
        [9, 7, 4, 10],
      ],
      15,
    ],
  ])('of the published matrix “%s” is the published one', (_, matrix, cost) => {
    const problem = problemOf(matrix, matrix[0]!.length);
    expect(valuesOf(problem, solve(problem))).toEqual([0, 0, 0, cost]);
  });

  it.each([1, 2, 5, 40, 300])(
    'of Machol and Wien’s hard case of size %i is the anti-diagonal',
    (n) => {
      const matrix = Array.from({ length: n }, (_, r) =>
        Array.from({ length: n }, (__, c) => (r + 1) * (c + 1)),
      );
      const { flow } = solve(problemOf(matrix, n));
      expect(Array.from(flow.column)).toEqual(Array.from({ length: n }, (_, r) => n - 1 - r));
    },
  );

  it('does not mind rows and columns without a unit', () => {
    fc.assert(
      fc.property(smallProblems(5), fc.nat(), fc.nat(), (problem, a, b) => {
        const { demand, supply } = problem;
        if (demand.length > 0) demand[a % demand.length] = 0;
        if (supply.length > 0) supply[b % supply.length] = 0;
        const solution = solve(problem);
        expect(valuesOf(problem, solution)).toEqual(bruteForce(problem));
        expect(certify(problem, solution)).toEqual([]);
      }),
      { numRuns: share(500) },
    );
  });

  it('makes two tandems where scores that stand for “forbidden” would make one', () => {
    // Two mentors, two managers; the pair of 9 points alone outweighs the other two.
    const problem = problemOf(
      [
        [0, 8],
        [8, -1],
      ],
      2,
    );
    expect(solve(problem).flow.amount).toHaveLength(2);
  });

  it('refuses costs that whole numbers of a double cannot hold', () => {
    const problem = problemOf([[1]], 1);
    const heavy = { ...problem, costs: { ...problem.costs, max: 2 ** 50 } };
    expect(() => solve(heavy)).toThrow(RangeError);
  });
});

describe('metamorphic relations', () => {
  const values = (problem: Parameters<typeof solve>[0]): unknown =>
    valuesOf(problem, solve(problem));

  it('reversing rows and columns changes no value', () => {
    fc.assert(
      fc.property(smallProblems(7), (problem) => {
        const { rows, columns } = problem.costs;
        const mirrored = {
          demand: problem.demand.toReversed(),
          supply: problem.supply.toReversed(),
          tier: problem.tier.toReversed(),
          costs: {
            ...problem.costs,
            fill: (row: number, out: Int32Array) => {
              problem.costs.fill(rows - 1 - row, out);
              out.subarray(0, columns).reverse();
            },
          },
        };
        expect(values(mirrored)).toEqual(values(problem));
      }),
      { numRuns: share(500) },
    );
  });

  it('a common factor multiplies the cost and nothing else', () => {
    fc.assert(
      fc.property(smallProblems(7), fc.integer({ min: 2, max: 50 }), (problem, factor) => {
        const { costs } = problem;
        const scaled = {
          ...problem,
          costs: {
            ...costs,
            max: costs.max * factor,
            fill: (row: number, out: Int32Array) => {
              costs.fill(row, out);
              out.forEach((cost, c) => (out[c] = cost > costs.max ? cost : cost * factor));
            },
          },
        };
        const [unmatched, sponsors, waiting, cost] = valuesOf(problem, solve(problem));
        expect(values(scaled)).toEqual([unmatched, sponsors, waiting, cost * factor]);
      }),
      { numRuns: share(500) },
    );
  });

  it('a column more never makes it worse', () => {
    fc.assert(
      fc.property(smallProblems(6), (problem) => {
        if (problem.supply.length === 0) return;
        const fewer = {
          ...problem,
          supply: problem.supply.slice(0, -1),
          costs: {
            ...problem.costs,
            columns: problem.costs.columns - 1,
            fill: (row: number, out: Int32Array) => {
              const all = new Int32Array(problem.costs.columns);
              problem.costs.fill(row, all);
              out.set(all.subarray(0, -1));
            },
          },
        };
        const [a, b] = [valuesOf(problem, solve(problem)), valuesOf(fewer, solve(fewer))];
        const at = a.findIndex((value, k) => value !== b[k]);
        expect(at < 0 || a[at]! < b[at]!).toBe(true);
      }),
      { numRuns: share(500) },
    );
  });

  it('a constant added to a row changes the cost by its demand, where all of it is matched', () => {
    fc.assert(
      fc.property(
        smallProblems(7),
        fc.nat(),
        fc.integer({ min: 1, max: 500 }),
        (problem, at, more) => {
          const { costs, demand } = problem;
          const row = demand.length === 0 ? 0 : at % demand.length;
          const raised = {
            ...problem,
            costs: {
              ...costs,
              max: costs.max + more,
              fill: (r: number, out: Int32Array) => {
                costs.fill(r, out);
                if (r === row)
                  out.forEach((cost, c) => (out[c] = cost > costs.max ? cost : cost + more));
              },
            },
          };
          const [unmatched, sponsors, waiting, cost] = valuesOf(problem, solve(problem));
          fc.pre(unmatched === 0);
          const expected = [unmatched, sponsors, waiting, cost + more * (demand[row] ?? 0)];
          expect(values(raised)).toEqual(expected);
        },
      ),
      { numRuns: share(300) },
    );
  });

  it('a profile split into two equal ones changes no value', () => {
    fc.assert(
      fc.property(smallProblems(6), fc.nat(), fc.nat(), (problem, at, part) => {
        const { costs, demand, supply, tier } = problem;
        fc.pre(demand.length > 0 && supply.length > 0);
        const [row, column] = [at % demand.length, at % supply.length];
        const halves = (units: number): [number, number] => [
          part % (units + 1),
          units - (part % (units + 1)),
        ];
        const [a, b] = halves(demand[row]!);
        const [c, d] = halves(supply[column]!);
        const split = {
          demand: Int32Array.from([...demand.with(row, a), b]),
          supply: Int32Array.from([...supply.with(column, c), d]),
          tier: Uint8Array.from([...tier, tier[row]!]),
          costs: {
            rows: costs.rows + 1,
            columns: costs.columns + 1,
            max: costs.max,
            fill: (r: number, out: Int32Array) => {
              costs.fill(r === costs.rows ? row : r, out);
              out[costs.columns] = out[column]!;
            },
          },
        };
        const solution = solve(split);
        expect(valuesOf(split, solution)).toEqual(values(problem));
        expect(certify(split, solution)).toEqual([]);
      }),
      { numRuns: share(500) },
    );
  });

  it('a column that is dearer than one with supply left changes no value', () => {
    fc.assert(
      fc.property(smallProblems(7), fc.integer({ min: 0, max: 9 }), (problem, dearer) => {
        const { costs, supply } = problem;
        const solution = solve(problem);
        const left = supply.slice();
        solution.flow.column.forEach((c, k) => (left[c]! -= solution.flow.amount[k]!));
        const free = left.findIndex((units) => units > 0);
        fc.pre(free >= 0);
        const wider = {
          ...problem,
          supply: Int32Array.from([...supply, 3]),
          costs: {
            rows: costs.rows,
            columns: costs.columns + 1,
            max: costs.max + dearer,
            fill: (r: number, out: Int32Array) => {
              costs.fill(r, out);
              out[costs.columns] = out[free]! > costs.max ? out[free]! : out[free]! + dearer;
            },
          },
        };
        expect(values(wider)).toEqual(valuesOf(problem, solution));
      }),
      { numRuns: share(500) },
    );
  });
});
