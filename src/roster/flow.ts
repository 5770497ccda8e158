import type { Exchange, Solution } from '../assignment/index.ts';
import { entryOf } from '../util/entry.ts';

/** How many tandems there are between profiles. */
export type Flow = readonly (readonly [row: number, column: number, units: number])[];

/** The flow of a solution as a list. */
export function flowOf({ flow }: Pick<Solution, 'flow'>): Flow {
  return Array.from(flow.amount, (units, k) => [
    entryOf(flow.row, k),
    entryOf(flow.column, k),
    units,
  ]);
}

/** A pair of profiles as a key. */
export function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

/** A flow after one unit has been moved along a cycle. */
export function afterExchange(flow: Flow, { added, removed }: Exchange): Flow {
  const moved = [
    ...added.map(([row, column]) => [row, column, 1] as const),
    ...removed.map(([row, column]) => [row, column, -1] as const),
  ];
  const units = new Map<string, readonly [row: number, column: number, units: number]>();
  for (const [row, column, change] of [...flow, ...moved]) {
    const pair = keyOf(row, column);
    units.set(pair, [row, column, (units.get(pair)?.[2] ?? 0) + change]);
  }
  return [...units.values()].filter(([, , left]) => left > 0);
}
