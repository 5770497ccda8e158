import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { headerKey, type Person, termKey } from '../../people/index.ts';
import type { Role } from '../../people/person.ts';
import { type Table, unguard } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import { listedIds, writtenOtherwise } from './listed-id.ts';

/** The columns of an unmatched file, and what a German workbook calls them. */
export const UNMATCHED_COLUMNS = {
  role: 'Rolle',
  id: 'ID',
  name: 'Name',
  department: 'Bereich',
  reason_code: 'Stichwort',
  reason: 'Grund',
} as const;
type UnmatchedColumn = keyof typeof UNMATCHED_COLUMNS;

/** What a German workbook calls the two roles. */
export const GERMAN_ROLES = { mentor: 'Mentor/in', manager: 'Führungskraft' } as const;

const COLUMNS = new Set(Object.entries(UNMATCHED_COLUMNS).flat().map(headerKey));

/** The role that a cell names, in either language and in any case. */
function roleNamed(cell: string): Role | undefined {
  const key = termKey(cell);
  return (['mentor', 'manager'] as const).find(
    (role) => key === role || key === termKey(GERMAN_ROLES[role]),
  );
}

/** Whether a header is one of an unmatched file. */
export function isUnmatchedHeader(header: string): boolean {
  return COLUMNS.has(headerKey(header));
}

/**
 * Reads who was left over: the ids of the managers in an unmatched file. An id that has lost its
 * leading zeros would lose its owner the place in the queue without a word.
 */
export function readUnmatched(
  table: Table,
  people: readonly Person[],
): {
  managers: readonly string[];
  findings: readonly Finding[];
} {
  const at = (name: UnmatchedColumn): number => {
    const keys = [headerKey(name), headerKey(UNMATCHED_COLUMNS[name])];
    return table.header.findIndex((header) => keys.includes(headerKey(header)));
  };
  const [role, id] = [at('role'), at('id')];
  const missing = [...(role < 0 ? ['role'] : []), ...(id < 0 ? ['id'] : [])];
  if (missing.length > 0) {
    return {
      managers: [],
      findings: missing.map((column) =>
        finding('roster-without-column', table.place(-1), { column, german: column }),
      ),
    };
  }
  const known = new Set(people.map((person) => person.id));
  const listed = listedIds(people);
  const managers: string[] = [];
  const findings: Finding[] = [];
  table.rows.forEach((cells, row) => {
    const said = roleNamed(entryOf(cells, role));
    if (said === undefined) findings.push(finding('unknown-role', table.place(row, role), {}));
    if (said !== 'manager') return;
    const manager = unguard(entryOf(cells, id));
    managers.push(manager);
    const full = known.has(manager) ? undefined : listed(manager);
    if (full === undefined) return;
    findings.push(writtenOtherwise({ id: manager, full }, table.place(row, id)));
  });
  return { managers, findings };
}
