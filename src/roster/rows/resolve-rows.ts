import { type Finding, finding } from '../../findings/finding.ts';
import { confusableKey, onlyOne } from '../../people/index.ts';
import type { People, Person, Role } from '../../people/person.ts';
import { distance, nearest } from '../../util/nearest.ts';
import type { RosterRow } from './read-roster.ts';
import { isCurrent } from './tandem-status.ts';

/** A row of a roster with the people it names, where the files have them. */
export interface ResolvedRow {
  readonly row: RosterRow;
  readonly mentor: Person | undefined;
  readonly manager: Person | undefined;
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
  const restore = {
    mentor: zerosRestored(people.mentors),
    manager: zerosRestored(people.managers),
  };
  const find = (row: RosterRow, role: Role, findings: Finding[]): Person | undefined => {
    const id = role === 'mentor' ? row.mentorId : row.managerId;
    const person = known[role].get(id);
    if (person) return person;
    const column = `${role}_id`;
    const full = restore[role](id);
    if (full !== undefined) {
      findings.push(finding('id-lost-zeros', row.place(column), { id, full }));
    } else if (required(row, id)) {
      const otherFile = known[role === 'mentor' ? 'manager' : 'mentor'].has(id);
      const swapped = known.mentor.has(row.managerId) && known.manager.has(row.mentorId);
      const args = {
        id: otherFile || isLikeAnId(id) ? id : undefined,
        role,
        otherFile,
        swapped,
        byHand: row.tandemId === '',
        suggestion: otherFile ? undefined : likelyId(id, people[`${role}s`]),
      };
      findings.push(finding('unknown-roster-id', row.place(column), args));
    }
    return undefined;
  };
  const resolved = rows.map((row): ResolvedRow => {
    const findings: Finding[] = [];
    const mentor = find(row, 'mentor', findings);
    return { row, mentor, manager: find(row, 'manager', findings), findings };
  });
  return { rows: resolved, findings: resolved.flatMap(({ findings }) => findings) };
}

/** Anything else may be a name or an address, which no message repeats. */
function isLikeAnId(text: string): boolean {
  return /\d/.test(text) && !/[\s@]/.test(text);
}

function byId(people: readonly Person[]): Map<string, Person> {
  return new Map(people.map((person) => [person.id, person]));
}

/** Finds the id with leading zeros of which a spreadsheet has made another. */
export function zerosRestored(people: readonly Person[]): (id: string) => string | undefined {
  const full = new Map(
    people.filter(({ id }) => bare(id) !== id).map(({ id }) => [bare(id), id] as const),
  );
  return (id) => full.get(bare(id));
}

function bare(id: string): string {
  return id.replace(/^0+(?=\d+$)/, '');
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
