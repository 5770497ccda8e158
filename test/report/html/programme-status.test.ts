import { describe, expect, it } from 'vitest';

import { htmlReport } from '../../../src/report/html/report.ts';
import { programmeStatus, type StatusRow } from '../../../src/roster/wave/programme-status.ts';
import type { Status } from '../../../src/roster/tandem.ts';
import { parse } from '../dom.ts';
import { reportOn } from './inputs.ts';

/** So many tandems of each status, all from one department. */
function statusOf(counts: Partial<Record<Status, number>>): ReturnType<typeof programmeStatus> {
  const rows = Object.entries(counts).flatMap(([status, count]) =>
    Array.from({ length: count }, (_, i): StatusRow => {
      const cells = new Map([
        ['mentor_department', 'Space & Co'],
        ['since', '2026-01-01'],
        ['ended', '2026-04-01'],
      ]);
      const [mentorId, managerId] = [`M${status}${i}`, `G${status}${i}`];
      return { status: status as Status, mentorId, managerId, cell: (column) => cells.get(column) };
    }),
  );
  return programmeStatus(rows);
}

function section(page: string): string | undefined {
  return parse(page).querySelector('#standing')?.textContent.replaceAll(/\s+/g, ' ').trim();
}

describe('where the programme stands, in the report', () => {
  it('shows statuses, departments and days in later waves', () => {
    const told = section(
      htmlReport(reportOn(20, 10, { status: statusOf({ active: 7, completed: 2 }) })),
    );
    expect(told).toContain('active7');
    expect(told).toContain('completed2');
    expect(told).toContain('Space & Co720');
    expect(told).toContain('Lasted2 tandems: 90 days');
  });

  it('is left out of a first wave, which has only proposals', () => {
    const first = reportOn(20, 10, { status: statusOf({ proposed: 9 }) });
    expect(section(htmlReport(first))).toBeUndefined();
    expect(section(htmlReport({ ...first, audience: 'steering' }))).toBeUndefined();
  });

  it('shows the steering group no count under 5, nor one that gives it away', () => {
    const told = section(
      htmlReport(
        reportOn(20, 10, {
          audience: 'steering',
          status: statusOf({
            ...{ proposed: 8, declined: 6, active: 9, locked: 5, completed: 12, ended: 3 },
          }),
        }),
      ),
    );
    expect(told).toContain('ended< 5');
    // Proposed, active and locked add up to the tandems shown, so that a dash would hide nothing.
    expect(told).toContain('locked5');
    expect(told).toContain('completed12');
    expect(told).not.toContain('Space');
  });
});
