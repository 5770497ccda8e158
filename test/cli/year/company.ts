import type { Person } from '../../../src/people/index.ts';
import type { People, Role } from '../../../src/people/person.ts';
import { peopleOf, person } from '../../helpers/people.ts';
import type { Grid, Pick } from '../../roster/edits.ts';

const DEPARTMENTS = ['Vertrieb', 'Einkauf', 'Produktion', 'Qualität', 'IT', 'Personal', 'Recht'];
const NAMES = ['Özlem Weiß', 'Jörg Große', 'Zoë Maß', 'Ana "Nina" Löw', 'Ute; Behr', 'Łucja Żak'];

/** A company whose people come and go. */
export interface Company {
  readonly people: { readonly mentors: Person[]; readonly managers: Person[] };
  next: number;
}

export function found(pick: Pick): Company {
  const company: Company = { people: { mentors: [], managers: [] }, next: 1 };
  for (let i = 0; i < 34; i++) join(company, 'mentor', pick);
  for (let i = 0; i < 26; i++) join(company, 'manager', pick);
  return company;
}

/** Somebody new; ids have leading zeros, as personnel numbers do. */
export function join(company: Company, role: Role, pick: Pick): void {
  const { people } = company;
  const id = String(company.next * 37).padStart(6, '0');
  const department = DEPARTMENTS[pick(DEPARTMENTS.length)]!;
  const half = (from: number, to: number): number => from + 500 * pick((to - from) / 500 + 1);
  const one = person(role, id, {
    name: `${NAMES[pick(NAMES.length)]} ${company.next}`,
    department: { text: department, path: [department.toLowerCase()] },
    skill: role === 'mentor' ? half(3000, 5000) : half(1000, 4500),
    communication: role === 'mentor' ? half(2500, 5000) : undefined,
    volunteers: pick(8) > 0,
    sponsor: role === 'manager' && pick(6) === 0,
    excludes: role === 'mentor' && pick(10) === 0 ? some(people.managers, pick) : [],
  });
  people[`${role}s`].push(one);
  company.next++;
}

const some = (all: readonly Person[], pick: Pick): string[] =>
  all.length === 0 ? [] : [all[pick(all.length)]!.id];

/** Some leave: the one is taken out of the list, the other is marked. */
export function leave({ people }: Company, role: Role, pick: Pick): void {
  const side = people[`${role}s`];
  const at = pick(side.length);
  if (pick(2) === 0) side.splice(at, 1);
  else side[at] = { ...side[at]!, left: true };
}

/** A mentor who is promoted: the same id stands in the other list from now on. */
export function promote({ people }: Company, pick: Pick): void {
  const [mentor] = people.mentors.splice(pick(people.mentors.length), 1);
  if (!mentor) return;
  const { id, name, department } = mentor;
  people.managers.push(person('manager', id, { name, department, skill: 3500, sponsor: false }));
}

export function asPeople({ people: { mentors, managers } }: Company): People {
  return peopleOf(mentors, managers);
}

const level = (value: number | undefined): string => String((value ?? 0) / 1000).replace('.', ',');

/** The two lists as the personnel system exports them. */
export function lists({ people: { mentors, managers } }: Company): {
  mentors: Grid;
  managers: Grid;
} {
  const row = (one: Person, ...more: string[]): string[] => [
    one.id,
    one.name ?? '',
    one.department.text,
    level(one.skill),
    one.volunteers ? 'ja' : 'nein',
    one.left ? 'ausgeschieden' : '',
    ...more,
  ];
  const header = [
    'Personalnummer',
    'Name',
    'Abteilung',
    'Social-Media-Kenntnisse',
    'freiwillig',
    'Status',
  ];
  return {
    mentors: [
      [...header, 'Kommunikation', 'Ausschluss'],
      ...mentors.map((one) => row(one, level(one.communication), one.excludes.join(' | '))),
    ],
    managers: [
      [...header, 'Förderer'],
      ...managers.map((one) => row(one, one.sponsor ? 'ja' : 'nein')),
    ],
  };
}
