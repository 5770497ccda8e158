import { BitRows } from './bit-rows.ts';
import type { Solution, TransportationProblem } from './problem.ts';
import { scannerOf, type Taker } from './scanner.ts';
import { unmatchedCosts } from './unmatched-cost.ts';

/**
 * All optimal flows of a transportation problem, between classes of rows and of columns that they
 * treat alike. By complementary slackness with any optimal prices, a flow is optimal just if it
 *
 * - uses only tight pairs, whose prices add up to their cost,
 * - leaves demand unmet only in rows whose price is that of staying unmatched, and
 * - leaves supply over only in columns whose price is 0
 *
 * (Schrijver 1986, Theory of Linear and Integer Programming, section 7.9). What pairs cost no
 * longer matters: rows with the same tight pairs and the same right to stay unmatched are one
 * class, and so are columns. So the face is smallest just where it holds the most flows. Memory is
 * in proportion to rows, columns and tight pairs.
 */
export interface OptimalFace {
  /** The class of each row and column of the problem. */
  readonly rowClass: Int32Array;
  readonly columnClass: Int32Array;
  /** Units of each class. */
  readonly demand: Int32Array;
  readonly supply: Int32Array;
  /** By row class, the column classes with which it has tight pairs. */
  readonly tight: BitRows;
  /** 1 where units of a row class may stay unmatched, and of a column class may be left over. */
  readonly mayWait: Uint8Array;
  readonly mayStay: Uint8Array;
  /** One of the flows; pairs may occur more than once. */
  readonly flow: Solution['flow'];
}

/** Finds the optimal flows of a problem from one of them and its prices. */
export function optimalFace(problem: TransportationProblem, solution: Solution): OptimalFace {
  const { demand, supply } = problem;
  const { flow, rowPrice, columnPrice } = solution;
  const unmatched = unmatchedCosts(problem);
  const waits = Uint8Array.from(rowPrice, (u, r) => (u === unmatched[r] ? 1 : 0));
  const stays = Uint8Array.from(columnPrice, (v) => (v === 0 ? 1 : 0));
  const { tight, rowClass } = rowTwins(problem, solution, waits);
  const { columnClass, classes } = columnTwins(tight, stays);

  const between = new BitRows(classes);
  for (let row = 0; row < tight.length; row++) {
    tight.forEach(row, (column) => {
      between.mark(columnClass[column]!);
    });
    between.close();
  }
  return {
    rowClass,
    columnClass,
    demand: summed(demand, rowClass, between.length),
    supply: summed(supply, columnClass, classes),
    tight: between,
    mayWait: ofClasses(waits, rowClass, between.length),
    mayStay: ofClasses(stays, columnClass, classes),
    flow: {
      row: flow.row.map((r) => rowClass[r]!),
      column: flow.column.map((c) => columnClass[c]!),
      amount: flow.amount,
    },
  };
}

/** Collects the tight pairs row by row; a row like an earlier one only joins its class. */
function rowTwins(
  { costs }: TransportationProblem,
  { rowPrice, columnPrice }: Solution,
  waits: Uint8Array,
): { tight: BitRows; rowClass: Int32Array } {
  const { rows, columns } = costs;
  const scanner = scannerOf(costs);
  scanner.priced(columnPrice.map((price) => 0 - price));
  const tight = new BitRows(columns);
  const collect: Taker = {
    insert: (column, _, limit) => {
      tight.mark(column);
      return limit;
    },
  };
  const rowClass = new Int32Array(rows);
  const waitsOf: number[] = [];
  const byHash = new Map<number, number[]>();
  for (let r = 0; r < rows; r++) {
    // No pair costs less than its prices, and all are whole numbers: below u + 1 there is only u.
    scanner.scan(r, rowPrice[r]! + 1, collect);
    const last = tight.close();
    const hash = tight.hash(last);
    const others = byHash.get(hash) ?? [];
    const twin = others.find((one) => waitsOf[one] === waits[r] && tight.equal(one, last));
    if (twin === undefined) {
      byHash.set(hash, [...others, last]);
      waitsOf[last] = waits[r]!;
    } else tight.drop();
    rowClass[r] = twin ?? last;
  }
  return { tight, rowClass };
}

/**
 * Finds columns that stand in the same sets, by refinement: each set parts the classes that it
 * holds only some columns of (Paige & Tarjan 1987, doi:10.1137/0216062).
 */
function columnTwins(
  tight: BitRows,
  stays: Uint8Array,
): { columnClass: Int32Array; classes: number } {
  const columnClass = Int32Array.from(stays);
  const size = [0, 0];
  for (const one of columnClass) size[one]!++;
  const hits = [0, 0];
  const part = [0, 0];
  for (let row = 0; row < tight.length; row++) {
    const touched: number[] = [];
    tight.forEach(row, (column) => {
      const one = columnClass[column]!;
      if (hits[one]!++ === 0) touched.push(one);
    });
    for (const one of touched) {
      if (hits[one]! < size[one]!) {
        part[one] = size.push(hits[one]!) - 1;
        size[one]! -= hits[one]!;
        hits.push(0);
        part.push(0);
      } else part[one] = one;
      hits[one] = 0;
    }
    tight.forEach(row, (column) => {
      columnClass[column] = part[columnClass[column]!]!;
    });
  }
  return { columnClass, classes: size.length };
}

function summed(units: Int32Array, classOf: Int32Array, classes: number): Int32Array {
  const sums = new Int32Array(classes);
  units.forEach((one, i) => (sums[classOf[i]!]! += one));
  return sums;
}

function ofClasses(flags: Uint8Array, classOf: Int32Array, classes: number): Uint8Array {
  const ofClass = new Uint8Array(classes);
  flags.forEach((one, i) => (ofClass[classOf[i]!] = one));
  return ofClass;
}
