import { FORBIDDEN, type Solution, type TransportationProblem } from './problem.ts';
import { unmatchedCosts } from './unmatched-cost.ts';

/** Candidates a row starts with, and those that a pricing pass adds for it. */
const FIRST = 24;
const ADDED = 8;

/**
 * Solves the transportation problem exactly: a primal network simplex over rows and columns that
 * generates its arcs. The tree spans columns 0…N-1, rows N…N+R-1 and a root; slack arcs
 * column → root (left over) and root → row (unmatched) are the first basis. A pool holds the arcs
 * in play; once it is optimal, all pairs are priced row by row and the most negative join.
 * Trees are strongly feasible, so the method ends in spite of ties (Cunningham 1976).
 */
export function solve(problem: TransportationProblem): Solution {
  const { demand, supply, costs } = problem;
  const [rows, columns] = [demand.length, supply.length];
  const unmatched = unmatchedCosts(problem);
  const root = rows + columns;
  const size = root + 1;
  const parent = new Int32Array(size).fill(-1);
  const depth = new Int32Array(size);
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(size).fill(-1);
  const previous = new Int32Array(size).fill(-1);
  const flow = new Int32Array(size);
  const price = new Float64Array(size);

  let capacity = 1 << 12;
  let arcs = 0;
  let from = new Int32Array(capacity);
  let to = new Int32Array(capacity);
  let cost = new Float64Array(capacity);
  const addArc = (a: number, b: number, c: number): void => {
    if (arcs === capacity) {
      capacity *= 2;
      const wider = [new Int32Array(capacity), new Int32Array(capacity)] as const;
      wider[0].set(from);
      wider[1].set(to);
      [from, to] = wider;
      const costsWider = new Float64Array(capacity);
      costsWider.set(cost);
      cost = costsWider;
    }
    from[arcs] = a;
    to[arcs] = b;
    cost[arcs++] = c;
  };
  const attach = (node: number, above: number): void => {
    const child = first[above]!;
    next[node] = child;
    previous[node] = -1;
    if (child >= 0) previous[child] = node;
    first[above] = node;
    parent[node] = above;
  };
  const detach = (node: number): void => {
    const [after, before] = [next[node]!, previous[node]!];
    if (before >= 0) next[before] = after;
    else first[parent[node]!] = after;
    if (after >= 0) previous[after] = before;
  };
  for (let c = 0; c < columns; c++) {
    attach(c, root);
    depth[c] = 1;
    flow[c] = supply[c]!;
    addArc(c, root, 0);
  }
  for (let r = 0; r < rows; r++) {
    attach(columns + r, root);
    depth[columns + r] = 1;
    flow[columns + r] = demand[r]!;
    price[columns + r] = unmatched[r]!;
    addArc(root, columns + r, unmatched[r]!);
  }

  const line = new Int32Array(columns);
  const bestCost = new Float64Array(FIRST);
  const bestColumn = new Int32Array(FIRST);
  /** Puts the row's `most` columns of least cost + price below `limit` into the best arrays. */
  const candidates = (row: number, most: number, limit: number): number => {
    costs.fill(row, line);
    let count = 0;
    let bound = limit;
    for (let c = 0; c < columns; c++) {
      const reduced = line[c]! + price[c]!;
      if (reduced >= bound || line[c] === FORBIDDEN) continue;
      let at = count < most ? count++ : most - 1;
      for (; at > 0 && bestCost[at - 1]! > reduced; at--) {
        bestCost[at] = bestCost[at - 1]!;
        bestColumn[at] = bestColumn[at - 1]!;
      }
      bestCost[at] = reduced;
      bestColumn[at] = c;
      if (count === most) bound = bestCost[most - 1]!;
    }
    return count;
  };

  let at = 0;
  const pivot = (a: number, b: number, reduced: number): void => {
    let [x, y] = [a, b];
    while (x !== y) {
      if (depth[x]! > depth[y]!) x = parent[x]!;
      else if (depth[y]! > depth[x]!) y = parent[y]!;
      else [x, y] = [parent[x]!, parent[y]!];
    }
    const apex = x;
    let delta = 0x7fffffff;
    let leaving = -1;
    let onFromSide = true;
    for (x = a; x !== apex; x = parent[x]!) {
      if (x < columns && flow[x]! < delta) [delta, leaving] = [flow[x]!, x];
    }
    for (y = b; y !== apex; y = parent[y]!) {
      if (y >= columns && flow[y]! <= delta) [delta, leaving, onFromSide] = [flow[y]!, y, false];
    }
    if (delta > 0) {
      for (x = a; x !== apex; x = parent[x]!) flow[x]! += x < columns ? -delta : delta;
      for (y = b; y !== apex; y = parent[y]!) flow[y]! += y < columns ? delta : -delta;
    }
    const [entering, above, change] = onFromSide ? [a, b, -reduced] : [b, a, reduced];
    let above2 = above;
    let moved = delta;
    for (x = entering; ;) {
      const [oldParent, oldFlow] = [parent[x]!, flow[x]!];
      detach(x);
      attach(x, above2);
      flow[x] = moved;
      [above2, moved] = [x, oldFlow];
      if (x === leaving) break;
      x = oldParent;
    }
    x = entering;
    for (;;) {
      depth[x] = depth[parent[x]!]! + 1;
      price[x]! += change;
      if (first[x]! >= 0) {
        x = first[x]!;
        continue;
      }
      while (x !== entering && next[x]! < 0) x = parent[x]!;
      if (x === entering) break;
      x = next[x]!;
    }
  };
  const optimisePool = (): void => {
    const block = Math.max(64, Math.floor(Math.sqrt(arcs)));
    for (;;) {
      let best = -1;
      let least = 0;
      for (let seen = 0; seen < arcs && best < 0;) {
        const end = Math.min(arcs, at + block);
        for (let i = at; i < end; i++) {
          const reduced = cost[i]! + price[from[i]!]! - price[to[i]!]!;
          if (reduced < least) [least, best] = [reduced, i];
        }
        seen += end - at;
        at = end === arcs ? 0 : end;
      }
      if (best < 0) return;
      pivot(from[best]!, to[best]!, least);
    }
  };

  for (let added = rows, most = FIRST; added > 0; most = ADDED) {
    added = 0;
    for (let r = 0; r < rows; r++) {
      const count = candidates(r, most, price[columns + r]!);
      for (let k = 0; k < count; k++) {
        const c = bestColumn[k]!;
        addArc(c, columns + r, bestCost[k]! - price[c]!);
      }
      added += count;
    }
    optimisePool();
  }
  return solutionOf();

  function solutionOf(): Solution {
    const found: [row: number, column: number, amount: number][] = [];
    for (let x = 0; x < root; x++) {
      if (parent[x] === root || flow[x] === 0) continue;
      const [column, row] = x < columns ? [x, parent[x]! - columns] : [parent[x]!, x - columns];
      found.push([row, column, flow[x]!]);
    }
    found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return {
      flow: {
        row: Int32Array.from(found, ([row]) => row),
        column: Int32Array.from(found, ([, column]) => column),
        amount: Int32Array.from(found, ([, , amount]) => amount),
      },
      rowPrice: price.slice(columns, root),
      columnPrice: price.subarray(0, columns).map((p) => (p === 0 ? 0 : -p)),
    };
  }
}
