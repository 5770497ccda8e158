import { pairCost, MOST_TRANSPOSED, transposed } from './costs.ts';
import { type Costs, FORBIDDEN, type Solution, type TransportationProblem } from './problem.ts';
import { Queue } from './queue.ts';
import { unmatchedCosts } from './unmatched-cost.ts';

/** What changes when a pair is forced into an optimal flow, one unit along one cycle. */
export interface Exchange {
  /** Pairs that gain a unit, the forced one first. */
  readonly added: readonly (readonly [row: number, column: number])[];
  /** Pairs that lose a unit. */
  readonly removed: readonly (readonly [row: number, column: number])[];
  /** The row that loses its last chance or gains one, if the cycle passes the root. */
  readonly matched: number | undefined;
  readonly unmatched: number | undefined;
}

/** The exact price of forcing a unit onto each pair of one row, or of one column. */
export interface ForcedPairCost {
  /** How much the objective worsens, as one whole number; infinite where the pair is forbidden. */
  readonly lossOf: (partner: number) => number;
  /** What would have to change; undefined for forbidden pairs and for those that have flow. */
  readonly exchange: (partner: number) => Exchange | undefined;
  /** The partners that are allowed, the least loss first, each found when asked for. */
  readonly cheapestFirst: () => Generator<number, void>;
}

/**
 * Prices the pairs of a row (or column): the best flow with one unit on the pair differs from the
 * optimal one by the pair and the shortest way back through the residual graph. With the dual
 * prices no residual arc has a negative reduced cost, so one run of Dijkstra's method from the row
 * (or towards the column) finds all ways. It goes only as far as somebody asks: the way to one
 * partner, or to the cheapest few, is mostly found long before everything has been looked at.
 *
 * @param of - the row or the column whose pairs are priced
 */
export function forcedPairCost(
  problem: TransportationProblem,
  solution: Solution,
  of: { readonly row: number } | { readonly column: number },
): ForcedPairCost {
  const graph = residualGraph(problem, solution);
  const isRow = 'row' in of;
  const ways = isRow
    ? new Ways(graph, graph.columns + of.row, arcsFrom)
    : new Ways(graph, of.column, arcsTo);
  const partners = isRow ? graph.columns : graph.rows;
  const first = isRow ? 0 : graph.columns;
  const pairOf = (partner: number): [row: number, column: number] =>
    isRow ? [of.row, partner] : [partner, of.column];
  const hasFlow = (partner: number): boolean => graph.flowOn(...pairOf(partner));
  const reduced = (partner: number): number => graph.reduced(...pairOf(partner));

  const lossOf = (partner: number): number => {
    if (hasFlow(partner)) return 0;
    const own = reduced(partner);
    return own === Infinity ? Infinity : own + ways.distanceTo(first + partner);
  };
  const exchange = (partner: number): Exchange | undefined => {
    if (hasFlow(partner) || lossOf(partner) === Infinity) return undefined;
    const way = ways.wayTo(first + partner);
    // From the row through the residual graph to the column, whichever end was searched from.
    return exchangeAlong(graph, pairOf(partner), isRow ? way.reverse() : way);
  };
  return { lossOf, exchange, cheapestFirst };

  function* cheapestFirst(): Generator<number, void> {
    const priced = new Queue(partners);
    for (const [node, distance] of ways.nearestFirst()) {
      // Whoever is farther than this costs more than this.
      while (priced.least() < distance) yield priced.take();
      const partner = node - first;
      if (partner < 0 || partner >= partners) continue;
      // Forbidden ones wait behind all others, for nobody.
      priced.reach(partner, hasFlow(partner) ? 0 : distance + reduced(partner));
    }
    while (priced.least() < Infinity) yield priced.take();
  }
}

interface ResidualGraph {
  readonly costs: Costs;
  readonly rows: number;
  readonly columns: number;
  readonly root: number;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** Reduced cost of a pair; infinite if forbidden. */
  readonly reduced: (row: number, column: number) => number;
  readonly flowOn: (row: number, column: number) => boolean;
  readonly columnsOf: readonly (readonly number[])[];
  readonly rowsOf: readonly (readonly number[])[];
  readonly isUnmet: (row: number) => boolean;
  readonly isLeft: (column: number) => boolean;
  /** Reduced costs of the slack arcs root → row and column → root. */
  readonly unmatch: (row: number) => number;
  readonly leave: (column: number) => number;
}

function residualGraph(problem: TransportationProblem, solution: Solution): ResidualGraph {
  const { costs, demand, supply } = problem;
  const { flow, rowPrice, columnPrice } = solution;
  const { rows, columns } = costs;
  const unmatched = unmatchedCosts(problem);
  const columnsOf = Array.from({ length: rows }, (): number[] => []);
  const rowsOf = Array.from({ length: columns }, (): number[] => []);
  const unmet = demand.slice();
  const left = supply.slice();
  flow.amount.forEach((amount, k) => {
    const row = flow.row[k]!;
    const column = flow.column[k]!;
    columnsOf[row]!.push(column);
    rowsOf[column]!.push(row);
    unmet[row]! -= amount;
    left[column]! -= amount;
  });
  const costOf = pairCost(costs);
  return {
    ...{ costs, rows, columns, rowPrice, columnPrice, columnsOf, rowsOf },
    root: rows + columns,
    reduced: (row, column) => {
      const cost = costOf(row, column);
      return cost >= FORBIDDEN ? Infinity : cost - rowPrice[row]! - columnPrice[column]!;
    },
    flowOn: (row, column) => columnsOf[row]!.includes(column),
    isUnmet: (row) => unmet[row]! > 0,
    isLeft: (column) => left[column]! > 0,
    unmatch: (row) => unmatched[row]! - rowPrice[row]!,
    leave: (column) => 0 - columnPrice[column]!,
  };
}

/** Goes on from a node (or backwards, to a node), which is so far away. */
type Arcs = (graph: ResidualGraph, ways: Ways) => (node: number, far: number) => void;

/**
 * The arcs of the residual graph: a row hands a unit back to a column that it uses, or was unmet
 * already; a column takes on any row, or is left.
 */
function arcsFrom(graph: ResidualGraph, ways: Ways): ReturnType<Arcs> {
  const { rows, columns, root, rowPrice, columnPrice } = graph;
  /** From a row without flow one only gets to the root. */
  const matters = (row: number): boolean =>
    !ways.isSettled(columns + row) && (graph.columnsOf[row]!.length > 0 || !ways.isSettled(root));
  const read = columnReader(graph.costs, matters);
  return (node, far) => {
    if (node === root) {
      for (let r = 0; r < rows; r++) ways.reach(columns + r, node, far + graph.unmatch(r));
      for (let c = 0; c < columns; c++) if (graph.isLeft(c)) ways.reach(c, node, far);
    } else if (node < columns) {
      const column = read(node);
      ways.reachAll(columns, column, far - columnPrice[node]!, rowPrice, node);
      ways.reach(root, node, far + graph.leave(node));
    } else {
      for (const c of graph.columnsOf[node - columns]!) ways.reach(c, node, far);
      if (graph.isUnmet(node - columns)) ways.reach(root, node, far);
    }
  };
}

/** The same arcs the other way round. */
function arcsTo(graph: ResidualGraph, ways: Ways): ReturnType<Arcs> {
  const { rows, columns, root, rowPrice, columnPrice } = graph;
  const line = new Int32Array(columns);
  return (node, far) => {
    if (node === root) {
      for (let r = 0; r < rows; r++) if (graph.isUnmet(r)) ways.reach(columns + r, node, far);
      for (let c = 0; c < columns; c++) ways.reach(c, node, far + graph.leave(c));
    } else if (node < columns) {
      for (const row of graph.rowsOf[node]!) ways.reach(columns + row, node, far);
      if (graph.isLeft(node)) ways.reach(root, node, far);
    } else {
      graph.costs.fill(node - columns, line);
      ways.reachAll(0, { line }, far - rowPrice[node - columns]!, columnPrice, node);
      ways.reach(root, node, far + graph.unmatch(node - columns));
    }
  };
}

/** So many columns are made of single pairs before all are transposed at once. */
const FEW = 100;

/** What some nodes of one side cost with a node of the other. */
interface Line {
  readonly line: Int32Array;
  /** Which nodes these are; all unless given. */
  readonly nodes?: Int32Array;
}

/**
 * Tells what rows cost with a column, at least those that still matter; valid until the next is
 * asked for.
 */
function columnReader(costs: Costs, matters: (row: number) => boolean): (column: number) => Line {
  const { rows, columns, factors, max } = costs;
  const costOf = pairCost(costs);
  let nodes = Int32Array.from({ length: rows }, (_, row) => row);
  let line = new Int32Array(rows);
  let asked = 0;
  let all: Costs | undefined;
  return (column) => {
    if (!all && (++asked > FEW || !factors)) {
      nodes = nodes.filter(matters);
      line = new Int32Array(nodes.length);
      asked = 0;
      const fill: Costs['fill'] = (k, out) => {
        costs.fill(nodes[k]!, out);
      };
      if (nodes.length * columns <= MOST_TRANSPOSED) {
        all = transposed({ rows: nodes.length, columns, max, fill });
      }
    }
    if (all) all.fill(column, line);
    else for (let k = 0; k < nodes.length; k++) line[k] = costOf(nodes[k]!, column);
    return { line, nodes };
  };
}

/** The shortest ways from (or to) a node, found one node after the other as somebody asks. */
class Ways {
  private readonly queue: Queue;
  private readonly via: Int32Array;
  private readonly settled: Uint8Array;
  /** Settled nodes, the nearest first. */
  private readonly order: number[] = [];
  private readonly goOn: ReturnType<Arcs>;

  constructor(graph: ResidualGraph, start: number, arcs: Arcs) {
    const nodes = graph.root + 1;
    this.queue = new Queue(nodes);
    this.via = new Int32Array(nodes).fill(-1);
    this.settled = new Uint8Array(nodes);
    this.goOn = arcs(graph, this);
    this.queue.reach(start, 0);
  }

  isSettled(node: number): boolean {
    return this.settled[node] === 1;
  }

  /** Infinite where there is no way. */
  distanceTo(node: number): number {
    while (this.settled[node] === 0 && this.settleNext());
    return this.queue.distance[node]!;
  }

  /** The nodes of the shortest way, that of the far end first. */
  wayTo(node: number): number[] {
    this.distanceTo(node);
    const way: number[] = [];
    for (let at = node; at !== -1; at = this.via[at]!) way.push(at);
    return way;
  }

  *nearestFirst(): Generator<readonly [node: number, distance: number], void> {
    for (let k = 0; k < this.order.length || this.settleNext(); k++) {
      const node = this.order[k]!;
      yield [node, this.queue.distance[node]!];
    }
  }

  /** Notes a way to a node; one that is settled has none that is shorter. */
  reach(node: number, from: number, distance: number): void {
    if (distance >= this.queue.distance[node]!) return;
    this.via[node] = from;
    this.queue.reach(node, distance);
  }

  /** Notes the ways over all pairs of a line that are allowed: far + cost - price. */
  reachAll(
    first: number,
    { line, nodes }: Line,
    far: number,
    price: Float64Array,
    from: number,
  ): void {
    const { distance } = this.queue;
    for (let k = 0; k < line.length; k++) {
      const cost = line[k]!;
      if (cost >= FORBIDDEN) continue;
      const node = nodes ? nodes[k]! : k;
      const way = far + cost - price[node]!;
      if (way < distance[first + node]!) this.reach(first + node, from, way);
    }
  }

  /** Settles one more node; false if none can be reached. */
  private settleNext(): boolean {
    const far = this.queue.least();
    if (far === Infinity) return false;
    const node = this.queue.take();
    this.settled[node] = 1;
    this.order.push(node);
    this.goOn(node, far);
    return true;
  }
}

/** Reads the changes off a way from the forced pair's row to its column. */
function exchangeAlong(
  { columns, root }: ResidualGraph,
  forced: readonly [row: number, column: number],
  way: readonly number[],
): Exchange {
  const added: (readonly [number, number])[] = [forced];
  const removed: (readonly [number, number])[] = [];
  let matched: number | undefined;
  let unmatched: number | undefined;
  for (let k = 0; k + 1 < way.length; k++) {
    const a = way[k]!;
    const b = way[k + 1]!;
    if (a === root) {
      if (b >= columns) unmatched = b - columns;
    } else if (b === root) {
      if (a >= columns) matched = a - columns;
    } else if (a < columns) added.push([b - columns, a]);
    else removed.push([a - columns, b]);
  }
  return { added, removed, matched, unmatched };
}
