import { type Finding, isOf } from '../findings/finding.ts';
import type { Table } from '../tables/index.ts';
import { entryOf } from '../util/entry.ts';
import { Recurring } from '../util/recurring.ts';
import type { ColumnWords } from './cell-reader.ts';
import { addressesOfSeveral } from './addresses.ts';
import { ById } from './checks/ids.ts';
import { checkPersons } from './checks/persons.ts';
import { checkHeaders } from './checks/headers.ts';
import { checkUnreadLeavers } from './checks/unread-leavers.ts';
import { checkUnreadPeople } from './checks/unread-people.ts';
import { checkUnreadRemarks } from './checks/unread-remarks.ts';
import { aliasesOf } from './department.ts';
import { joinDepartmentNames } from './join-departments.ts';
import { languageKey } from './language.ts';
import type { HeaderLayout } from './headers/layout.ts';
import { layOut } from './headers/layout.ts';
import { areRunning } from './headers/running-number.ts';
import { concerns } from './headers/roles.ts';
import { vocabularyOf } from './headers/vocabulary.ts';
import { Lookup } from './lookup.ts';
import type { PeopleOptions } from './options.ts';
import type { Column, People, Person, Role } from './person.ts';
import type { Shared } from './read-rows.ts';
import { readRows } from './read-rows.ts';
import { resolveReferences } from './resolve-references.ts';
import type { Files, Rows } from './rows.ts';
import { TermPool } from './term.ts';
import type { Understood } from './understood.ts';
import { understand } from './understood.ts';

/** A row that has an error and therefore takes no part. */
export interface InvalidRow {
  readonly role: Role;
  /** The row in the table of the role, from 0. */
  readonly row: number;
  /** Blank where there is none that could be read. */
  readonly id: string;
  readonly name: string | undefined;
  readonly department: string;
}

/** Both files as people, and all there is to say about them. */
export interface ReadPeople {
  /** Those whose rows have no error, in the order of the rows. */
  readonly people: People;
  readonly findings: readonly Finding[];
  /** The column of the ids in each table; -1 where there is none. */
  readonly idColumn: Readonly<Record<Role, number>>;
  readonly invalid: readonly InvalidRow[];
  readonly understood: Readonly<Record<Role, Understood>>;
  /** Words where values belong, as far as several people share them. */
  readonly words: Readonly<Record<Role, readonly ColumnWords[]>>;
}

/**
 * Reads two tables as mentors and managers. Finds everything at once: which column is what, what
 * is wrong with each cell, and what does not fit together over both files.
 */
export function readPeople(mentors: Table, managers: Table, options: PeopleOptions): ReadPeople {
  const vocabulary = vocabularyOf(options.skill);
  const running = areRunning([mentors, managers]);
  const layouts = {
    mentor: layOut(mentors, 'mentor', options, vocabulary, running),
    manager: layOut(managers, 'manager', options, vocabulary, running),
  };
  const findings: Finding[] = checkHeaders({ mentors, managers, layouts, options, vocabulary });
  const most = mentors.rows.length + managers.rows.length;
  const seen = { ids: new Recurring(most), emails: new Recurring(most) };
  const shared: Shared = {
    scales: options.scales,
    needed: options.needed,
    values: options.values,
    aliases: aliasesOf(options.aliases),
    terms: new TermPool(),
    languages: new TermPool(languageKey),
    ...{ seen, findings },
  };
  const raw: Files = {
    mentor: readRows(mentors, 'mentor', layouts.mentor, shared),
    manager: readRows(managers, 'manager', layouts.manager, shared),
  };
  const byId = new ById(raw);
  const named = resolveReferences(raw, byId, findings);
  const files = joinDepartmentNames(named, { ...shared, distinct: options.distinct }, findings);
  // A file can have more findings than a call can have arguments.
  const resolvedById = new ById(files);
  for (const one of checkPersons(files, resolvedById, seen)) findings.push(one);
  const lookup = new Lookup(files, resolvedById);
  for (const one of checkUnreadPeople(files, lookup, options)) findings.push(one);
  findings.push(...checkUnreadLeavers(files, options));
  for (const one of checkUnreadRemarks(files, lookup, options)) findings.push(one);
  const linesLeftOut = linesOfBroken(files);
  return {
    people: {
      sharedAddresses: addressesOfSeveral(
        seen.emails.places().map((at) => entryOf(resolvedById.everybody(), at)),
      ),
      ...(linesLeftOut.size > 0 && { linesLeftOut }),
      mentors: valid(files.mentor),
      managers: valid(files.manager),
      columns: {
        mentor: columnsOf(layouts.mentor, 'mentor'),
        manager: columnsOf(layouts.manager, 'manager'),
      },
      other: {
        mentor: layouts.mentor.extra.map(({ name }) => name),
        manager: layouts.manager.extra.map(({ name }) => name),
      },
    },
    findings: withoutDoubleDoubts(findings),
    idColumn: {
      mentor: layouts.mentor.index.get('id') ?? -1,
      manager: layouts.manager.index.get('id') ?? -1,
    },
    invalid: [...invalidRows('mentor', files.mentor), ...invalidRows('manager', files.manager)],
    words: { mentor: files.mentor.words, manager: files.manager.words },
    understood: {
      mentor: understand(mentors, layouts.mentor),
      manager: understand(managers, layouts.manager),
    },
  };
}

/** What is said of a column, and what need not be said of it besides. */
const SAYS_ENOUGH = [
  ['unread-vetoes', 'consent-unread'],
  ['consent-unread', 'remark-unread'],
] as const;

/** One doubt about a column is enough: who is named there gave no answer, an answer is no remark. */
function withoutDoubleDoubts(findings: readonly Finding[]): readonly Finding[] {
  const columnOf = ({ place: { file, header } }: Finding): string => `${file}\0${header ?? ''}`;
  return SAYS_ENOUGH.reduce((left, [enough, besides]) => {
    const columns = new Set(left.filter((one) => isOf(one, enough)).map(columnOf));
    if (columns.size === 0) return left;
    return left.filter((one) => !isOf(one, besides) || !columns.has(columnOf(one)));
  }, findings);
}

function valid({ people, broken }: Rows): readonly Person[] {
  return broken.includes(1) ? people.filter(({ row }) => broken[row] === 0) : people;
}

/** Who reports to whom by the rows that take no part. */
function linesOfBroken(files: Files): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const { people, broken } of [files.mentor, files.manager]) {
    if (!broken.includes(1)) continue;
    for (const { id, reportsTo, row } of people) {
      if (broken[row] === 1 && id !== '' && reportsTo !== undefined) lines.set(id, reportsTo);
    }
  }
  return lines;
}

function invalidRows(role: Role, { people, broken }: Rows): InvalidRow[] {
  if (!broken.includes(1)) return [];
  const rows: number[] = [];
  broken.forEach((error, row) => {
    if (error === 1) rows.push(row);
  });
  const persons = new Map(people.map((person) => [person.row, person]));
  return rows.map((row) => {
    const { id = '', name, department } = persons.get(row) ?? {};
    return { role, row, id, name, department: department?.text ?? '' };
  });
}

/** The canonical columns that a file has, parts put together. */
function columnsOf({ index }: HeaderLayout, role: Role): ReadonlySet<Column> {
  const columns = new Set<Column>();
  for (const field of index.keys()) {
    if (!concerns(field, role)) continue;
    if (field === 'first_name' || field === 'last_name') columns.add('name');
    else if (field === 'business_unit') columns.add('department');
    else columns.add(field);
  }
  return columns;
}
