import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Row, Table } from '../tables/index.ts';
import { areFromNumberColumn, parseId, withoutZeroDecimals } from './cells/id.ts';
import { parseLevel } from './cells/level.ts';
import { parseList } from './cells/list.ts';
import type { Parsed } from './cells/parsed.ts';
import { parseStatus } from './cells/status.ts';
import { parseWhole } from './cells/whole.ts';
import { parseYesNo } from './cells/yes-no.ts';
import type { Aliases } from './department.ts';
import { joinDepartments, parseDepartment } from './department.ts';
import type { Layout } from './headers/layout.ts';
import type { Field } from './headers/names.ts';
import { looksLikeNoPerson } from './not-a-person.ts';
import type { PeopleOptions } from './options.ts';
import type { Department, Person, Role } from './person.ts';
import type { TermPool } from './term.ts';

/** The rows of one file as people, those that have errors among them. */
export interface Rows {
  readonly role: Role;
  readonly table: Table;
  readonly layout: Layout;
  /** One for each row of the table. Where a row has errors, what is wrong is unknown or blank. */
  readonly people: readonly Person[];
  /** 1 for each row that has an error. */
  readonly broken: Uint8Array;
}

const NOBODY: readonly string[] = [];
const NOWHERE: Department = { text: '', path: [''] };

/** What reading needs beside the rows, shared by both files. */
export interface Shared {
  readonly options: PeopleOptions;
  readonly aliases: Aliases;
  readonly terms: TermPool;
  readonly findings: Finding[];
}

/**
 * Reads every row of a file. Each distinct text of a column is parsed once; most columns hold few
 * distinct texts, so that a million rows cost little more than a million look-ups a column.
 */
export function readRows(table: Table, role: Role, layout: Layout, shared: Shared): Rows {
  const { terms, findings, options, aliases } = shared;
  const { index } = layout;
  const broken = new Uint8Array(table.rows.length);
  const idAt = index.get('id');

  const report = (row: number, column: number, wrong: (place: Place) => Finding): void => {
    broken[row] = 1;
    const id = idAt === undefined ? undefined : table.rows[row]?.[idAt];
    const place = table.place(row, column);
    findings.push(wrong(id ? { ...place, id } : place));
  };

  /** How to read a field of a row, remembering what each text means. */
  function column<T>(
    field: Field,
    absent: T,
    parse: (text: string, header: string) => Parsed<T>,
  ): (cells: Row, row: number) => T {
    const at = index.get(field);
    if (at === undefined) return () => absent;
    const header = table.header[at] ?? '';
    const seen = new Map<string, Parsed<T>>();
    return (cells, row) => {
      const text = cells[at] ?? '';
      let parsed = seen.get(text);
      if (parsed === undefined) seen.set(text, (parsed = parse(text, header)));
      if (parsed.wrong !== undefined) report(row, at, parsed.wrong);
      return parsed.value;
    };
  }

  /** How to read a field of distinct texts, such as a name. */
  function plain(field: Field): (cells: Row) => string {
    const at = index.get(field);
    return at === undefined ? () => '' : (cells) => cells[at] ?? '';
  }

  const required = (parse: typeof level) => (text: string, header: string) =>
    text === '' ? blank(undefined, header) : parse(text, header);
  const level = (text: string, header: string): Parsed<number | undefined> =>
    parseLevel(text, options.scale, header);
  const termList = (text: string) => ({ value: terms.terms(parseList(text)) });
  const idList = (text: string) => ({ value: text === '' ? NOBODY : parseList(text) });

  const skill = column(
    'social_media_skill',
    undefined,
    role === 'mentor' ? required(level) : level,
  );
  const communication = column('communication', undefined, required(level));
  const presence = column('presence', undefined, level);
  const experience = column('experience', undefined, level);
  const topics = column('topics', undefined, termList);
  const languages = column('languages', undefined, termList);
  const grade = column('level', undefined, parseWhole);
  const volunteers = column('volunteers', true, parseYesNo);
  const sponsor = column('sponsor', false, parseYesNo);
  const left = column('status', false, parseStatus);
  const excludes = column('excludes', NOBODY, idList);
  const prefers = column('prefers', NOBODY, idList);
  const site = column('site', undefined, (text) => ({
    value: text === '' ? undefined : terms.term(text),
  }));
  const department = departmentReader();
  const name = nameReader();
  const email = plain('email');
  const id = idReader();
  const chief = plain('reports_to');
  const chiefsAreNumbers = isNumberColumn(table, index.get('reports_to'));

  const wanted = [idAt, index.get('department') ?? index.get('business_unit')];
  const people = table.rows.map((cells, row): Person => {
    if (looksLikeNoPerson(cells, wanted)) {
      broken[row] = 1;
      findings.push(finding('not-a-person', table.place(row), {}));
      return nobody(role, row);
    }
    const reportsTo = chief(cells);
    return {
      role,
      id: id(cells, row),
      name: name(cells) || undefined,
      email: email(cells) || undefined,
      department: department(cells, row),
      skill: skill(cells, row),
      communication: communication(cells, row),
      presence: presence(cells, row),
      experience: experience(cells, row),
      topics: topics(cells, row),
      level: grade(cells, row),
      reportsTo: (chiefsAreNumbers ? withoutZeroDecimals(reportsTo) : reportsTo) || undefined,
      volunteers: volunteers(cells, row),
      languages: languages(cells, row),
      site: site(cells, row),
      sponsor: sponsor(cells, row),
      excludes: excludes(cells, row),
      prefers: prefers(cells, row),
      left: left(cells, row),
      other: layout.kept.length === 0 ? NOBODY : layout.kept.map(({ at }) => cells[at] ?? ''),
      row,
    };
  });
  return { role, table, layout, people, broken };

  function idReader(): (cells: Row, row: number) => string {
    if (idAt === undefined) return () => '';
    const header = table.header[idAt] ?? '';
    const areNumbers = isNumberColumn(table, idAt);
    if (areNumbers) findings.push(finding('ids-are-numbers', table.place(-1, idAt), { header }));
    return (cells, row) => {
      const { value, wrong } = parseId(cells[idAt] ?? '', header);
      if (wrong !== undefined) report(row, idAt, wrong);
      return areNumbers ? withoutZeroDecimals(value) : value;
    };
  }

  function nameReader(): (cells: Row) => string {
    if (index.has('name')) return plain('name');
    const [first, last] = [plain('first_name'), plain('last_name')];
    return (cells) => `${first(cells)} ${last(cells)}`.trim();
  }

  function departmentReader(): (cells: Row, row: number) => Department {
    const parse = (text: string, header: string): Parsed<Department> => {
      const value = parseDepartment(text, aliases);
      return value === undefined ? blank(NOWHERE, header) : { value };
    };
    const wideAt = index.get('business_unit');
    const narrowAt = index.get('department');
    if (narrowAt === undefined) return column('business_unit', NOWHERE, parse);
    // A wide column that nobody fills, as in many exports, says nothing.
    if (wideAt === undefined || table.rows.every((cells) => cells[wideAt] === '')) {
      return column('department', NOWHERE, parse);
    }
    const wide = column('business_unit', NOWHERE, parse);
    const narrow = column<Department | undefined>('department', undefined, (text) => ({
      value: parseDepartment(text, aliases),
    }));
    const joined = new Map<Department, Map<Department | undefined, Department>>();
    return (cells, row) => {
      const [outer, inner] = [wide(cells, row), narrow(cells, row)];
      let within = joined.get(outer);
      if (within === undefined) {
        within = new Map<Department | undefined, Department>();
        joined.set(outer, within);
      }
      let both = within.get(inner);
      if (both === undefined) within.set(inner, (both = joinDepartments(outer, inner)));
      return both;
    };
  }
}

function isNumberColumn(table: Table, at: number | undefined): boolean {
  if (at === undefined) return false;
  return areFromNumberColumn(cellsOf(table, at));
}

function* cellsOf(table: Table, at: number): Generator<string> {
  for (const cells of table.rows) yield cells[at] ?? '';
}

function blank<T>(value: T, header: string): Parsed<T> {
  return { value, wrong: (place) => finding('missing-value', place, { header }) };
}

function nobody(role: Role, row: number): Person {
  return {
    role,
    id: '',
    name: undefined,
    email: undefined,
    department: NOWHERE,
    skill: undefined,
    communication: undefined,
    presence: undefined,
    experience: undefined,
    topics: undefined,
    level: undefined,
    reportsTo: undefined,
    volunteers: false,
    languages: undefined,
    site: undefined,
    sponsor: false,
    excludes: NOBODY,
    prefers: NOBODY,
    left: false,
    other: NOBODY,
    row,
  };
}
