import { inBoth, type Language } from '../../util/language.ts';
import type { Role } from '../../people/person.ts';
import type { ProgrammeStatus } from '../../roster/wave/programme-status.ts';
import { STATUSES } from '../../roster/tandem.ts';
import { bar, columns } from '../columns.ts';
import { STATUS_WORDS } from '../../findings/status-words.ts';
import type { Style } from '../style.ts';
import type { WaveDiff } from '../../roster/wave/diff.ts';
import { changesShown } from '../changes.ts';
import { daysText, percentText } from '../spread-words.ts';
import { compareNaturally } from '../../util/order.ts';
import { visible } from '../text.ts';
import { type Names, names, type Titled } from '../titles.ts';
import { type Labelled, labelled } from './layout.ts';

const WORDS = inBoth(
  {
    lasted: 'Lasted',
    running: 'Active for',
    overdue: 'Overdue',
    overdueCount: (count: number) => `${count} past their planned end`,
    goals: 'Goals',
    goalsCount: (count: number, all: number) => `${count} of ${all} active tandems have one`,
    progress: 'Progress',
    words: (count: number) => `${count} in words`,
    blank: (count: number) => `${count} blank`,
    departments: 'By department',
    columns: ['active', 'completed', 'ended'],
    people: { mentor: 'mentors', manager: 'managers' } satisfies Record<Role, string>,
    noDepartment: '(none)',
    free: 'Free',
    nobody: 'nobody',
    more: (count: number) => `and ${count} more`,
    changes: 'Since the previous roster',
    nothing: 'nothing has changed',
    closing: (active: number, over: number) =>
      `${active} active ${active === 1 ? 'tandem' : 'tandems'}, ${over} completed or ended`,
  },
  {
    lasted: 'Dauer',
    running: 'Laufzeit',
    overdue: 'Überfällig',
    overdueCount: (count) => `${count} über das geplante Ende hinaus`,
    goals: 'Ziele',
    goalsCount: (count, all) => `${count} von ${all} laufenden Tandems haben eines`,
    progress: 'Fortschritt',
    words: (count) => `${count} in Worten`,
    blank: (count) => `${count} leer`,
    departments: 'Nach Bereich',
    columns: ['aktiv', 'abgeschlossen', 'beendet'],
    people: { mentor: 'Mentor/innen', manager: 'Führungskräfte' },
    noDepartment: '(keiner)',
    free: 'Frei',
    nobody: 'niemand',
    more: (count) => `und ${count} weitere`,
    changes: 'Seit der vorigen Tandemliste',
    nothing: 'nichts hat sich geändert',
    closing: (active, over) =>
      `${active} ${active === 1 ? 'laufendes Tandem' : 'laufende Tandems'}, ${over} abgeschlossen oder beendet`,
  },
);

/** So many ids are told of; the JSON has them all. */
const TOLD = 12;

/** The columns of the widest bar. */
const BAR = 24;

/** Where a programme stands, and what has changed since the roster before. */
export interface StatusShown {
  /** The roster. */
  readonly file: string;
  readonly status: ProgrammeStatus;
  readonly changes?: WaveDiff | undefined;
  /** Where the titles of the programme's own rules come from. */
  readonly programme?: Titled | undefined;
}

/** Where a programme stands, for people. */
export function statusText(
  { file, status, changes, programme }: StatusShown,
  language: Language,
  style: Style,
): string {
  const words = WORDS[language];
  const { statuses } = status;
  const most = Math.max(...Object.values(statuses));
  const active = statuses.active + statuses.locked;
  const over = statuses.completed + statuses.ended;
  const lines = [
    columns(
      STATUSES.filter((status) => statuses[status] > 0).map((status) => [
        style.faint(STATUS_WORDS[language][status]),
        String(statuses[status]),
        bar(statuses[status], most, BAR),
      ]),
      new Set([1]),
    ).trimEnd(),
    '',
    ...labelled(
      [
        ...work(status, active, language),
        ...(['mentor', 'manager'] as const).map((role) => free(status, role, words)),
      ],
      style.faint,
    ),
    ...(['mentor', 'manager'] as const).flatMap((role) => departments(status, role, words, style)),
    ...(changes ? changed(changes, names(language, programme), language, style) : []),
    '',
    `${style.strong(visible(file))}: ${words.closing(active, over)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What has changed since the previous roster, each kind with its tandems. */
function changed(changes: WaveDiff, named: Names, language: Language, style: Style): string[] {
  const words = WORDS[language];
  const shown = changesShown(changes, language, {
    person: (_, id) => visible(id),
    rule: (id) => visible(named.quoted(id)),
  });
  const lines = shown.map(({ label, count, items }): Labelled => {
    return [`  ${style.faint(label)}`, items.length === 0 ? String(count) : listed(items, words)];
  });
  const heading = style.strong(words.changes);
  return ['', heading, ...(lines.length > 0 ? labelled(lines) : [`  ${words.nothing}`])];
}

function work(
  { lasted, running, overdue, goals, progress }: ProgrammeStatus,
  active: number,
  language: Language,
): Labelled[] {
  const words = WORDS[language];
  const parts = progress && [
    ...(progress.percent ? [percentText(progress.percent, language)] : []),
    ...(progress.words > 0 ? [words.words(progress.words)] : []),
    ...(progress.blank > 0 ? [words.blank(progress.blank)] : []),
  ];
  return [
    ...(lasted ? [[words.lasted, daysText(lasted, language)] satisfies Labelled] : []),
    ...(running ? [[words.running, daysText(running, language)] satisfies Labelled] : []),
    ...(overdue === null ? [] : [[words.overdue, words.overdueCount(overdue)] satisfies Labelled]),
    ...(goals === null ? [] : [[words.goals, words.goalsCount(goals, active)] satisfies Labelled]),
    ...(parts ? [[words.progress, parts.join(' · ')] satisfies Labelled] : []),
  ];
}

function free(status: ProgrammeStatus, role: Role, words: (typeof WORDS)['en']): Labelled {
  const ids = status.free[role].toSorted(compareNaturally).map(visible);
  return [
    `${words.free} (${words.people[role]})`,
    ids.length === 0 ? words.nobody : listed(ids, words),
  ];
}

/** How many there are, and the first of them. */
function listed(items: readonly string[], words: (typeof WORDS)['en']): string {
  const told = items.slice(0, TOLD).join(', ');
  const rest = items.length > TOLD ? ` ${words.more(items.length - TOLD)}` : '';
  return `${items.length}: ${told}${rest}`;
}

function departments(
  status: ProgrammeStatus,
  role: Role,
  words: (typeof WORDS)['en'],
  style: Style,
): string[] {
  const rows = status.departments[role];
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
