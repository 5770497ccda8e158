/**
 * Compares two texts by code points, the order in which ids decide. JavaScript's `<` compares
 * UTF-16 units, which puts U+1F600 before U+E000.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) {
      const xSurrogate = x >= 0xd800 && x <= 0xdfff;
      const ySurrogate = y >= 0xd800 && y <= 0xdfff;
      // Surrogates stand for code points above every other unit.
      return xSurrogate === ySurrogate ? x - y : xSurrogate ? 1 : -1;
    }
  }
  return a.length - b.length;
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

const RUNS = /\d+|\D+/g;
const DIGITS = /^\d/;

/**
 * Compares two ids as people look for them: runs of digits by their value, so that 900 comes
 * before 1257 and M9 before M10. For lists that are read; what decides goes by code points.
 */
export function compareNaturally(a: string, b: string): number {
  const [left, right] = [a.match(RUNS) ?? [], b.match(RUNS) ?? []];
  for (const [at, one] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const order =
      DIGITS.test(one) && DIGITS.test(other)
        ? compareDigits(one, other)
        : compareCodePoints(one, other);
    if (order !== 0) return order;
  }
  return left.length - right.length || compareCodePoints(a, b);
}

/** Compares two runs of digits by value, however many there are; leading zeros count for nothing. */
function compareDigits(a: string, b: string): number {
  const [x, y] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return x.length - y.length || compareCodePoints(x, y);
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
