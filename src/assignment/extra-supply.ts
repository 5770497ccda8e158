import { type Eligible, eligibleColumns, lowestColumn } from './bit-rows.ts';
import type { Flow } from './flow.ts';
import type { Solution, TransportationProblem } from './problem.ts';

/**
 * Finds how many more units could be matched if there were a new column with as much supply as
 * anybody could want, for which only some rows are eligible.
 *
 * A unit that is unmatched takes the new column itself or the unit of a row that can move there,
 * along an alternating path. All paths of one length are found together, the shortest first
 * (Dinic 1970, https://zbmath.org/0219.90046), since most need a single step and there are
 * thousands of them.
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
  flow.amount.forEach((amount, k) => {
    unmet[flow.row[k]!]! -= amount;
  });

  return (helped) => {
    let gained = 0;
    const wanted = new Int32Array(costs.rows);
    unmet.forEach((units, row) => {
      if (helped[row] === 1) gained += units;
      else wanted[row] = units;
    });
    const moves = new Moves(eligible, flow, costs, helped);
    do {
      for (let row = 0; row < costs.rows; row++) {
        while (wanted[row]! > 0) {
          const units = moves.push(row, wanted[row]!);
          if (units === 0) break;
          wanted[row]! -= units;
          gained += units;
        }
      }
    } while (moves.findLevels(wanted));
    return gained;
  };
}

/**
 * Who could move where, after the moves so far. A row is on level 1 if it wants units, a column on
 * that of the first row that could take it, the rows that use it one level below; a path ends at
 * the columns that helped rows use, all of which are on the last level. At first that is level 1, and
 * no other paths are looked for.
 */
class Moves {
  private readonly eligible: Eligible;
  /** The units of each column that helped rows use and would leave, and where there are any, as bits. */
  private readonly free: Int32Array;
  private readonly ends: Int32Array;
  /** The other uses of each column, as linked lists. A row that comes to it goes to the front. */
  private readonly first: Int32Array;
  private readonly next: number[] = [];
  private readonly user: number[] = [];
  private readonly amount: number[] = [];
  /** Levels; 0 for those that lead nowhere. */
  private readonly rowLevel: Int32Array;
  private readonly columnLevel: Int32Array;
  private last = 1;
  /** What of a row's columns and of a column's uses has not led nowhere on these levels. */
  private readonly columnAt: Int32Array;
  private readonly useAt: Int32Array;

  constructor(
    eligible: Eligible,
    flow: Flow,
    { rows, columns }: { readonly rows: number; readonly columns: number },
    helped: Uint8Array,
  ) {
    this.eligible = eligible;
    this.free = new Int32Array(columns);
    this.ends = new Int32Array((columns + 31) >> 5);
    this.first = new Int32Array(columns).fill(-1);
    this.rowLevel = new Int32Array(rows).fill(1);
    this.columnLevel = new Int32Array(columns);
    this.columnAt = new Int32Array(rows);
    this.useAt = new Int32Array(columns);
    flow.amount.forEach((amount, k) => {
      const row = flow.row[k]!;
      const column = flow.column[k]!;
      if (helped[row] === 0) this.add(row, column, amount);
      else if (amount > 0) {
        this.free[column]! += amount;
        this.ends[column >> 5]! |= 1 << (column & 31);
      }
    });
  }

  /** Lays out the shortest paths from the rows that want units; false if there is none. */
  findLevels(wanted: Int32Array): boolean {
    const { rowLevel, columnLevel } = this;
    rowLevel.fill(0);
    columnLevel.fill(0);
    this.columnAt.fill(0);
    this.useAt.set(this.first);
    const seen = new Int32Array(this.ends.length);
    let rows: number[] = [];
    wanted.forEach((units, row) => {
      if (units > 0) rows.push(row);
    });
    for (const row of rows) rowLevel[row] = 1;
    this.last = 0;
    for (let level = 1; rows.length > 0 && this.last === 0; level++) {
      const below: number[] = [];
      for (const row of rows) {
        const bits = this.eligible(row);
        for (let w = 0; w < bits.length; w++) {
          let fresh = bits[w]! & ~seen[w]!;
          seen[w]! |= fresh;
          if ((fresh & this.ends[w]!) !== 0) this.last = level;
          for (; fresh !== 0; fresh &= fresh - 1) {
            const column = lowestColumn(w, fresh);
            columnLevel[column] = level;
            if (this.last === 0) this.reach(column, level + 1, below);
          }
        }
      }
      rows = below;
    }
    return this.last > 0;
  }

  /** Pushes so many units from a row along one path at most; returns how many, 0 without a path. */
  push(start: number, most: number): number {
    const rows: number[] = [];
    const columns: number[] = [];
    const uses: number[] = [];
    let row = start;
    for (;;) {
      const column = this.columnOf(row);
      if (column < 0) {
        // Nothing leads on from here; the use that led here is passed over then.
        this.rowLevel[row] = 0;
        const before = rows.pop();
        if (before === undefined) return 0;
        columns.pop();
        uses.pop();
        row = before;
        continue;
      }
      if (this.rowLevel[row] === this.last) {
        rows.push(row);
        columns.push(column);
        return this.move(rows, columns, uses, most);
      }
      const use = this.useOf(column);
      if (use < 0) {
        this.columnLevel[column] = 0;
        continue;
      }
      rows.push(row);
      columns.push(column);
      uses.push(use);
      row = this.user[use]!;
    }
  }

  private add(row: number, column: number, amount: number): void {
    this.next.push(this.first[column]!);
    this.user.push(row);
    this.first[column] = this.amount.push(amount) - 1;
  }

  private reach(column: number, level: number, rows: number[]): void {
    for (let use = this.first[column]!; use >= 0; use = this.next[use]!) {
      const row = this.user[use]!;
      if (this.amount[use] === 0 || this.rowLevel[row] !== 0) continue;
      this.rowLevel[row] = level;
      rows.push(row);
    }
  }

  /** The next column on the level of a row that it could take; -1 if there is none. */
  private columnOf(row: number): number {
    const bits = this.eligible(row);
    const level = this.rowLevel[row]!;
    const isLast = level === this.last;
    const at = this.columnAt[row]!;
    for (let w = at >> 5, skip = at & 31; w < bits.length; w++, skip = 0) {
      let rest = bits[w]! & (-1 << skip);
      if (isLast) rest &= this.ends[w]!;
      for (; rest !== 0; rest &= rest - 1) {
        const column = lowestColumn(w, rest);
        if (isLast || this.columnLevel[column] === level) return (this.columnAt[row] = column);
      }
    }
    this.columnAt[row] = bits.length << 5;
    return -1;
  }

  /** The next use of a column by a row one level below; -1 if there is none. */
  private useOf(column: number): number {
    const below = this.columnLevel[column]! + 1;
    let use = this.useAt[column]!;
    while (use >= 0 && (this.amount[use] === 0 || this.rowLevel[this.user[use]!] !== below)) {
      use = this.next[use]!;
    }
    return (this.useAt[column] = use);
  }

  /** Moves units along a path: each row takes them of its column, from the row that comes next. */
  private move(
    rows: readonly number[],
    columns: readonly number[],
    uses: readonly number[],
    most: number,
  ): number {
    const end = columns[columns.length - 1]!;
    const units = uses.reduce(
      (least, use) => Math.min(least, this.amount[use]!),
      Math.min(most, this.free[end]!),
    );
    for (const use of uses) this.amount[use]! -= units;
    rows.forEach((row, step) => {
      this.add(row, columns[step]!, units);
    });
    this.free[end]! -= units;
    if (this.free[end] === 0) this.ends[end >> 5]! &= ~(1 << (end & 31));
    return units;
  }
}
