import type { Role } from '../people/person.ts';
import type { Inputs } from '../runs/inputs.ts';

/** How many rows either file has. */
export function readCounts({ understood }: Inputs): Record<Role, number> {
  return { mentor: understood.mentor.rows, manager: understood.manager.rows };
}

/** How many rows of either file were left out because of errors. */
export function invalidCounts({ invalid }: Inputs): Record<Role, number> {
  const count = (role: Role): number => invalid.filter((row) => row.role === role).length;
  return { mentor: count('mentor'), manager: count('manager') };
}
