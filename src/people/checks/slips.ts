import { distance } from '../../findings/nearest.ts';
import { letterKey } from '../headers/key.ts';

/**
 * Finds names that are probably slips of others, as pairs [slip, meant]. Names come as comparison
 * keys, the most common first; each is compared with those before it and named at most once.
 *
 * A slip is another punctuation or spelling of umlauts (`h.r.`, `hr`), an acronym (`human
 * resources`, `hr`), or one word of the name that differs by few letters: one from four letters
 * on, two from nine on. Words with digits are never taken for one another (`werk 1`, `werk 2`).
 *
 * No name is compared with all others: candidates are found through common keys, among them the
 * words with one or two letters left out (Garbe's symmetric delete method), so that the time
 * grows with the number of names and not with its square.
 */
export function findSlips(names: readonly string[]): (readonly [slip: string, meant: string])[] {
  const alike = similarWords(names);
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

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
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

/** How many letters may differ in words of these lengths. */
function tolerance(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  return length < 4 ? 0 : length < 9 ? 1 : 2;
}

/** Beyond so many words two letters are not left out any more: that many are no departments. */
const MANY = 20_000;

/** For each word the others that it may be a slip of. */
function similarWords(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const words = [...new Set(names.flatMap(wordsOf))].filter(
    (word) => word.length >= 4 && word.length <= 32 && /^\p{L}+$/u.test(word),
  );
  const alike = new Map<string, string[]>();
  const byRest = new Map<string, string[]>();
  for (const word of words) {
    const candidates = new Set<string>();
    for (const rest of restsOf(word, word.length < 9 || words.length > MANY ? 1 : 2)) {
      const sharing = byRest.get(rest);
      if (sharing === undefined) {
        byRest.set(rest, [word]);
        continue;
      }
      // A rest that many words share tells nothing; the first few stand for all.
      for (const other of sharing) candidates.add(other);
      if (sharing.length < 8) sharing.push(word);
    }
    for (const other of candidates) {
      if (!isSlip(word, other)) continue;
      alike.set(word, [...(alike.get(word) ?? []), other]);
      alike.set(other, [...(alike.get(other) ?? []), word]);
    }
  }
  return alike;
}

/** A word and what is left of it without up to so many letters. */
function restsOf(word: string, letters: number): Set<string> {
  const rests = new Set([word]);
  let last = [word];
  for (let round = 0; round < letters; round++) {
    last = last.flatMap((rest) =>
      Array.from({ length: rest.length }, (_, at) => rest.slice(0, at) + rest.slice(at + 1)),
    );
    for (const rest of last) rests.add(rest);
  }
  return rests;
}

function isSlip(a: string, b: string): boolean {
  const allowed = tolerance(a, b);
  if (allowed === 0) return false;
  return distance(a, b) <= allowed || isTransposition(a, b);
}

/** Whether two neighbouring letters changed places. */
function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
