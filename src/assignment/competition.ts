import { eligibleColumns } from './eligible.ts';
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
 * @returns for a row with unmet demand, the columns in ascending order
 */
export function competition(
  { costs }: TransportationProblem,
  { flow }: Solution,
): (row: number) => Int32Array {
  const { rows, columns } = costs;
  const words = (columns + 31) >> 5;
  const eligibleOf = eligibleColumns(costs);
  const usersOf = Array.from({ length: columns }, (): number[] => []);
  flow.column.forEach((column, k) => usersOf[column]!.push(flow.row[k]!));

  return (row) => {
    const reached = new Int32Array(words);
    const seen = new Uint8Array(rows);
    const queue = [row];
    seen[row] = 1;
    const found: number[] = [];
    for (const one of queue) {
      const bits = eligibleOf(one);
      for (let w = 0; w < words; w++) {
        let fresh = bits[w]! & ~reached[w]!;
        reached[w]! |= fresh;
        for (; fresh !== 0; fresh &= fresh - 1) {
          const column = (w << 5) + 31 - Math.clz32(fresh & -fresh);
          found.push(column);
          for (const user of usersOf[column]!) {
            if (seen[user] === 1) continue;
            seen[user] = 1;
            queue.push(user);
          }
        }
      }
    }
    return Int32Array.from(found).sort();
  };
}
