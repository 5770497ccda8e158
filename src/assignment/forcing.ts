import { FORBIDDEN, type Solution, type TransportationProblem } from './problem.ts';
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
export interface Forcing {
  /** By partner: how much the objective worsens, as one whole number; infinite if forbidden. */
  readonly loss: Float64Array;
  /** What would have to change; undefined for forbidden pairs and for those that have flow. */
  readonly exchange: (partner: number) => Exchange | undefined;
}

/**
 * Prices every pair of a row (or column) at once: the best flow with one unit on the pair differs
 * from the optimal one by the pair and the shortest way back through the residual graph. With the
 * dual prices no residual arc has a negative reduced cost, so one run of Dijkstra's method from
 * the row (or towards the column) finds all ways. Dense, O((rows + columns)²) at most.
 *
 * @param of - the row or the column whose pairs are priced
 */
export function forcing(
  problem: TransportationProblem,
  solution: Solution,
  of: { readonly row: number } | { readonly column: number },
): Forcing {
  const graph = residualGraph(problem, solution);
  const isRow = 'row' in of;
  const own = isRow ? graph.columns + of.row : of.column;
  const { distance, via } = shortestWays(graph, own, isRow);
  const partners = isRow ? graph.columns : graph.rows;
  const partnerNode = (partner: number): number => (isRow ? partner : graph.columns + partner);
  const pairOf = (partner: number): [row: number, column: number] =>
    isRow ? [of.row, partner] : [partner, of.column];

  const loss = new Float64Array(partners);
  for (let partner = 0; partner < partners; partner++) {
    const [row, column] = pairOf(partner);
    const reduced = graph.reduced(row, column);
    loss[partner] = graph.flowOn(row, column) ? 0 : reduced + distance[partnerNode(partner)]!;
  }
  const exchange = (partner: number): Exchange | undefined => {
    const [row, column] = pairOf(partner);
    if (loss[partner] === Infinity || graph.flowOn(row, column)) return undefined;
    const way: number[] = [];
    for (let node = partnerNode(partner); node !== -1; node = via[node]!) way.push(node);
    // From the row through the residual graph to the column, whichever end was searched from.
    if (isRow) way.reverse();
    return exchangeAlong(graph, [row, column], way);
  };
  return { loss, exchange };
}

interface ResidualGraph {
  readonly rows: number;
  readonly columns: number;
  readonly root: number;
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
  /** Writes a row's reduced costs. */
  readonly fill: (row: number, out: Float64Array) => void;
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
  const line = new Int32Array(columns);
  let filled = -1;
  const fill = (row: number, out: Float64Array): void => {
    costs.fill(row, line);
    filled = row;
    const u = rowPrice[row]!;
    for (let c = 0; c < columns; c++) {
      out[c] = line[c]! >= FORBIDDEN ? Infinity : line[c]! - u - columnPrice[c]!;
    }
  };
  const reduced = (row: number, column: number): number => {
    if (filled !== row) {
      costs.fill(row, line);
      filled = row;
    }
    const cost = line[column]!;
    return cost >= FORBIDDEN ? Infinity : cost - rowPrice[row]! - columnPrice[column]!;
  };
  return {
    rows,
    columns,
    root: rows + columns,
    reduced,
    flowOn: (row, column) => columnsOf[row]!.includes(column),
    columnsOf,
    rowsOf,
    isUnmet: (row) => unmet[row]! > 0,
    isLeft: (column) => left[column]! > 0,
    unmatch: (row) => unmatched[row]! - rowPrice[row]!,
    leave: (column) => 0 - columnPrice[column]!,
    fill,
  };
}

/** Shortest ways from a row to all nodes, or (backwards) from all nodes to a column. */
function shortestWays(
  graph: ResidualGraph,
  own: number,
  forwards: boolean,
): { distance: Float64Array; via: Int32Array } {
  const { rows, columns, root } = graph;
  const distance = new Float64Array(root + 1).fill(Infinity);
  const via = new Int32Array(root + 1).fill(-1);
  const done = new Uint8Array(root + 1);
  const line = new Float64Array(columns);
  distance[own] = 0;
  let from = own;
  const reach = (node: number, length: number): void => {
    const way = distance[from]! + length;
    if (way < distance[node]!) {
      distance[node] = way;
      via[node] = from;
    }
  };
  // Forwards, a column is followed by all rows: those need the costs by column.
  const byColumn = forwards ? transposed(graph) : undefined;
  for (;;) {
    from = -1;
    let least = Infinity;
    for (let node = 0; node <= root; node++) {
      if (done[node] === 0 && distance[node]! < least) {
        least = distance[node]!;
        from = node;
      }
    }
    if (from < 0) return { distance, via };
    done[from] = 1;
    if (from === root) {
      for (let r = 0; r < rows; r++) {
        if (forwards) reach(columns + r, graph.unmatch(r));
        else if (graph.isUnmet(r)) reach(columns + r, 0);
      }
      for (let c = 0; c < columns; c++) {
        if (!forwards) reach(c, graph.leave(c));
        else if (graph.isLeft(c)) reach(c, 0);
      }
    } else if (from < columns) {
      if (byColumn) {
        for (let r = 0; r < rows; r++) reach(columns + r, byColumn(r, from));
        reach(root, graph.leave(from));
      } else {
        for (const row of graph.rowsOf[from]!) reach(columns + row, 0);
        if (graph.isLeft(from)) reach(root, 0);
      }
    } else {
      const row = from - columns;
      if (forwards) {
        for (const column of graph.columnsOf[row]!) reach(column, 0);
        if (graph.isUnmet(row)) reach(root, 0);
      } else {
        graph.fill(row, line);
        for (let c = 0; c < columns; c++) reach(c, line[c]!);
        reach(root, graph.unmatch(row));
      }
    }
  }
}

/** The largest matrix of reduced costs that is kept, 256 MB. */
const MOST_KEPT = 32_000_000;

/** Reduced costs by row and column; kept where they fit, else computed again. */
function transposed(graph: ResidualGraph): (row: number, column: number) => number {
  const { rows, columns } = graph;
  if (rows * columns > MOST_KEPT) return graph.reduced;
  const kept = new Float64Array(rows * columns);
  for (let r = 0; r < rows; r++) graph.fill(r, kept.subarray(r * columns, (r + 1) * columns));
  return (row, column) => kept[row * columns + column]!;
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
