import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { Basis } from '../../src/assignment/basis.ts';
import { certify, type Solution, type TransportationProblem } from '../../src/assignment/index.ts';
import { simplex } from '../../src/assignment/simplex.ts';
import { watched } from '../helpers/looks.ts';
import { numbers } from '../helpers/numbers.ts';
import { bruteForce, problemOf, smallProblems, valuesOf } from '../helpers/problems.ts';

type Below = ReturnType<typeof numbers>;

function matrixOf(
  [rows, columns]: readonly [number, number],
  cost: (r: number, c: number, below: Below) => number,
  below = numbers(15),
): number[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_c, c) => cost(r, c, below)),
  );
}

/** Solves it, and counts what that takes. */
function effort(
  problem: TransportationProblem,
  near?: Solution,
): { solution: Solution; looks: number; pivots: number } {
  const { problem: seen, lines } = watched(problem);
  const pivot = vi.spyOn(Basis.prototype, 'pivot');
  try {
    const solution = simplex(seen, near);
    return { solution, looks: lines.length, pivots: pivot.mock.calls.length };
  } finally {
    pivot.mockRestore();
  }
}

/** Everybody has a cheapest partner of their own. */
const own = (r: number, c: number): number => (r === c ? 0 : 5 + ((r + c) % 3));
/** All want much the same. */
const same = (_r: number, c: number, below: Below): number => 10 * c + below(40);

describe('the simplex', () => {
  it('finds the best of all flows, sorted by row and column, and proves it', () => {
    for (const problem of fc.sample(smallProblems(4), { numRuns: 300, seed: 1 })) {
      const solution = simplex(problem);
      expect(valuesOf(problem, solution)).toEqual(bruteForce(problem));
      expect(certify(problem, solution)).toEqual([]);
      const { row, column } = solution.flow;
      const places = Array.from(row, (r, k) => r * problem.supply.length + column[k]!);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('sorts the columns of a row, whichever came first', () => {
    const problem = problemOf([[0, 5, 0]], 3, { demand: [3] });
    expect(simplex(problem).flow.column).toEqual(Int32Array.of(0, 1, 2));
  });

  // As measured; less is better.
  it.each<{
    what: string;
    size: [number, number];
    cost: typeof same;
    units?: number;
    fresh: [looks: number, pivots: number];
    near: [looks: number, pivots: number];
  }>([
    {
      what: 'where nobody is in another’s way it only looks whether that is so',
      size: [60, 60],
      cost: own,
      fresh: [120, 0],
      near: [120, 0],
    },
    {
      what: 'where all want much the same, late arcs are acted on at once',
      size: [60, 120],
      cost: same,
      units: 3,
      fresh: [752, 1430],
      near: [120, 697],
    },
  ])('does no more than it must: $what', ({ size, cost, units = 1, fresh, near }) => {
    const below = numbers(12);
    const matrix = matrixOf(size, cost, below);
    const demand = matrix.map(() => 1 + below(units));
    const problem = problemOf(matrix, size[1], { demand });
    const first = effort(problem);
    expect(first.looks).toBeLessThanOrEqual(fresh[0]);
    expect(first.pivots).toBeLessThanOrEqual(fresh[1]);
    const second = effort(problem, first.solution);
    expect(second.looks).toBeLessThanOrEqual(near[0]);
    expect(second.pivots).toBeLessThanOrEqual(near[1]);
  });

  it('guesses prices from a sample where that saves looks', () => {
    const matrix = matrixOf([400, 400], (_r, c, below) => (c >> 3) + below(9));
    const { looks } = effort(problemOf(matrix, 400));
    // As measured; without prices from the sample it would be 4800.
    expect(looks).toBeLessThanOrEqual(1150);
  });

  it.each([
    { size: [400, 400] as const, guesses: true },
    { size: [400, 401] as const, guesses: true },
    { size: [399, 401] as const, guesses: false },
    { size: [400, 399] as const, guesses: false },
  ])('asks a sample first only if there are 400 of either side: $size', ({ size, guesses }) => {
    const { problem, lines } = watched(problemOf(matrixOf(size, own), size[1]));
    simplex(problem);
    // One of eight rows, at changing places, or all in turn.
    expect(lines.slice(0, 3)).toEqual(guesses ? [0, 9, 18] : [0, 1, 2]);
  });
});
