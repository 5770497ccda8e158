import { LANGUAGE_NAMES } from './language-names.ts';
import { termKey } from './term.ts';

/** The two-letter code of a language, by its codes and its names in English and German. */
const codes = new Map<string, string>();
for (const [code, names] of Object.entries(LANGUAGE_NAMES)) {
  codes.set(code, code);
  for (const name of names.split('|')) {
    const key = bareKey(name);
    if (!codes.has(key)) codes.set(key, code);
  }
}

/**
 * A language as compared: `German`, `Deutsch (Muttersprache)`, `deu` and `de-AT` are one. What ISO
 * 639 does not know compares like any word.
 */
export function languageKey(text: string): string {
  const key = bareKey(text) || termKey(text);
  const region = /^([a-z]{2,3})[-_][a-z]{2}$/.exec(key)?.[1];
  return codes.get(key) ?? codes.get(region ?? '') ?? key;
}

/** Without what stands in brackets, such as how well somebody speaks it. */
function bareKey(text: string): string {
  return termKey(text.replaceAll(/\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}/g, ' '));
}
