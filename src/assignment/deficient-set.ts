import { eligibleColumns, lowestColumn } from './bit-rows.ts';
import type { Solution, TransportationProblem } from './problem.ts';

/**
 * Finds the columns over which an unmatched row competes: those eligible for it, those eligible
 * for whoever has a unit of these, and so on. Each of them is full, and all their units go to rows
 * that compete, so together with one unmatched unit these rows demand one unit more than their
 * eligible columns supply (Hall 1935, doi:10.1112/jlms/s1-10.37.26).
 *
 * The units served from these columns plus the unmatched one are a deficient set, and a minimal
 * one: a part of it that holds the unmatched unit and is deficient must, with each column, hold
 * the column's users, and so everything that was reached.
 *
 * What can be reached from a column is the same for everybody, so it is looked for once: in a crowd
 * of thousands, nearly everything can be reached from nearly everywhere.
 *
 * @returns for a row with unmet demand, the columns in ascending order; equal sets are one array
 */
export function deficientSet(
  { costs }: TransportationProblem,
  { flow }: Solution,
): (row: number) => Int32Array {
  const { columns } = costs;
  const words = (columns + 31) >> 5;
  const eligibleOf = eligibleColumns(costs);
  const usersOf = Array.from({ length: columns }, (): number[] => []);
  flow.column.forEach((column, k) => usersOf[column]!.push(flow.row[k]!));
  const everything = new Int32Array(words).fill(-1);
  if (columns % 32 > 0) everything[words - 1] = (1 << (columns % 32)) - 1;

  /** By column: whatever can be reached from it, once that is known. */
  const closures: (Int32Array | undefined)[] = [];
  const known = new Int32Array(words);

  const closureOf = (start: number): Int32Array => (closures[start] ??= closureFrom(start));
  const closureFrom = (start: number): Int32Array => {
    const reached = new Int32Array(words);
    reached[start >> 5] = 1 << (start & 31);
    const rivals = new Set(usersOf[start]);
    for (const one of rivals) {
      if (includes(reached, everything)) break;
      const bits = eligibleOf(one);
      for (let w = 0; w < words; w++) {
        // Nothing gets out of what a known column reaches, so its users need not be asked.
        const fresh = (): number => bits[w]! & ~reached[w]! & known[w]!;
        for (let one = fresh(); one !== 0; one = fresh())
          join(reached, closures[lowestColumn(w, one)]!);
      }
      for (let w = 0; w < words; w++) {
        let fresh = bits[w]! & ~reached[w]!;
        reached[w]! |= fresh;
        for (; fresh !== 0; fresh &= fresh - 1) {
          for (const user of usersOf[lowestColumn(w, fresh)]!) rivals.add(user);
        }
      }
    }
    known[start >> 5]! |= 1 << (start & 31);
    return includes(reached, everything) ? everything : reached;
  };

  const arrays = new Map<string, Int32Array>();
  return (row) => {
    const bits = eligibleOf(row);
    const reached = new Int32Array(words);
    for (let w = 0; w < words; w++) {
      for (let fresh = bits[w]!; fresh !== 0; fresh = bits[w]! & ~reached[w]!) {
        join(reached, closureOf(lowestColumn(w, fresh)));
      }
    }
    const key = reached.join();
    let array = arrays.get(key);
    if (!array) arrays.set(key, (array = columnsIn(reached)));
    return array;
  };
}

function join(all: Int32Array, more: Int32Array): void {
  for (let w = 0; w < all.length; w++) all[w]! |= more[w]!;
}

function includes(all: Int32Array, some: Int32Array): boolean {
  return all.every((bits, w) => bits === some[w]);
}

function columnsIn(bits: Int32Array): Int32Array {
  const columns: number[] = [];
  bits.forEach((word, w) => {
    for (let rest = word; rest !== 0; rest &= rest - 1) columns.push(lowestColumn(w, rest));
  });
  return Int32Array.from(columns);
}
