// Writes src/people/language-names.ts from the names and codes of ISO 639 in English and German.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGE = '@cospired/i18n-iso-languages';
const file = fileURLToPath(new URL('../src/people/language-names.ts', import.meta.url));
const names = languageNames((path) =>
  JSON.parse(readFileSync(new URL(`../node_modules/${path}`, import.meta.url), 'utf8')),
);
writeFileSync(
  file,
  `/**
 * The languages of ISO 639 by their two-letter codes: other codes and the names in English and
 * German, from the package @cospired/i18n-iso-languages (node scripts/make-languages.js).
 */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
${names.map(([code, words]) => `  ${code}: ${JSON.stringify(words.join('|')).replaceAll("'", "\\'").replace(/^"|"$/g, "'")},`).join('\n')}
};
`,
);

/**
 * Each two-letter code with the other codes and the names in English and German.
 *
 * @param {(path: string) => any} read
 * @returns {[code: string, words: string[]][]}
 */
function languageNames(read) {
  const codes = read(`${PACKAGE}/codes.json`);
  const languages = ['en', 'de'].map((one) => read(`${PACKAGE}/langs/${one}.json`).languages);
  return codes.map(([code, ...three]) => {
    const others = three.slice(0, 2);
    const names = languages.flatMap((names) => (names[code] ?? '').split(/[;,]/));
    const words = [...others, ...names].map((word) => word.trim()).filter((word) => word !== '');
    return [code, [...new Set(words)]];
  });
}
