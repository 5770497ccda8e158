/** Units and remarks behind a name: `Kommunikation (1-5)`, `Social Media [Skala]`. */
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g;

/**
 * What two spellings of one header have in common: letters and digits in lower case, without
 * accents, ä = ae = a, and without a bracketed remark. Idempotent; no locale has a say in it.
 */
export function headerKey(header: string): string {
  let bare = header;
  // Brackets within brackets go from the inside.
  for (let inner = ''; inner !== bare;) [inner, bare] = [bare, bare.replaceAll(BRACKETS, ' ')];
  return letterKey(bare) || letterKey(header);
}

/** Letters and digits alone, in lower case, without accents, ä = ae = a. Idempotent. */
export function letterKey(text: string): string {
  const named = text.replaceAll('#', 'number');
  const letters = /^[ -~]*$/.test(named)
    ? named.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
    : bareLetters(named);
  // “OE” alone is the Organisationseinheit, not an ö.
  return letters.length > 2 ? letters.replaceAll(/([aou])e+/g, '$1') : letters;
}

function bareLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** What stands in the last brackets of a header: `Rate yourself [Communication]`. */
const LAST_BRACKETS = /(?:\(([^()]*)\)|\[([^[\]]*)\]|\{([^{}]*)\})[\s?:.*]*$/u;

/** What stands in the last brackets of a header. */
export function insideBrackets(header: string): string | undefined {
  const match = LAST_BRACKETS.exec(header);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
