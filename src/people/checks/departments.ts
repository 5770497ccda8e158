import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Files, Rows } from '../rows.ts';

/** From how many people on either side files without a common department are suspicious. */
const MANY = 10;

/** Files that have no department in common. */
export function checkDepartments({ mentor, manager }: Files): Finding[] {
  const [ours, theirs] = [widestOf(mentor), widestOf(manager)];
  if (ours.length < MANY || theirs.length < MANY) return [];
  const known = new Set(ours);
  if (theirs.some((key) => known.has(key))) return [];
  const placeOfWidest = ({ table, layout }: Rows): Place =>
    table.place(-1, layout.index.get('business_unit') ?? layout.index.get('department'));
  return [finding('no-common-department', placeOfWidest(mentor), {}, [placeOfWidest(manager)])];
}

/** The widest department of everybody of whom it is known; a blank one is no common one. */
function widestOf({ people }: Rows): string[] {
  return people.map(({ department }) => department.path[0] ?? '').filter((key) => key !== '');
}
