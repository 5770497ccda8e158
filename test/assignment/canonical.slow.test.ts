import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonical,
  certify,
  FORBIDDEN,
  solve,
  type TransportationProblem,
  type Units,
  type UnitSolution,
} from '../../src/assignment/index.ts';
import { isAsTryingFinds, shuffledUnits } from '../helpers/canonical.ts';
import { share } from '../helpers/share.ts';

interface Instances {
  readonly instances: Readonly<
    Record<string, () => TransportationProblem | Promise<TransportationProblem>>
  >;
}
// The benchmark is plain JavaScript and runs on what was built.
const path = '../../bench/instances.js';
const { instances } = (await import(path)) as Instances;

describe('the canonical solution', () => {
  it.each([
    ['total', false],
    ['fair', true],
  ])('of small problems, objective “%s”, is the one that trying finds', (_, fair) => {
    fc.assert(isAsTryingFinds(fair), { numRuns: share(3000, 300) });
  });

  // The largest would take a plain search too long.
  const LARGE = /1000000|100000x|20000|10000x10000|fine-5000x5000/;
  it.each(Object.keys(instances).filter((name) => !LARGE.test(name)))(
    'of %s is improved by no exchange along tight pairs',
    async (name) => {
      const problem = await instances[name]!();
      const units = shuffledUnits(problem, 3);
      const found = canonical(problem, solve(problem), units);
      expect(certify(problem, found)).toEqual([]);
      expect(firstImprovement(problem, found, units)).toBe(-1);
    },
  );
});

/** So many steps may be taken to look at the units of one instance; of more, some are looked at. */
const MOST_STEPS = 2_000_000_000;

/**
 * Looks for the first unit that could have an earlier partner although those before it keep
 * theirs: from all earlier units of tight columns, a plain search through the units that are asked
 * later, without anything that the solution was found with.
 */
function firstImprovement(
  problem: TransportationProblem,
  { rowPrice, columnPrice, partner }: UnitSolution,
  { row, column }: Units,
): number {
  const { rows, columns } = problem.costs;
  const line = new Int32Array(columns);
  const tight = Array.from({ length: rows }, (_, r) => {
    problem.costs.fill(r, line);
    return Int32Array.from(line.keys()).filter(
      (c) => line[c]! < FORBIDDEN && line[c] === rowPrice[r]! + columnPrice[c]!,
    );
  });
  const step = (rows + columns + 2) * (problem.costs.max + 1);
  const mayWait = Array.from(
    problem.tier,
    (tier, r) => rowPrice[r] === step * (5 + 3 * (tier >> 1) + (tier & 1)),
  );
  // Of the units not asked yet: who uses each column, what is left of it, which rows go without.
  const users = Array.from({ length: columns }, () => new Map<number, number>());
  const left = problem.supply.slice();
  const unmet = new Int32Array(rows);
  partner.forEach((one, k) => {
    if (one < 0) unmet[row[k]!]!++;
    else {
      const now = users[column[one]!]!;
      now.set(row[k]!, (now.get(row[k]!) ?? 0) + 1);
      left[column[one]!]!--;
    }
  });
  // The free units of each column, the first one last.
  const free = Array.from({ length: columns }, (): number[] => []);
  for (let unit = column.length - 1; unit >= 0; unit--) free[column[unit]!]!.push(unit);

  const pairs = tight.reduce((sum, { length }) => sum + length, 0);
  const every = Math.ceil((partner.length * (pairs + rows + columns)) / MOST_STEPS);
  const seen = new Int32Array(rows + columns + 1);
  const root = rows + columns;
  for (const [k, one] of partner.entries()) {
    const own = row[k]!;
    if (k % every === 0) {
      const better = Array.from(tight[own]!).filter((c) => {
        const head = free[c]!.at(-1);
        return head !== undefined && (one < 0 || head < one);
      });
      if (reaches(better, own, k + 1)) return k;
    }
    if (one < 0) unmet[own]!--;
    else {
      const now = users[column[one]!]!;
      const units = now.get(own)!;
      if (units === 1) now.delete(own);
      else now.set(own, units - 1);
      // Of a column, units go in their order.
      if (free[column[one]!]!.pop() !== one) return k;
    }
  }
  return -1;

  /** Whether a unit of one of some columns can be passed on until a row gives one up. */
  function reaches(from: readonly number[], target: number, search: number): boolean {
    const queue = from.map((c) => rows + c);
    for (const node of queue) seen[node] = search;
    const go = (node: number): void => {
      if (seen[node] === search) return;
      seen[node] = search;
      queue.push(node);
    };
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (node === target) return true;
      if (node < rows) {
        for (const c of tight[node]!) go(rows + c);
        if (mayWait[node]) go(root);
      } else if (node < root) {
        for (const user of users[node - rows]!.keys()) go(user);
        if (left[node - rows]! > 0) go(root);
      } else {
        unmet.forEach((units, r) => {
          if (units > 0) go(r);
        });
        for (let c = 0; c < columns; c++) {
          if (columnPrice[c] === 0 && users[c]!.size > 0) go(rows + c);
        }
      }
    }
    return false;
  }
}
