import { letterKey } from '../headers/key.ts';
import { similarWords } from './similar-words.ts';

/**
 * Finds names that are probably slips of others, as pairs [slip, meant]. Names come as comparison
 * keys, the most common first; each is compared with those before it and named at most once.
 *
 * A slip is another punctuation or spelling of umlauts (`h.r.`, `hr`), an acronym (`human
 * resources`, `hr`), or one word of the name that differs by few letters (see `similarWords`).
 * Words with digits are never taken for one another (`werk 1`, `werk 2`). Names meet through common
 * keys, so that the time grows with their number and not with its square.
 */
export function findSlips(names: readonly string[]): (readonly [slip: string, meant: string])[] {
  const alike = similarWords(names.flatMap(wordsOf));
  const byLetters = new Map<string, string>();
  const byAcronym = new Map<string, string>();
  const byWords = new Map<string, string>();
  const slips: [string, string][] = [];
  for (const name of names) {
    const words = wordsOf(name);
    const letters = letterKey(name);
    const acronyms = acronymsOf(words);
    const meant =
      byLetters.get(letters) ??
      byAcronym.get(letters) ??
      firstIn(byLetters, acronyms) ??
      firstIn(
        byWords,
        words.flatMap(
          (word, at) => alike.get(word)?.map((one) => words.with(at, one).join(' ')) ?? [],
        ),
      );
    if (meant !== undefined) slips.push([name, meant]);
    if (letters !== '') remember(byLetters, letters, name);
    for (const acronym of acronyms) remember(byAcronym, acronym, name);
    remember(byWords, words.join(' '), name);
  }
  return slips;
}

function firstIn(names: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined {
  return keys.map((key) => names.get(key)).find((name) => name !== undefined);
}

function remember(names: Map<string, string>, key: string, name: string): void {
  if (!names.has(key)) names.set(key, name);
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
