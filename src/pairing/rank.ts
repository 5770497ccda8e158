import { compareCodePoints, sortByCodePoints } from '../util/order.ts';
import { sha256 } from '../util/sha256.ts';
import type { Person } from '../people/person.ts';

/**
 * Puts people into the order that breaks ties: by id in code-point order or, with a seed, by
 * the published lottery, SHA-256 of `seed` + NUL + id in hexadecimal. The order in which people
 * were read never matters.
 */
export function rank(people: readonly Person[], seed: string | undefined): readonly Person[] {
  if (seed === undefined && areInOrder(people)) return people;
  const lot = seed === undefined ? (id: string) => id : (id: string) => lotteryNumber(seed, id);
  const byLot = new Map(people.map((person) => [lot(person.id), person]));
  return sortByCodePoints([...byLot.keys()]).map((key) => byLot.get(key)!);
}

/** Whether people stand in the order of their ids already, as in most exports. */
function areInOrder(people: readonly Person[]): boolean {
  for (let i = 1; i < people.length; i++) {
    if (compareCodePoints(people[i - 1]!.id, people[i]!.id) >= 0) return false;
  }
  return true;
}

/** The lot that an id draws: anyone can compute it again. */
export function lotteryNumber(seed: string, id: string): string {
  return sha256(`${seed}\0${id}`);
}
