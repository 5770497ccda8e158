import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { nearest } from '../../util/nearest.ts';
import type { Table } from '../../tables/index.ts';
import { headerKey } from '../headers/key.ts';
import type { HeaderLayout } from '../headers/layout.ts';
import { layOut } from '../headers/layout.ts';
import { missing } from '../headers/roles.ts';
import type { Vocabulary } from '../headers/vocabulary.ts';
import { FIELDS, fieldNamed, vocabularyOf } from '../headers/vocabulary.ts';
import type { PeopleOptions } from '../options.ts';
import type { Role } from '../person.ts';

/** What is known of both header rows. */
interface Headers {
  readonly mentors: Table;
  readonly managers: Table;
  readonly layouts: Readonly<Record<Role, HeaderLayout>>;
  readonly options: PeopleOptions;
  readonly vocabulary: Vocabulary;
}

/** Everything to object to about the headers of both files; that they are swapped says it all. */
export function checkHeaders(headers: Headers): Finding[] {
  const { mentors, managers, layouts } = headers;
  const wrongMaps = checkMap(headers);
  if (areSwapped(headers)) {
    const sheets = mentors.file === managers.file;
    return [...wrongMaps, finding('swapped-files', mentors.place(-1), { sheets })];
  }
  return [...wrongMaps, ...layouts.mentor.findings, ...layouts.manager.findings];
}

/** Whether the first file can't hold mentors while the second one can. */
function areSwapped({ mentors, managers, layouts, options, vocabulary }: Headers): boolean {
  if (missing(layouts.mentor.index, 'mentor', options.needed).length === 0) return false;
  return (
    canHold(managers, 'mentor', options, vocabulary) &&
    canHold(mentors, 'manager', options, vocabulary)
  );
}

/** Whether a table has all the columns that are needed of a role. */
export function canHold(
  table: Table,
  role: Role,
  options: PeopleOptions,
  vocabulary = vocabularyOf(options.skill),
): boolean {
  const { index } = layOut(table, role, options, vocabulary, false);
  return missing(index, role, options.needed).length === 0;
}

/** Mappings of columns that do not exist, and of headers that neither file has. */
function checkMap({ mentors, managers, options, vocabulary }: Headers): Finding[] {
  const headers = [...mentors.header, ...managers.header].filter((header) => header !== '');
  const keys = new Map(headers.map((header) => [headerKey(header), header]));
  const place = mentors.place(-1);
  return options.map.flatMap(([column, header]): Finding[] => {
    if (fieldNamed(vocabulary, column) === undefined) {
      const meant = nearest(column, FIELDS);
      return [finding('unknown-map-column', place, { column, meant })];
    }
    if (keys.has(headerKey(header))) return [];
    const near = nearest(headerKey(header), keys.keys());
    const meant = near === undefined ? undefined : keys.get(near);
    return [finding('unknown-map-header', place, { header, meant })];
  });
}
