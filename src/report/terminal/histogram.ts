const BARS = '▁▂▃▄▅▆▇█';

/** How many columns the picture has: one for each ten points. */
const BINS = 10;

/**
 * A row of bars over the points of all tandems: bin k holds those from 10·k up to below
 * 10·(k + 1), the last one 100 as well. Empty bins are blank.
 *
 * @param tenths - points in tenths, 0…1000
 */
export function histogram(tenths: readonly number[]): string {
  const counts = Array.from({ length: BINS }, () => 0);
  for (const one of tenths) {
    const bin = Math.min(BINS - 1, Math.floor(one / 100));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  return counts
    .map((count) =>
      count === 0 ? ' ' : (BARS[Math.ceil((count * BARS.length) / most) - 1] ?? ' '),
    )
    .join('');
}
