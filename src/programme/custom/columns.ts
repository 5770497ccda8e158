import { headerKey } from '../../people/headers/key.ts';
import type { People, Person, Role } from '../../people/person.ts';
import type { CelValue, ColumnType } from './expression.ts';
import type { Value } from '../rule.ts';

interface CanonicalColumn {
  readonly type: ColumnType;
  readonly read: (person: Person) => Value;
}

const level = (read: (person: Person) => number | undefined): CanonicalColumn => ({
  type: 'double',
  read,
});

/** The columns that have a meaning, with their types; any other column is text. */
const CANONICAL = new Map<string, CanonicalColumn>([
  ['id', { type: 'string', read: ({ id }) => id }],
  ['department', { type: 'string', read: ({ department }) => department.text }],
  ['social_media_skill', level(({ skill }) => skill)],
  ['communication', level(({ communication }) => communication)],
  ['presence', level(({ presence }) => presence)],
  ['experience', level(({ experience }) => experience)],
  ['level', { type: 'int', read: ({ level }) => level }],
  ['reports_to', { type: 'string', read: ({ reportsTo }) => reportsTo }],
  ['volunteers', { type: 'bool', read: ({ volunteers }) => volunteers }],
  ['sponsor', { type: 'bool', read: ({ sponsor }) => sponsor }],
  ['site', { type: 'string', read: ({ site }) => site?.key }],
  [
    'availability',
    { type: 'list<string>', read: ({ availability }) => availability?.map(({ key }) => key) },
  ],
  ['topics', { type: 'list<string>', read: ({ topics }) => topics?.map(({ key }) => key) }],
  [
    'languages',
    { type: 'list<string>', read: ({ languages }) => languages?.map(({ key }) => key) },
  ],
]);

/** The type that a column has in expressions. */
export function columnType(column: string): ColumnType {
  return CANONICAL.get(column)?.type ?? 'string';
}

/** Whether a column has to be kept for expressions, since nothing else reads it. */
export function isExtra(column: string): boolean {
  return !CANONICAL.has(column);
}

/** Reads columns of a person; `undefined` where a cell is blank or the column is not there. */
export function columnReader(
  columns: readonly string[],
  people: People,
  role: Role,
): (person: Person) => Value {
  const readers = columns.map((column): ((person: Person) => Value) => {
    const canonical = CANONICAL.get(column);
    if (canonical) return canonical.read;
    const key = headerKey(column);
    const at = people.other[role].findIndex((header) => headerKey(header) === key);
    return ({ other }) => (other[at] === '' ? undefined : other[at]);
  });
  return (person) => readers.map((read) => read(person));
}

/** Values read, as an expression wants them; `undefined` if one is unknown. */
export function celValues(
  columns: readonly string[],
  values: Value,
): Record<string, CelValue> | undefined {
  const made: [string, CelValue][] = [];
  for (const [i, column] of columns.entries()) {
    const value = (values as readonly Value[])[i];
    if (value === undefined) return undefined;
    made.push([column, celValue(value, columnType(column))]);
  }
  return Object.fromEntries(made);
}

function celValue(value: NonNullable<Value>, type: ColumnType): CelValue {
  // Levels are thousandths inside and plain numbers in expressions; CEL's whole numbers are bigint.
  if (typeof value === 'number') return type === 'int' ? BigInt(value) : value / 1000;
  return value as CelValue;
}
