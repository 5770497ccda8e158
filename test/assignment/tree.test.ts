import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Basis } from '../../src/assignment/basis.ts';
import { Pool } from '../../src/assignment/pool.ts';
import { FORBIDDEN, type TransportationProblem } from '../../src/assignment/index.ts';
import { unmatchedCosts } from '../../src/assignment/unmatched-cost.ts';
import { costAt, problemOf, smallProblems } from '../helpers/problems.ts';
import { share } from '../helpers/share.ts';

type Arc = readonly [from: number, to: number, cost: number];

/** All arcs of a problem: columns to the root, the root to rows, columns to rows. */
function arcsOf(problem: TransportationProblem): Arc[] {
  const { rows, columns } = problem.costs;
  const root = columns + rows;
  const unmatched = unmatchedCosts(problem);
  const arcs: Arc[] = [];
  for (let c = 0; c < columns; c++) arcs.push([c, root, 0]);
  for (let r = 0; r < rows; r++) arcs.push([root, columns + r, unmatched[r]!]);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const cost = costAt(problem, r, c);
      if (cost < FORBIDDEN) arcs.push([c, columns + r, cost]);
    }
  }
  return arcs;
}

/** What must be true of the tree whatever has been done to it. */
function expectSound(
  { parent, flow, price, columns, root }: Basis,
  { demand, supply }: TransportationProblem,
  costOf: (from: number, to: number) => number,
): void {
  const sent = new Array<number>(root + 1).fill(0);
  for (let node = 0; node < root; node++) {
    const above = parent[node]!;
    // Columns send to rows or the root, rows get from columns or the root.
    const isColumn = node < columns;
    expect(above === root || above < columns !== isColumn).toBe(true);
    const [from, to] = isColumn ? [node, above] : [above, node];
    sent[from]! += flow[node]!;
    sent[to]! -= flow[node]!;
    expect(flow[node]).toBeGreaterThanOrEqual(0);
    // The arcs of the tree have no reduced cost.
    expect(costOf(from, to) + price[from]! - price[to]!).toBe(0);
    // From every node, flow can be sent to the root: an arc that leads away from it has some.
    if (!isColumn) expect(flow[node]).toBeGreaterThan(0);
    let steps = 0;
    for (let one = node; one !== root; one = parent[one]!)
      expect(steps++).toBeLessThanOrEqual(root);
  }
  const nets = sent.slice(0, root);
  expect(nets).toEqual([...supply, ...Array.from(demand, (units) => 0 - units)]);
  expect(parent[root]).toBe(-1);
  expect(price[root]).toBe(0);
}

function costsBetween(arcs: readonly Arc[]): (from: number, to: number) => number {
  const costs = new Map(arcs.map(([from, to, cost]) => [`${from} ${to}`, cost]));
  return (from, to) => costs.get(`${from} ${to}`) ?? NaN;
}

/** A basis of a problem that is looked at after every pivot. */
function watched(problem: TransportationProblem, arcs: readonly Arc[]) {
  const basis = new Basis(problem.supply, problem.demand, unmatchedCosts(problem));
  const costOf = costsBetween(arcs);
  let pivots = 0;
  const pivot = basis.pivot.bind(basis);
  basis.pivot = (from, to, reduced) => {
    expect(reduced).toBe(costOf(from, to) + basis.price[from]! - basis.price[to]!);
    expect(reduced).toBeLessThan(0);
    pivot(from, to, reduced);
    pivots++;
    expectSound(basis, problem, costOf);
  };
  return { basis, costOf, pivots: () => pivots };
}

describe('the tree', () => {
  it('begins with everybody left over', () => {
    const problem = problemOf([[1, 2]], 2, { demand: [3], supply: [1, 2], tier: [2] });
    const { basis, costOf } = watched(problem, arcsOf(problem));
    expectSound(basis, problem, costOf);
    expect(Array.from(basis.flow)).toEqual([1, 2, 3, 0]);
    expect(Array.from(basis.parent)).toEqual([3, 3, 3, -1]);
    expect(Array.from(basis.price)).toEqual([0, 0, 8 * 15, 0]);
  });

  it('serves a whole row from one column', () => {
    const problem = problemOf([[1, 2]], 2, { demand: [2], supply: [1, 2] });
    const { basis, costOf } = watched(problem, arcsOf(problem));
    basis.serve(0, 1, 2);
    expectSound(basis, problem, costOf);
    expect(Array.from(basis.flow)).toEqual([1, 0, 2, 0]);
    expect(Array.from(basis.parent)).toEqual([3, 3, 1, -1]);
    basis.pivot(0, 2, 1 - 2);
    expect(Array.from(basis.flow.subarray(0, 2))).toEqual([1, 1]);
  });

  it('gives a row all of a column, then serves what it still lacks from another', () => {
    const problem = problemOf([[1, 2, 5]], 3, { demand: [4], supply: [1, 2, 9] });
    const { basis, costOf } = watched(problem, arcsOf(problem));
    basis.give(0, 0, 1);
    expectSound(basis, problem, costOf);
    basis.give(1, 0, 2);
    expectSound(basis, problem, costOf);
    expect(Array.from(basis.flow)).toEqual([1, 2, 9, 1, 0]);
    basis.serve(0, 2, 5);
    expectSound(basis, problem, costOf);
    expect(Array.from(basis.flow)).toEqual([1, 2, 8, 1, 0]);
    expect(Array.from(basis.parent)).toEqual([3, 3, 4, 2, -1]);
  });

  it('moves a column of the tree from one row to another', () => {
    const problem = problemOf([[2], [1]], 1, { demand: [3, 4], supply: [2] });
    const { basis, costOf } = watched(problem, arcsOf(problem));
    const pivot = (row: number): void => {
      basis.pivot(0, row, costOf(0, row) + basis.price[0]! - basis.price[row]!);
    };
    // Row 0 takes all of the column, which from then on hangs on it; more of row 0 is still unmet.
    pivot(1);
    expect(Array.from(basis.parent)).toEqual([1, 3, 3, -1]);
    expect(Array.from(basis.flow)).toEqual([2, 1, 4, 0]);
    // Row 1 costs less: it gets all that the column has, not what row 0 lacks.
    pivot(2);
    expect(Array.from(basis.parent)).toEqual([2, 3, 3, -1]);
    expect(Array.from(basis.flow)).toEqual([2, 3, 2, 0]);
  });

  it('stays strongly feasible, loses no unit and has no reduced cost, after every pivot', () => {
    fc.assert(
      fc.property(smallProblems(6), fc.boolean(), (problem, served) => {
        const arcs = arcsOf(problem);
        const { basis, costOf } = watched(problem, arcs);
        if (served) {
          problem.demand.forEach((units, r) => {
            const column = problem.supply.findIndex(
              (_, c) => basis.flow[c]! >= units && costAt(problem, r, c) < FORBIDDEN,
            );
            if (column < 0) return;
            basis.serve(r, column, costAt(problem, r, column));
            expectSound(basis, problem, costOf);
          });
        }
        const pool = new Pool(arcs.length + 1);
        for (const arc of arcs) pool.add(...arc);
        pool.optimise(basis);
        for (const [from, to, cost] of arcs) {
          expect(cost + basis.price[from]! - basis.price[to]!).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: share(300) },
    );
  });
});

describe('the pool', () => {
  /** Ten rows that could have one of ten columns, so that there are more arcs than in a block. */
  const SIZE = 10;
  const matrix = Array.from({ length: SIZE }, (_, r) =>
    Array.from({ length: SIZE }, (_c, c) => (7 * r + 11 * c + r * c) % 23),
  );
  const problem = problemOf(matrix, SIZE);
  const arcs = arcsOf(problem);

  it('has room for more arcs than it began with', () => {
    const optima = [arcs.length, 1, 7].map((capacity) => {
      const { basis } = watched(problem, arcs);
      const pool = new Pool(capacity);
      for (const arc of arcs) pool.add(...arc);
      expect(pool.size).toBe(arcs.length);
      pool.optimise(basis);
      return { flow: basis.flow, parent: basis.parent, price: basis.price };
    });
    expect(optima[1]).toEqual(optima[0]);
    expect(optima[2]).toEqual(optima[0]);
  });

  it('enters the arc of a block that improves most, block by block', () => {
    const { basis } = watched(problem, arcs);
    const entered: Arc[] = [];
    const pivot = basis.pivot.bind(basis);
    let block: readonly Arc[] = [];
    basis.pivot = (from, to, reduced) => {
      entered.push(arcs.find((arc) => arc[0] === from && arc[1] === to)!);
      // The first entry is from the first 64 arcs, among them the first with the most to win.
      if (entered.length === 1) {
        block = arcs.slice(0, 64);
        const gains = block.map(([a, b, cost]) => cost + basis.price[a]! - basis.price[b]!);
        expect(entered[0]).toBe(block[gains.indexOf(Math.min(...gains))]);
      }
      if (entered.length === 2) {
        block = arcs.slice(64, 128);
        const gains = block.map(([a, b, cost]) => cost + basis.price[a]! - basis.price[b]!);
        expect(entered[1]).toBe(block[gains.indexOf(Math.min(...gains))]);
      }
      pivot(from, to, reduced);
    };
    const pool = new Pool(arcs.length);
    for (const arc of arcs) pool.add(...arc);
    pool.optimise(basis);
    expect(entered.length).toBeGreaterThan(2);
  });

  it('looks no further than the first 64 arcs where one of them improves, were it the very first', () => {
    const pairs = arcs.filter(([from, to]) => from < SIZE && to < 2 * SIZE);
    const [cheapest, next, ...others] = pairs.toSorted((a, b) => a[2] - b[2]);
    const { basis } = watched(problem, arcs);
    const pool = new Pool(arcs.length);
    for (const arc of [next!, ...others.slice(0, 63), cheapest!]) pool.add(...arc);
    const entered: number[][] = [];
    const pivot = basis.pivot.bind(basis);
    basis.pivot = (from, to, reduced) => {
      entered.push([from, to]);
      pivot(from, to, reduced);
    };
    pool.optimise(basis);
    expect(entered[0]).toEqual(next!.slice(0, 2));
    expect(entered[1]).toEqual(cheapest!.slice(0, 2));
  });

  it('pivots no more where nothing is to be won, until another arc comes', () => {
    const { basis, pivots } = watched(problem, arcs);
    const pool = new Pool(arcs.length);
    // Row 0 has no column at first.
    const later = arcs.filter(([from, to]) => from < SIZE && to === SIZE);
    for (const arc of arcs) if (!later.includes(arc)) pool.add(...arc);
    pool.optimise(basis);
    const once = pivots();
    pool.optimise(basis);
    expect(pivots()).toBe(once);
    expect(basis.parent[SIZE]).toBe(basis.root);
    pool.add(...later[3]!);
    pool.optimise(basis);
    expect(pivots()).toBeGreaterThan(once);
    expect(basis.parent[3] === SIZE || basis.parent[SIZE] === 3).toBe(true);
  });
});
