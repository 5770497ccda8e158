import type { Solution } from '../../assignment/index.ts';
import { entryOf } from '../../util/entry.ts';

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
