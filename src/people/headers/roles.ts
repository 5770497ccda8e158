import type { PeopleOptions } from '../options.ts';
import type { Column, Role } from '../person.ts';
import type { Field } from './names.ts';

/** The fields that only one role has. */
const ONLY: Readonly<Partial<Record<Field, Role>>> = {
  communication: 'mentor',
  presence: 'mentor',
  experience: 'mentor',
  sponsor: 'manager',
};

/** Whether people of a role have a field at all. */
export function concerns(field: Field, role: Role): boolean {
  return (ONLY[field] ?? role) === role;
}

/** The columns without which a file cannot be used, where a rule or criterion reads them. */
export const REQUIRED: Readonly<Record<Role, readonly Column[]>> = {
  mentor: ['id', 'department', 'social_media_skill', 'communication'],
  manager: ['id', 'department'],
};

/** The columns that a programme requires; the id always. */
export function required(role: Role, needed: PeopleOptions['needed']): readonly Column[] {
  return REQUIRED[role].filter((column) => column === 'id' || needed[role].has(column));
}

/** The required columns that a file lacks. */
export function missing(
  index: ReadonlyMap<Field, number>,
  role: Role,
  needed: PeopleOptions['needed'],
): readonly Column[] {
  return required(role, needed).filter(
    (column) => !index.has(column) && !(column === 'department' && index.has('business_unit')),
  );
}
