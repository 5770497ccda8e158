import { cleanCell } from './cell.ts';

/** How much the letters beyond ASCII speak for a text, by their frequency in Western Europe. */
const WEIGHTS = new Map<string, number>();
for (const [weight, letters] of [
  [3, 'äöüßÄÖÜé'],
  [2, 'èêëàáâãçñíîïóôõúûåæøÅÆØÉÈÀÇÑ'],
  [1, 'ìòùýÿœšžÃÕÁÂÊËÌÍÎÏÒÓÔÙÚÛÝŸŒŠŽðÐþÞ'],
] as const) {
  for (const letter of letters) WEIGHTS.set(letter, weight);
}
/** Signs that stand between words, or at their ends. */
const SIGNS = new Set('€„“”‚‘’–—…«»‹›§°²³•®©™\u00a0');

const LETTER = /\p{L}/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

/**
 * How much a text looks like names and words of Western Europe: letters where letters belong
 * count for it; signs within words, capitals behind small letters and control characters against
 * it; header names that `recognises` knows weigh most. It tells code pages apart, since a text
 * read in the wrong one has such oddities: `MŸller`, `Grš§e`.
 */
export function likeness(text: string, recognises: (header: string) => boolean): number {
  let score = 0;
  for (const match of text.matchAll(/[^\0-\x7f]/gu)) {
    score += likenessOf(match[0], text[match.index - 1] ?? ' ', text[match.index + 1] ?? ' ');
  }
  const headers = text.split(/[\r\n]/, 20).flatMap((line) => line.split(/[;,\t|]/, 500));
  const known = headers
    .map((header) => cleanCell(header.replaceAll('"', '')))
    .filter((header) => /[^\0-\x7f]/.test(header) && recognises(header));
  return score + 5 * known.length;
}

function likenessOf(letter: string, before: string, behind: string): number {
  const behindLetter = LETTER.test(before);
  if (SIGNS.has(letter)) return behindLetter && LETTER.test(behind) && letter !== '’' ? -3 : 1;
  const weight = WEIGHTS.get(letter);
  if (weight === undefined) return -3;
  if (UPPER.test(letter) && behindLetter && (!UPPER.test(before) || LOWER.test(behind))) return -3;
  // Few words begin with such a letter unless they are written with a capital.
  return LOWER.test(letter) && !behindLetter ? weight - 1 : weight;
}
