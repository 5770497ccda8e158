import { letterKey } from '../headers/key.ts';

/** Words that say what kind of unit it is, wherever they stand in a name, with what links them. */
const UNIT =
  /(?<![\p{L}\p{N}])(?:team|teams|gruppe|group|unit|units|division|section|office|function|fachbereich|fachabteilung|geschäftsbereich|zentralbereich|hauptabteilung|stabsstelle|stab|referat|sachgebiet|ressort|dezernat|institut|institute|fakultät|faculty)(?![\p{L}\p{N}])(?: (?:of|for|für|der|des|the))?/gu;

/** A German compound with such a word: `Rechtsabteilung`, `Vertriebsteam`. */
const COMPOUND = /^(\p{L}{3,}?)s?-?(?:abteilung|bereich|referat|team|gruppe)$/u;

/** The endings that singular and plural differ by. */
const ENDING = /(?<=\p{L}{4})(?:en|es|er|e|n|s)$/u;

/**
 * What is left of a department's name without kind of unit, order and number: `Team Recht`,
 * `Rechtsabteilung` and `Recht` have it in common, and so have `Sales u. Marketing` and
 * `Marketing & Sales`. It is worth a question, not more.
 */
export function looseName(key: string): { readonly core: string; readonly isBare: boolean } {
  const rest = key.replaceAll(UNIT, ' ').trim();
  let isBare = rest === key;
  const parts = rest.split(/&| u\.? /u).map((part) => {
    const name = COMPOUND.exec(part)?.[1] ?? part;
    isBare &&= name === part;
    return name.split(/[ -]+/u).map(stem).join(' ');
  });
  const core = parts.sort().join('&').trim();
  // Of `Team 1` and `Team A` nothing is left that would name a department.
  return { core: /\p{L}{2}/u.test(core) ? core : '', isBare };
}

/** A word without its ending; one with digits as it is, since `1.2` is not `12`. */
function stem(word: string): string {
  return /\p{N}/u.test(word) ? word : letterKey(word.replace(ENDING, ''));
}
