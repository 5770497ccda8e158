import { localPartOf } from './addresses.ts';
import { letterKey } from './headers/key.ts';

/** What is known of somebody's name. */
interface Known {
  /** The words of the name, first names first, without titles. */
  readonly words: readonly string[];
  /** Those and what stands in brackets, such as the name that somebody was born with. */
  readonly remarks: readonly string[];
  readonly address: string;
}

/** In huge lists, other forms of names are given up beyond so many people that share a word. */
const MOST_COMPARISONS = 5_000_000;

/**
 * People by the forms that their names take beside the full one: one part of a double name, one of
 * several first names, the name they were born with, a short first name, an address of another
 * domain or with an initial. Words are compared as `letterKey` has them.
 */
export class Kindred {
  readonly #known = new Map<string, Known>();
  readonly #byWord = new Map<string, Set<string>>();
  readonly #byAddressWord = new Map<string, Set<string>>();
  readonly #byLocalPart = new Map<string, Set<string>>();
  #comparisons = 0;

  add(id: string, known: Known): void {
    this.#known.set(id, known);
    for (const word of [...known.words, ...known.remarks]) put(this.#byWord, word, id);
    const local = localPartOf(known.address);
    if (local === '') return;
    put(this.#byLocalPart, local, id);
    for (const word of addressWords(local)) put(this.#byAddressWord, word, id);
  }

  /** Whom a name of several words may mean. */
  named(words: readonly string[]): ReadonlySet<string> {
    if (words.length < 2 || this.#comparisons > MOST_COMPARISONS) return new Set();
    for (const word of words) this.#comparisons += this.#byWord.get(word)?.size ?? 0;
    const candidates = new Set(words.flatMap((word) => [...(this.#byWord.get(word) ?? [])]));
    return new Set([...candidates].filter((id) => this.#isNamed(id, words)));
  }

  #isNamed(id: string, words: readonly string[]): boolean {
    const { words: own = [], remarks = [] } = this.#known.get(id) ?? {};
    const all = [...own, ...remarks];
    if (words.every((word) => all.includes(word))) return true;
    const [first = '', ...rest] = own;
    const isOf = ([given = '', ...others]: readonly string[]): boolean =>
      isShortOf(given, first) &&
      (others.every((word) => rest.includes(word)) || rest.every((word) => others.includes(word)));
    return rest.length > 0 && (isOf(words) || isOf(words.toReversed()));
  }

  /** Whom an address may mean that nobody has: one of another domain, or another form of a name. */
  addressed(address: string): ReadonlySet<string> {
    const local = localPartOf(address);
    const ids = new Set(
      [...(this.#byLocalPart.get(local) ?? [])].filter((id) => this.#isTelling(id, local)),
    );
    const words = addressWords(local);
    if (words.length < 2) return ids;
    const [given = '', surname = ''] = [words[0], words.at(-1)];
    if (surname.length < 2) return ids;
    for (const by of [this.#byWord, this.#byAddressWord]) {
      for (const id of by.get(surname) ?? []) {
        if (this.#hasGiven(id, given, surname)) ids.add(id);
      }
    }
    // Whole names may stand in either order.
    for (const id of this.named(words)) ids.add(id);
    return ids;
  }

  /** Whether a local part is that of one person and not of an office: it holds a name. */
  #isTelling(id: string, local: string): boolean {
    const { words = [] } = this.#known.get(id) ?? {};
    return words.length === 0
      ? addressWords(local).length > 1
      : words.some((word) => word.length > 2 && letterKey(local).includes(word));
  }

  #hasGiven(id: string, given: string, surname: string): boolean {
    const { words = [], address = '' } = this.#known.get(id) ?? {};
    const others = [...words, ...addressWords(localPartOf(address))].filter(
      (word) => word !== surname,
    );
    return others.some(
      (word) =>
        word.startsWith(given) ||
        // An initial in an address says nothing more where the name is known.
        (given.startsWith(word) && (word.length > 2 || (word.length === 1 && words.length === 0))),
    );
  }
}

function put(to: Map<string, Set<string>>, key: string, id: string): void {
  const ids = to.get(key);
  if (ids === undefined) to.set(key, new Set([id]));
  else ids.add(id);
}

/** Whether one first name is a short form of the other: `Alex`, `Alexandra`; `Andi`, `Andreas`. */
function isShortOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 2 && long.startsWith(short)) return true;
  const stem = short.replace(/(?:ie|i|y)$/, '');
  return stem !== short && stem.length > 1 && long.startsWith(stem);
}

/** The names of which a local part is made; none where it holds figures. */
function addressWords(local: string): readonly string[] {
  return /\p{N}/u.test(local)
    ? []
    : local.split(/[._+-]+/).flatMap((word) => letterKey(word) || []);
}
