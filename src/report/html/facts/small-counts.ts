/** Counts below this are not shown to the steering group: they could point at one person. */
const SMALLEST = 5;

/** A count as it may be shown; `hidden` could be worked out from the others and their sum. */
export type Shown = number | 'small' | 'hidden';

/** One count. */
export function shownCount(count: number): Shown {
  return count < SMALLEST ? 'small' : count;
}

/**
 * The counts of one column whose sum is shown as well. A single small count would follow from the
 * sum and the others, so the next smallest one is hidden with it (complementary suppression, as
 * official statistics do it).
 */
export function shownColumn(counts: readonly number[]): readonly Shown[] {
  const shown: Shown[] = counts.map(shownCount);
  if (shown.filter((one) => one === 'small').length !== 1) return shown;
  let least = -1;
  counts.forEach((count, at) => {
    if (shown[at] !== 'small' && (least < 0 || count < (counts[least] ?? 0))) least = at;
  });
  if (least >= 0) shown[least] = 'hidden';
  return shown;
}
