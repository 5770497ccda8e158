import { finding } from '../findings/finding.ts';
import type { CellReader, Read } from './cell-reader.ts';
import { entryOf } from '../util/entry.ts';
import { areFromNumberColumn, parseId, withoutZeroDecimals } from './cells/id.ts';
import { parseList } from './cells/words.ts';
import { isNoDepartment } from './cells/words.ts';
import type { Parsed } from './cells/parsed.ts';
import type { Aliases } from './department.ts';
import { joinDepartments, parseDepartment, pathKey } from './department.ts';
import type { Department } from './person.ts';

/** Stands for a department that could not be read; the row is broken. */
const NOWHERE: Department = { text: '', path: [''] };

const NOBODY: readonly string[] = [];

/** What to say of a blank cell that must not be blank. */
export function blank<T>(value: T, header: string): Parsed<T> {
  return { value, wrong: (place) => finding('missing-value', place, { header }) };
}

/** How to read ids: text, but for the `.0` of number columns. */
export function idReader(reader: CellReader): Read<string> {
  const at = reader.index.get('id');
  if (at === undefined) return () => '';
  const header = entryOf(reader.table.header, at);
  const areNumbers = areFromNumberColumn(reader.cellsOf('id'));
  if (areNumbers) {
    reader.findings.push(finding('ids-are-numbers', reader.table.place(-1, at), { header }));
  }
  return (cells, row) => {
    const { value, wrong } = parseId(entryOf(cells, at), header);
    if (wrong !== undefined) reader.report(row, at, wrong);
    return areNumbers ? withoutZeroDecimals(value) : value;
  };
}

/** How to read the id of somebody's line manager. Blanks make a number column of whole ids decimal. */
export function lineManagerReader(reader: CellReader): Read<string | undefined> {
  const text = reader.text('reports_to');
  const valueOf = reader.valueOf('reports_to');
  const areNumbers = areFromNumberColumn(reader.cellsOf('reports_to'));
  return (cells, row) => {
    const written = text(cells, row);
    const id = valueOf(written) ?? written;
    return (areNumbers ? withoutZeroDecimals(id) : id) || undefined;
  };
}

/** How to read a list of ids, in one column or several. A number column holds one id in a cell, and its `,0` is no list. */
export function idListReader(
  reader: CellReader,
  field: 'excludes' | 'prefers',
): Read<readonly string[]> {
  const inColumn = (at: number | undefined): Read<readonly string[]> => {
    const areNumbers = areFromNumberColumn(reader.cellsOf(field, at));
    const parse = (text: string): Parsed<readonly string[]> => {
      if (text === '') return { value: NOBODY };
      const valueOf = reader.valueOf(field);
      const items = areNumbers ? [withoutZeroDecimals(text)] : parseList(text);
      return { value: items.map((item) => valueOf(item) ?? item) };
    };
    return reader.parsed(field, NOBODY, parse, asItStands, at);
  };
  const columns = reader.joined.get(field);
  if (!columns) return inColumn(reader.index.get(field));
  const reads = columns.map(inColumn);
  return (cells, row) => {
    const lists = reads.map((read) => read(cells, row)).filter((items) => items.length > 0);
    // A blank parts them: a last name at the end of one has its first name in no other.
    return lists.length < 2 ? (lists[0] ?? NOBODY) : lists.flatMap((items) => [...items, '']);
  };
}

/** A word for nothing may be an id; that shows once both files are known. */
function asItStands(text: string): string {
  return text;
}

/** How to read names: a column of its own, or first and last name together. */
export function nameReader(reader: CellReader): Read<string | undefined> {
  if (reader.index.has('name')) {
    const name = reader.text('name');
    return (cells, row) => name(cells, row) || undefined;
  }
  const [first, last] = [reader.text('first_name'), reader.text('last_name')];
  return (cells, row) => `${first(cells, row)} ${last(cells, row)}`.trim() || undefined;
}

/**
 * How to read departments. A wide column (business unit) and a narrow one (department) become one
 * path; then it is the wide one that must not be blank.
 */
export function departmentReader(reader: CellReader, aliases: Aliases): Read<Department> {
  const required = (text: string, header: string): Parsed<Department> => {
    const value = parseDepartment(text, aliases);
    return value === undefined ? blank(NOWHERE, header) : { value };
  };
  const means = (text: string): string =>
    isNoDepartment(text) && !aliases.has(pathKey(text)) ? '' : text;
  // A wide column that nobody fills, as in many exports, says nothing.
  if (!reader.isFilled('business_unit')) {
    const column = reader.index.has('department') ? 'department' : 'business_unit';
    return reader.parsed(column, NOWHERE, required, means);
  }
  const wide = reader.parsed('business_unit', NOWHERE, required, means);
  const narrow = reader.parsed(
    'department',
    undefined,
    (text) => ({ value: parseDepartment(text, aliases) }),
    means,
  );
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
