import { letterKey } from '../headers/key.ts';
import { similarWords } from './similar-words.ts';

/**
 * Finds those whose names are probably slips of others', as pairs [slip, meant]. The names are
 * comparison keys, the most common first; each is compared with those before it and named at most
 * once.
 *
 * A slip is another punctuation or spelling of umlauts (`h.r.`, `hr`), an acronym (`human
 * resources`, `hr`), or one word of the name that differs by few letters (see `similarWords`).
 * Words with digits are never taken for one another (`werk 1`, `werk 2`). Names meet through common
 * keys, so that the time grows with their number and not with its square.
 */
export function findSlips<Named extends { readonly key: string }>(
  all: readonly Named[],
): (readonly [slip: Named, meant: Named])[] {
  const alike = similarWords(all.flatMap(({ key }) => wordsOf(key)));
  const byLetters = new Map<string, Named>();
  const byAcronym = new Map<string, Named>();
  const byWords = new Map<string, Named>();
  const slips: [Named, Named][] = [];
  for (const one of all) {
    const words = wordsOf(one.key);
    const letters = letterKey(one.key);
    const acronyms = acronymsOf(words);
    const meant =
      byLetters.get(letters) ??
      byAcronym.get(letters) ??
      firstIn(byLetters, acronyms) ??
      firstIn(
        byWords,
        words.flatMap(
          (word, at) => alike.get(word)?.map((other) => words.with(at, other).join(' ')) ?? [],
        ),
      );
    if (meant !== undefined) slips.push([one, meant]);
    if (letters !== '') remember(byLetters, letters, one);
    for (const acronym of acronyms) remember(byAcronym, acronym, one);
    remember(byWords, words.join(' '), one);
  }
  return slips;
}

function firstIn<Named>(
  by: ReadonlyMap<string, Named>,
  keys: readonly string[],
): Named | undefined {
  return keys.map((key) => by.get(key)).find((one) => one !== undefined);
}

function remember<Named>(by: Map<string, Named>, key: string, one: Named): void {
  if (!by.has(key)) by.set(key, one);
}

const FILLERS = new Set(['und', 'and', 'of', 'for', 'der', 'die', 'des', 'für', 'the']);

/** The first letters of several words, with and without words such as “and”. */
function acronymsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const initials = (some: readonly string[]): string =>
    letterKey(some.map((word) => word[0] ?? '').join(''));
  const short = words.filter((word) => !FILLERS.has(word));
  return [...new Set([initials(words), initials(short)])].filter((letters) => letters.length > 1);
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
