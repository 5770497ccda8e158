/**
 * Compares two texts by code points, the order in which ids decide. JavaScript's `<` compares
 * UTF-16 units, which puts U+1F600 before U+E000.
 */
export function compareCodePoints(a: string, b: string): number {
  return compareRuns(a, 0, a.length, b, 0, b.length);
}

/** Compares parts of two texts, from `i` to `p` and from `j` to `q`, by code points. */
function compareRuns(a: string, i: number, p: number, b: string, j: number, q: number): number {
  const length = Math.min(p - i, q - j);
  for (let k = 0; k < length; k++) {
    const x = a.charCodeAt(i + k);
    const y = b.charCodeAt(j + k);
    if (x !== y) {
      const xSurrogate = x >= 0xd800 && x <= 0xdfff;
      const ySurrogate = y >= 0xd800 && y <= 0xdfff;
      // Surrogates stand for code points above every other unit.
      return xSurrogate === ySurrogate ? x - y : xSurrogate ? 1 : -1;
    }
  }
  return p - i - (q - j);
}

const SURROGATE = /[\ud800-\udfff]/;

/** Sorts texts by code points; without surrogates the built-in order is the same and faster. */
export function sortByCodePoints(texts: readonly string[]): string[] {
  const sorted = [...texts];
  return texts.some((text) => SURROGATE.test(text))
    ? sorted.sort(compareCodePoints)
    : sorted.sort();
}

/** The first few of a list in some order, without sorting all of it; equals stay as they stand. */
export function firstOf<T>(
  all: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const first: T[] = [];
  for (const one of all) {
    if (first.length >= count) {
      const last = first.at(-1);
      if (last === undefined || compare(one, last) >= 0) continue;
      first.pop();
    }
    const behind = first.findIndex((other) => compare(one, other) < 0);
    first.splice(behind < 0 ? first.length : behind, 0, one);
  }
  return first;
}

/**
 * Compares two ids as people look for them: runs of digits by their value, so that 900 comes
 * before 1257 and M9 before M10. For lists that are read; what decides goes by code points.
 */
export function compareNaturally(a: string, b: string): number {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const p = endOfRun(a, i);
    const q = endOfRun(b, j);
    if (isDigit(a, i) && isDigit(b, j)) {
      // However many digits there are; leading zeros count for nothing.
      while (i < p && a.charCodeAt(i) === ZERO) i++;
      while (j < q && b.charCodeAt(j) === ZERO) j++;
      if (p - i !== q - j) return p - i - (q - j);
    }
    const order = compareRuns(a, i, p, b, j, q);
    if (order !== 0) return order;
    i = p;
    j = q;
  }
  return a.length - i - (b.length - j) || compareCodePoints(a, b);
}

const [ZERO, NINE] = [0x30, 0x39];

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= ZERO && unit <= NINE;
}

/** The end of the run of digits, or of what is none, that begins at `from`. */
function endOfRun(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && isDigit(text, at) === isDigit(text, from)) at++;
  return at;
}

/** Letters that fall into no base letter and mark, and those beside which they stand. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', þ: 'th' }),
);

/**
 * Compares two names as people look for them, in German and in English: without regard to case and
 * accents (ä beside a, ß as ss, by DIN 5007), numbers by value. `Intl.Collator` would differ from
 * one version of Node to the next.
 */
export function compareNames(a: string, b: string): number {
  return compareNaturally(nameOrderKey(a), nameOrderKey(b)) || compareNaturally(a, b);
}

function nameOrderKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, (letter) => LETTERS.get(letter) ?? letter);
}
