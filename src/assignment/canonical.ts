import { type Arc, FaceFlow, NONE } from './face-flow.ts';
import {
  type Group,
  keepMost,
  type KeptPair,
  type KeptPairs,
  type UnitFace,
  unitFace,
} from './keep-most.ts';
import { pairCost } from './costs.ts';
import { optimalFace } from './optimal-face.ts';
import { FORBIDDEN, type Solution, type TransportationProblem } from './problem.ts';
import { UnitLines } from './unit-lines.ts';
import { unmatchedCosts } from './unmatched-cost.ts';

/** The units behind a problem, one by one, in the order that breaks ties. */
export interface Units {
  /** The row of each unit of demand, in the order in which they are asked. */
  readonly row: Int32Array;
  /** The column of each unit of supply, in the order in which they are chosen. */
  readonly column: Int32Array;
  /** Pairs of units that stay together where that costs nothing, as many as can. */
  readonly kept?: KeptPairs | undefined;
}

/** One optimal solution, down to units. */
export interface UnitSolution extends Solution {
  /** By unit of demand its unit of supply; -1 for none. */
  readonly partner: Int32Array;
}

/**
 * The canonical solution: of all optimal ones that keep the most pairs, that which comes first
 * when the units of demand are asked in their order and each takes the first unit of supply, in
 * theirs, that still allows such a solution; going without comes after every unit of supply. It is
 * defined by the problem and the order alone: any solver leads to it.
 *
 * Units that the optimal solutions treat alike are of one kind, and the first of a kind that is
 * free stands for it. Kinds are tried in the order of these. Whether one may be taken is a
 * question to the optimal flows (see `FaceFlow`).
 *
 * Invariant: before each unit is asked, the flow is an optimal one that has everything fixed so
 * far; so the unit has some place, and what it takes leaves such a flow for the next.
 */
export function canonical(
  problem: TransportationProblem,
  solution: Solution,
  units: Units,
): UnitSolution {
  const partner = keptAlone(problem, solution, units) ?? chosen(problem, solution, units);
  return { ...solution, flow: flowOf(units, partner, problem.costs.columns), partner };
}

/**
 * The kept pairs, where they are an optimal solution as they stand (see `optimalFace`). All optimal
 * solutions have as many pairs, so no other one keeps them all.
 */
function keptAlone(
  problem: TransportationProblem,
  { rowPrice, columnPrice }: Solution,
  { row, column, kept = [] }: Units,
): Int32Array | undefined {
  if (kept.length === 0) return undefined;
  const partner = new Int32Array(row.length).fill(NONE);
  const taken = new Uint8Array(column.length);
  const costOf = pairCost(problem.costs);
  for (const [demand, supply] of kept) {
    const [r, c] = [row[demand]!, column[supply]!];
    const cost = costOf(r, c);
    const isTight = cost < FORBIDDEN && cost === rowPrice[r]! + columnPrice[c]!;
    if (!isTight || partner[demand] !== NONE || taken[supply] === 1) return undefined;
    partner[demand] = supply;
    taken[supply] = 1;
  }
  const unmatched = unmatchedCosts(problem);
  const mayWait = row.every((r, unit) => partner[unit] !== NONE || rowPrice[r] === unmatched[r]);
  const mayStay = column.every((c, unit) => taken[unit] === 1 || columnPrice[c] === 0);
  return mayWait && mayStay ? partner : undefined;
}

function chosen(problem: TransportationProblem, solution: Solution, units: Units): Int32Array {
  const choices = new Choices(faceOf(problem, solution, units));
  return Int32Array.from(units.row, (_, unit) => choices.choose(unit));
}

/**
 * Tells which units of demand have their partner in every optimal solution that keeps the most
 * pairs, whatever the order: 1 by unit of demand, also where it has none in all of them.
 */
export function settled(
  problem: TransportationProblem,
  solution: UnitSolution,
  units: Units,
): Uint8Array {
  const choices = new Choices(faceOf(problem, solution, units));
  return Uint8Array.from(solution.partner, (partner, unit) =>
    choices.hasOther(unit, partner) ? 0 : 1,
  );
}

function faceOf(problem: TransportationProblem, solution: Solution, units: Units): UnitFace {
  const face = unitFace(optimalFace(problem, solution), units);
  return units.kept ? keepMost(face, units.kept) : face;
}

/** What units of demand may choose, one after the other. */
class Choices {
  private readonly units: UnitFace;
  private readonly flow: FaceFlow;
  private readonly lines: UnitLines;
  /** The kept pairs of each unit of demand, and of supply. */
  private readonly ofDemand: ReadonlyMap<number, readonly KeptPair[]>;
  private readonly ofSupply: ReadonlyMap<number, readonly KeptPair[]>;
  /** 1 by unit of demand that was asked, and by unit of supply that was taken. */
  private readonly asked: Uint8Array;
  private readonly taken: Uint8Array;

  constructor(units: UnitFace) {
    this.units = units;
    this.flow = new FaceFlow(units.face);
    this.lines = new UnitLines(units);
    this.ofDemand = groupBy(units.kept, ({ demand }) => demand);
    this.ofSupply = groupBy(units.kept, ({ supply }) => supply);
    this.asked = new Uint8Array(units.row.length);
    this.taken = new Uint8Array(units.column.length);
  }

  /** Gives a unit of demand the first unit of supply that it may have; returns it, or NONE. */
  choose(unit: number): number {
    let one = this.firstBehind(-1, unit);
    while (one < Infinity && !this.flow.takeAll(this.arcs(unit, one))) {
      one = this.firstBehind(one, unit);
    }
    const chosen = one < Infinity ? one : NONE;
    if (chosen === NONE && !this.flow.takeAll(this.arcs(unit, NONE))) {
      throw new Error('invariant: a unit has no place in any optimal solution');
    }
    this.settle(unit, chosen);
    return chosen;
  }

  /** Whether a unit of demand may have another partner, or none, before anything is chosen. */
  hasOther(unit: number, partner: number): boolean {
    let one = this.firstBehind(-1, unit, partner);
    while (one < Infinity && !this.flow.couldTake(this.arcs(unit, one))) {
      one = this.firstBehind(one, unit, partner);
    }
    return one < Infinity || (partner !== NONE && this.flow.couldTake(this.arcs(unit, NONE)));
  }

  /**
   * Of the units that stand for all that a unit of demand might take, the first behind one; its
   * kept pairs stand for themselves.
   */
  private firstBehind(last: number, unit: number, except = NONE): number {
    const { tight } = this.units.face;
    const row = this.units.row[unit]!;
    const keptHere = this.kept(unit);
    const isOut = (one: number): boolean =>
      one === except || keptHere.some(({ supply }) => supply === one);
    let first = Infinity;
    for (const { supply } of keptHere) {
      if (supply > last && supply < first && supply !== except) first = supply;
    }
    for (let k = tight.start[row]!; k < tight.start[row + 1]!; k++) {
      const base = tight.word[k]! << 5;
      for (let bits = tight.bits[k]!; bits !== 0; bits &= bits - 1) {
        const column = base + 31 - Math.clz32(bits & -bits);
        if (!this.flow.mayTake(row, column)) continue;
        for (const kind of this.lines.kindsOf[column]!) {
          const one = this.lines.first(kind, isOut);
          if (one > last && one < first) first = one;
        }
      }
    }
    return first;
  }

  /** What is to be fixed for a unit of demand to have a partner, or none. */
  private arcs(unit: number, partner: number): Arc[] {
    const { groups, row, column } = this.units;
    const arcs: Arc[] = [];
    let group: Group | undefined;
    for (const pair of this.kept(unit)) {
      const own = groups[pair.group]!;
      if (pair.supply === partner) group = own;
      else arcs.push([own.row, own.column]);
    }
    for (const pair of partner === NONE ? [] : (this.ofSupply.get(partner) ?? [])) {
      const other = groups[pair.group]!;
      if (pair.demand !== unit && this.asked[pair.demand] === 0)
        arcs.push([other.row, other.column]);
    }
    const to = partner === NONE ? NONE : column[partner]!;
    if (group) arcs.push([row[unit]!, group.column], [group.row, to]);
    else arcs.push([row[unit]!, to]);
    return arcs;
  }

  /** The kept pairs that a unit of demand can still have. */
  private kept(unit: number): readonly KeptPair[] {
    const all = this.ofDemand.get(unit);
    return all ? all.filter(({ supply }) => this.taken[supply] === 0) : NO_PAIRS;
  }

  private settle(unit: number, partner: number): void {
    for (const { supply } of this.kept(unit)) if (supply !== partner) this.lines.release(supply);
    this.asked[unit] = 1;
    if (partner === NONE) return;
    this.taken[partner] = 1;
    this.lines.take(partner);
  }
}

const NO_PAIRS: readonly KeptPair[] = [];

function groupBy<Item>(items: readonly Item[], key: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The flow between rows and columns that units with their partners make. */
function flowOf({ row, column }: Units, partner: Int32Array, columns: number): Solution['flow'] {
  const unitsOf = new Map<number, number>();
  partner.forEach((one, k) => {
    if (one === NONE) return;
    const pair = row[k]! * columns + column[one]!;
    unitsOf.set(pair, (unitsOf.get(pair) ?? 0) + 1);
  });
  const pairs = new Float64Array([...unitsOf.keys()]).sort();
  const flow = {
    row: new Int32Array(pairs.length),
    column: new Int32Array(pairs.length),
    amount: new Int32Array(pairs.length),
  };
  pairs.forEach((pair, at) => {
    flow.row[at] = Math.floor(pair / columns);
    flow.column[at] = pair % columns;
    flow.amount[at] = unitsOf.get(pair)!;
  });
  return flow;
}
