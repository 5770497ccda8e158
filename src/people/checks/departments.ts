import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Department, Person } from '../person.ts';
import type { Files, Rows } from '../rows.ts';
import { everybody, placeOf } from '../rows.ts';
import { findSlips } from './slips.ts';

/** A department on one level of the tree, with how many people are in it. */
interface Unit {
  readonly key: string;
  /** As somebody wrote it. */
  readonly text: string;
  readonly first: Person;
  readonly depth: number;
  count: number;
}

/** From how many people on either side files without a common department are suspicious. */
const MANY = 10;

/** Departments whose names are probably slips of one another, and files that share none. */
export function checkDepartments(files: Files): Finding[] {
  const findings: Finding[] = [];
  for (const siblings of siblingsOf(files)) {
    const byCount = siblings.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
    for (const [slip, meant] of findSlips(byCount)) {
      const args = { department: slip.text, like: meant.text };
      const place = placeOfUnit(files, slip);
      const related = [placeOfUnit(files, meant)];
      findings.push(finding('likely-department-slip', place, args, related));
    }
  }
  return [...findings, ...checkCommon(files)];
}

/** The widest level stands in the column of the business unit, where there is one. */
function placeOfUnit(files: Files, { first, depth }: Unit): Place {
  const { index } = files[first.role].layout;
  const wide = index.has('business_unit') && (depth === 0 || !index.has('department'));
  return placeOf(files, first, wide ? 'business_unit' : 'department');
}

/** All departments, grouped by the one above them. */
function siblingsOf(files: Files): Unit[][] {
  const sizes = new Map<Department, { first: Person; count: number }>();
  for (const person of everybody(files)) {
    const size = sizes.get(person.department);
    if (size !== undefined) size.count++;
    else sizes.set(person.department, { first: person, count: 1 });
  }
  const groups = new Map<string, Map<string, Unit>>();
  for (const [{ text, path }, { first, count }] of sizes) {
    const written = text.split(/[/>]/).map((level) => level.trim());
    path.forEach((key, depth) => {
      const above = path.slice(0, depth).join('/');
      let group = groups.get(above);
      if (group === undefined) groups.set(above, (group = new Map<string, Unit>()));
      const unit = group.get(key);
      if (unit !== undefined) unit.count += count;
      else {
        // An alias can change the number of levels; then the key has to do.
        const own = written.length === path.length ? written[depth] : undefined;
        group.set(key, { key, text: own ?? key, first, depth, count });
      }
    });
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

function checkCommon({ mentor, manager }: Files): Finding[] {
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
