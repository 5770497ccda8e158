import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { headerKey } from '../people/index.ts';
import { type Table, unguard } from '../tables/index.ts';
import { entryOf } from '../util/entry.ts';

const COLUMNS = new Set(['role', 'id', 'name', 'department', 'reasoncode', 'reason']);

/** Whether a header is one of an unmatched file. */
export function isUnmatchedHeader(header: string): boolean {
  return COLUMNS.has(headerKey(header));
}

/** Reads who was left over: the ids of the managers in an unmatched file. */
export function readUnmatched(table: Table): {
  managers: readonly string[];
  findings: readonly Finding[];
} {
  const at = (name: string): number =>
    table.header.findIndex((header) => headerKey(header) === headerKey(name));
  const [role, id] = [at('role'), at('id')];
  const missing = [...(role < 0 ? ['role'] : []), ...(id < 0 ? ['id'] : [])];
  if (missing.length > 0) {
    return {
      managers: [],
      findings: missing.map((column) =>
        finding('roster-without-column', table.place(-1), { column }),
      ),
    };
  }
  const managers = table.rows
    .filter((cells) => cells[role] === 'manager')
    .map((cells) => unguard(entryOf(cells, id)));
  return { managers, findings: [] };
}
