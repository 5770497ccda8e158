import type { Shown } from '../../../src/report/html/facts/small-counts.ts';

/** All rows of counts that agree with a row as it is shown: parts of the one before, small below 5. */
function rowsLike(shown: readonly Shown[], most: readonly number[], least: number): number[][] {
  return shown.reduce<number[][]>(
    (rows, cell, column) =>
      rows.flatMap((row) => {
        const limit = Math.min(row.at(-1) ?? Infinity, most[column]!);
        const [from, to] =
          typeof cell === 'number'
            ? [cell, cell]
            : cell === 'small'
              ? [row.length === 0 ? least : 0, 4]
              : [5, Infinity];
        const values: number[][] = [];
        for (let value = from; value <= Math.min(to, limit); value++) values.push([...row, value]);
        return values;
      }),
    [[]],
  );
}

/** The values that each count has in the tables that agree with the page. */
export function attack(
  shown: readonly (readonly Shown[])[],
  sums: readonly number[],
  least = 0,
): Set<number>[][] {
  const found = shown.map((row) => row.map(() => new Set<number>()));
  const options = shown.map((row) => rowsLike(row, sums, least));
  const key = (rest: readonly number[]): string => rest.join(' ');
  /** Whether rows from one on can add up to what is left. */
  const known = new Map<string, boolean>();
  const canReach = (at: number, rest: readonly number[]): boolean => {
    if (rest.some((one) => one < 0)) return false;
    if (at === options.length) return rest.every((one) => one === 0);
    const name = `${at} ${key(rest)}`;
    let can = known.get(name);
    if (can === undefined) {
      can = options[at]!.some((row) =>
        canReach(
          at + 1,
          rest.map((one, c) => one - row[c]!),
        ),
      );
      known.set(name, can);
    }
    return can;
  };
  let reachable = new Map([[key(sums), [...sums]]]);
  options.forEach((rows, at) => {
    const next = new Map<string, number[]>();
    for (const rest of reachable.values()) {
      for (const row of rows) {
        const left = rest.map((one, c) => one - row[c]!);
        if (!canReach(at + 1, left)) continue;
        row.forEach((value, c) => found[at]![c]!.add(value));
        next.set(key(left), left);
      }
    }
    reachable = next;
  });
  return found;
}
