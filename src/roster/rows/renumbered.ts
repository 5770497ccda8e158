import { type Finding, finding } from '../../findings/finding.ts';
import { localPartOf, nameKey } from '../../people/index.ts';
import type { People, Person, Role } from '../../people/person.ts';
import { once } from '../../util/once.ts';
import type { RosterRow } from './read-roster.ts';
import type { ResolvedRow } from './resolve-rows.ts';

/**
 * People of a row who are in the lists under another id than in the row: with its e-mail address,
 * or with its full name where the addresses allow it. Whoever has new numbers is still the same
 * person, and what the row says of the pair would be lost.
 */
export function renumberedIn(people: People): (resolved: ResolvedRow) => readonly Finding[] {
  const known = {
    mentor: once(() => new Known(people.mentors)),
    manager: once(() => new Known(people.managers)),
  };
  const find = (row: RosterRow, role: Role, person: Person | undefined): readonly Finding[] => {
    const name = row.cell(`${role}_name`) ?? '';
    const email = row.cell(`${role}_email`) ?? '';
    if (name === '' && email === '') return [];
    if (person && isThem(person, name, email)) return [];
    const now = known[role]().of(name, email);
    if (now === undefined || now === person) return [];
    const place = row.place(`${role}_id`);
    const called = (column: string): string => row.place(column).header ?? column;
    const filled = [`${role}_name`, `${role}_email`].filter((column) => row.cell(column));
    const columns = {
      id: called(`${role}_id`),
      tandem: called('tandem_id'),
      person: filled.map(called),
    };
    return [finding('person-under-new-id', place, { role, now: now.id, columns })];
  };
  return ({ row, mentor, manager }) => [
    ...find(row, 'mentor', mentor),
    ...find(row, 'manager', manager),
  ];
}

/** People by address and full name, where only one has it. */
class Known {
  readonly #byAddress: ReadonlyMap<string, Person | undefined>;
  readonly #byName: ReadonlyMap<string, Person | undefined>;

  constructor(people: readonly Person[]) {
    this.#byAddress = onlyOnes(people, ({ email = '' }) => addressKey(email));
    this.#byName = onlyOnes(people, ({ name = '' }) => fullName(name));
  }

  of(name: string, email: string): Person | undefined {
    const byAddress = this.#byAddress.get(addressKey(email) ?? '');
    if (byAddress !== undefined) return byAddress;
    const byName = this.#byName.get(fullName(name) ?? '');
    return byName && canBeOne(byName.email ?? '', email) ? byName : undefined;
  }
}

function onlyOnes(
  people: readonly Person[],
  keyOf: (person: Person) => string | undefined,
): ReadonlyMap<string, Person | undefined> {
  const only = new Map<string, Person | undefined>();
  for (const person of people) {
    const key = keyOf(person);
    if (key !== undefined) only.set(key, only.has(key) ? undefined : person);
  }
  return only;
}

function isThem(person: Person, name: string, email: string): boolean {
  const isNamed = person.name !== undefined && nameKey(person.name) === nameKey(name);
  return isNamed || (email !== '' && addressKey(person.email ?? '') === addressKey(email));
}

function addressKey(email: string): string | undefined {
  return email.includes('@') ? email.toLowerCase() : undefined;
}

/** A name of two words or more; a first name alone is that of many. */
function fullName(name: string): string | undefined {
  const key = nameKey(name);
  return key.includes(' ') ? key : undefined;
}

/** Whether two addresses may be one person's: one is not known, or only the domain has changed. */
function canBeOne(a: string, b: string): boolean {
  const [one, other] = [addressKey(a), addressKey(b)];
  return one === undefined || other === undefined || localPartOf(one) === localPartOf(other);
}
