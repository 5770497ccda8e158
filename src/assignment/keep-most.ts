import { Basis } from './basis.ts';
import { BitRows } from './bit-rows.ts';
import type { OptimalFace } from './optimal-face.ts';
import { Pool } from './pool.ts';

/** Flows between nodes: row and column classes, single units, and the arcs of kept pairs. */
export type Face = Pick<
  OptimalFace,
  'demand' | 'supply' | 'tight' | 'mayWait' | 'mayStay' | 'flow'
>;

/** Units of demand and supply that are rather together, as indices; a unit may be in several pairs. */
export type KeptPairs = readonly (readonly [demand: number, supply: number])[];

/** A face with the units that stand behind its nodes. */
export interface UnitFace {
  readonly face: Face;
  /** The row node of each unit of demand, the column node of each unit of supply. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** The kept pairs that are tight, each with its group. */
  readonly kept: readonly KeptPair[];
  /** By group, the nodes that its pairs pass: a row and a column of their own. */
  readonly groups: readonly Group[];
}

export interface KeptPair {
  readonly demand: number;
  readonly supply: number;
  readonly group: number;
}

export interface Group {
  /** Takes units of supply that stay with the one they are kept for. */
  readonly row: number;
  /** Gives them to their units of demand. */
  readonly column: number;
}

/** A face whose units have no kept pairs. */
export function unitFace(
  face: OptimalFace,
  units: { readonly row: Int32Array; readonly column: Int32Array },
): UnitFace {
  return {
    face,
    row: units.row.map((row) => face.rowClass[row]!),
    column: units.column.map((column) => face.columnClass[column]!),
    kept: [],
    groups: [],
  };
}

/**
 * Of all optimal flows, those that keep the most pairs together: a tier of its own, below the
 * cost, at any size.
 *
 * Pairs of the same two classes are alike, so they are a group with a capacity. A kept pair goes
 * over two nodes of its group, supply → group row and group column → demand, and the capacity that
 * is not used goes from group column to group row; so there are still no arcs with upper bounds.
 * Each unit of a pair that is not kept costs 1, what the face forbids costs more than any cycle
 * can gain, and the network simplex runs over the tight pairs alone. What has no reduced cost then
 * is the face of the flows that keep the most.
 *
 * A unit that is in several pairs is a node of its own, so that no two of them are kept.
 */
export function keepMost(base: UnitFace, given: KeptPairs): UnitFace {
  const { face } = base;
  const tightPairs = distinct(given).filter(([demand, supply]) =>
    face.tight.has(base.row[demand]!, base.column[supply]!),
  );
  if (tightPairs.length === 0) return base;
  const rows = splitNodes(base.row, face.demand, severalTimes(tightPairs, 0));
  const columns = splitNodes(base.column, face.supply, severalTimes(tightPairs, 1));

  const numberOf = new Map<number, number>();
  const members: { row: number; column: number; pairs: number }[] = [];
  const kept = tightPairs.map(([demand, supply]): KeptPair => {
    const row = rows.of[demand]!;
    const column = columns.of[supply]!;
    const key = row * columns.base.length + column;
    const group = numberOf.get(key) ?? members.push({ row, column, pairs: 0 }) - 1;
    numberOf.set(key, group);
    members[group]!.pairs++;
    return { demand, supply, group };
  });
  const groups = members.map((_, g) => ({
    row: rows.base.length + g,
    column: columns.base.length + g,
  }));
  const capacity = members.map(({ pairs }) => pairs);
  const demand = Int32Array.of(...rows.units, ...capacity);
  const supply = Int32Array.of(...columns.units, ...capacity);

  const network = new KeptNetwork(demand, supply, {
    mayWait: (row) => row < rows.base.length && face.mayWait[rows.base[row]!] === 1,
    mayStay: (column) => column < columns.base.length && face.mayStay[columns.base[column]!] === 1,
  });
  const nodesOf = Array.from(face.supply, (): number[] => []);
  columns.base.forEach((column, node) => nodesOf[column]!.push(node));
  const arcs: (readonly [row: number, column: number])[] = [];
  rows.base.forEach((row, node) => {
    face.tight.forEach(row, (column) => {
      for (const one of nodesOf[column]!) arcs.push([node, one]);
    });
  });
  const bypasses = members.flatMap(({ row, column }, g) => {
    const group = groups[g]!;
    return [
      [row, group.column] as const,
      [group.row, column] as const,
      [group.row, group.column] as const,
    ];
  });
  return {
    face: network.solve(arcs, bypasses, (basis) => {
      members.forEach((member, g) => {
        keepWhole(basis, member, groups[g]!, demand[member.row]!);
      });
    }),
    row: rows.of,
    column: columns.of,
    kept,
    groups,
  };
}

/**
 * Sends all pairs of a group over its nodes where nothing is in the way, else none: most of those
 * that were together before can be again, and the simplex need not find them one by one.
 */
function keepWhole(
  basis: Basis,
  { row, column, pairs }: { readonly row: number; readonly column: number; readonly pairs: number },
  group: Group,
  demand: number,
): void {
  const node = basis.columns + row;
  const unmet = basis.parent[node] === basis.root ? basis.flow[node]! : 0;
  // A row hangs at the root, with demand that stays there, or at the one group that serves all of it.
  const isPossible = unmet > pairs || (unmet === pairs && unmet === demand);
  if (basis.flow[column]! < pairs || !isPossible) {
    basis.serve(group.row, group.column, 0);
    return;
  }
  if (unmet === pairs) basis.serve(row, group.column, 0);
  else basis.give(group.column, row, 0);
  basis.serve(group.row, column, 0);
}

/** Pairs that are given twice count once. */
function distinct(pairs: KeptPairs): KeptPairs {
  const seen = new Map<number, Set<number>>();
  return pairs.filter(([demand, supply]) => {
    const known = seen.get(demand) ?? new Set();
    seen.set(demand, known);
    return !known.has(supply) && known.add(supply);
  });
}

/** The units that are in more than one pair. */
function severalTimes(pairs: KeptPairs, side: 0 | 1): Set<number> {
  const once = new Set<number>();
  const several = new Set<number>();
  for (const pair of pairs) (once.has(pair[side]) ? several : once).add(pair[side]);
  return several;
}

interface Nodes {
  /** The node of each unit. */
  readonly of: Int32Array;
  /** The class behind each node. */
  readonly base: readonly number[];
  readonly units: readonly number[];
}

/** Gives some units nodes of their own, behind those of the classes. */
function splitNodes(classOf: Int32Array, count: Int32Array, alone: ReadonlySet<number>): Nodes {
  const of = classOf.slice();
  const units = Array.from(count);
  const base = Array.from(count, (_, one) => one);
  for (const unit of alone) {
    units[classOf[unit]!]!--;
    of[unit] = base.push(classOf[unit]!) - 1;
    units.push(1);
  }
  return { of, base, units };
}

/** The network simplex over given arcs, where all demand and supply must go somewhere. */
class KeptNetwork {
  private readonly demand: Int32Array;
  private readonly supply: Int32Array;
  private readonly may: {
    readonly mayWait: (row: number) => boolean;
    readonly mayStay: (column: number) => boolean;
  };

  constructor(demand: Int32Array, supply: Int32Array, may: KeptNetwork['may']) {
    this.demand = demand;
    this.supply = supply;
    this.may = may;
  }

  /**
   * @param costly - arcs that cost 1 a unit; `free` ones cost nothing
   * @param start - serves what it can in a tree where all is left over and unmatched
   */
  solve(
    costly: readonly (readonly [row: number, column: number])[],
    free: readonly (readonly [row: number, column: number])[],
    start: (basis: Basis) => void,
  ): Face {
    const { demand, supply } = this;
    const columns = supply.length;
    const dear = 2 * (demand.length + columns + 2);
    const mayWait = Uint8Array.from(demand, (_, row) => (this.may.mayWait(row) ? 1 : 0));
    const mayStay = Uint8Array.from(supply, (_, column) => (this.may.mayStay(column) ? 1 : 0));
    const waiting = Float64Array.from(mayWait, (may) => (may === 1 ? 0 : dear));
    const basis = new Basis(supply, demand, waiting);
    const pool = new Pool(costly.length + free.length + basis.root);
    mayStay.forEach((may, column) => {
      const cost = may === 1 ? 0 : dear;
      basis.price[column] = 0 - cost;
      pool.add(column, basis.root, cost);
    });
    waiting.forEach((cost, row) => {
      pool.add(basis.root, columns + row, cost);
    });
    for (const [row, column] of costly) pool.add(column, columns + row, 1);
    for (const [row, column] of free) pool.add(column, columns + row, 0);
    start(basis);
    pool.optimise(basis);

    const { price } = basis;
    const byRow = Array.from(demand, (): number[] => []);
    const isTight = (row: number, column: number, cost: number): boolean => {
      const [from, to] = [price[column]!, price[columns + row]!];
      return from + cost === to;
    };
    for (const [row, column] of costly) if (isTight(row, column, 1)) byRow[row]!.push(column);
    for (const [row, column] of free) if (isTight(row, column, 0)) byRow[row]!.push(column);
    const tight = new BitRows(columns);
    for (const list of byRow) {
      for (const column of list) tight.mark(column);
      tight.close();
    }
    return {
      demand,
      supply,
      tight,
      mayWait: mayWait.map((may, row) => (may === 1 && price[columns + row] === 0 ? 1 : 0)),
      mayStay: mayStay.map((may, column) => (may === 1 && price[column] === 0 ? 1 : 0)),
      flow: basis.flowBetween(),
    };
  }
}
