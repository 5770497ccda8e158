import { settled } from '../assignment/index.ts';
import { unitsOf } from '../roster/solve-pairing.ts';
import type { Decision } from './decide.ts';

/** How many tandems another lot could change: those that are not in every equally good roster. */
export function drawnByLot({ pairing, problem, solution }: Decision): number {
  const isSettled = settled(problem, solution, unitsOf(pairing));
  return solution.partner.reduce(
    (count, mentor, manager) => (mentor >= 0 && isSettled[manager] === 0 ? count + 1 : count),
    0,
  );
}
