import { type Finding, finding } from '../findings/finding.ts';
import { isNothing } from '../people/cells/words.ts';
import { termKey } from '../people/index.ts';
import type { People } from '../people/person.ts';
import { isOwnReason } from '../report/reasons.ts';
import type { RosterFile, RosterRow } from '../roster/rows/read-roster.ts';
import type { CarriedRow, Roster } from '../roster/tandem.ts';
import type { Wave } from '../roster/wave/wave.ts';

/**
 * What somebody has written into the previous roster and the new one does not hold: anything in the
 * row of a pair that is not proposed again, and whatever replaces a cell that tandem writes anew.
 */
export function uncarriedText(
  previous: RosterFile,
  wave: Wave,
  { tandems, past = [] }: Pick<Roster, 'tandems' | 'past'>,
  people: People,
): Finding[] {
  const goesOn = new Set<CarriedRow | undefined>(tandems.map(({ carried }) => carried));
  const isHistory = new Set<CarriedRow>(past.map(({ row }) => row));
  const ownColumns = wave.extraColumns.filter((header) => !isTheSameThroughout(previous, header));
  const criteria = previous.extraColumns.filter((header) => !wave.extraColumns.includes(header));
  const nameOf = new Map(
    [...people.mentors, ...people.managers].map(({ id, name }) => [id, name ?? '']),
  );
  const isWrittenOver = (row: RosterRow): string[] => [
    ...['score', ...criteria].filter((column) => /\p{L}{2}/u.test(row.cell(column) ?? '')),
    ...(['mentor', 'manager'] as const)
      .filter((role) =>
        isAddedTo(nameOf.get(row[`${role}Id`]) ?? '', row.cell(`${role}_name`) ?? ''),
      )
      .map((role) => `${role}_name`),
    ...(isOwnReason(row.cell('reason') ?? '') ? [] : ['reason']),
  ];
  return wave.rows
    .filter((row) => !isHistory.has(row))
    .flatMap((row): Finding[] => {
      const stays = goesOn.has(row);
      const added = stays ? [] : ownColumns.filter((header) => isText(row.cell(header) ?? ''));
      const columns = [...added, ...isWrittenOver(row)];
      const [first] = columns;
      if (first === undefined) return [];
      const { mentorId: mentor, managerId: manager } = row;
      const headers = columns.map((column) => row.place(column).header ?? column);
      const args = { mentor, manager, columns: headers, stays };
      return [finding('text-not-carried', row.place(first), args)];
    });
}

function isText(cell: string): boolean {
  return cell.trim() !== '' && !isNothing(cell);
}

/** Whether a cell holds a name and more: `Ada Kurz (from May)`; another name is another matter. */
function isAddedTo(name: string, cell: string): boolean {
  const [own, written] = [termKey(name), termKey(cell)];
  return own !== '' && written !== own && written.includes(own);
}

/** Whether a column says the same of every pair, such as the name of the round. */
function isTheSameThroughout({ rows }: RosterFile, header: string): boolean {
  const [first, ...others] = rows.map((row) => row.cell(header) ?? '');
  return others.length > 0 && others.every((text) => text === first);
}
