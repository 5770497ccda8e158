import { type Finding, finding } from '../../findings/finding.ts';
import type { RosterRow } from './read-roster.ts';
import { tandemId } from './tandem-id.ts';
import { isActive } from './tandem-status.ts';

/** Looks for rows that go on although another row of the same pair says that somebody declined. */
export function declinedToo(rows: readonly RosterRow[]): (row: RosterRow) => Finding[] {
  const refusals = new Map(
    rows
      .filter(({ status }) => status === 'declined')
      .map((row) => [tandemId(row.mentorId, row.managerId), row]),
  );
  return (row) => {
    const { status, mentorId: mentor, managerId: manager } = row;
    if (refusals.size === 0 || !isActive(status)) return [];
    const refusal = refusals.get(tandemId(mentor, manager));
    if (refusal === undefined) return [];
    const args = { mentor, manager, status };
    return [finding('tandem-was-declined', row.place('status'), args, [refusal.place('status')])];
  };
}
