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
}

/**
 * Looks up the people of a roster's rows. In tandems of the past, people who are gone are no
 * finding; in those of now, everybody must be in the files.
 */
export function resolveRows(
  rows: readonly RosterRow[],
  people: People,
): { readonly rows: readonly ResolvedRow[]; readonly findings: readonly Finding[] } {
  const known = { mentor: byId(people.mentors), manager: byId(people.managers) };
  const withoutZeros = {
    mentor: byIdWithoutZeros(people.mentors),
    manager: byIdWithoutZeros(people.managers),
  };
  const findings: Finding[] = [];
  const find = (row: RosterRow, role: Role): Person | undefined => {
    const id = role === 'mentor' ? row.mentorId : row.managerId;
    const person = known[role].get(id);
    if (person) return person;
    const column = `${role}_id`;
    const full = withoutZeros[role].get(bare(id));
    if (full !== undefined) {
      findings.push(finding('id-lost-zeros', row.place(column), { id, full }));
    } else if (isCurrent(row.status)) {
      const otherFile = known[role === 'mentor' ? 'manager' : 'mentor'].has(id);
      findings.push(finding('unknown-roster-id', row.place(column), { id, role, otherFile }));
    }
    return undefined;
  };
  const resolved = rows.map((row) => ({
    row,
    mentor: find(row, 'mentor'),
    manager: find(row, 'manager'),
  }));
  return { rows: resolved, findings };
}

function byId(people: readonly Person[]): Map<string, Person> {
  return new Map(people.map((person) => [person.id, person]));
}

/** Ids with leading zeros by what a spreadsheet makes of them. */
function byIdWithoutZeros(people: readonly Person[]): Map<string, string> {
  return new Map(people.filter(({ id }) => bare(id) !== id).map(({ id }) => [bare(id), id]));
}

function bare(id: string): string {
  return /^0+\d+$/.test(id) ? id.replace(/^0+(?=\d)/, '') : id;
}
