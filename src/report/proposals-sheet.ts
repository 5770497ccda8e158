import type { Person } from '../people/person.ts';
import type { Proposal } from '../roster/proposals.ts';
import { GERMAN_COLUMNS } from '../programme/roster-columns.ts';
import type { Sheet } from '../tables/table.ts';
import { isGermanBook, type SheetOptions } from './roster-sheet.ts';
import { personColumns, type SheetColumn } from './sheet-columns.ts';

/** What a German workbook calls the columns. */
const GERMAN: Readonly<Record<string, string>> = {
  ...GERMAN_COLUMNS,
  proposal: 'Vorschlag',
  alternative_1: 'Alternative 1',
  alternative_2: 'Alternative 2',
  answer: 'Antwort',
};

const WIDE = new Set(['proposal', 'shared_topics', 'alternative_1', 'alternative_2', 'answer']);

/**
 * One row for each manager, for the talk before a tandem is final: no scores, no levels. HR sends
 * each manager the own row alone; refusals come back as the status `declined` in the roster.
 */
export function proposalsSheet(
  proposals: readonly Proposal[],
  options: Pick<SheetOptions, 'names' | 'emails' | 'language' | 'workbook'>,
): Sheet {
  const called = ({ id, name }: Person): string => (options.names ? (name ?? id) : id);
  const described = (person: Person | undefined): string =>
    person ? `${called(person)} (${person.department.text})` : '';
  const german = isGermanBook(options);
  const columns: SheetColumn<Proposal>[] = [
    ...personColumns<Proposal>('manager', ({ manager }) => manager, options),
    ['mentor_id', ({ mentor }) => mentor.id],
    ['proposal', ({ mentor }) => described(mentor)],
    ['shared_topics', ({ sharedTopics }) => sharedTopics.join(' | ')],
    ['alternative_1', ({ alternatives }) => described(alternatives[0])],
    ['alternative_2', ({ alternatives }) => described(alternatives[1])],
    ['answer', () => ''],
  ];
  return {
    name: german ? 'Vorschläge' : 'Proposals',
    header: columns.map(([header]) => (german ? (GERMAN[header] ?? header) : header)),
    look: columns.map(([header]) => (WIDE.has(header) ? { width: 28, wrapped: true } : undefined)),
    rows: proposals.map((one) => columns.map(([, cell]) => cell(one))),
  };
}
