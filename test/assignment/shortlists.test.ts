import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Candidates } from '../../src/assignment/candidates.ts';
import { type AllowedPairs, FORBIDDEN } from '../../src/assignment/problem.ts';
import { startOf } from '../../src/assignment/scan.ts';
import { Shortlists } from '../../src/assignment/shortlists.ts';
import { turned } from '../../src/assignment/transposed.ts';
import { problemOf } from '../helpers/problems.ts';

const worlds = fc
  .record({
    agents: fc.integer({ min: 1, max: 5 }),
    tasks: fc.integer({ min: 1, max: 9 }),
    length: fc.integer({ min: 1, max: 4 }),
    highest: fc.constantFrom(1, 20),
  })
  .chain(({ agents, tasks, length, highest }) => {
    const list = <T>(size: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
      fc.array(one, { minLength: size, maxLength: size });
    return fc.record({
      length: fc.constant(length),
      matrix: list(agents, list(tasks, fc.integer({ min: -1, max: highest }))),
      prices: list(tasks, fc.integer({ min: -5, max: 5 })),
      again: fc.array(fc.nat(agents - 1), { maxLength: 6 }),
    });
  });

/** What is on an agent's list must be its cheapest, cheapest first, and the bound true of all others. */
function expectList(
  lists: Shortlists,
  agent: number,
  row: readonly number[],
  prices: readonly number[],
  length: number,
): void {
  const from = lists.from[agent]!;
  const to = lists.to[agent]!;
  const tasks = Array.from(lists.task.subarray(from, to));
  const costs = Array.from(lists.cost.subarray(from, to));
  expect(costs).toEqual(tasks.map((task) => row[task]));
  const allowed = row.flatMap((cost, task) => (cost < 0 ? [] : [cost - prices[task]!]));
  const cheapest = allowed.toSorted((a, b) => a - b);
  const listed = tasks.map((task) => row[task]! - prices[task]!);
  expect(new Set(tasks).size).toBe(tasks.length);
  expect(listed).toEqual(cheapest.slice(0, length));
  const rest = cheapest.slice(length);
  if (rest.length > 0) {
    // As near as can be known without another look.
    expect(lists.bound[agent]).toBe(listed.at(-1));
  } else if (allowed.length < length || length >= row.length) {
    expect(lists.bound[agent]).toBe(Infinity);
  }
}

function pairsOf(matrix: readonly (readonly number[])[]): AllowedPairs {
  const pairs = matrix.map((row) =>
    row.flatMap((cost, task) => (cost < 0 ? [] : [{ task, cost }])),
  );
  const start = [0];
  for (const row of pairs) start.push(start.at(-1)! + row.length);
  return {
    start: Int32Array.from(start),
    column: Int32Array.from(pairs.flat(), ({ task }) => task),
    cost: Int32Array.from(pairs.flat(), ({ cost }) => cost),
  };
}

const tasksOf = ({ from, to, task }: Shortlists, agent: number): number[] =>
  Array.from(task.subarray(from[agent], to[agent]));

const lineOf = (row: readonly number[]): Int32Array =>
  Int32Array.from(row, (cost) => (cost < 0 ? FORBIDDEN : cost));

describe('a list of the cheapest', () => {
  it('is made from all costs, by single prices or by one for all', () => {
    fc.assert(
      fc.property(worlds, ({ matrix, prices, length, again }) => {
        const flat = prices.map(() => prices[0]!);
        for (const [given, price] of [
          [Float64Array.from(prices), prices],
          [prices[0]!, flat],
        ] as const) {
          const lists = new Shortlists(matrix.length, length);
          const best = new Candidates(4 * length);
          // A list that is too short is made longer; the others stay.
          const lengths = matrix.map(() => length);
          for (const agent of [...matrix.keys(), ...again]) {
            lists.make(agent, lineOf(matrix[agent]!), given, best, lengths[agent]!);
            expectList(lists, agent, matrix[agent]!, price, lengths[agent]!);
            lengths[agent] = Math.min(2 * lengths[agent]!, 4 * length);
          }
          for (const agent of matrix.keys()) {
            const made = lists.to[agent]! - lists.from[agent]!;
            expectList(lists, agent, matrix[agent]!, price, Math.max(made, length));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is made from the allowed pairs alone', () => {
    fc.assert(
      fc.property(worlds, ({ matrix, prices, length, again }) => {
        const lists = new Shortlists(matrix.length, length);
        const best = new Candidates(length);
        const pairs = pairsOf(matrix);
        for (const agent of [...matrix.keys(), ...again]) {
          lists.makeFrom(agent, pairs, Float64Array.from(prices), best, length);
          expectList(lists, agent, matrix[agent]!, prices, length);
          const allowed = matrix[agent]!.filter((cost) => cost >= 0).length;
          if (allowed <= length) expect(lists.bound[agent]).toBe(Infinity);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is made for everybody in one pass, task by task', () => {
    fc.assert(
      fc.property(worlds, ({ matrix, prices, length, again }) => {
        const { costs } = problemOf(matrix, matrix[0]!.length);
        const lists = new Shortlists(matrix.length, length);
        lists.makeAll(turned(costs), Float64Array.from(prices), length);
        for (const [agent, row] of matrix.entries()) expectList(lists, agent, row, prices, length);
        const best = new Candidates(length);
        for (const agent of again) {
          lists.make(agent, lineOf(matrix[agent]!), Float64Array.from(prices), best, length);
        }
        for (const [agent, row] of matrix.entries()) expectList(lists, agent, row, prices, length);
      }),
      { numRuns: 300 },
    );
  });

  describe('has of equal ones those that come first', () => {
    const prices = new Float64Array(8).fill(1);
    // One is cheaper; of the others there is room for two.
    const matrix = Array.from({ length: 5 }, () => [3, 3, 3, 3, 2, 3, 3, 3]);

    it.each<[what: string, price: Float64Array | number]>([
      ['by single prices', prices],
      ['by one price', 1],
    ])('from a place on that is the agent’s own: %s', (_, price) => {
      const lists = new Shortlists(5, 3);
      const made = matrix.map((row, agent) => {
        lists.make(agent, lineOf(row), price, new Candidates(3), 3);
        return tasksOf(lists, agent);
      });
      const all = [0, 1, 2, 3, 5, 6, 7];
      expect(made).toEqual(
        matrix.map((__, agent) => {
          const start = startOf(agent, 8);
          const first = [...all.filter((t) => t >= start), ...all.filter((t) => t < start)];
          return [4, ...first.slice(0, 2)];
        }),
      );
      expect(new Set(made.map(String)).size).toBeGreaterThan(2);
    });

    it('among the allowed pairs, and task by task', () => {
      const lists = new Shortlists(5, 3);
      lists.makeAll(turned(problemOf(matrix, 8).costs), prices, 3);
      const byTask = [...matrix.keys()].map((agent) => tasksOf(lists, agent));
      const pairs = pairsOf(matrix);
      const byPairs = [...matrix.keys()].map((agent) => {
        lists.makeFrom(agent, pairs, prices, new Candidates(3), 3);
        return tasksOf(lists, agent);
      });
      const expected = matrix.map(() => [4, 0, 1]);
      expect([byTask, byPairs]).toEqual([expected, expected]);
    });
  });
});
