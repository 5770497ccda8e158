import { type Finding, finding } from '../findings/finding.ts';
import { isNothing } from '../people/cells/words.ts';
import { termKey } from '../people/index.ts';
import type { People } from '../people/person.ts';
import { isOwnReason } from '../report/reasons.ts';
import type { RosterFile, RosterRow } from '../roster/rows/read-roster.ts';
import type { CarriedRow, ExtraColumn, Roster } from '../roster/tandem.ts';
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
  const ownColumns = wave.extraColumns.filter((one) => !isTheSameThroughout(previous, one));
  const carried = new Set(wave.extraColumns.map(({ header }) => header));
  const criteria = previous.extraColumns.filter(({ header }) => !carried.has(header));
  const nameOf = new Map(
    [...people.mentors, ...people.managers].map(({ id, name }) => [id, name ?? '']),
  );
  const isWrittenOver = (row: RosterRow): ExtraColumn[] => [
    ...[first('score'), ...criteria].filter(({ header, nth }) =>
      /\p{L}{2}/u.test(row.cell(header, nth) ?? ''),
    ),
    ...(['mentor', 'manager'] as const)
      .filter((role) =>
        isAddedTo(nameOf.get(row[`${role}Id`]) ?? '', row.cell(`${role}_name`) ?? ''),
      )
      .map((role) => first(`${role}_name`)),
    ...(isOwnReason(row.cell('reason') ?? '') ? [] : [first('reason')]),
  ];
  return wave.rows
    .filter((row) => !isHistory.has(row))
    .flatMap((row): Finding[] => {
      const stays = goesOn.has(row);
      const added = stays
        ? []
        : ownColumns.filter(({ header, nth }) => isText(row.cell(header, nth) ?? ''));
      const columns = [...added, ...isWrittenOver(row)];
      const places = columns.map(({ header, nth }) => row.place(header, nth));
      const [place] = places;
      if (place === undefined) return [];
      const { mentorId: mentor, managerId: manager } = row;
      const headers = columns.map(({ header }, k) => places[k]?.header ?? header);
      const args = { mentor, manager, columns: headers, stays };
      return [finding('text-not-carried', place, args)];
    });
}

/** The first column of a header, or the only one. */
function first(header: string): ExtraColumn {
  return { header, nth: 0 };
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
function isTheSameThroughout({ rows }: RosterFile, { header, nth }: ExtraColumn): boolean {
  const [first, ...others] = rows.map((row) => row.cell(header, nth) ?? '');
  return others.length > 0 && others.every((text) => text === first);
}
