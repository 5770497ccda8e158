import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Person } from '../person.ts';
import type { Files, Rows } from '../rows.ts';
import { everybody, hasColumn, headerOf, placeOf, placeOfHeader } from '../rows.ts';
import type { ById } from './ids.ts';

/** Everything to object to about who reports to whom. */
export function checkReportingLines(files: Files, byId: ById): Finding[] {
  if (![files.mentor, files.manager].some((rows) => hasColumn(rows, 'reports_to'))) return [];
  return [
    ...checkCircles(files, byId),
    ...checkLineManagers(files.mentor, byId),
    ...checkLineManagers(files.manager, byId),
  ];
}

/**
 * A column of line managers in which nobody of the files is found: then the rule about reporting
 * lines allows every pair. A single cell is no column yet, unless it holds no id at all.
 */
function checkLineManagers(rows: Rows, byId: ById): Finding[] {
  let [given, odd] = [0, 0];
  for (const { reportsTo, row } of rows.people) {
    // Who is doubtful has been named already.
    if (reportsTo === undefined || rows.broken[row] === 1) continue;
    if (byId.has(reportsTo)) return [];
    given++;
    if (/[\s@]/.test(reportsTo)) odd++;
  }
  if (given < 2 && odd === 0) return [];
  const args = { header: headerOf(rows, 'reports_to') };
  return [finding('unknown-line-managers', placeOfHeader(rows, 'reports_to'), args)];
}

/**
 * Circles in the reporting lines of both files together. Everybody has at most one line manager, so it
 * suffices to follow each line upwards until it ends or meets somebody already seen; a circle is
 * new if that was on the same way. Line managers who are in neither file are normal. Everybody in a
 * circle is invalid.
 */
function checkCircles(files: Files, byId: ById): Finding[] {
  const findings: Finding[] = [];
  const mentors = files.mentor.table.rows.length;
  const numberOf = ({ role, row }: Person): number => (role === 'mentor' ? row : mentors + row);
  /** From whom each was first reached, by number + 1. */
  const seenFrom = new Int32Array(mentors + files.manager.table.rows.length);
  for (const start of everybody(files)) {
    const way = numberOf(start) + 1;
    let person: Person | undefined = start;
    while (person?.reportsTo !== undefined && seenFrom[numberOf(person)] === 0) {
      seenFrom[numberOf(person)] = way;
      person = byId.get(person.reportsTo);
    }
    if (person !== undefined && seenFrom[numberOf(person)] === way) {
      findings.push(circle(files, byId, person));
    }
  }
  return findings;
}

function circle(files: Files, byId: ById, start: Person): Finding {
  const managerOf = ({ reportsTo = '' }: Person): Person | undefined => byId.get(reportsTo);
  const others: Person[] = [];
  for (let one = managerOf(start); one !== undefined && one !== start; one = managerOf(one)) {
    others.push(one);
  }
  const members = [start, ...others];
  for (const { role, row } of members) files[role].broken[row] = 1;
  const placeOfManager = (person: Person): Place => placeOf(files, person, 'reports_to');
  const ids = members.map(({ id }) => id);
  return finding('reporting-cycle', placeOfManager(start), { ids }, others.map(placeOfManager));
}
