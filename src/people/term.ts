import type { Term } from './person.ts';

/**
 * What two spellings of one word have in common: NFKC, outer white space off and inner collapsed,
 * case folded (`ß` is `ss`). Idempotent.
 */
export function termKey(text: string): string {
  // Most words and all addresses: nothing to fold but letters.
  if (PRINTABLE.test(text)) return text.toLowerCase();
  const folded = text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
  return folded.replaceAll(/\s+/g, ' ').trim();
}

/** Equal, ASCII case aside, where `termKey` is; that takes less time than `termKey`. */
export function asciiKey(text: string): string {
  return PRINTABLE.test(text) ? text : termKey(text);
}

const PRINTABLE = /^[!-~]*$/;

/** Terms by their text, so that equal texts are one object and are folded once. */
export class TermPool {
  readonly #terms = new Map<string, Term>();
  readonly #key: (text: string) => string;

  constructor(key = termKey) {
    this.#key = key;
  }

  /** The term of a text. */
  term(text: string): Term {
    let term = this.#terms.get(text);
    if (term === undefined) {
      term = { key: this.#key(text), text };
      this.#terms.set(text, term);
    }
    return term;
  }

  /** The terms of a list, each once; undefined where nothing is listed. */
  terms(texts: readonly string[]): readonly Term[] | undefined {
    const byKey = new Map<string, Term>();
    for (const text of texts) {
      const term = this.term(text);
      if (!byKey.has(term.key)) byKey.set(term.key, term);
    }
    return byKey.size === 0 ? undefined : [...byKey.values()];
  }
}
