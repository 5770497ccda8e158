import fc from 'fast-check';
import { expect } from 'vitest';
import {
  canonical,
  certify,
  FORBIDDEN,
  settled,
  solve,
  solveFair,
  type TransportationProblem,
  type Units,
} from '../../src/assignment/index.ts';
import { numbers } from './numbers.ts';
import { costAt, smallProblems } from './problems.ts';

/** Small problems with many equally good solutions, in every order, with kept pairs or without. */
function tiedProblems(): fc.Arbitrary<{ problem: TransportationProblem; units: Units }> {
  const isSmall = (counts: Int32Array): boolean => counts.reduce((a, b) => a + b, 0) <= 6;
  return smallProblems(4)
    .filter(({ costs, demand, supply }) => costs.max < 10 && isSmall(demand) && isSmall(supply))
    .chain(unitsOf);
}

/** The units of a problem in an order that is the same for the same seed. */
export function shuffledUnits({ demand, supply }: TransportationProblem, seed: number): Units {
  const below = numbers(seed);
  const shuffled = (counts: Int32Array): Int32Array => {
    const all = Int32Array.from(
      Array.from(counts, (count, i) => Array<number>(count).fill(i)).flat(),
    );
    for (let last = all.length - 1; last > 0; last--) {
      const other = below(last + 1);
      [all[last], all[other]] = [all[other]!, all[last]!];
    }
    return all;
  };
  return { row: shuffled(demand), column: shuffled(supply) };
}

/** A problem with its units in any order, and some of them in kept pairs. */
function unitsOf(
  problem: TransportationProblem,
): fc.Arbitrary<{ problem: TransportationProblem; units: Units }> {
  const shuffled = (counts: Int32Array): fc.Arbitrary<Int32Array> => {
    const all = Array.from(counts, (count, i) => Array<number>(count).fill(i)).flat();
    return fc
      .shuffledSubarray(all, { minLength: all.length, maxLength: all.length })
      .map((one) => Int32Array.from(one));
  };
  return fc
    .record({ row: shuffled(problem.demand), column: shuffled(problem.supply) })
    .chain(({ row, column }) => {
      const unit = ({ length }: Int32Array): fc.Arbitrary<number> =>
        fc.nat(Math.max(0, length - 1));
      const pairs = fc.array(fc.tuple(unit(row), unit(column)), { maxLength: 5 });
      const kept = fc.constant<[number, number][]>([]);
      const some = row.length * column.length === 0 ? kept : pairs;
      return fc.option(some, { nil: undefined }).map((given) => ({
        problem,
        units: { row, column, kept: given },
      }));
    });
}

/**
 * The partners of all units in every optimal solution, the canonical one first, found by trying
 * every way to give each unit of demand a unit of supply or none, in the order of the definition.
 *
 * @param fair - whether the dearest pair comes before the cost
 */
function optimalByTrying(
  problem: TransportationProblem,
  { row, column, kept = [] }: Units,
  fair = false,
): number[][] {
  const costs = Array.from(problem.demand, (_, r) =>
    Array.from(problem.supply, (__, c) => costAt(problem, r, c)),
  );
  const isKept = new Set(kept.map(([demand, supply]) => `${demand} ${supply}`));
  const taken = new Set<number>();
  const partner: number[] = [];
  let best: readonly number[] | undefined;
  let found: number[][] = [];
  const go = (
    k: number,
    values: readonly [number, number, number, number, number, number],
  ): void => {
    const own = row[k];
    if (own === undefined) {
      const [unmatched, sponsors, waiting, dearest, cost, apart] = values;
      const now = [unmatched, sponsors, waiting, fair ? dearest : 0, cost, apart];
      const at = now.findIndex((value, i) => value !== best?.[i]);
      if (!best || (at >= 0 && now[at]! < best[at]!)) {
        best = now;
        found = [];
      }
      if (at < 0 || now === best) found.push([...partner]);
      return;
    }
    const [unmatched, sponsors, waiting, dearest, cost, apart] = values;
    for (const [unit, c] of column.entries()) {
      const price = costs[own]![c]!;
      if (taken.has(unit) || price === FORBIDDEN) continue;
      taken.add(unit);
      partner[k] = unit;
      const stays = isKept.has(`${k} ${unit}`) ? 0 : 1;
      const top = Math.max(dearest, price);
      go(k + 1, [unmatched, sponsors, waiting, top, cost + price, apart + stays]);
      taken.delete(unit);
    }
    const tier = problem.tier[own]!;
    partner[k] = -1;
    go(k + 1, [unmatched + 1, sponsors + (tier >> 1), waiting + (tier & 1), dearest, cost, apart]);
  };
  go(0, [0, 0, 0, 0, 0, 0]);
  return found;
}

/** The canonical solution is the one that trying all finds, and it says truly which partners are settled. */
export function isAsTryingFinds(fair: boolean): fc.IProperty<unknown> {
  return fc.property(tiedProblems(), ({ problem: whole, units }) => {
    const { problem, solution } = fair
      ? solveFair(whole)
      : { problem: whole, solution: solve(whole) };
    const found = canonical(problem, solution, units);
    const all = optimalByTrying(whole, units, fair);
    expect(Array.from(found.partner)).toEqual(all[0]);
    expect(certify(problem, found)).toEqual([]);
    const always = all[0]!.map((one, k) => (all.every((other) => other[k] === one) ? 1 : 0));
    expect(Array.from(settled(problem, found, units))).toEqual(always);
  });
}
