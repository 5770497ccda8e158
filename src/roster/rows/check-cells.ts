import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { parseList, termKey } from '../../people/index.ts';
import type { People, Person, Role } from '../../people/person.ts';
import type { Criterion } from '../../programme/rule.ts';
import { textInWorkbook } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import { columnKey } from './columns.ts';
import { tenthsOfPoints } from '../../util/numbers.ts';
import type { RosterFile, RosterRow } from './read-roster.ts';
import { sharedTopics } from '../form-roster.ts';
import type { Scored } from '../score.ts';

const ROLES = ['mentor', 'manager'] as const;

/**
 * Compares what a row says of two people with the data: names, addresses, departments, score,
 * criteria and topics in common. A blank cell says nothing; the sentence of the reason is for
 * people, and its wording may be another version's.
 */
export function cellChecker(
  roster: RosterFile,
  people: People,
  criteria: readonly Criterion[],
): (row: RosterRow, pair: Readonly<Record<Role, Person>>, scored: Scored) => Finding[] {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  const extraColumns = new Set(roster.extraColumns.map(({ header }) => columnKey(header)));
  const shown = criteria
    .map(({ id, words }, k) => ({
      header: [id, words.en.title, words.de.title].find((name) =>
        extraColumns.has(columnKey(name)),
      ),
      k,
    }))
    .filter((one): one is { header: string; k: number } => one.header !== undefined);

  const personal = (row: RosterRow, person: Person): Finding[] => {
    const known = people.columns[person.role];
    return [
      ...(known.has('name') ? [['name', person.name ?? ''] as const] : []),
      ...(known.has('email') ? [['email', person.email ?? ''] as const] : []),
      ['department', person.department.text] as const,
    ].flatMap(([what, expected]) => {
      const column = `${person.role}_${what}`;
      const cell = row.cell(column) ?? '';
      // What a workbook can't hold was cut or replaced when it was written.
      const forms = [expected, textInWorkbook(expected)].map(termKey);
      if (cell === '' || forms.includes(termKey(cell))) return [];
      return [finding('roster-not-as-data', row.place(column), { id: person.id, what })];
    });
  };
  const number = (row: RosterRow, column: string, tenths: number): Finding[] => {
    const cell = row.cell(column) ?? '';
    return cell === '' || tenthsIn(cell) === tenths ? [] : [edited(row, column)];
  };
  const topics = (
    row: RosterRow,
    { mentor, manager }: Readonly<Record<Role, Person>>,
  ): Finding[] => {
    const cell = row.cell('shared_topics') ?? '';
    if (cell === '') return [];
    const shared = sharedTopics(mentor, manager);
    const isCut = termKey(cell) === termKey(textInWorkbook(shared.join(' | ')));
    const named = new Set(parseList(cell).map(termKey));
    const expected = new Set(shared.map(termKey));
    return isCut ||
      (named.size === expected.size && [...named].every((topic) => expected.has(topic)))
      ? []
      : [edited(row, 'shared_topics')];
  };
  return (row, pair, { score, values }) => [
    ...ROLES.flatMap((role) => personal(row, pair[role])),
    ...number(row, 'score', tenthsOfPoints(score, weights)),
    ...shown.flatMap(({ header, k }) => number(row, header, 10 * entryOf(values, k))),
    ...topics(row, pair),
  ];
}

function edited(row: RosterRow, column: string): Finding {
  const place = row.place(column);
  return finding('roster-value-edited', place, { column: place.header ?? column });
}

/** A number from 0 to 1000 in tenths, with a comma or a point; spreadsheets add or drop zeros. NaN if it is none. */
function tenthsIn(text: string): number {
  const [, whole, tenth = '0'] = /^(\d{1,4})(?:[.,](\d)0*)?$/.exec(text) ?? [];
  return 10 * Number(whole) + Number(tenth);
}
