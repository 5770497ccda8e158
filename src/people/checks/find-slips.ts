import { letterKey } from '../headers/key.ts';
import { latinOf } from './confusable-key.ts';
import { headOf, looseName } from './loose-name.ts';
import { functionOf } from './same-function.ts';
import { similarWords } from './similar-words.ts';

/** In what two names differ that are probably one. */
export type SlipKind = 'spelling' | 'decoration' | 'letters' | 'acronym' | 'likeness' | 'function';

interface Options<Named> {
  /** Names that are two for good. */
  readonly areDistinct?: (a: Named, b: Named) => boolean;
  /** Whether a slip makes one of two names, or is only worth a warning. */
  readonly joins?: (slip: Named, meant: Named, kind: SlipKind) => boolean;
  /** Whether it matters if two names of one function (`sales`, `vertrieb`) are one. */
  readonly canMeet?: (a: Named, b: Named) => boolean;
}

/**
 * Finds those whose names are probably slips of others', as triples [slip, meant, kind]. The names
 * are comparison keys, the most common first; each is compared with those before it and named at
 * most once. A name that became another's is not compared any more, so that there are no chains.
 *
 * A slip is another punctuation or spelling of umlauts (`h.r.`, `hr`), a decoration (`sales (4711)`,
 * `sales`), one word of the name that differs by few letters (see `similarWords`), an acronym
 * (`human resources`, `hr`; `geschäftsführung`, `gf`), a likeness (`rechtsabteilung`, `recht`, `sales - emea`, `sales`; see
 * `looseName`), or another name of one function (`sales`, `vertrieb`; see `functionOf`). Words with
 * digits are never taken for one another (`werk 1`, `werk 2`). Names meet through common keys, so
 * that the time grows with their number and not with its square.
 */
export function findSlips<Named extends { readonly key: string }>(
  all: readonly Named[],
  { areDistinct = () => false, joins = () => true, canMeet = () => true }: Options<Named> = {},
): (readonly [slip: Named, meant: Named, kind: SlipKind])[] {
  const alike = similarWords(all.flatMap(({ key }) => wordsOf(key)));
  const bySpelling = new Index<Named>();
  const byBareName = new Index<Named>();
  const byAcronym = new Index<Named>();
  const byWords = new Index<Named>();
  const byCore = new Index<Named>();
  const byHead = new Index<Named>();
  const byFunction = new Index<Named>();
  const slips: (readonly [Named, Named, SlipKind])[] = [];
  for (const one of all) {
    const words = wordsOf(one.key);
    const spelling = spellingOf(one.key);
    const { bare, details } = bareNameOf(one.key);
    const acronyms = acronymsOf(one.key);
    const { core, isBare } = looseName(one.key);
    const head = spellingOf(headOf(one.key));
    const ofFunction = functionOf(one.key);
    const others = (earlier: Named): boolean => !areDistinct(one, earlier);
    const found = first<Named>([
      ['spelling', () => bySpelling.find([spelling], others)],
      [
        'decoration',
        () =>
          byBareName.find([bare], (earlier) => {
            const theirs = bareNameOf(earlier.key).details;
            return others(earlier) && (details === '' || theirs === '' || details === theirs);
          }),
      ],
      [
        'letters',
        () =>
          byWords.find(
            words.flatMap(
              (word, at) => alike.get(word)?.map((other) => words.with(at, other).join(' ')) ?? [],
            ),
            others,
          ),
      ],
      ['acronym', () => byAcronym.find([spelling], others) ?? bySpelling.find(acronyms, others)],
      [
        'likeness',
        () =>
          byCore.find(
            [core],
            (earlier) => others(earlier) && (isBare || looseName(earlier.key).isBare),
          ) ??
          bySpelling.find(head === '' ? [] : [head], others) ??
          byHead.find([spelling], others),
      ],
      [
        'function',
        () => byFunction.find([ofFunction], (earlier) => others(earlier) && canMeet(one, earlier)),
      ],
    ]);
    if (found !== undefined) {
      const [kind, meant] = found;
      slips.push([one, meant, kind]);
      if (joins(one, meant, kind)) continue;
    }
    bySpelling.add(spelling, one);
    byBareName.add(bare, one);
    for (const acronym of acronyms) byAcronym.add(acronym, one);
    byWords.add(words.join(' '), one);
    byCore.add(core, one);
    byHead.add(head, one);
    byFunction.add(ofFunction, one);
  }
  return slips;
}

/** The names under a key, in the order in which they came. */
class Index<Named> {
  readonly #by = new Map<string, Named[]>();

  add(key: string, one: Named): void {
    if (key === '') return;
    const all = this.#by.get(key);
    if (all === undefined) this.#by.set(key, [one]);
    else all.push(one);
  }

  find(keys: readonly string[], suits: (one: Named) => boolean): Named | undefined {
    for (const key of keys) {
      const one = this.#by.get(key)?.find(suits);
      if (one !== undefined) return one;
    }
    return undefined;
  }
}

function first<Named>(
  ways: readonly (readonly [SlipKind, () => Named | undefined])[],
): readonly [SlipKind, Named] | undefined {
  for (const [kind, find] of ways) {
    const one = find();
    if (one !== undefined) return [kind, one];
  }
  return undefined;
}

/** Letters that may look like Latin ones: Greek, Cyrillic and its supplement. */
const OTHER_ALPHABETS = /[\u0370-\u052f]/;

/** Letters and digits alone, as they look; numbers stay apart, since `1.1` is not `11`. */
export function spellingOf(key: string): string {
  const letters = letterKey(OTHER_ALPHABETS.test(key) ? latinOf(key) : key);
  const numbers = key.match(/\p{N}+/gu) ?? [];
  return letters === '' || numbers.length < 2 ? letters : `${letters} ${numbers.join(' ')}`;
}

const WORDS =
  /(?<![\p{L}\p{N}])(?:department|dept\.?|abteilung|abt\.?|bereich)(?![\p{L}\p{N}])(?: (?:of|for|für|der|des)(?= ))?/gu;
const BRACKETS = /\(([^()]*)\)|\[([^[\]]*)\]|\{([^{}]*)\}/gu;
const CODE = /^[\s\-–:.,#]*(\d{3,})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(\d{3,})[\s\-–:.,]*$/u;

/**
 * A name without its decoration: what stands in brackets, a code of three or more digits at either
 * end, and words such as “Department”. `details` is what the decoration says. The bare name is
 * blank where nothing with letters is left, and then compares with nothing.
 */
export function bareNameOf(key: string): { readonly bare: string; readonly details: string } {
  const details: string[] = [];
  let rest = key.replaceAll(BRACKETS, (_, ...inner: (string | undefined)[]) => {
    details.push(letterKey(inner.slice(0, 3).find((part) => part !== undefined) ?? ''));
    return ' ';
  });
  rest = rest.replaceAll(WORDS, ' ').trim();
  for (let code = CODE.exec(rest); code !== null; code = CODE.exec(rest)) {
    details.push(code[1] ?? code[2] ?? '');
    rest = `${rest.slice(0, code.index)} ${rest.slice(code.index + code[0].length)}`.trim();
  }
  const bare = /\p{L}/u.test(rest) ? spellingOf(rest) : '';
  return {
    bare,
    details: details
      .filter((one) => one !== '')
      .sort()
      .join(' '),
  };
}

const FILLERS = new Set(['und', 'and', 'of', 'for', 'der', 'die', 'des', 'für', 'the']);

/**
 * Where a German compound is put together: behind the s that joins words of such endings
 * (`geschäfts|führung`), and before what compounds of departments often end in (`ein|kauf`).
 */
const JOINT =
  /(?<=\p{L}(?:ung|[hk]eit|tät|ion|schaft|äft|beit|trieb|kauf|men)s)(?!ch)(?=\p{L}{4})|(?<=\p{L}{3})(?=(?:abteilung|arbeit|entwicklung|führung|haltung|kauf|kommunikation|leitung|logistik|management|planung|sicherheit|sicherung|steuerung|technik|verwaltung|wesen)$)/u;

/** The first letters of several words or of the parts of one, with and without words such as “and”. */
function acronymsOf(key: string): string[] {
  const initials = (some: readonly string[]): string =>
    letterKey(some.map((word) => word[0] ?? '').join(''));
  const acronyms = [' und ', ' and '].flatMap((and) => {
    const words = wordsOf(key.replaceAll('&', and));
    const main = words.filter((word) => !FILLERS.has(word));
    const parts = main.flatMap((word) => word.split(JOINT));
    return [words, main, parts].filter((some) => some.length > 1).map(initials);
  });
  return [...new Set(acronyms)].filter((letters) => letters.length > 1);
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
