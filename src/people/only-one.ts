import type { Person } from './person.ts';
import { nameKey } from './lookup.ts';
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

/** The people of whose names a text is the whole or one part. */
export function namedLike(people: readonly Person[], text: string): readonly Person[] {
  const wanted = nameKey(text);
  return people.filter(({ name }) => {
    const key = name === undefined ? '' : nameKey(name);
    return wanted !== '' && (key === wanted || key.split(' ').includes(wanted));
  });
}
