import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { entryOf } from '../../util/entry.ts';
import { Recurring } from '../../util/recurring.ts';
import { hasAddress } from '../addresses.ts';
import type { Person } from '../person.ts';
import { nameKey } from '../resolve-references.ts';
import type { Files } from '../rows.ts';
import { placeOf } from '../rows.ts';
import type { ById } from './ids.ts';

/**
 * Full names that stand exactly once in each file, under two ids: perhaps one person, who must not
 * be paired with themselves. Where both have an address the rule about the same person decides.
 */
export function checkSameNames(files: Files, byId: ById): Finding[] {
  const pairs = pairsOf(byId.everybody());
  const [first, ...others] = pairs;
  if (first === undefined) return [];
  const place = placeOf(files, first.mentor, 'name');
  const related =
    others.length === 0
      ? [placeOf(files, first.manager, 'name')]
      : others.map(({ mentor }) => placeOf(files, mentor, 'name'));
  const ids = pairs.map(({ mentor, manager }) => [mentor.id, manager.id] as const);
  return [finding('same-name', place, { pairs: ids }, related)];
}

interface Pair {
  readonly mentor: Person;
  readonly manager: Person;
}

function pairsOf(people: readonly Person[]): Pair[] {
  if (people.every(hasAddress)) return [];
  const names = new Recurring(people.length);
  for (const { name } of people) names.add(fullName(name));
  const byName = new Map<string, Person[]>();
  for (const at of names.places()) {
    const person = entryOf(people, at);
    const key = fullName(person.name) ?? '';
    const known = byName.get(key);
    if (known === undefined) byName.set(key, [person]);
    else known.push(person);
  }
  // Mentors come first.
  return [...byName.values()].flatMap(([mentor, manager, third]) => {
    if (mentor?.role !== 'mentor' || manager?.role !== 'manager' || third !== undefined) return [];
    const hasTwoIds = mentor.id !== '' && manager.id !== '' && mentor.id !== manager.id;
    return hasTwoIds && !(hasAddress(mentor) && hasAddress(manager)) ? [{ mentor, manager }] : [];
  });
}

/** A name of two words or more, as compared. */
function fullName(name: string | undefined): string | undefined {
  if (name === undefined || !/\s/.test(name)) return undefined;
  const key = PLAIN.test(name) ? name.toLowerCase() : nameKey(name);
  return key.includes(' ') ? key : undefined;
}

/** Words of ASCII with one blank between them: nothing to fold but letters. */
const PLAIN = /^[!-+\--~]+(?: [!-+\--~]+)+$/;
