/** Counts below this are not shown to the steering group: they could point at one person. */
const SMALLEST = 5;

/** A count as it may be shown; `hidden` could be worked out from the others and their sum. */
export type Shown = number | 'small' | 'hidden';

/** One count. */
export function shownCount(count: number): Shown {
  return count < SMALLEST ? 'small' : count;
}

/**
 * Rows of counts, each a part of the one before it (all, volunteers, reached), whose sums by column
 * are shown as well. Withheld is a count under 5; a count that differs by fewer than 5 from the one
 * before, since that would tell how few did not volunteer; and, where a column has only one such
 * count, the next smallest, since the one would follow from the sum (complementary suppression, as
 * official statistics do it).
 */
export function shownTable(rows: readonly (readonly number[])[]): readonly (readonly Shown[])[] {
  const shown = rows.map(shownRow);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  for (let column = 0; column < width; column++) {
    const visible = shown.filter((row) => typeof row[column] === 'number');
    if (visible.length !== shown.length - 1) continue;
    const least = Math.min(...visible.map((row) => row[column] as number));
    const row = visible.find((one) => one[column] === least);
    if (row !== undefined) row[column] = 'hidden';
  }
  return shown;
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
