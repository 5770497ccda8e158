import type { Language } from '../../util/language.ts';
import type { ObjectiveShown, Price } from '../protocol.ts';
import { numbers } from '../../util/numbers.ts';
import type { Words } from './words.ts';

/** What is lost and what is won, in the order in which it counts. */
export function priceParts(
  { tandems, sponsors, waiting, lowest, total }: Price,
  weights: number,
  language: Language,
  words: Words,
): { readonly lost: readonly string[]; readonly won: readonly string[] } {
  const points = (score: number): string => numbers(language).points(score, weights);
  const values: readonly (readonly [number, (value: number) => string])[] = [
    [tandems, words.priceTandems],
    [sponsors, words.priceSponsors],
    [waiting, words.priceWaiting],
    [lowest, (value) => words.priceLowest(points(value))],
    [total, (value) => words.priceTotal(points(value))],
  ];
  return {
    lost: values.flatMap(([value, say]) => (value > 0 ? [say(value)] : [])),
    won: values.flatMap(([value, say]) => (value < 0 ? [say(-value)] : [])),
  };
}

/** Several things in one phrase. */
export function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** What a decision cost: what the best roster reached before, less what it reaches now. */
export function priceBetween(before: ObjectiveShown, after: ObjectiveShown): Price {
  return {
    tandems: before.tandems - after.tandems,
    sponsors: before.sponsors - after.sponsors,
    waiting: 0,
    lowest: 0,
    // Points under other weights mean something else.
    total: haveSameWeights(before, after) ? before.total - after.total : 0,
  };
}

/** Whether the points of two rosters mean the same. */
export function haveSameWeights(a: ObjectiveShown, b: ObjectiveShown): boolean {
  return a.weights.join() === b.weights.join();
}
