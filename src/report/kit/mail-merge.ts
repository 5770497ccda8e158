import type { Person } from '../../people/person.ts';
import { currentTandems } from '../../roster/current.ts';
import type { Roster } from '../../roster/tandem.ts';
import type { Sheet } from '../../tables/table.ts';
import { kitFolder } from './folder.ts';

const HEADER = [
  'tandem_id',
  'role',
  'name',
  'email',
  'department',
  'partner_name',
  'partner_email',
  'partner_department',
  'shared_topics',
  'folder',
];

/**
 * A row for each person of a current tandem, for the mail merge of the office's own programs: who
 * gets which folder. It holds neither scores nor levels.
 */
export function mailMerge(roster: Roster): Sheet {
  return {
    name: 'Mail merge',
    header: HEADER,
    rows: currentTandems(roster).flatMap((tandem) => {
      const { id, mentor, manager, sharedTopics } = tandem;
      const row = (one: Person, partner: Person): string[] => [
        id,
        one.role,
        ...cells(one),
        ...cells(partner),
        sharedTopics.join('; '),
        kitFolder(tandem),
      ];
      return [row(mentor, manager), row(manager, mentor)];
    }),
  };
}

function cells({ id, name, email, department }: Person): string[] {
  return [name ?? id, email ?? '', department.text];
}
