import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { People, Person, Role } from '../people/person.ts';
import type { RosterRow } from './read.ts';
import { isCurrent } from './status.ts';

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
 * finding; in those of now, everybody must be in the files.
 *
 * @param required which rows must name known people, if not those of now
 */
export function resolveRows(
  rows: readonly RosterRow[],
  people: People,
  required: (row: RosterRow) => boolean = ({ status }) => isCurrent(status),
): { readonly rows: readonly ResolvedRow[]; readonly findings: readonly Finding[] } {
  const known = { mentor: byId(people.mentors), manager: byId(people.managers) };
  const withoutZeros = {
    mentor: byIdWithoutZeros(people.mentors),
    manager: byIdWithoutZeros(people.managers),
  };
  const find = (row: RosterRow, role: Role, findings: Finding[]): Person | undefined => {
    const id = role === 'mentor' ? row.mentorId : row.managerId;
    const person = known[role].get(id);
    if (person) return person;
    const column = `${role}_id`;
    const full = withoutZeros[role].get(bare(id));
    if (full !== undefined) {
      findings.push(finding('id-lost-zeros', row.place(column), { id, full }));
    } else if (required(row)) {
      const otherFile = known[role === 'mentor' ? 'manager' : 'mentor'].has(id);
      findings.push(finding('unknown-roster-id', row.place(column), { id, role, otherFile }));
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

function byId(people: readonly Person[]): Map<string, Person> {
  return new Map(people.map((person) => [person.id, person]));
}

/** Ids with leading zeros by what a spreadsheet makes of them. */
function byIdWithoutZeros(people: readonly Person[]): Map<string, string> {
  return new Map(people.filter(({ id }) => bare(id) !== id).map(({ id }) => [bare(id), id]));
}

function bare(id: string): string {
  return id.replace(/^0+(?=\d+$)/, '');
}
