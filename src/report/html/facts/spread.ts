import { spread } from '../../../util/numbers.ts';

/** How often each value of a small range occurs. */
export interface Bin {
  /** The bin's lower end. */
  readonly from: number;
  readonly count: number;
}

/**
 * Counts values of 0…`end` into bins that start at multiples of a width, from the first to the
 * last bin with a value in it. The width is the first that needs at most a dozen of them; a value of
 * `end` goes into the last bin.
 */
export function binned(
  values: readonly number[],
  widths: readonly number[],
  end: number,
): { readonly width: number; readonly bins: readonly Bin[] } {
  const { lowest, highest } = spread(values);
  const placesOf = (width: number): ((value: number) => number) => {
    const last = Math.ceil(end / width) - 1;
    return (value) => Math.min(last, Math.floor(value / width));
  };
  const fits = (width: number): boolean =>
    placesOf(width)(highest) - placesOf(width)(lowest) < MOST_BINS;
  const width = widths.find(fits) ?? end;
  const place = placesOf(width);
  const first = place(lowest);
  const counts = new Array<number>(place(highest) - first + 1).fill(0);
  for (const value of values) {
    const at = place(value) - first;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { width, bins: counts.map((count, at) => ({ from: (first + at) * width, count })) };
}

const MOST_BINS = 12;

/** Counts each whole number between the lowest and the highest of some. */
export function tallied(values: readonly number[]): readonly Bin[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([from, count]) => ({ from, count }));
}
