import { eligibleColumns, lowestColumn } from './bit-rows.ts';
import type { Solution, TransportationProblem } from './problem.ts';

/**
 * Finds how many more units could be matched if there were a new column with as much supply as
 * anybody could want, for which only some rows are eligible.
 *
 * A unit that is unmatched takes the new column itself or the unit of a row that can move there,
 * along an alternating path. Rows from which no path leads there form a closed set, in which all
 * later paths would end as well, so it is looked through once (Kuhn 1955's Hungarian tree,
 * doi:10.1002/nav.3800020109).
 *
 * @param problem - with a solution that matches as many units as can be
 * @returns for the rows that may take the new column (1 by row), the number of units gained
 */
export function extraSupply(
  { demand, costs }: TransportationProblem,
  { flow }: Solution,
): (helped: Uint8Array) => number {
  const eligible = eligibleColumns(costs);
  const unmet = demand.slice();
  const users = Array.from({ length: costs.columns }, () => new Map<number, number>());
  flow.amount.forEach((amount, k) => {
    unmet[flow.row[k]!]! -= amount;
    users[flow.column[k]!]!.set(flow.row[k]!, amount);
  });

  return (helped) => {
    const moved = new Moved(users, helped);
    /** Columns of closed sets as bits: nothing gets out of them. */
    const closed = new Int32Array((costs.columns + 31) >> 5);
    let gained = 0;
    for (const [row, wanted] of unmet.entries()) {
      let units = wanted;
      if (helped[row] === 1) {
        gained += units;
        continue;
      }
      while (units > 0) {
        const seen = closed.slice();
        const path = pathToHelped(row, eligible, moved, seen);
        if (path.length === 0) {
          closed.set(seen);
          break;
        }
        const pushed = moved.push(path, units);
        units -= pushed;
        gained += pushed;
      }
    }
    return gained;
  };
}

/** A step of an alternating path: over a column to one of the rows that use it. */
interface Step {
  readonly from: number;
  readonly column: number;
  readonly to: number;
}

/** Who uses each column, after the changes of one search; the columns untouched are shared. */
class Moved {
  /** The columns that some helped row uses, as bits: a path ends there. */
  readonly ends: Int32Array;
  private readonly before: readonly ReadonlyMap<number, number>[];
  private readonly after = new Map<number, Map<number, number>>();
  private readonly helped: Uint8Array;

  constructor(before: readonly ReadonlyMap<number, number>[], helped: Uint8Array) {
    this.before = before;
    this.helped = helped;
    this.ends = new Int32Array((before.length + 31) >> 5);
    for (let column = 0; column < before.length; column++) this.markEnd(column);
  }

  of(column: number): ReadonlyMap<number, number> {
    return this.after.get(column) ?? this.before[column]!;
  }

  /** A helped row that uses a column. */
  helpedAt(column: number): number | undefined {
    for (const row of this.of(column).keys()) if (this.helped[row] === 1) return row;
    return undefined;
  }

  /** Moves units along a path: at each column the row that comes takes them from the one there. */
  push(path: readonly Step[], most: number): number {
    const units = path.reduce(
      (least, { column, to }) => Math.min(least, this.of(column).get(to)!),
      most,
    );
    for (const { from, column, to } of path) {
      // Copied where it is still shared.
      const users = this.after.get(column) ?? new Map(this.before[column]);
      const left = users.get(to)! - units;
      if (left === 0) users.delete(to);
      else users.set(to, left);
      users.set(from, (users.get(from) ?? 0) + units);
      this.after.set(column, users);
      this.markEnd(column);
    }
    return units;
  }

  private markEnd(column: number): void {
    const bit = 1 << (column & 31);
    if (this.helpedAt(column) === undefined) this.ends[column >> 5]! &= ~bit;
    else this.ends[column >> 5]! |= bit;
  }
}

/** The steps of a shortest alternating path to a row that may take the new column; none if there is no path. */
function pathToHelped(
  start: number,
  eligible: (row: number) => Int32Array,
  moved: Moved,
  seen: Int32Array,
): Step[] {
  const cameBy = new Map<number, Step | undefined>([[start, undefined]]);
  for (const from of cameBy.keys()) {
    const bits = eligible(from);
    const end = firstOfBoth(bits, moved.ends);
    if (end >= 0) {
      const last = { from, column: end, to: moved.helpedAt(end)! };
      return [...wayTo(from, cameBy), last];
    }
    for (let w = 0; w < bits.length; w++) {
      let fresh = bits[w]! & ~seen[w]!;
      seen[w]! |= fresh;
      for (; fresh !== 0; fresh &= fresh - 1) {
        const column = lowestColumn(w, fresh);
        for (const to of moved.of(column).keys()) {
          if (!cameBy.has(to)) cameBy.set(to, { from, column, to });
        }
      }
    }
  }
  return [];
}

/** The first column that is in both sets; -1 if there is none. */
function firstOfBoth(a: Int32Array, b: Int32Array): number {
  for (let w = 0; w < a.length; w++) {
    const both = a[w]! & b[w]!;
    if (both !== 0) return lowestColumn(w, both);
  }
  return -1;
}

function wayTo(end: number, cameBy: ReadonlyMap<number, Step | undefined>): Step[] {
  const steps: Step[] = [];
  for (let step = cameBy.get(end); step; step = cameBy.get(step.from)) steps.push(step);
  return steps;
}
