import type { People } from '../people/person.ts';
import { decide, type DecideOptions, type Decision } from './decide.ts';
import type { Programme } from '../programme/programme.ts';
import { idsOf } from '../roster/expand.ts';

/** How many tandems the lottery decided: those that the order of ids would not form. */
export function drawnByLot(
  people: People,
  programme: Programme,
  options: DecideOptions,
  drawn: Decision,
): number {
  const canonical = new Set(idsOf(decide(people, programme, { ...options, seed: undefined })));
  return idsOf(drawn).filter((id) => !canonical.has(id)).length;
}
