import { hasPast, type ProgrammeStatus } from '../../../roster/wave/programme-status.ts';
import { STATUSES } from '../../../roster/tandem.ts';
import { daysText, percentText } from '../../spread-words.ts';
import type { Context } from '../context.ts';
import { isolated, type Html, markup } from '../escape.ts';
import { plainTable, type Section } from '../parts.ts';

/** What became of all tandems so far, in later waves. */
export function programmeStatusSection(context: Context): Section | undefined {
  const { input, words, numbers } = context;
  const { status } = input;
  if (!hasPast(status)) return undefined;
  const statuses = STATUSES.filter((one) => status.statuses[one] > 0);
  return {
    id: 'standing',
    title: words.programmeStatus,
    note: words.programmeStatusNote,
    body: markup`<div class="standing">
      <div class="card narrow">
        ${plainTable(
          words.tandemsByStatus,
          [{ title: words.status }, { title: words.count, numeric: true }],
          statuses.map((one) => [words.statuses[one], numbers.whole(status.statuses[one])]),
        )}
        ${facts(context, status)}
      </div>
      <div class="charts">
        ${(['manager', 'mentor'] as const).map((role) => departments(context, status, role))}
      </div>
    </div>`,
  };
}

function facts(
  { input, words, numbers: { whole } }: Context,
  status: ProgrammeStatus,
): Html | false {
  const { lasted, running, overdue, goals, progress, statuses } = status;
  const percent = progress?.percent;
  const rows = [
    lasted && [words.lasted, daysText(lasted, input.language)],
    running && [words.running, daysText(running, input.language)],
    overdue !== null && [words.overdue, whole(overdue)],
    goals !== null && [
      words.goals,
      words.goalsOf(whole(goals), whole(statuses.active + statuses.locked)),
    ],
    percent && [words.progress, percentText(percent, input.language)],
  ].filter((row) => Array.isArray(row));
  return (
    rows.length > 0 &&
    markup`<dl class="facts">${rows.map(
      ([title, text]) => markup`<dt>${title}</dt><dd>${text}</dd>`,
    )}</dl>`
  );
}

function departments(
  { words, numbers: { whole } }: Context,
  status: ProgrammeStatus,
  role: 'mentor' | 'manager',
): Html | false {
  const rows = status.departments[role];
  const { active, completed, ended } = words.statuses;
  return (
    rows.length > 0 &&
    markup`<div class="card">
      <h3>${words.byRole[role]}</h3>
      ${plainTable(
        words.byRole[role],
        [
          { title: words.department },
          ...[active, completed, ended].map((title) => ({ title, numeric: true })),
        ],
        rows.map((row) => [
          row.department === '' ? '—' : isolated(row.department),
          whole(row.active),
          whole(row.completed),
          whole(row.ended),
        ]),
      )}
    </div>`
  );
}
