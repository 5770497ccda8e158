import { FORBIDDEN, type Solution, type TransportationProblem } from './problem.ts';

/** There are tiers 0…3. */
const HIGHEST_TIER = 3;

/**
 * The least ceiling on pair costs that still allows as many matched, sponsors and waiting as
 * without one.
 *
 * The flow above a lower bound is taken back and restored tier by tier, the highest first, along
 * alternating paths under the ceiling. A path ends where supply is left, or where a row of a lower
 * tier can be displaced. Sets of rows that can be served together form a matroid, so serving the
 * highest tier as far as possible, then the next, reaches the lexicographic optimum, and a row
 * once served stays served.
 *
 * Rows from which no path ends form a closed set: no pair under the ceiling leaves it. If they
 * are more than the optimum leaves unmatched, no ceiling below the cheapest pair that leaves the
 * set can do, so the ceiling is raised to just that cost (the bottleneck version of the Hungarian
 * method: Derigs & Zimmermann 1978, doi:10.1007/BF02242154).
 *
 * @param optimum - an optimal solution of the problem; its flow is where the search begins
 * @returns `undefined` where nobody is matched
 */
export function leastCeiling(
  problem: TransportationProblem,
  optimum: Solution,
): number | undefined {
  if (optimum.flow.amount.length === 0) return undefined;
  const search = new Restoration(problem, optimum);
  for (let tier = HIGHEST_TIER; tier >= 0; tier--) search.restore(tier);
  return search.ceiling;
}

/** A flow under a ceiling, its alternating forest, and how both grow. */
class Restoration {
  ceiling: number;
  private readonly problem: TransportationProblem;
  /** Demand that is unmet now, and that the optimum leaves unmet in each tier. */
  private readonly unmet: Int32Array;
  private readonly spared: number[];
  private readonly left: Int32Array;
  /** The rows that each column serves, with the amount. */
  private readonly served: Map<number, number>[];

  /** The forest: rows in the order of their visit, and the way back to where they came from. */
  private readonly queue: Int32Array;
  private head = 0;
  private tail = 0;
  private readonly rowSeen: Uint8Array;
  private readonly columnSeen: Uint8Array;
  private readonly columnOf: Int32Array;
  private readonly rowOf: Int32Array;
  /** By unseen column, the cheapest pair from the forest to it, and the row of that pair. */
  private readonly exit: Int32Array;
  private readonly exitRow: Int32Array;
  private readonly line: Int32Array;

  constructor(problem: TransportationProblem, { flow }: Solution) {
    const { demand, supply, costs, tier } = problem;
    const { rows, columns } = costs;
    this.problem = problem;
    this.unmet = demand.slice();
    this.left = supply.slice();
    this.served = Array.from({ length: columns }, () => new Map<number, number>());
    this.queue = new Int32Array(rows);
    this.rowSeen = new Uint8Array(rows);
    this.columnSeen = new Uint8Array(columns);
    this.columnOf = new Int32Array(rows).fill(-1);
    this.rowOf = new Int32Array(columns).fill(-1);
    this.exit = new Int32Array(columns).fill(FORBIDDEN);
    this.exitRow = new Int32Array(columns).fill(-1);
    this.line = new Int32Array(columns);

    flow.row.forEach((row, k) => (this.unmet[row]! -= flow.amount[k]!));
    this.spared = [0, 0, 0, 0];
    this.unmet.forEach((units, row) => (this.spared[tier[row]!]! += units));
    const least = new Int32Array(rows);
    const costOf = new Int32Array(flow.row.length);
    for (let row = 0, k = 0; row < rows; row++) {
      costs.fill(row, this.line);
      for (; flow.row[k] === row; k++) costOf[k] = this.line[flow.column[k]!]!;
      least[row] = this.line.reduce((a, b) => Math.min(a, b), FORBIDDEN);
    }
    this.ceiling = lowerBound(problem, least, this.spared);
    flow.row.forEach((row, k) => {
      const amount = flow.amount[k]!;
      if (costOf[k]! > this.ceiling) {
        this.unmet[row]! += amount;
        return;
      }
      this.served[flow.column[k]!]!.set(row, amount);
      this.left[flow.column[k]!]! -= amount;
    });
  }

  /** Serves as many units of a tier as the optimum does, at the cost of lower tiers only. */
  restore(tier: number): void {
    const own: number[] = [];
    this.problem.tier.forEach((one, row) => {
      if (one === tier) own.push(row);
    });
    while (this.sweep(tier, own) > this.spared[tier]!) {
      // More are stuck than may be: raise the ceiling until a path ends, and look anew.
      this.survey();
      let end = -1;
      while (end < 0) {
        this.raise();
        end = this.enter(tier);
        if (end < 0) end = this.grow(tier);
      }
      this.augment(end, tier);
    }
  }

  /** Serves what can be served under the ceiling, until more units are stuck than may be. */
  private sweep(tier: number, own: readonly number[]): number {
    this.head = this.tail = 0;
    this.rowSeen.fill(0);
    this.columnSeen.fill(0);
    this.exit.fill(FORBIDDEN);
    let stuck = 0;
    for (const row of own) {
      while (this.unmet[row]! > 0 && this.rowSeen[row] === 0) {
        const before = this.tail;
        this.visit(row, -1);
        const end = this.grow(tier);
        if (end < 0) break;
        this.augment(end, tier);
        this.forget(before);
      }
      stuck += this.unmet[row]!;
      if (stuck > this.spared[tier]!) break;
    }
    return stuck;
  }

  /** Takes the rows of a search that ended well, and the columns they saw, out of the forest. */
  private forget(before: number): void {
    for (let k = before; k < this.tail; k++) this.rowSeen[this.queue[k]!] = 0;
    for (let c = 0; c < this.columnSeen.length; c++) {
      // What stays was seen from rows that stay.
      if (this.columnSeen[c] === 1 && this.rowSeen[this.rowOf[c]!] === 0) this.columnSeen[c] = 0;
    }
    this.head = this.tail = before;
  }

  /** Finds the cheapest pair from the closed forest to each column outside. */
  private survey(): void {
    const { exit, exitRow, line } = this;
    exit.fill(FORBIDDEN);
    for (let k = 0; k < this.tail; k++) {
      const row = this.queue[k]!;
      this.problem.costs.fill(row, line);
      for (let c = 0; c < line.length; c++) {
        if (line[c]! >= exit[c]!) continue;
        exit[c] = line[c]!;
        exitRow[c] = row;
      }
    }
  }

  private visit(row: number, column: number): void {
    this.rowSeen[row] = 1;
    this.columnOf[row] = column;
    this.queue[this.tail++] = row;
  }

  /** Grows the forest until a column is found where a path ends; -1 if it is closed. */
  private grow(tier: number): number {
    const { line, columnSeen, exit, ceiling } = this;
    while (this.head < this.tail) {
      const row = this.queue[this.head++]!;
      this.problem.costs.fill(row, line);
      for (let c = 0; c < line.length; c++) {
        const cost = line[c]!;
        if (columnSeen[c] === 1 || cost >= exit[c]!) continue;
        if (cost > ceiling) {
          exit[c] = cost;
          this.exitRow[c] = row;
        } else if (this.see(c, row, tier)) return c;
      }
    }
    return -1;
  }

  /** Puts a column and the rows that it serves into the forest; whether a path may end there. */
  private see(column: number, row: number, tier: number): boolean {
    this.columnSeen[column] = 1;
    this.rowOf[column] = row;
    if (this.left[column]! > 0) return true;
    for (const user of this.served[column]!.keys()) {
      if (this.problem.tier[user]! < tier) return true;
    }
    for (const user of this.served[column]!.keys()) {
      if (this.rowSeen[user] === 0) this.visit(user, column);
    }
    return false;
  }

  /** Raises the ceiling to the cheapest pair that leaves the forest. */
  private raise(): void {
    let least = FORBIDDEN;
    this.exit.forEach((cost, c) => {
      if (this.columnSeen[c] === 0 && cost < least) least = cost;
    });
    if (least === FORBIDDEN) throw new Error('invariant: the solution was not optimal');
    this.ceiling = least;
  }

  /** Enters the columns that the raised ceiling has opened. */
  private enter(tier: number): number {
    for (let c = 0; c < this.exit.length; c++) {
      const open = this.columnSeen[c] === 0 && this.exit[c]! <= this.ceiling;
      if (open && this.see(c, this.exitRow[c]!, tier)) return c;
    }
    return -1;
  }

  /** Sends as much as fits along the path that ends at a column. */
  private augment(end: number, tier: number): void {
    let displaced = -1;
    let amount = this.left[end]!;
    if (amount === 0) {
      for (const [user, units] of this.served[end]!) {
        if (this.problem.tier[user]! < tier) {
          displaced = user;
          amount = units;
          break;
        }
      }
    }
    for (let column = end; ;) {
      const row = this.rowOf[column]!;
      column = this.columnOf[row]!;
      amount = Math.min(amount, column < 0 ? this.unmet[row]! : this.served[column]!.get(row)!);
      if (column < 0) break;
    }
    if (displaced < 0) this.left[end]! -= amount;
    else {
      this.change(end, displaced, -amount);
      this.unmet[displaced]! += amount;
    }
    for (let column = end; ;) {
      const row = this.rowOf[column]!;
      this.change(column, row, amount);
      column = this.columnOf[row]!;
      if (column < 0) {
        this.unmet[row]! -= amount;
        return;
      }
      this.change(column, row, -amount);
    }
  }

  private change(column: number, row: number, amount: number): void {
    const users = this.served[column]!;
    const units = (users.get(row) ?? 0) + amount;
    if (units === 0) users.delete(row);
    else users.set(row, units);
  }
}

/**
 * A ceiling that no solution can go below: in each tier, all but the spared units are served, so
 * the dearest of their cheapest pairs is paid at least, were it that of those spared last.
 */
function lowerBound(
  { demand, tier }: TransportationProblem,
  least: Int32Array,
  spared: readonly number[],
): number {
  const dearestFirst = Array.from(least, (_, row) => row).sort((a, b) => least[b]! - least[a]!);
  const rest = Array.from(spared);
  let bound = 0;
  for (const row of dearestFirst) {
    rest[tier[row]!]! -= demand[row]!;
    if (rest[tier[row]!]! < 0) bound = Math.max(bound, least[row]!);
  }
  return bound;
}
