import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Person } from '../person.ts';
import type { Files, Rows } from '../rows.ts';
import { everybody, headerOf, placeOf, placeOfHeader } from '../rows.ts';
import type { ById } from './ids.ts';

/** Everything to object to about who reports to whom. */
export function checkReportingLines(files: Files, byId: ById): Finding[] {
  return [
    ...checkCircles(files, byId),
    ...checkChiefs(files.mentor, byId),
    ...checkChiefs(files.manager, byId),
  ];
}

/**
 * Chiefs given by name or address instead of by id: nobody is found by them, so that the rule
 * about reporting lines would allow every pair.
 */
function checkChiefs(rows: Rows, byId: ById): Finding[] {
  let [given, odd] = [0, 0];
  for (const { reportsTo } of rows.people) {
    if (reportsTo === undefined) continue;
    if (byId.has(reportsTo)) return [];
    given++;
    if (/[\s@]/.test(reportsTo)) odd++;
  }
  if (2 * odd <= given) return [];
  const args = { header: headerOf(rows, 'reports_to') };
  return [finding('chiefs-are-not-ids', placeOfHeader(rows, 'reports_to'), args)];
}

/**
 * Circles in the reporting lines of both files together. Everybody has at most one chief, so it
 * suffices to follow each line upwards until it ends or meets somebody already seen; a circle is
 * new if that was on the same way. Chiefs who are in neither file are normal. Everybody in a
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
  const chiefOf = ({ reportsTo = '' }: Person): Person | undefined => byId.get(reportsTo);
  const others: Person[] = [];
  for (let one = chiefOf(start); one !== undefined && one !== start; one = chiefOf(one)) {
    others.push(one);
  }
  const members = [start, ...others];
  for (const { role, row } of members) files[role].broken[row] = 1;
  const placeOfChief = (person: Person): Place => placeOf(files, person, 'reports_to');
  const ids = members.map(({ id }) => id);
  return finding('reporting-cycle', placeOfChief(start), { ids }, others.map(placeOfChief));
}
