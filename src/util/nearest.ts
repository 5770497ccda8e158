import { distance } from 'fastest-levenshtein';

/** How many letters have to be put in, left out or replaced to turn one word into another. */
export { distance } from 'fastest-levenshtein';

/**
 * The candidate most like `word`, if it is near enough to be a slip: at most one edit for each
 * three letters. Ties go to the candidate that stands first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(word, candidate);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}
