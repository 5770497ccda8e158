import { lowestColumn } from './bit-rows.ts';
import { Candidates } from './candidates.ts';
import { pairCost } from './costs.ts';
import { type PairsUnder, pairsUnder } from './pairs-under.ts';
import { FORBIDDEN, type Solution, type TransportationProblem } from './problem.ts';
import { type Scanner, scannerOf } from './scanner.ts';

/** There are tiers 0…3. */
const HIGHEST_TIER = 3;

/**
 * The least ceiling on pair costs that still allows as many matched, sponsors and waiting as
 * without one.
 *
 * Bisection between a lower bound and the dearest pair in use. Under each ceiling, the flow above
 * it is taken back and restored tier by tier, the highest first, along alternating paths. A path
 * ends where supply is left, or where a row of a lower tier can be displaced. Sets of rows that
 * can be served together form a matroid, so serving the highest tier as far as possible, then the
 * next, reaches the lexicographic optimum, and a row once served stays served.
 *
 * Rows from which no path ends form a closed set: no pair under the ceiling leaves it. If they
 * are more than the optimum leaves unmatched, no ceiling below the cheapest pair that leaves the
 * set will do, which is the next lower bound (the threshold method for the bottleneck assignment
 * problem: Burkard, Dell'Amico & Martello 2009, section 6.2, doi:10.1137/1.9781611972238).
 *
 * @param optimum - an optimal solution of the problem; its flow is where the search begins
 * @returns `undefined` where nobody is matched
 */
export function leastCeiling(
  problem: TransportationProblem,
  optimum: Solution,
): number | undefined {
  if (optimum.flow.amount.length === 0) return undefined;
  const restoration = new Restoration(problem, optimum);
  let low = restoration.lowerBound;
  let high = restoration.dearest();
  let ceiling = low;
  while (low < high) {
    const next = restoration.restore(ceiling);
    if (next === undefined) high = restoration.dearest();
    else low = next;
    ceiling = low + ((high - low) >> 1);
  }
  return low;
}

/** A flow under a ceiling, and the alternating paths that restore it. */
class Restoration {
  readonly lowerBound: number;
  private readonly problem: TransportationProblem;
  /** Demand that is unmet now, and what the optimum leaves unmet in each tier. */
  private readonly unmet: Int32Array;
  private readonly unserved: number[] = [0, 0, 0, 0];
  private readonly left: Int32Array;
  /** The rows that each column serves. */
  private readonly served: Map<number, number>[];
  private ceiling = 0;

  /** Pairs under the ceiling as bits, by row; a row is filled when a path first comes to it. */
  private readonly words: number;
  private readonly under: Int32Array;
  private readonly filled: Uint8Array;
  private readonly pairsUnder: PairsUnder;
  private readonly costOf: (row: number, column: number) => number;
  private readonly scanner: Scanner;
  private readonly best = new Candidates(1);
  /** Columns as bits: those that this round has not reached, and those where a path may end. */
  private readonly unseen: Int32Array;
  private readonly goal: Int32Array;

  /** The layers of a round: which rows and columns are in each, the columns as bits. */
  private readonly rowLayer: Int32Array;
  private readonly layers: Int32Array[] = [];
  private readonly queue: Int32Array;
  /** The rows on the way, the way back from each row and column, and where each row has got to. */
  private readonly stack: Int32Array;
  private readonly columnOf: Int32Array;
  private readonly rowOf: Int32Array;
  private readonly wordOf: Int32Array;

  constructor(problem: TransportationProblem, { flow }: Solution) {
    const { demand, supply, costs, tier } = problem;
    const { rows, columns } = costs;
    this.problem = problem;
    this.unmet = demand.slice();
    this.left = supply.slice();
    this.served = Array.from({ length: columns }, () => new Map<number, number>());
    this.words = (columns + 31) >> 5;
    this.under = new Int32Array(rows * this.words);
    this.filled = new Uint8Array(rows);
    this.pairsUnder = pairsUnder(costs);
    this.costOf = pairCost(costs);
    this.scanner = scannerOf(costs);
    this.unseen = new Int32Array(this.words);
    this.goal = new Int32Array(this.words);
    this.rowLayer = new Int32Array(rows);
    this.queue = new Int32Array(rows);
    this.stack = new Int32Array(rows);
    this.columnOf = new Int32Array(rows);
    this.rowOf = new Int32Array(columns);
    this.wordOf = new Int32Array(rows);
    const least = new Int32Array(rows);
    this.scanner.priced(new Float64Array(columns));
    for (let row = 0, k = 0; row < rows; row++) {
      least[row] = this.cheapest(row, FORBIDDEN);
      for (; flow.row[k] === row; k++) {
        const column = flow.column[k]!;
        const units = flow.amount[k]!;
        this.served[column]!.set(row, units);
        this.unmet[row]! -= units;
        this.left[column]! -= units;
      }
      this.unserved[tier[row]!]! += this.unmet[row]!;
    }
    this.lowerBound = lowerBound(problem, least, this.unserved);
  }

  /** What the dearest pair in use costs. */
  dearest(): number {
    let dearest = 0;
    this.served.forEach((shares, column) => {
      for (const row of shares.keys()) dearest = Math.max(dearest, this.costOf(row, column));
    });
    return dearest;
  }

  /**
   * Serves as many of each tier as the optimum does, under a ceiling.
   *
   * @returns `undefined` if that is possible, else the least ceiling that may do
   */
  restore(ceiling: number): number | undefined {
    this.ceiling = ceiling;
    this.filled.fill(0);
    this.served.forEach((shares, column) => {
      for (const [row, units] of shares) {
        if (this.costOf(row, column) <= ceiling) continue;
        shares.delete(row);
        this.unmet[row]! += units;
        this.left[column]! += units;
      }
    });
    for (let tier = HIGHEST_TIER; tier >= 0; tier--) {
      if (this.serve(tier) > this.unserved[tier]!) return this.cheapestExit();
    }
    return undefined;
  }

  /**
   * Serves what can be served of a tier, at the cost of lower tiers only, in rounds of shortest
   * alternating paths (Dinitz 1970; Hopcroft & Karp 1973, doi:10.1137/0202019). When a round finds
   * no end of a path, what it has reached is closed.
   *
   * @returns how many units stay unmet
   */
  private serve(tier: number): number {
    const { goal, unmet } = this;
    const own: number[] = [];
    this.problem.tier.forEach((one, row) => {
      if (one === tier) own.push(row);
    });
    goal.fill(0);
    for (let c = 0; c < this.left.length; c++) this.setGoal(c, tier);
    while (this.layOut(own)) {
      for (const row of own) {
        while (unmet[row]! > 0) {
          const end = this.search(row);
          if (end < 0) break;
          this.augment(end, tier);
        }
      }
    }
    return own.reduce((sum, row) => sum + unmet[row]!, 0);
  }

  /**
   * Lays out rows and columns by their distance from the unmet rows of a tier, as far as the first
   * layer where paths end.
   *
   * @returns whether there is one
   */
  private layOut(own: readonly number[]): boolean {
    const { words, under, unseen, goal, rowLayer, queue } = this;
    unseen.fill(-1);
    rowLayer.fill(-1);
    let size = 0;
    for (const row of own) if (this.unmet[row]! > 0) queue[size++] = this.enter(row, 0);
    for (let layer = 0, first = 0; first < size; layer++) {
      const columns = (this.layers[layer] ??= new Int32Array(words)).fill(0);
      const end = size;
      for (; first < end; first++) {
        const row = queue[first]!;
        if (this.filled[row] === 0) this.fill(row);
        for (let w = 0, at = row * words; w < words; w++, at++) {
          const bits = under[at]! & unseen[w]!;
          unseen[w]! &= ~bits;
          columns[w]! |= bits;
        }
      }
      let ends = 0;
      for (let w = 0; w < words; w++) ends |= columns[w]! & goal[w]!;
      if (ends !== 0) return true;
      for (let w = 0; w < words; w++) {
        for (let bits = columns[w]!; bits !== 0; bits &= bits - 1) {
          for (const user of this.served[lowestColumn(w, bits)]!.keys()) {
            if (rowLayer[user] === -1) queue[size++] = this.enter(user, layer + 1);
          }
        }
      }
    }
    return false;
  }

  private enter(row: number, layer: number): number {
    this.rowLayer[row] = layer;
    this.wordOf[row] = 0;
    return row;
  }

  /** Goes from layer to layer until a column is found where a path ends; -1 if there is none. */
  private search(start: number): number {
    const { words, under, goal, wordOf, stack } = this;
    this.columnOf[start] = -1;
    stack[0] = start;
    for (let top = 0; top >= 0;) {
      const row = stack[top]!;
      const columns = this.layers[top]!;
      const offset = row * words;
      let w = wordOf[row]!;
      while (w < words && (under[offset + w]! & columns[w]!) === 0) w++;
      wordOf[row] = w;
      if (w === words) {
        top--;
        continue;
      }
      const bits = under[offset + w]! & columns[w]!;
      const column = lowestColumn(w, bits);
      this.rowOf[column] = row;
      if ((goal[w]! & bits & -bits) !== 0) return column;
      const user = this.userIn(column, top + 1);
      if (user < 0) columns[w]! &= ~(bits & -bits);
      else {
        this.columnOf[user] = column;
        stack[++top] = user;
      }
    }
    return -1;
  }

  /** A row of a layer that a column serves and from which there may be a path; -1 if there is none. */
  private userIn(column: number, layer: number): number {
    for (const row of this.served[column]!.keys()) {
      if (this.rowLayer[row] === layer && this.wordOf[row]! < this.words) return row;
    }
    return -1;
  }

  /** Writes a row's pairs under the ceiling as bits. */
  private fill(row: number): void {
    const { under, words } = this;
    this.pairsUnder(row, this.ceiling, under.subarray(row * words, (row + 1) * words));
    this.filled[row] = 1;
  }

  /** Marks whether a path may end at a column: supply is left, or a lower tier is served. */
  private setGoal(column: number, tier: number): void {
    const ends = this.left[column]! > 0 || this.displaceable(column, tier) >= 0;
    const bit = 1 << (column & 31);
    if (ends) this.goal[column >> 5]! |= bit;
    else this.goal[column >> 5]! &= ~bit;
  }

  /** A row of a lower tier that the column serves; -1 if there is none. */
  private displaceable(column: number, tier: number): number {
    for (const row of this.served[column]!.keys()) if (this.problem.tier[row]! < tier) return row;
    return -1;
  }

  /** The cost of the cheapest pair that leaves the closed set of rows and columns reached. */
  private cheapestExit(): number {
    const { left, scanner, unseen, rowLayer } = this;
    const isUnseen = (c: number): boolean => ((unseen[c >> 5]! >> (c & 31)) & 1) === 1;
    scanner.priced(Float64Array.from(left, (_, c) => (isUnseen(c) ? 0 : FORBIDDEN)));
    let least = FORBIDDEN;
    rowLayer.forEach((layer, row) => {
      if (layer >= 0) least = this.cheapest(row, least);
    });
    return least;
  }

  /** The least reduced cost of a row; `limit` where none is below that. */
  private cheapest(row: number, limit: number): number {
    this.best.begin(1);
    this.scanner.scan(row, limit, this.best);
    return this.best.count > 0 ? this.best.reduced[0]! : limit;
  }

  /** Sends as much as fits along the path that ends at a column. */
  private augment(end: number, tier: number): void {
    const displaced = this.left[end]! > 0 ? -1 : this.displaceable(end, tier);
    let amount = displaced < 0 ? this.left[end]! : this.served[end]!.get(displaced)!;
    for (let column = end; column >= 0;) {
      const row = this.rowOf[column]!;
      column = this.columnOf[row]!;
      const most = column < 0 ? this.unmet[row]! : this.served[column]!.get(row)!;
      amount = Math.min(amount, most);
    }
    if (displaced < 0) this.left[end]! -= amount;
    else {
      this.change(end, displaced, -amount);
      this.unmet[displaced]! += amount;
    }
    for (let column = end; column >= 0;) {
      const row = this.rowOf[column]!;
      this.change(column, row, amount);
      column = this.columnOf[row]!;
      if (column < 0) this.unmet[row]! -= amount;
      else this.change(column, row, -amount);
    }
    this.setGoal(end, tier);
  }

  private change(column: number, row: number, units: number): void {
    const share = (this.served[column]!.get(row) ?? 0) + units;
    if (share === 0) this.served[column]!.delete(row);
    else this.served[column]!.set(row, share);
  }
}

/**
 * A ceiling that no solution can go below: in each tier, all but the unserved units are served, so
 * the dearest of their cheapest pairs is paid at least, even if those left unserved are the dearest.
 */
function lowerBound(
  { demand, tier }: TransportationProblem,
  least: Int32Array,
  unserved: readonly number[],
): number {
  const dearestFirst = Array.from(least, (_, row) => row).sort((a, b) => least[b]! - least[a]!);
  const rest = Array.from(unserved);
  let bound = 0;
  for (const row of dearestFirst) {
    rest[tier[row]!]! -= demand[row]!;
    if (rest[tier[row]!]! < 0) bound = Math.max(bound, least[row]!);
  }
  return bound;
}
