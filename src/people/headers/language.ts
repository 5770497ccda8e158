import type { Language } from '../../findings/finding.ts';
import { headerKey } from './key.ts';
import { FIELDS } from './vocabulary.ts';
import { NAMES } from './names.ts';

const english = new Set(FIELDS.flatMap((field) => [field, ...NAMES[field].en]).map(headerKey));
const german = new Set(FIELDS.flatMap((field) => NAMES[field].de).map(headerKey));

/**
 * The language of a header row: that of most of its known names, or undefined if neither leads.
 * Names that are the same in both (ID, Name, E-Mail) do not count.
 */
export function headerLanguage(header: readonly string[]): Language | undefined {
  let lead = 0;
  for (const name of header) {
    const key = headerKey(name);
    lead += Number(german.has(key)) - Number(english.has(key));
  }
  return lead === 0 ? undefined : lead > 0 ? 'de' : 'en';
}
