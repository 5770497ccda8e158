import type { PeopleOptions, ReadPeople } from '../../src/people/index.ts';
import { readPeople } from '../../src/people/index.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import type { Table } from '../../src/tables/index.ts';
import { ListedPerson } from '../../src/people/listed-person.ts';
import type { Person } from '../../src/people/index.ts';

/** The options of the built-in programme. */
export const OPTIONS: PeopleOptions = {
  ...defaultProgramme().reading,
  unasked: 'silent',
};

/** A table written down as lines; cells are separated by tabs or by ` | `. */
export function tableOf(file: string, lines: readonly string[]): Table {
  const [header = [], ...rows] = lines.map((line) => line.split(/ ?\| ?|\t/));
  return {
    file,
    dialect: {
      kind: 'delimited',
      encoding: 'UTF-8',
      delimiter: '|',
      decimalMark: '.',
      lineBreak: '\n',
      byteOrderMark: false,
    },
    sha256: '',
    size: 0,
    headerLine: 1,
    header,
    rows: rows.map((cells) => header.map((_, column) => cells[column] ?? '')),
    place: (row, column) => ({
      file,
      line: row + 2,
      ...(column === undefined ? {} : { column: column + 1, header: header[column] ?? '' }),
    }),
  };
}

export const MENTORS = [
  'id | name | department | social_media_skill | communication',
  'M1 | Ada | IT | 5 | 4',
];

export const MANAGERS = ['id | name | department', 'L1 | Bea | Sales'];

/** Reads two small tables. */
export function peopleOf(
  mentors: readonly string[] = MENTORS,
  managers: readonly string[] = MANAGERS,
  options: Partial<PeopleOptions> = {},
): ReadPeople {
  const [a, b] = [tableOf('mentors.csv', mentors), tableOf('managers.csv', managers)];
  return readPeople(a, b, { ...OPTIONS, ...options });
}

/** All that is known of a person of a list, as a plain object. */
export function allOf(person: Person): Person {
  if (!(person instanceof ListedPerson)) return person;
  const { traits, ...own } = person;
  return { ...own, ...traits };
}
