import { letterKey } from '../headers/key.ts';

/** Words that say what kind of unit it is, wherever they stand in a name, with what links them. */
const UNIT =
  /(?<![\p{L}\p{N}])(?:team|teams|gruppe|group|unit|units|division|section|office|function|fachbereich|fachabteilung|geschäftsbereich|zentralbereich|hauptabteilung|stabsstelle|stab|referat|sachgebiet|ressort|dezernat|institut|institute|fakultät|faculty)(?![\p{L}\p{N}])(?: (?:of|for|für|der|des|the))?/gu;

/** A German compound with such a word: `Rechtsabteilung`, `Vertriebsteam`. */
const COMPOUND = /^(\p{L}{3,}?)s?-?(?:abteilung|bereich|referat|team|gruppe|wesen)$/u;

/** Numerals behind a word: `Werk II` is hardly another than `Werk 2`. */
const ROMAN = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map((roman, at) => [
    roman,
    String(at + 1),
  ]),
);

/** The endings that singular and plural differ by. */
const ENDING = /(?<=\p{L}{4})(?:en|es|er|e|n|s)$/u;

/**
 * What is left of a department's name without kind of unit, order and number: `Team Recht`,
 * `Rechtsabteilung` and `Recht` have it in common, and so have `Sales u. Marketing` and
 * `Marketing & Sales`, or `Werk II` and `Werk 02`. It is worth a question, not more.
 */
export function looseName(key: string): { readonly core: string; readonly isBare: boolean } {
  const rest = key.replaceAll(UNIT, ' ').trim();
  let isBare = rest === key;
  const parts = rest.split(/&| u\.? /u).map((part) => {
    const name = COMPOUND.exec(part)?.[1] ?? part;
    isBare &&= name === part;
    return name
      .split(/[ -]+/u)
      .map((word, at) => (at > 0 ? (ROMAN.get(word) ?? stem(word)) : stem(word)))
      .sort()
      .join(' ');
  });
  const core = parts.sort().join('&').trim();
  // Of `Team 1` and `Team A` nothing is left that would name a department; of `R&D` something is.
  return { core: /\p{L}&?\p{L}/u.test(core) ? core : '', isBare };
}

/**
 * What stands before a hyphen between blanks: `Sales - EMEA` may be a part of `Sales`, or the same.
 * Blank where there is none, or where it names no department by itself.
 */
export function headOf(key: string): string {
  const head = /^(.+?) [-–—] \S/u.exec(key)?.[1] ?? '';
  return looseName(head).core === '' ? '' : head;
}

/** A word without its ending, a number without leading zeros; `1.2` is not `12`. */
function stem(word: string): string {
  return /\p{N}/u.test(word) ? word.replace(/^0+(?=\d)/, '') : letterKey(word.replace(ENDING, ''));
}
