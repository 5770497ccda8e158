import { inBoth, type Language } from '../../util/language.ts';
import type { Role } from '../../people/person.ts';
import type { Spread, Standing } from '../../roster/programme-status.ts';
import { STATUSES } from '../../roster/tandem.ts';
import { bar, columns } from '../columns.ts';
import { STATUS_WORDS } from '../status-words.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import { type Labelled, labelled } from './layout.ts';

const WORDS = inBoth(
  {
    // Told as a count of its own, it is what the status does.
    statuses: { ...STATUS_WORDS.en, never: 'forbidden' },
    days: ({ count, lowest, median, highest }: Spread) =>
      `${count} ${count === 1 ? 'tandem' : 'tandems'}: ${lowest} to ${highest} days, half of them at most ${median}`,
    lasted: 'Lasted',
    running: 'At work for',
    overdue: 'Overdue',
    overdueCount: (count: number) => `${count} past the day in ends`,
    goals: 'Goals',
    goalsCount: (count: number, all: number) => `${count} of ${all} at work have one`,
    progress: 'Progress',
    percent: ({ lowest, median, highest }: Spread) =>
      `${lowest} to ${highest} %, half of them at most ${median} %`,
    words: (count: number) => `${count} in words`,
    blank: (count: number) => `${count} blank`,
    departments: 'By department',
    columns: ['active', 'completed', 'ended'],
    people: { mentor: 'mentors', manager: 'managers' } satisfies Record<Role, string>,
    noDepartment: '(none)',
    free: 'Free',
    nobody: 'nobody',
    more: (count: number) => `and ${count} more`,
    closing: (active: number, over: number) =>
      `${active} ${active === 1 ? 'tandem' : 'tandems'} at work, ${over} over`,
  },
  {
    statuses: { ...STATUS_WORDS.de, never: 'verboten' },
    days: ({ count, lowest, median, highest }) =>
      `${count} ${count === 1 ? 'Tandem' : 'Tandems'}: ${lowest} bis ${highest} Tage, die Hälfte höchstens ${median}`,
    lasted: 'Dauer',
    running: 'Laufzeit',
    overdue: 'Überfällig',
    overdueCount: (count) => `${count} über den Tag in ends hinaus`,
    goals: 'Ziele',
    goalsCount: (count, all) => `${count} von ${all} laufenden haben eines`,
    progress: 'Fortschritt',
    percent: ({ lowest, median, highest }) =>
      `${lowest} bis ${highest} %, die Hälfte höchstens ${median} %`,
    words: (count) => `${count} in Worten`,
    blank: (count) => `${count} leer`,
    departments: 'Nach Bereich',
    columns: ['aktiv', 'abgeschlossen', 'beendet'],
    people: { mentor: 'Mentor/innen', manager: 'Führungskräfte' },
    noDepartment: '(keiner)',
    free: 'Frei',
    nobody: 'niemand',
    more: (count) => `und ${count} weitere`,
    closing: (active, over) =>
      `${active} ${active === 1 ? 'Tandem' : 'Tandems'} bei der Arbeit, ${over} vorbei`,
  },
);

/** So many ids are told of; the JSON has them all. */
const TOLD = 12;

/** The columns of the widest bar. */
const BAR = 24;

/** Where a programme stands, for people. */
export function statusText(
  standing: Standing,
  file: string,
  language: Language,
  style: Style,
): string {
  const words = WORDS[language];
  const { statuses } = standing;
  const most = Math.max(...Object.values(statuses));
  const active = statuses.active + statuses.locked;
  const over = statuses.completed + statuses.ended;
  const lines = [
    columns(
      STATUSES.filter((status) => statuses[status] > 0).map((status) => [
        style.faint(words.statuses[status]),
        String(statuses[status]),
        bar(statuses[status], most, BAR),
      ]),
      new Set([1]),
    ).trimEnd(),
    '',
    ...labelled(
      [
        ...work(standing, active, words),
        ...(['mentor', 'manager'] as const).map((role) => free(standing, role, words)),
      ],
      style.faint,
    ),
    ...(['mentor', 'manager'] as const).flatMap((role) =>
      departments(standing, role, words, style),
    ),
    '',
    `${style.strong(visible(file))}: ${words.closing(active, over)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function work(
  { lasted, running, overdue, goals, progress }: Standing,
  active: number,
  words: (typeof WORDS)['en'],
): Labelled[] {
  const parts = progress && [
    ...(progress.percent ? [words.percent(progress.percent)] : []),
    ...(progress.words > 0 ? [words.words(progress.words)] : []),
    ...(progress.blank > 0 ? [words.blank(progress.blank)] : []),
  ];
  return [
    ...(lasted ? [[words.lasted, words.days(lasted)] satisfies Labelled] : []),
    ...(running ? [[words.running, words.days(running)] satisfies Labelled] : []),
    ...(overdue === null ? [] : [[words.overdue, words.overdueCount(overdue)] satisfies Labelled]),
    ...(goals === null ? [] : [[words.goals, words.goalsCount(goals, active)] satisfies Labelled]),
    ...(parts ? [[words.progress, parts.join(' · ')] satisfies Labelled] : []),
  ];
}

function free(standing: Standing, role: Role, words: (typeof WORDS)['en']): Labelled {
  const ids = standing.free[role];
  const told = ids.slice(0, TOLD).map(visible).join(', ');
  const rest = ids.length > TOLD ? ` ${words.more(ids.length - TOLD)}` : '';
  return [
    `${words.free} (${words.people[role]})`,
    ids.length === 0 ? words.nobody : `${ids.length}: ${told}${rest}`,
  ];
}

function departments(
  standing: Standing,
  role: Role,
  words: (typeof WORDS)['en'],
  style: Style,
): string[] {
  const rows = standing.departments[role];
  if (rows.length === 0) return [];
  const table = columns(
    [
      ['', ...words.columns.map((title) => style.faint(title))],
      ...rows.map((row) => [
        `  ${row.department === '' ? words.noDepartment : visible(row.department)}`,
        ...[row.active, row.completed, row.ended].map(String),
      ]),
    ],
    new Set([1, 2, 3]),
  );
  return ['', style.strong(`${words.departments} (${words.people[role]})`), table.trimEnd()];
}
