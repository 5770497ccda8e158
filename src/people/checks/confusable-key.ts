/** Letters of other alphabets that look like Latin ones, in lower case. */
const HOMOGLYPHS: ReadonlyMap<string, string> = new Map(
  [
    ['авеіјкмнорсѕтухһԁԛԝ', 'abeijkmhopcstyxhdqw'],
    ['αβεικνορτυχζηω', 'abeiknoptyxzhw'],
  ].flatMap(([others = '', latin = '']) =>
    Array.from(others, (letter, at) => [letter, latin[at] ?? letter] as const),
  ),
);

/**
 * What look-alike ids have in common: case, width, alphabet and inner blanks do not count, and
 * neither do the leading zeros of a number, which spreadsheets drop.
 */
export function confusableKey(id: string): string {
  const latin = /^[!-~]*$/.test(id) ? id.toLowerCase() : latinOf(id);
  return /^0\d+$/.test(latin) ? latin.replace(/^0+(?=\d)/, '') : latin;
}

/** A text in lower case, without blanks, and in Latin letters where others look the same. */
export function latinOf(id: string): string {
  const folded = id.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
  return Array.from(folded, (letter) => HOMOGLYPHS.get(letter) ?? letter).join('');
}

/** Whether a set of ids has the means to hold look-alikes at all; most have not. */
export function canLookAlike(ids: Iterable<string>): boolean {
  let [lower, upper] = [false, false];
  for (const id of ids) {
    if (id.startsWith('0') && /^0\d/.test(id)) return true;
    for (let at = 0; at < id.length; at++) {
      const unit = id.charCodeAt(at);
      if (unit <= 0x20 || unit > 0x7e) return true;
      if (unit >= 0x61 && unit <= 0x7a) lower = true;
      else if (unit >= 0x41 && unit <= 0x5a) upper = true;
    }
    if (lower && upper) return true;
  }
  return false;
}

/** The code points at which two texts part. */
export function firstDifference(a: string, b: string): readonly [string, string] {
  const [x, y] = [Array.from(a), Array.from(b)];
  const at = [...x, undefined].findIndex((letter, index) => letter !== y[index]);
  return [nameOf(x[at]), nameOf(y[at])];
}

function nameOf(letter: string | undefined): string {
  if (letter === undefined) return '–';
  const code = letter.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
