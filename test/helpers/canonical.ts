import fc from 'fast-check';
import { FORBIDDEN, type TransportationProblem, type Units } from '../../src/assignment/index.ts';
import { compareValues, costAt, type Values } from './problems.ts';

/** A problem with its units in any order. */
export function unitsOf(
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
    .map((units) => ({ problem, units }));
}

/**
 * The partner of each unit in the canonical solution, found by trying every way to give each unit
 * of demand a unit of supply or none, in the order of the definition: of the best, the first.
 */
export function canonicalByTrying(
  problem: TransportationProblem,
  { row, column }: Units,
): number[] {
  const costs = Array.from(problem.demand, (_, r) =>
    Array.from(problem.supply, (__, c) => costAt(problem, r, c)),
  );
  const taken = new Set<number>();
  const partner: number[] = [];
  let best: { readonly values: Values; readonly partner: number[] } | undefined;
  const go = (k: number, values: Values): void => {
    const own = row[k];
    if (own === undefined) {
      if (!best || compareValues(values, best.values) < 0) best = { values, partner: [...partner] };
      return;
    }
    const [unmatched, sponsors, waiting, cost] = values;
    for (const [unit, c] of column.entries()) {
      const price = costs[own]![c]!;
      if (taken.has(unit) || price === FORBIDDEN) continue;
      taken.add(unit);
      partner[k] = unit;
      go(k + 1, [unmatched, sponsors, waiting, cost + price]);
      taken.delete(unit);
    }
    const tier = problem.tier[own]!;
    partner[k] = -1;
    go(k + 1, [unmatched + 1, sponsors + (tier >> 1), waiting + (tier & 1), cost]);
  };
  go(0, [0, 0, 0, 0]);
  return best?.partner ?? [];
}
