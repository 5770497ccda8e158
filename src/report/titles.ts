import { everyItem, never } from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import type {} from '../programme/rule.ts';
import type { Language, InBoth } from '../util/language.ts';

/** What has a title: the rules and criteria in force, with those of the programme's own. */
export type Titled = Pick<Programme, 'screening' | 'pairing' | 'criteria'>;

/**
 * What a rule or criterion is called in a text; an id that nothing has stays as it is. Codes stand
 * only where somebody has to type them.
 */
export function titles(programme?: Titled): (id: string, language: Language) => string {
  const own = programme
    ? [...programme.screening, ...programme.pairing, ...programme.criteria]
    : [];
  const words = new Map<string, InBoth<{ readonly title: string }>>(
    [...everyItem(), never([]), ...own].map((one) => [one.id, one.words]),
  );
  return (id, language) => words.get(id)?.[language].title ?? id;
}
