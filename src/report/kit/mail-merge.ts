import type { Person } from '../../people/person.ts';
import type { Tandem } from '../../roster/tandem.ts';
import type { Sheet } from '../../tables/table.ts';
import { kitFolders } from './folder.ts';

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
 * A row for each person of a kit's tandems, for the mail merge of the office's own programs: who
 * gets which folder. It holds neither scores nor levels.
 */
export function mailMerge(tandems: readonly Tandem[]): Sheet {
  const folders = kitFolders(tandems);
  return {
    name: 'Mail merge',
    header: HEADER,
    rows: tandems.flatMap(({ id, mentor, manager, sharedTopics }) => {
      const row = (one: Person, partner: Person): string[] => [
        id,
        one.role,
        ...cells(one),
        ...cells(partner),
        sharedTopics.join('; '),
        folders.get(id) ?? '',
      ];
      return [row(mentor, manager), row(manager, mentor)];
    }),
  };
}

function cells({ id, name, email, department }: Person): string[] {
  return [name ?? id, email ?? '', department.text];
}
