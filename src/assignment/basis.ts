import type { Flow } from './flow.ts';

/**
 * The spanning tree of the network simplex: columns 0…N-1, rows N…N+R-1 and a root. Arcs have no
 * upper bound, so the tree with the flow on each node's arc to its parent is the whole state; the
 * direction of a tree arc follows from the kind of its node (column → row, column → root,
 * root → row). A node's price is the cost of the way from the root to it: cost + price[from] -
 * price[to] is an arc's reduced cost, 0 on the tree.
 *
 * Invariant: the tree is strongly feasible, that is, flow can be sent from every node to the root
 * along the tree. Leaving arcs are chosen to keep it so, which rules out cycling in spite of
 * degenerate pivots (Cunningham 1976, doi:10.1007/BF01580379).
 */
export class Basis {
  readonly columns: number;
  readonly root: number;
  readonly parent: Int32Array;
  readonly flow: Int32Array;
  readonly price: Float64Array;
  private readonly supply: Int32Array;
  private readonly demand: Int32Array;
  private readonly depth: Int32Array;
  private readonly firstChild: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;

  /** Begins with everything left over or unmatched: each node is a child of the root. */
  constructor(supply: Int32Array, demand: Int32Array, unmatched: Float64Array) {
    const columns = supply.length;
    const root = columns + demand.length;
    this.columns = columns;
    this.root = root;
    this.supply = supply;
    this.demand = demand;
    this.parent = new Int32Array(root + 1).fill(-1);
    this.flow = new Int32Array(root + 1);
    this.price = new Float64Array(root + 1);
    this.depth = new Int32Array(root + 1);
    this.firstChild = new Int32Array(root + 1).fill(-1);
    this.next = new Int32Array(root + 1);
    this.previous = new Int32Array(root + 1);
    for (let node = 0; node < root; node++) {
      this.attach(node, root);
      this.depth[node] = 1;
    }
    this.flow.set(supply);
    this.flow.set(demand, columns);
    this.price.set(unmatched, columns);
  }

  /** Serves all that a row still lacks from one column that has enough left. */
  serve(row: number, column: number, cost: number): void {
    const node = this.columns + row;
    this.detach(node);
    this.attach(node, column);
    this.flow[column]! -= this.flow[node]!;
    this.reprice(node, this.price[column]! + cost - this.price[node]!);
  }

  /** Gives a whole column, all of it still left over, to one row of which more is unmatched. */
  give(column: number, row: number, cost: number): void {
    const node = this.columns + row;
    this.detach(column);
    this.attach(column, node);
    this.depth[column] = 2;
    this.flow[node]! -= this.flow[column]!;
    this.price[column] = this.price[node]! - cost;
  }

  /**
   * Brings an arc into the tree: sends flow round its cycle until a tree arc is empty, which
   * leaves, and moves the part of the tree that was cut off.
   *
   * @param reduced - the arc's reduced cost, below 0
   */
  pivot(from: number, to: number, reduced: number): void {
    const { parent, flow, depth, columns } = this;
    let x = from;
    let y = to;
    while (x !== y) {
      if (depth[x]! > depth[y]!) x = parent[x]!;
      else y = parent[y]!;
    }
    const apex = x;

    // Of the arcs that empty first, the last along the cycle from the apex leaves.
    let amount = 0x7fffffff;
    let leaving = apex;
    let cutAtFrom = true;
    for (x = from; x !== apex; x = parent[x]!) {
      if (x < columns && flow[x]! < amount) {
        amount = flow[x]!;
        leaving = x;
      }
    }
    for (y = to; y !== apex; y = parent[y]!) {
      if (y >= columns && flow[y]! <= amount) {
        amount = flow[y]!;
        leaving = y;
        cutAtFrom = false;
      }
    }
    if (amount > 0) {
      for (x = from; x !== apex; x = parent[x]!) flow[x]! += x < columns ? -amount : amount;
      for (y = to; y !== apex; y = parent[y]!) flow[y]! += y < columns ? amount : -amount;
    }

    // The path from the entering arc to the leaving one turns round.
    const entering = cutAtFrom ? from : to;
    let above = cutAtFrom ? to : from;
    let carried = amount;
    for (x = entering; ;) {
      const up = parent[x]!;
      const was = flow[x]!;
      this.detach(x);
      this.attach(x, above);
      flow[x] = carried;
      above = x;
      carried = was;
      if (x === leaving) break;
      x = up;
    }
    this.reprice(entering, cutAtFrom ? -reduced : reduced);
  }

  /** Whether the flow serves just this demand and supply. */
  fits(demand: Int32Array, supply: Int32Array): boolean {
    const { columns, root, demand: own, supply: offered } = this;
    return (
      supply.length === columns &&
      demand.length === root - columns &&
      own.every((units, row) => units === demand[row]) &&
      offered.every((units, column) => units === supply[column])
    );
  }

  /**
   * The same tree and flow at other costs: the prices follow from the root downwards.
   *
   * @param costOf - what a pair costs; Infinity where it is forbidden
   * @returns `undefined` where an arc of the tree is forbidden now
   */
  repriced(
    unmatched: Float64Array,
    costOf: (row: number, column: number) => number,
  ): Basis | undefined {
    const { columns, root } = this;
    const copy = new Basis(this.supply, this.demand, unmatched);
    copy.parent.set(this.parent);
    copy.flow.set(this.flow);
    copy.depth.set(this.depth);
    copy.firstChild.set(this.firstChild);
    copy.next.set(this.next);
    copy.previous.set(this.previous);
    const { parent, price, firstChild, next } = copy;
    for (let node = firstChild[root]!; node >= 0;) {
      const above = parent[node]!;
      if (above === root) price[node] = node < columns ? 0 : unmatched[node - columns]!;
      else {
        const cost = node < columns ? costOf(above - columns, node) : costOf(node - columns, above);
        if (cost === Infinity) return undefined;
        price[node] = node < columns ? price[above]! - cost : price[above]! + cost;
      }
      let at = node;
      if (firstChild[at]! >= 0) {
        node = firstChild[at]!;
        continue;
      }
      while (at !== root && next[at]! < 0) at = parent[at]!;
      node = at === root ? -1 : next[at]!;
    }
    return copy;
  }

  /** The flow on pairs, sorted by row, then column. */
  flowBetween(): Flow {
    const { columns, root, parent, flow } = this;
    const arcs: number[] = [];
    for (let node = 0; node < root; node++) {
      if (parent[node] !== root && flow[node] !== 0) arcs.push(node);
    }
    const rowOf = (node: number): number => (node < columns ? parent[node]! : node) - columns;
    const columnOf = (node: number): number => (node < columns ? node : parent[node]!);
    arcs.sort((a, b) => rowOf(a) - rowOf(b) || columnOf(a) - columnOf(b));
    return {
      row: Int32Array.from(arcs, rowOf),
      column: Int32Array.from(arcs, columnOf),
      amount: Int32Array.from(arcs, (node) => flow[node]!),
    };
  }

  /** Shifts the prices of a subtree and counts its depths anew, in preorder. */
  private reprice(top: number, shift: number): void {
    const { parent, depth, firstChild, next, price } = this;
    for (let node = top; ;) {
      depth[node] = depth[parent[node]!]! + 1;
      price[node]! += shift;
      if (firstChild[node]! >= 0) {
        node = firstChild[node]!;
        continue;
      }
      while (node !== top && next[node]! < 0) node = parent[node]!;
      if (node === top) return;
      node = next[node]!;
    }
  }

  private attach(node: number, above: number): void {
    const { firstChild, next, previous } = this;
    const sibling = firstChild[above]!;
    next[node] = sibling;
    previous[node] = -1;
    if (sibling >= 0) previous[sibling] = node;
    firstChild[above] = node;
    this.parent[node] = above;
  }

  private detach(node: number): void {
    const { firstChild, next, previous } = this;
    const after = next[node]!;
    const before = previous[node]!;
    if (before >= 0) next[before] = after;
    else firstChild[this.parent[node]!] = after;
    if (after >= 0) previous[after] = before;
  }
}
