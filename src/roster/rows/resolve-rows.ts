import { type Finding, finding } from '../../findings/finding.ts';
import { confusableKey, onlyOne } from '../../people/index.ts';
import type { People, Person, Role } from '../../people/person.ts';
import { distance, nearest } from '../../util/nearest.ts';
import { listedIds, writtenOtherwise } from './listed-id.ts';
import type { RosterRow } from './read-roster.ts';
import { isOfThesePeople } from './tandem-id.ts';
import { isCurrent } from './tandem-status.ts';

/** A row of a roster with the people it names, where the files have them. */
export interface ResolvedRow {
  readonly row: RosterRow;
  readonly mentor: Person | undefined;
  readonly manager: Person | undefined;
  /** The ids that the row means: as the lists write them, and each in its own column. */
  readonly meant: Readonly<Record<Role, string>>;
  /** Why somebody is missing, if that is to be objected to. */
  readonly findings: readonly Finding[];
}

/**
 * Looks up the people of a roster's rows. In tandems of the past, people who are gone are no
 * finding; in current ones, everybody must be in the files.
 *
 * @param required which rows, and which of their ids, must name known people, if not the current ones
 */
export function resolveRows(
  rows: readonly RosterRow[],
  people: People,
  required: (row: RosterRow, id: string) => boolean = ({ status }) => isCurrent(status),
): { readonly rows: readonly ResolvedRow[]; readonly findings: readonly Finding[] } {
  const known = { mentor: byId(people.mentors), manager: byId(people.managers) };
  const listed = { mentor: listedIds(people.mentors), manager: listedIds(people.managers) };
  const isSwapped = ({ mentorId, managerId }: RosterRow): boolean =>
    known.mentor.has(managerId) && known.manager.has(mentorId);
  const find = (row: RosterRow, role: Role, findings: Finding[]): Person | undefined => {
    const id = idOf(row, role);
    const person = known[role].get(id);
    if (person) return person;
    const column = `${role}_id`;
    const full = listed[role](id);
    if (full !== undefined) {
      findings.push(writtenOtherwise({ id, full }, row.place(column)));
    } else if (required(row, id)) {
      const otherFile = known[role === 'mentor' ? 'manager' : 'mentor'].has(id);
      const place = row.place(column);
      const args = {
        column: place.header ?? column,
        id: otherFile || isLikeAnId(id) ? id : undefined,
        role,
        otherFile,
        swapped: isSwapped(row),
        byHand: row.tandemId === '' || !(isCurrent(row.status) || isOfThesePeople(row)),
        suggestion: otherFile ? undefined : likelyId(id, people[`${role}s`]),
      };
      findings.push(finding('unknown-roster-id', place, args));
    }
    return undefined;
  };
  const resolved = rows.map((row): ResolvedRow => {
    const findings: Finding[] = [];
    const mentor = find(row, 'mentor', findings);
    const manager = find(row, 'manager', findings);
    const meantFor = (role: Role, person: Person | undefined): string =>
      person?.id ?? listed[role](idOf(row, role)) ?? idOf(row, role);
    const meant =
      !mentor && !manager && isSwapped(row)
        ? { mentor: row.managerId, manager: row.mentorId }
        : { mentor: meantFor('mentor', mentor), manager: meantFor('manager', manager) };
    return { row, mentor, manager, meant, findings };
  });
  return { rows: resolved, findings: resolved.flatMap(({ findings }) => findings) };
}

function idOf({ mentorId, managerId }: RosterRow, role: Role): string {
  return role === 'mentor' ? mentorId : managerId;
}

/** Anything else may be a name or an address, which no message repeats. */
function isLikeAnId(text: string): boolean {
  return /\d/.test(text) && !/[\s@]/.test(text);
}

function byId(people: readonly Person[]): Map<string, Person> {
  return new Map(people.map((person) => [person.id, person]));
}

/**
 * The id that was probably meant: one that looks the same, that of the only person with this name
 * or e-mail address, or the nearest. Where two are equally near, none: a guess could be accepted.
 */
export function likelyId(text: string, people: readonly Person[]): string | undefined {
  const ids = people.map(({ id }) => id);
  const key = confusableKey(text);
  const alike = ids.filter((id) => confusableKey(id) === key);
  if (alike.length === 1) return alike[0];
  const named = onlyOne(people, text);
  if (named) return named.id;
  const near = nearest(text, ids);
  if (near === undefined) return undefined;
  const edits = distance(text, near);
  return ids.some((id) => id !== near && distance(text, id) === edits) ? undefined : near;
}
