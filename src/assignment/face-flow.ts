import { lowestColumn } from './bit-rows.ts';
import type { Face } from './keep-most.ts';

/** In the place of a column: going without. */
export const NONE = -1;

/** A pair of nodes, the column NONE where the row goes without. */
export type Arc = readonly [row: number, column: number];

/**
 * One optimal flow that can be moved to any other, a unit at a time, while units are fixed for
 * good one after the other.
 *
 * Two optimal flows differ by cycles of the residual graph of tight pairs and of one node more,
 * the root, that takes what stays unmatched or is left over. So some optimal flow has a unit on a
 * pair just if it has flow already, or a way leads from its column back to its row; then one unit
 * is sent round that cycle.
 *
 * Invariant: the flow is an optimal one of what is not fixed yet. A search that fails has reached
 * a closed set: no arc leaves it, so no cycle crosses its border, now or after later moves. Its
 * nodes become a component of their own, and later searches stay within theirs. So there are fewer
 * failures than nodes in all.
 */
export class FaceFlow {
  private readonly face: Face;
  private readonly columns: number;
  private readonly root: number;
  /** Units that are not fixed yet. */
  private readonly demand: Int32Array;
  readonly supply: Int32Array;
  /** Of these, the units that are unmatched and left over in the present flow. */
  private readonly unmet: Int32Array;
  private readonly left: Int32Array;
  /** The flow by column and by row. */
  private readonly users: Map<number, number>[];
  private readonly shares: Map<number, number>[];
  /** Rows with unmet demand. */
  private readonly waiting = new Set<number>();

  private readonly component: Int32Array;
  private components = 1;
  /**
   * Columns as bits: with supply; in use, but free to be left over; not seen by this search; used
   * by the row that is searched for.
   */
  private readonly open: Int32Array;
  private readonly returnable: Int32Array;
  private readonly unseen: Int32Array;
  private readonly own: Int32Array;
  /** By node, the last search that reached it, and from where. */
  private readonly seen: Int32Array;
  private readonly from: Int32Array;
  private readonly queue: Int32Array;
  private search = 0;
  private end = 0;
  /** Fixed units that may be taken back: as long as there are some, no set is closed for good. */
  private pending: Arc[] = [];

  constructor(face: Face) {
    const { demand, supply, flow } = face;
    const [rows, columns] = [demand.length, supply.length];
    const words = (columns + 31) >> 5;
    this.face = face;
    this.columns = columns;
    this.root = columns + rows;
    this.demand = demand.slice();
    this.supply = supply.slice();
    this.unmet = demand.slice();
    this.left = supply.slice();
    this.users = Array.from({ length: columns }, () => new Map<number, number>());
    this.shares = Array.from({ length: rows }, () => new Map<number, number>());
    this.component = new Int32Array(this.root + 1);
    this.open = new Int32Array(words);
    this.returnable = new Int32Array(words);
    this.unseen = new Int32Array(words);
    this.own = new Int32Array(words);
    supply.forEach((units, c) => {
      if (units > 0) this.open[c >> 5]! |= 1 << (c & 31);
    });
    this.seen = new Int32Array(this.root + 1);
    this.from = new Int32Array(this.root + 1);
    this.queue = new Int32Array(this.root + 1);
    flow.amount.forEach((amount, k) => {
      this.change(flow.row[k]!, flow.column[k]!, amount);
      this.unmet[flow.row[k]!]! -= amount;
      this.left[flow.column[k]!]! -= amount;
    });
    this.unmet.forEach((units, row) => {
      if (units > 0) this.waiting.add(row);
    });
  }

  /** Whether a pair may still have flow as far as is known; only a search can tell for sure. */
  mayTake(row: number, column: number): boolean {
    return (
      this.supply[column]! > 0 && this.component[this.columns + row] === this.component[column]
    );
  }

  /**
   * Fixes a unit on each of some arcs, if some optimal flow has them all together with everything
   * that is fixed; else none of them.
   */
  takeAll(arcs: readonly Arc[]): boolean {
    const possible = this.fixAll(arcs);
    if (possible) this.pending = [];
    else this.release();
    return possible;
  }

  /** Whether some optimal flow has a unit on each of some arcs. */
  couldTake(arcs: readonly Arc[]): boolean {
    const possible = this.fixAll(arcs);
    this.release();
    return possible;
  }

  private fixAll(arcs: readonly Arc[]): boolean {
    for (const [row, column] of arcs) {
      if (!this.route(row, column)) return false;
      this.fix(row, column);
      this.pending.push([row, column]);
    }
    return true;
  }

  /** Moves the flow so that a pair has a unit, if it may. */
  private route(row: number, column: number): boolean {
    const { face } = this;
    if (this.demand[row] === 0) return false;
    if (column === NONE) {
      if (this.unmet[row]! > 0) return true;
      if (face.mayWait[row] === 0) return false;
    } else {
      if (this.shares[row]!.has(column)) return true;
      if (this.supply[column] === 0 || !face.tight.has(row, column)) return false;
    }
    const start = column === NONE ? this.root : column;
    const target = this.columns + row;
    if (this.component[start] !== this.component[target]) return false;
    if (!this.reaches(start, row)) {
      if (this.pending.length === 0) this.closeSet();
      return false;
    }
    this.shift(target, start);
    for (let node = target; node !== start; node = this.from[node]!) {
      this.shift(this.from[node]!, node);
    }
    return true;
  }

  /** Breadth-first search from a column, or the root, to a row. */
  private reaches(start: number, row: number): boolean {
    const { face, columns, root, shares, own, unseen } = this;
    const { tight } = face;
    const target = columns + row;
    unseen.set(this.open);
    for (const column of shares[row]!.keys()) own[column >> 5]! |= 1 << (column & 31);
    this.search++;
    this.end = 0;
    let found = false;
    this.enter(start, -1);
    if (start < columns) unseen[start >> 5]! &= ~(1 << (start & 31));
    for (let at = 0; at < this.end && !found; at++) {
      const node = this.queue[at]!;
      if (node < columns) {
        for (const user of this.users[node]!.keys()) this.enter(columns + user, node);
        if (this.left[node]! > 0) this.enter(root, node);
      } else if (node < root) {
        const user = node - columns;
        if (face.mayWait[user] === 1) this.enter(root, node);
        const to = tight.start[user + 1]!;
        for (let k = tight.start[user]!; k < to; k++) {
          const word = tight.word[k]!;
          let bits = tight.bits[k]! & unseen[word]!;
          if (bits === 0) continue;
          if ((bits & own[word]!) !== 0) {
            const column = lowestColumn(word, bits & own[word]!);
            this.enter(column, node);
            this.enter(target, column);
            break;
          }
          unseen[word]! &= ~bits;
          for (; bits !== 0; bits &= bits - 1) this.enter(lowestColumn(word, bits), node);
        }
      } else {
        if (this.unmet[row]! > 0) this.enter(target, root);
        else {
          for (const waits of this.waiting) this.enter(columns + waits, root);
          for (let word = 0; word < unseen.length; word++) {
            let bits = this.returnable[word]! & unseen[word]!;
            unseen[word]! &= ~bits;
            for (; bits !== 0; bits &= bits - 1) this.enter(lowestColumn(word, bits), root);
          }
        }
      }
      found = this.seen[target] === this.search;
    }
    for (const column of shares[row]!.keys()) own[column >> 5] = 0;
    return found;
  }

  /** Puts a node into the queue, once, unless it belongs to another component. */
  private enter(node: number, from: number): void {
    if (this.seen[node] === this.search) return;
    if (from >= 0 && this.component[node] !== this.component[from]) return;
    this.seen[node] = this.search;
    this.from[node] = from;
    this.queue[this.end++] = node;
  }

  /** What a failed search has reached is a component from now on. */
  private closeSet(): void {
    for (let k = 0; k < this.end; k++) this.component[this.queue[k]!] = this.components;
    this.components++;
  }

  /** Sends one unit along an arc of the residual graph. */
  private shift(a: number, b: number): void {
    const { columns, root } = this;
    if (a === root) {
      if (b < columns) this.left[b]!++;
      else this.wait(b - columns, -1);
    } else if (b === root) {
      if (a < columns) this.left[a]!--;
      else this.wait(a - columns, 1);
    } else if (a < columns) this.change(b - columns, a, -1);
    else this.change(a - columns, b, 1);
  }

  /** Takes a unit out of the flow for good, or until it is released. */
  private fix(row: number, column: number): void {
    this.demand[row]!--;
    if (column === NONE) this.wait(row, -1);
    else {
      this.change(row, column, -1);
      this.setSupply(column, this.supply[column]! - 1);
    }
  }

  /** Gives back what has been fixed since the last take that succeeded. */
  private release(): void {
    for (const [row, column] of this.pending) {
      this.demand[row]!++;
      if (column === NONE) this.wait(row, 1);
      else {
        this.change(row, column, 1);
        this.setSupply(column, this.supply[column]! + 1);
      }
    }
    this.pending = [];
  }

  private wait(row: number, units: number): void {
    this.unmet[row]! += units;
    if (this.unmet[row] === 0) this.waiting.delete(row);
    else this.waiting.add(row);
  }

  private change(row: number, column: number, units: number): void {
    const now = (this.shares[row]!.get(column) ?? 0) + units;
    if (now === 0) {
      this.shares[row]!.delete(column);
      this.users[column]!.delete(row);
    } else {
      this.shares[row]!.set(column, now);
      this.users[column]!.set(row, now);
    }
    if (this.face.mayStay[column] === 0) return;
    const bit = 1 << (column & 31);
    if (this.users[column]!.size > 0) this.returnable[column >> 5]! |= bit;
    else this.returnable[column >> 5]! &= ~bit;
  }

  private setSupply(column: number, units: number): void {
    this.supply[column] = units;
    if (units === 0) this.open[column >> 5]! &= ~(1 << (column & 31));
    else this.open[column >> 5]! |= 1 << (column & 31);
  }
}
