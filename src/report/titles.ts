import { everyItem, never } from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import type {} from '../programme/rule.ts';
import type { Language, InBoth } from '../util/language.ts';

/** What has a title: the rules and criteria in force, with those of the programme's own. */
export type Titled = Pick<Programme, 'screening' | 'pairing' | 'criteria'>;

/** Why somebody has no tandem where no rule says so, in German; the codes are English words. */
export const REASON_NAMES = {
  left: 'ausgeschieden oder nicht aktiv',
  'no-eligible-mentor': 'keine möglichen Mentor/innen',
  'no-eligible-manager': 'keine möglichen Führungskräfte',
  competition: 'Konkurrenz',
  surplus: 'Überzahl',
  'left-out': 'in dieser Liste ohne Tandem',
  'invalid-row': 'fehlerhafte Zeile',
} as const;

/** What a rule, a criterion or a reason is called in a text; `quoted` where it is a rule. */
export interface Names {
  (id: string): string;
  /** A rule inside a sentence: „anderer Bereich“; in English its id, which is a word. */
  readonly quoted: (id: string) => string;
}

/**
 * How rules, criteria and reasons are called in the texts of a language. English has their ids,
 * which are English words; German has their titles, so that codes stand only where somebody has to
 * type them. What nothing is known of stays as it is.
 */
export function names(language: Language, programme?: Titled): Names {
  const own = programme
    ? [...programme.screening, ...programme.pairing, ...programme.criteria]
    : [];
  const words = new Map<string, InBoth<{ readonly title: string }>>(
    [...everyItem(), never([]), ...own].map((one) => [one.id, one.words]),
  );
  const reasons = new Map<string, string>(Object.entries(REASON_NAMES));
  const nameOf = (id: string): string =>
    language === 'en' ? id : (reasons.get(id) ?? words.get(id)?.de.title ?? id);
  const quoted = (id: string): string => (language === 'en' ? id : `„${nameOf(id)}“`);
  return Object.assign(nameOf, { quoted });
}
