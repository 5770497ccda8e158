import { entryOf } from './entry.ts';
import { inBoth, type Language } from './language.ts';

/** Numbers as a reader of the language writes them; the machine's own locale has no say. */
export interface Numbers {
  /** A whole number, such as 10,000. */
  readonly whole: (value: number) => string;
  /** Tenths, such as 875 for 87.5. */
  readonly tenths: (value: number) => string;
  /** A score as points with one decimal; see `tenthsOfPoints`. */
  readonly points: (score: number, weights: number) => string;
  /** Thousandths with as many decimals as they need, such as 4500 for 4.5. */
  readonly thousandths: (value: number) => string;
  /** With a decimal where it needs one, such as 61.5. */
  readonly decimal: (value: number) => string;
  /** A share of a whole in per cent, rounded; an em dash where there is no whole. */
  readonly share: (part: number, of: number) => string;
}

/** What stands between thousands, before decimals, and before the sign of per cent. */
const MARKS = inBoth(
  { group: ',', decimal: '.', percent: '' },
  { group: '.', decimal: ',', percent: '\u00A0' },
);

/** The number formats of a language. */
export function numbers(language: Language): Numbers {
  const { group, decimal, percent } = MARKS[language];
  const whole = (value: number): string =>
    String(Math.round(value)).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, group);
  const tenths = (value: number): string =>
    `${whole(Math.floor(value / 10))}${decimal}${value % 10}`;
  return {
    whole,
    tenths,
    points: (score, weights) => pointsText(score, weights).replace('.', decimal),
    thousandths: (value) => String(value / 1000).replace('.', decimal),
    decimal: (value) => String(Number(value.toFixed(1))).replace('.', decimal),
    share: (part, of) =>
      of === 0 ? '—' : `${whole(Math.floor((200 * part + of) / (2 * of)))}${percent}%`,
  };
}

/**
 * The lowest, the median and the highest of some numbers, which must not be none. The median of an
 * even number of them is the mean of the two in the middle.
 */
export function spread(values: Iterable<number>): {
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
} {
  const sorted = Float64Array.from(values).sort();
  const last = sorted.length - 1;
  return {
    lowest: entryOf(sorted, 0),
    median: (entryOf(sorted, last >> 1) + entryOf(sorted, (last + 1) >> 1)) / 2,
    highest: entryOf(sorted, last),
  };
}

/**
 * A score as points in tenths: score / (10 × Σ active weights) is 0.0…100.0, rounded half up to
 * one decimal, in whole numbers.
 *
 * @returns tenths of a point, 0…1000
 */
export function tenthsOfPoints(score: number, weights: number): number {
  return weights === 0 ? 0 : Math.floor((2 * score + weights) / (2 * weights));
}

/** Points as programs read them, with one decimal and a point: `87.5`. */
export function pointsText(score: number, weights: number): string {
  const tenths = tenthsOfPoints(score, weights);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
