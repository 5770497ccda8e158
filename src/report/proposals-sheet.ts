import type { Person } from '../people/person.ts';
import type { Proposal } from '../roster/proposals.ts';
import type { Sheet } from '../tables/table.ts';
import type { SheetOptions } from './roster-sheet.ts';

/**
 * One row for each manager, for the talk before a tandem is final: no scores, no levels. HR sends
 * each manager the own row alone; refusals come back as the status `declined` in the roster.
 */
export function proposalsSheet(
  proposals: readonly Proposal[],
  options: Pick<SheetOptions, 'names' | 'emails'>,
): Sheet {
  const called = ({ id, name }: Person): string => (options.names ? (name ?? id) : id);
  const described = (person: Person | undefined): string =>
    person ? `${called(person)} (${person.department.text})` : '';
  const columns: [header: string, cell: (one: Proposal) => string][] = [
    ['manager_id', ({ manager }) => manager.id],
    ...(options.names
      ? [
          ['manager_name', ({ manager }: Proposal) => manager.name ?? ''] as [
            string,
            (one: Proposal) => string,
          ],
        ]
      : []),
    ...(options.emails
      ? [
          ['manager_email', ({ manager }: Proposal) => manager.email ?? ''] as [
            string,
            (one: Proposal) => string,
          ],
        ]
      : []),
    ['mentor_id', ({ mentor }) => mentor.id],
    ['proposal', ({ mentor }) => described(mentor)],
    ['shared_topics', ({ sharedTopics }) => sharedTopics.join(' | ')],
    ['alternative_1', ({ alternatives }) => described(alternatives[0])],
    ['alternative_2', ({ alternatives }) => described(alternatives[1])],
    ['answer', () => ''],
  ];
  return {
    name: 'Proposals',
    header: columns.map(([header]) => header),
    rows: proposals.map((one) => columns.map(([, cell]) => cell(one))),
  };
}
