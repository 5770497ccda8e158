import { about, sentence } from '../../findings/sentence.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import type { Role } from '../../people/person.ts';
import { rowsOf } from '../../report/findings/gather.ts';
import { mostSevereFirst } from '../../report/findings/severity.ts';
import type { Table } from '../../tables/index.ts';
import { isAsked, isOf } from './questions.ts';
import type { FindingGroup, FindingShown, Spot } from '../protocol.ts';

/** So many findings of a kind are shown. */
const MOST_SHOWN = 200;

/** Findings by kind, the most severe first: those of a kind are mended in the same way. */
export function findingGroups(
  findings: readonly Finding[],
  tables: Readonly<Partial<Record<Role, Table>>> = {},
): FindingGroup[] {
  const byCode = new Map<string, Finding[]>();
  for (const one of mostSevereFirst(findings)) {
    const known = byCode.get(one.code);
    if (known) known.push(one);
    else byCode.set(one.code, [one]);
  }
  return [...byCode.values()].flatMap((all): FindingGroup[] => {
    const [first] = all;
    if (!first) return [];
    const { code, severity } = first;
    return [
      {
        code,
        severity,
        ...(isAsked(first) && { asked: true }),
        about: { en: about(code, 'en'), de: about(code, 'de') },
        // As everywhere: a cause counts with its rows.
        count: all.reduce((rows, one) => rows + 1 + rowsOf(one).length, 0),
        shown: all.slice(0, MOST_SHOWN).map((one) => shownOf(one, tables)),
      },
    ];
  });
}

function shownOf(one: Finding, tables: Readonly<Partial<Record<Role, Table>>>): FindingShown {
  const [en, de] = [sentence(one, 'en'), sentence(one, 'de')];
  const { place } = one;
  const spot: Spot = {
    file: place.file,
    ...(place.line !== undefined && { line: place.line }),
    ...(place.header !== undefined && { header: place.header }),
    ...(place.cell !== undefined && { cell: place.cell }),
    ...(place.key !== undefined && { key: place.key }),
    ...(place.id !== undefined && { id: place.id }),
  };
  return {
    message: { en: en.message, de: de.message },
    fix: { en: en.fix, de: de.fix },
    place: spot,
    ...cellOf(place, tables),
  };
}

/** Where a finding stands in the tables. */
function cellOf(
  place: Place,
  tables: Readonly<Partial<Record<Role, Table>>>,
): Pick<FindingShown, 'role' | 'row' | 'column'> {
  const { line, header } = place;
  for (const role of ['mentor', 'manager'] as const) {
    const table = tables[role];
    if (!table || !isOf(place, table) || line === undefined) continue;
    const row = rowAt(table, line);
    if (row === undefined) return { role };
    const column = header === undefined ? -1 : table.header.indexOf(header);
    return { role, row, ...(column >= 0 && { column }) };
  }
  return {};
}

/** The row that begins on a line, or that the line is in. */
function rowAt(table: Table, line: number): number | undefined {
  const lineOf = (row: number): number => table.place(row).line ?? 0;
  let [low, high] = [0, table.rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (lineOf(middle) <= line) low = middle + 1;
    else high = middle - 1;
  }
  return high < 0 || lineOf(high) > line ? undefined : high;
}
