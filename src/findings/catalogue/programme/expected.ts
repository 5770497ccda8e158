import { inBoth, type Language } from '../../../util/language.ts';

/** One kind of value that a programme file can have at a place. */
export type Expected =
  | { readonly kind: 'integer' | 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** `most` is 0 where there is no limit. */
  | { readonly kind: 'text'; readonly least: number; readonly most: number }
  | { readonly kind: 'id' }
  | { readonly kind: 'list' }
  | { readonly kind: 'map'; readonly keys: readonly string[] };

/** So many keys of a map are named; of more, none. */
const MOST_KEYS = 3;

/** The kinds of values in words, such as “a whole number 0…1000”. */
export const expectedText = inBoth(
  (all: readonly Expected[]): string =>
    oneOf(
      'en',
      all.flatMap((one) => (one.kind === 'words' ? one.words : [inEnglish(one)])),
    ),
  (all: readonly Expected[]): string =>
    oneOf(
      'de',
      all.flatMap((one) => (one.kind === 'words' ? one.words : [inGerman(one)])),
    ),
);

/** Alternatives in a sentence: `required, off or { depth: … }`. */
export function oneOf(language: Language, all: readonly string[]): string {
  const or = language === 'de' ? ' oder ' : ' or ';
  return [...(all.length > 2 ? [all.slice(0, -2).join(', ')] : []), all.slice(-2).join(or)].join(
    ', ',
  );
}

function inEnglish(one: Exclude<Expected, { kind: 'words' }>): string {
  switch (one.kind) {
    case 'integer':
      return `a whole number ${one.min}…${one.max}`;
    case 'number':
      return `a number ${one.min}…${one.max} with at most three decimals`;
    case 'text':
      return one.most === 0 ? 'a text' : `a text of ${one.least} to ${one.most} characters`;
    case 'id':
      return 'small letters a-z, digits and hyphens, beginning with a letter';
    case 'list':
      return 'a list, such as [ …, … ]';
    case 'map':
      return written(one) ?? 'settings, each as key: value';
  }
}

function inGerman(one: Exclude<Expected, { kind: 'words' }>): string {
  switch (one.kind) {
    case 'integer':
      return `eine ganze Zahl ${one.min}…${one.max}`;
    case 'number':
      return `eine Zahl ${one.min}…${one.max} mit höchstens drei Nachkommastellen`;
    case 'text':
      return one.most === 0 ? 'ein Text' : `ein Text mit ${one.least} bis ${one.most} Zeichen`;
    case 'id':
      return 'kleine Buchstaben a-z, Ziffern und Bindestriche, beginnend mit einem Buchstaben';
    case 'list':
      return 'eine Liste, etwa [ …, … ]';
    case 'map':
      return written(one) ?? 'Einstellungen der Form Schlüssel: Wert';
  }
}

/** A map as it stands in a programme file, where it has few keys. */
function written({ keys }: Extract<Expected, { kind: 'map' }>): string | undefined {
  if (keys.length === 0 || keys.length > MOST_KEYS) return undefined;
  return `{ ${keys.map((key) => `${key}: …`).join(', ')} }`;
}
