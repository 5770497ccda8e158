/** Counts below this are not shown to the steering group: they could point at one person. */
const SMALLEST = 5;

/** A count that is withheld must leave so many values possible. */
const POSSIBLE = 3;

/** A count as it may be shown; `hidden` could be worked out from the others and their sum. */
export type Shown = number | 'small' | 'hidden';

/** One count. */
export function shownCount(count: number): Shown {
  return count < SMALLEST ? 'small' : count;
}

/**
 * Rows of counts, each a part of the one before it (all, volunteers, reached), whose sums by column
 * are shown as well. Withheld is a count under 5, and a count that differs by fewer than 5 from the
 * one before, since that would tell how few did not volunteer. Then more counts are withheld until
 * each of these leaves three values possible (complementary suppression, as official statistics do
 * it): units could be moved from it to another withheld count of its column, or the other way
 * round, and everything shown would be the same.
 *
 * @param least - what the first count of a row is known to be at least, since the row is there
 * @returns undefined where no choice does, so that the rows can't be shown at all
 */
export function shownTable(
  counts: readonly (readonly number[])[],
  least: 0 | 1 = 0,
): readonly (readonly Shown[])[] | undefined {
  const shown = counts.map(shownRow);
  const rows: Counts = { counts, least };
  for (;;) {
    const unsafe = firstUnsafe(rows, shown);
    if (!unsafe) return shown;
    const { row, column } = unsafe;
    const before = possibleValues(rows, shown, row, column);
    const helps = candidates(rows, shown, column).some((cells) => {
      for (const [other, at] of cells) hide(shown, other, at);
      if (possibleValues(rows, shown, row, column) > before) return true;
      for (const [other, at] of cells) reveal(rows, shown, other, at);
      return false;
    });
    if (!helps) return undefined;
  }
}

function shownRow(counts: readonly number[]): Shown[] {
  let before: number | undefined;
  return counts.map((count) => {
    if (count < SMALLEST) return 'small';
    if (before !== undefined && count < before && before - count < SMALLEST) return 'hidden';
    before = count;
    return count;
  });
}

interface Counts {
  readonly counts: readonly (readonly number[])[];
  readonly least: number;
}
type Shape = Shown[][];

/** The first withheld count that could be worked out too closely. */
function firstUnsafe(rows: Counts, shown: Shape): { row: number; column: number } | undefined {
  for (const [row, cells] of shown.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell === 'number') continue;
      if (possibleValues(rows, shown, row, column) < POSSIBLE) return { row, column };
    }
  }
  return undefined;
}

/** How many values a withheld count could have, by moving units between its row and another. */
function possibleValues(rows: Counts, shown: Shape, row: number, column: number): number {
  const { counts } = rows;
  const width = counts[row]?.length ?? 0;
  // Counts beside it may have to move along, such as all volunteers with those reached.
  const groups = Array.from({ length: 1 << width }, (_, bits) =>
    Array.from({ length: width }, (_one, at) => at).filter((at) => (bits >> at) % 2 === 1),
  ).filter((columns) => columns.includes(column));
  const possible = STEPS.filter((step) =>
    groups.some(
      (columns) =>
        couldMove(rows, shown, row, columns, step) &&
        counts.some((_, other) => other !== row && couldMove(rows, shown, other, columns, -step)),
    ),
  );
  return possible.length + 1;
}

/** By so much a withheld count is tried to be more or less. */
const STEPS = [-4, -3, -2, -1, 1, 2, 3, 4];

/** Whether withheld counts of a row could be so much more, whatever is shown of the row. */
function couldMove(
  { counts: rows, least }: Counts,
  shown: Shape,
  row: number,
  columns: readonly number[],
  step: number,
): boolean {
  const cells = shown[row] ?? [];
  const counts = rows[row] ?? [];
  const moved = counts.map((count, at) => (columns.includes(at) ? count + step : count));
  const fits = (at: number): boolean => {
    const cell = cells[at];
    const count = moved[at] ?? 0;
    return cell === 'small'
      ? count >= (at === 0 ? least : 0) && count < SMALLEST
      : cell === 'hidden' && count >= SMALLEST;
  };
  return (
    columns.every(fits) && moved.every((count, at) => at === 0 || count <= (moved[at - 1] ?? 0))
  );
}

/** What could be withheld as well: one count of the column, else what is shown of a whole row. */
function candidates(
  { counts }: Counts,
  shown: Shape,
  column: number,
): (readonly (readonly [row: number, column: number])[])[] {
  const countOf = (row: number): number => counts[row]?.[column] ?? 0;
  const order = [...shown.keys()].sort((a, b) => countOf(a) - countOf(b) || a - b);
  const visible = (row: number): (readonly [number, number])[] =>
    (shown[row] ?? []).flatMap((cell, at) =>
      typeof cell === 'number' ? [[row, at] as const] : [],
    );
  return [
    ...order.map((row) => visible(row).filter(([, at]) => at === column)),
    ...order.map(visible),
  ].filter((cells) => cells.length > 0);
}

function hide(shown: Shape, row: number, column: number): void {
  const cells = shown[row];
  if (cells) cells[column] = 'hidden';
}

function reveal({ counts }: Counts, shown: Shape, row: number, column: number): void {
  const cells = shown[row];
  const count = counts[row]?.[column];
  if (cells && count !== undefined) cells[column] = count;
}

/**
 * Counts that together are no more than some number that is shown.
 *
 * @returns undefined where they would leave fewer than three values possible
 */
export function shownParts(counts: readonly number[], most: number): readonly Shown[] | undefined {
  const shown = counts.map(shownCount);
  const exact = counts.reduce((sum, count) => (count < SMALLEST ? sum : sum + count), 0);
  const room = most - exact;
  return shown.includes('small') && room < POSSIBLE - 1 ? undefined : shown;
}

/** How many of the managers who take part are reached, and of the sponsors among them. */
export interface Reached {
  readonly volunteers: number;
  readonly reached: number;
  readonly sponsors: number;
  readonly sponsorsServed: number;
}

/**
 * How many sponsors there are and how many are served. A sponsor without a tandem is a manager
 * without one, so where few of these are left, a small count of sponsors served is known.
 *
 * @returns undefined where fewer than three values would be left possible
 */
export function shownSponsors({
  volunteers,
  reached,
  sponsors,
  sponsorsServed,
}: Reached): Readonly<Record<'sponsors' | 'served', Shown>> | undefined {
  const shown = { sponsors: shownCount(sponsors), served: shownCount(sponsorsServed) };
  // Where sponsors are withheld as well, any number of them may be served.
  const isKnown = ![volunteers, reached, sponsors].some((count) => shownCount(count) === 'small');
  const least = isKnown ? Math.max(0, sponsors - (volunteers - reached)) : 0;
  return shown.served === 'small' && SMALLEST - least < POSSIBLE ? undefined : shown;
}
