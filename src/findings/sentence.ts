import { catalogue } from './catalogue/index.ts';
import type { Wording } from './definition.ts';
import type { Finding, FindingCode, Language } from './finding.ts';
import { LANGUAGES } from '../util/language.ts';

/** What a finding says, in words. */
export interface Sentence {
  readonly message: string;
  readonly fix: string;
}

/** Puts a finding into words: the only way from data to text. */
export function sentence(one: Finding, language: Language): Sentence {
  // Callers without a compiler can ask for any language.
  if (!LANGUAGES.includes(language)) {
    throw new RangeError(`no language "${language}": ${LANGUAGES.join(' or ')}`);
  }
  // The code and its arguments belong together by construction (see `finding`).
  const wording = catalogue[one.code][language] as Wording<unknown>;
  return { message: wording.message(one.args), fix: wording.fix(one.args) };
}

/** The page on a kind of finding, for `tandem help <code>` and docs/reference/findings.md. */
export function about(code: FindingCode, language: Language): string {
  return catalogue[code][language].about;
}
