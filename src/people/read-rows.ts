import { type Finding, finding, isOf } from '../findings/finding.ts';
import type { Row, Table } from '../tables/index.ts';
import { entryOf } from '../util/entry.ts';
import { CellReader, type Read } from './cell-reader.ts';
import { emailOf } from './cells/address.ts';
import { parseLevel, parseWhole } from './cells/numbers.ts';
import type { Parsed } from './cells/parsed.ts';
import { parseList, isNothing, parseStatus } from './cells/words.ts';
import { parseYesNo } from './cells/yes-no.ts';
import type { Seen } from './checks/ids.ts';
import type { Aliases } from './department.ts';
import {
  blank,
  lineManagerReader,
  departmentReader,
  idListReader,
  idReader,
  nameReader,
} from './fields.ts';
import { isUnfilled, looksLikeNoPerson } from './headers/label-rows.ts';
import type { ExtraColumn } from './headers/extra-columns.ts';
import type { HeaderLayout } from './headers/layout.ts';
import { hasOption, type ListField } from './headers/option-columns.ts';
import type { Field } from './headers/names.ts';
import { required } from './headers/roles.ts';
import type { PeopleOptions, Scales } from './options.ts';
import { ListedPerson, TraitsPool } from './listed-person.ts';
import type { Column, LevelColumn, Role, Term, Traits } from './person.ts';
import type { Rows } from './rows.ts';
import { asciiKey, type TermPool } from './term.ts';

/** What reading needs beside the rows, shared by both files. */
export interface Shared {
  readonly scales: Scales;
  readonly needed: PeopleOptions['needed'];
  readonly values: PeopleOptions['values'];
  readonly aliases: Aliases;
  readonly terms: TermPool;
  /** Languages compare by ISO 639. */
  readonly languages: TermPool;
  readonly seen: Seen;
  readonly findings: Finding[];
}

const NOTHING: readonly string[] = [];

/** Reads every row of a file, with everything there is to object to about its cells. */
export function readRows(table: Table, role: Role, layout: HeaderLayout, shared: Shared): Rows {
  const { terms, scales, needed, seen } = shared;
  const reader = new CellReader(table, layout, shared.values, shared.findings);

  const isRequired = (column: Column): boolean => required(role, needed).includes(column);
  const level = (column: LevelColumn) => {
    const isDoubted = layout.findings.some(
      (one) =>
        (isOf(one, 'one-is-best') || isOf(one, 'scale-in-header')) && one.args.column === column,
    );
    return reader.parsed(column, undefined, (text, header): Parsed<number | undefined> =>
      text === '' && isRequired(column)
        ? blank(undefined, header)
        : parseLevel(text, scales[column], header, isDoubted),
    );
  };
  const list = (field: ListField) => {
    const pool = field === 'languages' ? shared.languages : terms;
    const valueOf = reader.valueOf(field);
    const spread = layout.options.get(field);
    if (spread !== undefined) {
      return (cells: Row) =>
        pool.terms(
          spread
            .filter(({ at, option }) => hasOption(entryOf(cells, at), option))
            .map(({ option }) => valueOf(option) ?? option),
        );
    }
    return reader.parsed(field, undefined, (text) => ({
      value: pool.terms(
        parseList(text)
          .map((item) => valueOf(item) ?? (isNothing(item) ? '' : item))
          .filter((item) => item !== ''),
      ),
    }));
  };

  const id = idReader(reader);
  const name = nameReader(reader);
  const email = reader.text('email');
  const department = departmentReader(reader, shared.aliases);
  const skill = level('social_media_skill');
  const communication = level('communication');
  const traits = traitsReader(reader, layout, { level, list, terms });

  const { index } = layout;
  const everybodyHas = [index.get('id'), index.get('business_unit') ?? index.get('department')];
  // Where nobody has a name, `N.N.` says nothing of a post.
  const isNamed = (['name', 'first_name', 'last_name'] as const).some((field) => index.has(field));
  const hasNames =
    isNamed &&
    table.rows.some((cells, row) => {
      const written = row < layout.labelRows ? undefined : name(cells, row);
      return written !== undefined && !isUnfilled(written);
    });
  const people: ListedPerson[] = [];
  table.rows.forEach((cells, row) => {
    if (row < layout.labelRows) return;
    const called = name(cells, row);
    const isVacant = hasNames && called !== undefined && isUnfilled(called);
    if (isVacant || looksLikeNoPerson(table.header, cells, everybodyHas)) {
      reader.report(row, undefined, (place) => finding('not-a-person', place, {}));
      return;
    }
    const person = new ListedPerson(
      {
        role,
        id: id(cells, row),
        name: called,
        email: emailOf(email(cells, row)) || undefined,
        department: department(cells, row),
        skill: skill(cells, row),
        communication: communication(cells, row),
        row,
      },
      traits(cells, row),
    );
    people.push(person);
    seen.ids.add(person.id);
    seen.emails.add(person.email && asciiKey(person.email));
  });
  const words = reader.finish();
  return { table, layout, people, broken: reader.broken, words };
}

/** How the fields are read that are read alike. */
interface Alike {
  readonly level: (column: LevelColumn) => Read<number | undefined>;
  readonly list: (field: ListField) => Read<readonly Term[] | undefined>;
  readonly terms: TermPool;
}

/** How to read what few files say; equal cells are one object. */
function traitsReader(
  reader: CellReader,
  { index, joined, options, extra }: HeaderLayout,
  { level, list, terms }: Alike,
): Read<Traits> {
  const presence = level('presence');
  const experience = level('experience');
  const topics = list('topics');
  const grade = reader.parsed('level', undefined, parseWhole);
  const lineManager = lineManagerReader(reader);
  const answer = reader.parsed<boolean | undefined>('volunteers', undefined, parseYesNo);
  const isAsked = index.has('volunteers');
  const availability = list('availability');
  const languages = list('languages');
  const site = reader.parsed('site', undefined, (text) => ({
    value: text === '' ? undefined : terms.term(text),
  }));
  const sponsor = reader.parsed<boolean | undefined>('sponsor', undefined, parseYesNo);
  const excludes = idListReader(reader, 'excludes');
  const prefers = idListReader(reader, 'prefers');
  const left = reader.parsed('status', false, parseStatus);

  const read = (cells: Row, row: number): Traits => {
    const answered = answer(cells, row);
    return {
      presence: presence(cells, row),
      experience: experience(cells, row),
      topics: topics(cells, row),
      level: grade(cells, row),
      reportsTo: lineManager(cells, row),
      // Silence is no consent where somebody asked.
      volunteers: answered ?? !isAsked,
      declines: answered === false,
      availability: availability(cells, row),
      languages: languages(cells, row),
      site: site(cells, row),
      sponsor: sponsor(cells, row) ?? false,
      excludes: excludes(cells, row),
      prefers: prefers(cells, row),
      left: left(cells, row),
      other: extra.length === 0 ? NOTHING : extra.map((column) => textOf(cells, column)),
    };
  };
  const readFrom = [
    ...[...index].filter(([field]) => !OWN.has(field)).map(([, at]) => at),
    ...[...options.values()].flatMap((columns) => columns.map(({ at }) => at)),
    ...[...joined.values()].flat(),
    ...extra.map(({ at }) => at),
  ];
  const pool = new TraitsPool(readFrom, read, () => reader.said);
  return (cells, row) => pool.traits(cells, row);
}

/** What a custom expression reads: of a list in several columns, all that is filled. */
function textOf(cells: Row, { at, joined }: ExtraColumn): string {
  return joined
    ? joined
        .map((one) => entryOf(cells, one))
        .filter((text) => text !== '')
        .join('; ')
    : entryOf(cells, at);
}

/** The columns from which comes what stands for a person alone. */
const OWN: ReadonlySet<Field> = new Set<Field>([
  'id',
  'name',
  'first_name',
  'last_name',
  'email',
  'business_unit',
  'department',
  'social_media_skill',
  'communication',
]);
