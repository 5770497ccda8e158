import { createHash } from 'node:crypto';
import type { Person } from '../../src/people/index.ts';
import type { People } from '../../src/people/person.ts';
import type { Grid } from './edits.ts';

const NOW = ['', 'proposed', 'active', 'locked', 'Aktiv'];
const BEGUN = ['active', 'locked', 'Aktiv'];
const PAST = ['declined', 'completed', 'ended', 'never'];

/** Judges a roster the plain way, from the text of the product's rules and from nothing else. */
export function isValid([header = [], ...rows]: Grid, { mentors, managers }: People): boolean {
  const key = (text: string): string => text.toLowerCase().replaceAll(/[ _-]/g, '');
  const cell = (row: readonly string[], name: string): string =>
    row[header.findIndex((one) => key(one) === key(name))] ?? '';
  const statusOf = (row: readonly string[]): string => cell(row, 'status');
  const pairOf = (row: readonly string[]): string =>
    `${cell(row, 'mentor_id')}\0${cell(row, 'manager_id')}`;
  const now = rows.filter((row) => NOW.includes(statusOf(row)));
  const past = new Set(rows.filter((row) => PAST.includes(statusOf(row))).map(pairOf));
  const ids = now.flatMap((row) => [cell(row, 'mentor_id'), cell(row, 'manager_id')]);
  const sameOrBlank = (row: readonly string[], name: string, expected: string): boolean =>
    ['', expected].includes(cell(row, name));

  return (
    rows.every((row) => [...NOW, ...PAST].includes(statusOf(row))) &&
    rows.every((row) => cell(row, 'mentor_id') !== '' && cell(row, 'manager_id') !== '') &&
    rows.every((row) => sameOrBlank(row, 'tandem_id', nameOf(pairOf(row)))) &&
    new Set(ids).size === ids.length &&
    now.every((row) => {
      const mentor = mentors.find(({ id }) => id === cell(row, 'mentor_id'));
      const manager = managers.find(({ id }) => id === cell(row, 'manager_id'));
      if (!mentor || !manager || !mayMeet(mentor, manager)) return false;
      // What has begun goes on, whatever an earlier row says of the pair.
      if (past.has(pairOf(row)) && !BEGUN.includes(statusOf(row))) return false;
      const values = criteriaOf(mentor, manager);
      return (
        [mentor, manager].every(
          ({ role, name, department }) =>
            sameOrBlank(row, `${role}_name`, name ?? '') &&
            sameOrBlank(row, `${role}_department`, department.text),
        ) &&
        sameOrBlank(row, 'score', pointsOf(values)) &&
        Object.entries(values).every(([id, value]) => sameOrBlank(row, id, String(value)))
      );
    })
  );
}

function mayMeet(mentor: Person, manager: Person): boolean {
  const [taught, known] = [mentor.skill ?? 0, manager.skill ?? 0];
  return (
    mentor.volunteers &&
    manager.volunteers &&
    taught >= 4000 &&
    (mentor.communication ?? 0) >= 3000 &&
    mentor.department.text !== manager.department.text &&
    taught > known &&
    mentor.reportsTo !== manager.id &&
    !mentor.excludes.includes(manager.id)
  );
}

/** By the default weights 40, 25, 15 and 5, on the scale from 1 to 5. */
function criteriaOf(mentor: Person, manager: Person): Record<string, number> {
  return {
    'social-media-skill': ((mentor.skill ?? 0) - 1000) / 4,
    communication: ((mentor.communication ?? 0) - 1000) / 4,
    'department-distance': 1000,
    'knowledge-lead': ((mentor.skill ?? 0) - (manager.skill ?? 0)) / 4,
  };
}

function pointsOf(values: Record<string, number>): string {
  const weights = [40, 25, 15, 5];
  const score = Object.values(values).reduce((sum, value, k) => sum + value * weights[k]!, 0);
  return (Math.floor(score / 85 + 0.5) / 10).toFixed(1);
}

function nameOf(pair: string): string {
  return `T-${createHash('sha256').update(pair).digest('hex').slice(0, 12)}`;
}
