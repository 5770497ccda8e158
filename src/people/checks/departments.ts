import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Files, Rows } from '../rows.ts';

/** From how many people on either side files without a common department are suspicious. */
const MANY = 10;

/** Files that have no department in common. */
export function checkDepartments({ mentor, manager }: Files): Finding[] {
  const ours = widestOf(mentor);
  const theirs = widestOf(manager);
  if (ours.count < MANY || theirs.count < MANY) return [];
  if (Array.from(theirs.keys).some((key) => ours.keys.has(key))) return [];
  const placeOfWidest = ({ table, layout }: Rows): Place =>
    table.place(-1, layout.index.get('business_unit') ?? layout.index.get('department'));
  return [finding('no-common-department', placeOfWidest(mentor), {}, [placeOfWidest(manager)])];
}

/** The widest departments, and of how many people one is known; a blank one is no common one. */
function widestOf({ people }: Rows): { keys: ReadonlySet<string>; count: number } {
  const keys = new Set<string>();
  let count = 0;
  for (const { department } of people) {
    const key = department.path[0] ?? '';
    if (key === '') continue;
    keys.add(key);
    count++;
  }
  return { keys, count };
}
