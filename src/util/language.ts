/** The languages that the program speaks. */
export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Something in both languages. */
export type InBoth<Words> = Readonly<Record<Language, Words>>;

/**
 * Words in both languages, chosen by `[language]`. The English ones give the form, the German ones
 * must have it, so that nothing is said in one language alone.
 */
export function inBoth<Words>(en: Words, de: NoInfer<Words>): InBoth<Words> {
  return { en, de };
}
