import { confusableKey, onlyOne } from '../people/index.ts';
import type { Person } from '../people/person.ts';
import { distance, nearest } from '../util/nearest.ts';

/**
 * The id that was probably meant: one that looks the same, that of the only person with this name
 * or e-mail address, or the nearest. Where two are equally near, none: a guess could be accepted.
 */
export function likelyId(text: string, people: readonly Person[]): string | undefined {
  const ids = people.map(({ id }) => id);
  const key = confusableKey(text);
  const alike = ids.filter((id) => confusableKey(id) === key);
  if (alike.length === 1) return alike[0];
  const named = onlyOne(people, text);
  if (named) return named.id;
  const near = nearest(text, ids);
  if (near === undefined) return undefined;
  const edits = distance(text, near);
  return ids.some((id) => id !== near && distance(text, id) === edits) ? undefined : near;
}
