import { FaceFlow } from './face-flow.ts';
import { type OptimalFace, optimalFace } from './optimal-face.ts';
import type { Solution, TransportationProblem } from './problem.ts';

/** The units behind a problem, one by one, in the order that breaks ties. */
export interface Units {
  /** The row of each unit of demand, in the order in which they are asked. */
  readonly row: Int32Array;
  /** The column of each unit of supply, in the order in which they are chosen. */
  readonly column: Int32Array;
}

/** One optimal solution, down to units. */
export interface UnitSolution extends Solution {
  /** By unit of demand its unit of supply; -1 for none. */
  readonly partner: Int32Array;
}

/**
 * The canonical solution: of all optimal ones, that which comes first when the units of demand are
 * asked in their order and each takes the first unit of supply, in theirs, that still allows an
 * optimal solution; going without comes after every unit of supply. It is defined by the problem
 * and the order alone: any solver leads to it.
 *
 * Units of one column class can be exchanged for one another in every optimal solution, so the
 * first that is free stands for the class, and the classes are tried in the order of these. What
 * is asked of the optimal flows is only whether one has a unit on such a pair.
 *
 * Invariant: before each unit is asked, the flow is an optimal one that has everything fixed so
 * far; so the unit has some place, and what it takes leaves such a flow for the next.
 */
export function canonical(
  problem: TransportationProblem,
  solution: Solution,
  units: Units,
): UnitSolution {
  const face = optimalFace(problem, solution);
  const flow = new FaceFlow(face);
  const lines = new Lines(face, units.column);
  const partner = Int32Array.from(units.row, (own) => {
    const row = face.rowClass[own]!;
    for (let column = lines.first(row, flow, -1); column >= 0;) {
      if (flow.take(row, column)) return lines.take(column);
      column = lines.first(row, flow, lines.head(column));
    }
    if (flow.take(row, FaceFlow.NONE)) return -1;
    throw new Error('invariant: a unit has no place in any optimal solution');
  });
  return { ...solution, flow: flowOf(units, partner, problem.costs.columns), partner };
}

/** The units of each column class that are still free, in their order. */
class Lines {
  private readonly face: OptimalFace;
  /** The units of class k are numbers start[k] … start[k + 1] - 1; the free ones begin at next[k]. */
  private readonly unit: Int32Array;
  private readonly next: Int32Array;

  constructor(face: OptimalFace, columnOf: Int32Array) {
    const classes = face.supply.length;
    const start = new Int32Array(classes + 1);
    for (let k = 0; k < classes; k++) start[k + 1] = start[k]! + face.supply[k]!;
    const at = start.slice();
    this.face = face;
    this.unit = new Int32Array(columnOf.length);
    columnOf.forEach((column, one) => (this.unit[at[face.columnClass[column]!]!++] = one));
    this.next = start;
  }

  /** The first free unit of a class; there must be one. */
  head(column: number): number {
    return this.unit[this.next[column]!]!;
  }

  take(column: number): number {
    return this.unit[this.next[column]!++]!;
  }

  /** Of the classes that a row may take, that with the earliest unit behind another; -1 for none. */
  first(row: number, flow: FaceFlow, behind: number): number {
    const { tight } = this.face;
    let found = -1;
    let earliest = Infinity;
    for (let k = tight.start[row]!; k < tight.start[row + 1]!; k++) {
      const base = tight.word[k]! << 5;
      for (let bits = tight.bits[k]!; bits !== 0; bits &= bits - 1) {
        const column = base + 31 - Math.clz32(bits & -bits);
        if (!flow.mayTake(row, column)) continue;
        const unit = this.head(column);
        if (unit > behind && unit < earliest) {
          earliest = unit;
          found = column;
        }
      }
    }
    return found;
  }
}

/** The flow between rows and columns that units with their partners make. */
function flowOf({ row, column }: Units, partner: Int32Array, columns: number): Solution['flow'] {
  const unitsOf = new Map<number, number>();
  partner.forEach((one, k) => {
    if (one < 0) return;
    const pair = row[k]! * columns + column[one]!;
    unitsOf.set(pair, (unitsOf.get(pair) ?? 0) + 1);
  });
  const pairs = Float64Array.from(unitsOf.keys()).sort();
  return {
    row: Int32Array.from(pairs, (pair) => Math.floor(pair / columns)),
    column: Int32Array.from(pairs, (pair) => pair % columns),
    amount: Int32Array.from(pairs, (pair) => unitsOf.get(pair)!),
  };
}
