import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Person } from '../person.ts';
import type { Files } from '../rows.ts';
import { hasColumn, placeOfHeader } from '../rows.ts';

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
