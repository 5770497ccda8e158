import type { Spread } from '../roster/wave/programme-status.ts';
import { inBoth, type Language } from '../util/language.ts';
import { numbers } from '../util/numbers.ts';

const WORDS = inBoth(
  {
    tandems: (count: number) => `${count} ${count === 1 ? 'tandem' : 'tandems'}`,
    days: (text: string, isOne: boolean) => `${text} ${isOne ? 'day' : 'days'}`,
    percent: (text: string) => `${text} %`,
    range: (lowest: string, highest: string) => `${lowest} to ${highest}`,
    median: (text: string) => `median ${text}`,
  },
  {
    tandems: (count) => `${count} ${count === 1 ? 'Tandem' : 'Tandems'}`,
    days: (text, isOne) => `${text} ${isOne ? 'Tag' : 'Tage'}`,
    percent: (text) => `${text} %`,
    range: (lowest, highest) => `${lowest} bis ${highest}`,
    median: (text) => `Median ${text}`,
  },
);

/** How long so many tandems lasted: “10 tandems: 30 to 120 days, median 61”. */
export function daysText(spread: Spread, language: Language): string {
  const { tandems, days } = WORDS[language];
  return `${tandems(spread.count)}: ${rangeText(spread, language, days)}`;
}

/** How far tandems are: “3 to 98 %, median 21 %”, and “40 %” where all say the same. */
export function percentText(spread: Spread, language: Language): string {
  const { percent } = WORDS[language];
  return rangeText(spread, language, percent, percent);
}

function rangeText(
  { lowest, median, highest }: Spread,
  language: Language,
  unit: (text: string, isOne: boolean) => string,
  unitOfMedian = (text: string): string => text,
): string {
  const words = WORDS[language];
  const { decimal } = numbers(language);
  if (lowest === highest) return unit(decimal(lowest), lowest === 1);
  const range = unit(words.range(decimal(lowest), decimal(highest)), false);
  return `${range}, ${words.median(unitOfMedian(decimal(median)))}`;
}
