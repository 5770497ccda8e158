import type { Person } from './person.ts';
import { termKey } from './term.ts';

/** The one person with this e-mail address or, failing that, with this name. */
export function onlyOne(people: readonly Person[], text: string): Person | undefined {
  const [last = '', first] = text.split(',');
  const names = new Set([text, ...(first === undefined ? [] : [`${first} ${last}`])].map(termKey));
  const [byMail, byName] = [
    people.filter(({ email }) => email?.toLowerCase() === text.toLowerCase()),
    people.filter(({ name }) => name !== undefined && names.has(termKey(name))),
  ];
  const found = byMail.length > 0 ? byMail : byName;
  return found.length === 1 ? found[0] : undefined;
}
