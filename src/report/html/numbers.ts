import type { Language } from '../../findings/finding.ts';

/** Numbers as a reader of the language writes them; the machine's own locale has no say. */
export interface Numbers {
  /** A whole number, such as 10,000. */
  readonly whole: (value: number) => string;
  /** Tenths, such as 875 for 87.5. */
  readonly tenths: (value: number) => string;
  /** A share of a whole in per cent, rounded; an em dash where there is no whole. */
  readonly share: (part: number, of: number) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

/** The number formats of a language. */
export function numbers(language: Language): Numbers {
  const locale = LOCALES[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    whole: (value) => whole.format(value),
    tenths: (value) => decimal.format(value / 10),
    share: (part, of) => (of === 0 ? '—' : percent.format(part / of)),
  };
}

/** Compares texts as a reader of the language sorts them, equal ones by code units. */
export function alphabet(language: Language): (a: string, b: string) => number {
  const collator = new Intl.Collator(LOCALES[language]);
  return (a, b) => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}
