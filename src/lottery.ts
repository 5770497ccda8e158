import type { People } from './people/person.ts';
import { match, type Match, type MatchOptions } from './pipeline.ts';
import type { Programme } from './programme/programme.ts';

/** How many tandems of a roster the lottery decided: those that the order of ids would not form. */
export function drawnByLot(
  people: People,
  programme: Programme,
  options: MatchOptions,
  { roster }: Match,
): number {
  const canonical = match(people, programme, { ...options, seed: undefined }).roster;
  const ids = new Set(canonical.tandems.map(({ id }) => id));
  return roster.tandems.filter(({ id }) => !ids.has(id)).length;
}
