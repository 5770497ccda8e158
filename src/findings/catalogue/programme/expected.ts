import { inBoth } from '../../../util/language.ts';

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
  (all: readonly Expected[]): string => all.map(inEnglish).join(' | '),
  (all: readonly Expected[]): string => all.map(inGerman).join(' | '),
);

function inEnglish(one: Expected): string {
  switch (one.kind) {
    case 'integer':
      return `a whole number ${one.min}…${one.max}`;
    case 'number':
      return `a number ${one.min}…${one.max} with at most three decimals`;
    case 'text':
      return one.most === 0 ? 'a text' : `a text of ${one.least} to ${one.most} characters`;
    case 'id':
      return 'small letters a-z, digits and hyphens, beginning with a letter';
    default:
      return written(one);
  }
}

function inGerman(one: Expected): string {
  switch (one.kind) {
    case 'integer':
      return `eine ganze Zahl ${one.min}…${one.max}`;
    case 'number':
      return `eine Zahl ${one.min}…${one.max} mit höchstens drei Nachkommastellen`;
    case 'text':
      return one.most === 0 ? 'ein Text' : `ein Text mit ${one.least} bis ${one.most} Zeichen`;
    case 'id':
      return 'kleine Buchstaben a-z, Ziffern und Bindestriche, beginnend mit einem Buchstaben';
    default:
      return written(one);
  }
}

/** As it stands in a programme file, in any language. */
function written(one: Extract<Expected, { kind: 'words' | 'list' | 'map' }>): string {
  if (one.kind === 'words') return one.words.join(' | ');
  if (one.kind === 'list') return '[ … ]';
  const { keys } = one;
  if (keys.length === 0 || keys.length > MOST_KEYS) return '{ … }';
  return `{ ${keys.map((key) => `${key}: …`).join(', ')} }`;
}
