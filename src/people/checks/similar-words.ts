import { distance } from '../../util/nearest.ts';

/** How many letters may differ in words of these lengths, four at least. */
function tolerance(a: string, b: string): number {
  return Math.min(a.length, b.length) < 9 ? 1 : 2;
}

/** Beyond so many words two letters are not left out any more: that many are no departments. */
const MANY = 20_000;

/**
 * For each word the others that it may be a slip of: one letter differs in words of four letters
 * and more, two in words of nine and more. Candidates are found through common rests, the words
 * without one or two of their letters (Garbe's symmetric delete method), so that no word is
 * compared with all others.
 */
export function similarWords(all: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const words = [...new Set(all)].filter(
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
  return distance(a, b) <= tolerance(a, b) || isTransposition(a, b);
}

/** Whether two words are one but for two neighbouring letters that changed places. */
function isTransposition(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
