import type { Finding, FindingCode, Place } from '../../findings/finding.ts';
import { nearestColumn, type PeopleOptions, recognisesHeader } from '../../people/index.ts';
import { LEVEL_COLUMNS, type Role } from '../../people/person.ts';
import { proposedValue } from '../../runs/propose-programme.ts';
import type { Table } from '../../tables/index.ts';
import type { ColumnQuestion } from '../protocol.ts';

type Tables = Readonly<Partial<Record<Role, Table>>>;
type Meaning = Extract<ColumnQuestion, { kind: 'meaning' }>;

/** So many values are shown of a column. */
const SAMPLES = 3;

/** Findings that an answer mends. */
const ASKED: ReadonlySet<FindingCode> = new Set([
  'same-file-twice',
  'missing-column',
  'consent-guessed',
  'consent-unread',
  'two-consent-columns',
  'headers-mean-the-same',
  'unread-vetoes',
  'unread-line-managers',
  'words-for-values',
  'one-is-best',
]);

/** Whether an answer mends a finding. */
export function isAsked(one: Finding): boolean {
  return ASKED.has(one.code) && !(is(one, 'same-file-twice') && one.args.sheets === undefined);
}

/**
 * What the page asks about columns: only what is unclear, as the findings say it. What can be
 * answered here ends up in the programme (see `view/answers.ts`).
 */
export function questionsOf(
  findings: readonly Finding[],
  tables: Tables,
  reading: PeopleOptions,
): ColumnQuestion[] {
  const questions = new Map<string, Meaning>();
  const others: ColumnQuestion[] = [];
  const ask = (question: Meaning): void => {
    const key = JSON.stringify([question.role, question.header]);
    const known = questions.get(key);
    questions.set(key, {
      ...question,
      ...(known?.proposed !== undefined && { proposed: known.proposed }),
      choices: [...new Set([...(known?.choices ?? []), ...question.choices])],
      urgent: question.urgent || known?.urgent === true,
    });
  };
  for (const one of findings) {
    if (is(one, 'same-file-twice')) {
      others.push(...sheetQuestions(one.args));
      continue;
    }
    const role = roleOf(one, tables);
    const table = role && tables[role];
    if (!role || !table) continue;
    const about = (
      header: string,
      choices: readonly string[],
      urgent: boolean,
      proposed?: string,
    ): void => {
      const at = table.header.indexOf(header);
      if (at < 0) return;
      const samples = samplesOf(table, at);
      ask({
        kind: 'meaning',
        role,
        header,
        samples,
        choices,
        urgent,
        ...(proposed && { proposed }),
      });
    };
    if (is(one, 'missing-column')) {
      // Any header that was not understood may be it.
      const { column, meant } = one.args;
      for (const header of table.header) {
        if (header === '' || recognisesHeader(header, reading)) continue;
        const isMeant = meant?.header === header || nearestColumn(header) === column;
        about(header, [column], true, isMeant ? column : undefined);
      }
    } else if (is(one, 'consent-guessed')) {
      about(one.args.header, ['volunteers'], false, 'volunteers');
    } else if (is(one, 'consent-unread')) {
      // What asks who does not take part would be read the wrong way round.
      about(one.args.header, one.args.negated ? [] : ['volunteers'], true);
    } else if (is(one, 'two-consent-columns')) {
      for (const header of one.args.headers) about(header, ['volunteers'], true);
    } else if (is(one, 'headers-mean-the-same')) {
      for (const header of one.args.headers) about(header, [one.args.column], true);
    } else if (is(one, 'unread-vetoes')) {
      about(one.args.header, ['excludes'], true, 'excludes');
    } else if (is(one, 'unread-line-managers')) {
      about(one.args.header, ['reports_to'], true, 'reports_to');
    } else if (is(one, 'words-for-values')) {
      const { header, column, kind, words } = one.args;
      if (words.length === 0) continue;
      others.push({
        ...{ kind: 'words', role, header, column, urgent: true },
        words: words.map(({ text, count }) => {
          const proposed = proposalFor(column, text, reading);
          return { word: text, count, ...(proposed !== undefined && { proposed }) };
        }),
        choices: kind === 'status' ? ['active', 'inactive', 'left'] : [],
      });
    } else if (is(one, 'one-is-best')) {
      const { header, column } = one.args;
      others.push(directionOf(table, role, header, column));
    }
  }
  return [...questions.values(), ...others];
}

/** On which sheet of one workbook either list is; the page has no sheets to ask about otherwise. */
function sheetQuestions({ sheets, lists }: Finding<'same-file-twice'>['args']): ColumnQuestion[] {
  if (sheets === undefined) return [];
  return (['mentor', 'manager'] as const).map((role, at) => {
    const proposed = lists?.[at];
    return {
      ...{ kind: 'sheet', role, header: '', choices: sheets, urgent: true },
      ...(proposed !== undefined && { proposed }),
    };
  });
}

/** What a word most likely means; nothing where the scale is not the one of the proposals. */
function proposalFor(column: string, word: string, { scales }: PeopleOptions): string | undefined {
  const scale = LEVEL_COLUMNS.find((one) => one === column);
  const isUsual = !scale || (scales[scale].worst === 1 * LEVEL && scales[scale].best === 5 * LEVEL);
  const { value, isSure } = proposedValue(column, word);
  return isUsual && isSure ? value : undefined;
}

/** Levels are kept in thousandths. */
const LEVEL = 1000;

function is<C extends FindingCode>(one: Finding, code: C): one is Finding<C> {
  return one.code === code;
}

function roleOf({ place }: Finding, tables: Tables): Role | undefined {
  return (['mentor', 'manager'] as const).find((role) => isOf(place, tables[role]));
}

/** Whether a place is in a table; both lists may be sheets of one workbook. */
export function isOf({ file, sheet }: Place, table: Table | undefined): boolean {
  return table?.file === file && (sheet === undefined || sheet === table.sheet);
}

/** The first different values of a column. */
function samplesOf({ rows }: Table, at: number): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const cell = row[at] ?? '';
    if (cell !== '') found.add(cell);
    if (found.size === SAMPLES) break;
  }
  return [...found];
}

/** The rules that ask for a least level, and for which share of the scale they ask by themselves. */
const LEAST: Readonly<Record<string, { readonly rule: string; readonly share: number }>> = {
  social_media_skill: { rule: 'mentor-skill', share: 3 / 4 },
  communication: { rule: 'mentor-communication', share: 1 / 2 },
};

/** German schools grade from 1 to 6. */
const GRADES = 6;

function directionOf(
  table: Table,
  role: Role,
  header: string,
  column: string,
): Extract<ColumnQuestion, { kind: 'direction' }> {
  const at = table.header.indexOf(header);
  const levels = table.rows
    .map((row) => Number((row[at] ?? '').replace(',', '.')))
    .filter((level) => Number.isFinite(level));
  const highest = Math.ceil(levels.reduce((most, level) => Math.max(most, level), GRADES));
  const least = Object.hasOwn(LEAST, column) ? LEAST[column] : undefined;
  const span = highest - 1;
  return {
    ...{ kind: 'direction', role, header, column, lowest: 1, highest, urgent: true },
    samples: samplesOf(table, at),
    ...(least && {
      minimum: {
        rule: least.rule,
        high: Math.ceil(1 + least.share * span),
        low: Math.floor(1 + (1 - least.share) * span),
      },
    }),
  };
}
