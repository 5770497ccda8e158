import { type Finding, type Place, finding } from '../../findings/finding.ts';
import { entryOf } from '../../util/entry.ts';
import { departmentsIn } from '../departments.ts';
import type { Person } from '../person.ts';
import { type Files, type Rows, placeOf, hasColumn, placeOfHeader, headerOf } from '../rows.ts';
import { type ById, checkLookAlikes, checkUnique, type Seen } from './ids.ts';
import { checkLists } from './lists.ts';
import { checkReportingLines } from './reporting-lines.ts';
import { checkSameNames } from './same-names.ts';

/** Everything that only shows when people of both files are seen together. */
export function checkPersons(files: Files, byId: ById, seen: Seen): Finding[] {
  return [
    ...checkUnique(files, byId, seen),
    ...checkLookAlikes(files, byId),
    ...checkIdLengths(files.mentor, byId),
    ...checkIdLengths(files.manager, byId),
    ...checkEmails(files, byId, seen),
    ...checkSameNames(files, byId, seen),
    ...checkReportingLines(files, byId),
    ...checkDepartments(files),
    ...checkGrades(files),
    ...checkLists(files),
  ];
}

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
  for (const [department, members] of departmentsIn(people)) {
    const key = department.path[0] ?? '';
    if (key === '') continue;
    keys.add(key);
    count += members.count;
  }
  return { keys, count };
}

/** E-mail addresses, whatever their case, that stand beside two ids. */
export function checkEmails(files: Files, byId: ById, { emails }: Seen): Finding[] {
  const people = byId.everybody();
  const firsts = new Map<string, Person>();
  const findings: Finding[] = [];
  for (const at of emails.places()) {
    const person = entryOf(people, at);
    // Whoever has no address is not among those that recur.
    const { id, email = '' } = person;
    if (id === '') continue;
    const address = email.toLowerCase();
    const first = firsts.get(address);
    if (first === undefined) {
      firsts.set(address, person);
    } else if (first.id !== id) {
      const related = [placeOf(files, first, 'email')];
      const args = { ids: [first.id, id] } as const;
      findings.push(finding('shared-email', placeOf(files, person, 'email'), args, related));
    }
  }
  return findings;
}

/** Mentors who mostly outrank the managers: files exchanged, or grades counted from the top. */
export function checkGrades(files: Files): Finding[] {
  if (!hasColumn(files.mentor, 'level') || !hasColumn(files.manager, 'level')) return [];
  const mentor = medianGrade(files.mentor.people);
  const manager = medianGrade(files.manager.people);
  if (mentor === undefined || manager === undefined || mentor <= manager) return [];
  const place = placeOfHeader(files.mentor, 'level');
  const related = [placeOfHeader(files.manager, 'level')];
  return [finding('mentors-outrank-managers', place, {}, related)];
}

/** The lower median of the grades that are known. */
function medianGrade(people: readonly Person[]): number | undefined {
  const counts = new Map<number, number>();
  let known = 0;
  for (const { level } of people) {
    if (level === undefined) continue;
    counts.set(level, (counts.get(level) ?? 0) + 1);
    known++;
  }
  let below = 0;
  for (const [level, count] of [...counts].sort(([a], [b]) => a - b)) {
    below += count;
    if (2 * below >= known) return level;
  }
  return undefined;
}

/**
 * Numbers as ids of which some begin with a zero and others are shorter than these: a spreadsheet
 * probably took the zeros of the short ones.
 */
export function checkIdLengths(rows: Rows, byId: ById): Finding[] {
  if (!byId.canLookAlike()) return [];
  const counts = new Map<number, number>();
  let length = Infinity;
  for (const { id } of rows.people) {
    if (!/^\d+$/.test(id)) continue;
    counts.set(id.length, (counts.get(id.length) ?? 0) + 1);
    if (id.startsWith('0') && id.length > 1) length = Math.min(length, id.length);
  }
  let short = 0;
  for (const [digits, count] of counts) if (digits < length) short += count;
  if (short === 0 || length === Infinity) return [];
  const args = { header: headerOf(rows, 'id'), short, length };
  return [finding('id-lengths-differ', placeOfHeader(rows, 'id'), args)];
}
