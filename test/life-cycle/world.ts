import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parse as parseCsv } from 'csv-parse/sync';

import { runIn } from '../cli/run-in-memory.ts';

export type Role = 'mentor' | 'manager';

/** Somebody in one of the lists. */
export interface One {
  readonly id: string;
  readonly department: string;
  readonly level: number;
  readonly volunteers: 'yes' | 'no' | '';
  readonly left: boolean;
  readonly sponsor: boolean;
}

/** A row of a roster, as far as the model knows it. */
export interface Row {
  readonly status: string;
  readonly mentor: string;
  readonly manager: string;
  /** Added in a spreadsheet: it has no id that the program gave it. */
  readonly byHand?: boolean;
}

/** What a programme says that the model follows. */
export interface Setting {
  readonly language: 'en' | 'de';
  readonly objective: 'total' | 'fair';
  readonly voluntary: boolean;
  readonly noRepeat: boolean;
}

/** The small model: who is in the lists, and what the roster says. */
export interface Model {
  readonly setting: Setting;
  mentors: One[];
  managers: One[];
  /** Undefined before the first match. */
  roster: Row[] | undefined;
  next: number;
}

/** What the last match was made with, to verify it. */
export interface Made {
  readonly args: readonly string[];
}

/** The files of a programme in a folder of their own. */
export interface World {
  readonly folder: string;
  made: Made | undefined;
  /** Counts observations, so that everybody is looked at in turn. */
  turn: number;
}

const CURRENT = ['proposed', 'active', 'locked'];

export const isCurrent = ({ status }: Row): boolean => CURRENT.includes(status);
export const goesOn = ({ status }: Row): boolean => status === 'active' || status === 'locked';
export const keyOf = ({ mentor, manager }: Row): string => `${mentor} ${manager}`;

/** Whether somebody passes the screening, by the words of the product page. */
export function takesPart({ setting }: Model, role: Role, one: One): boolean {
  const willing = setting.voluntary ? one.volunteers === 'yes' : one.volunteers !== 'no';
  return !one.left && willing && (role === 'manager' || one.level >= 4);
}

export const sideOf = (model: Model, role: Role): readonly One[] =>
  role === 'mentor' ? model.mentors : model.managers;

/** Who takes part and has no tandem, by id. */
export function leftOver(model: Model, role: Role, rows: readonly Row[]): string[] {
  const busy = new Set(rows.filter(isCurrent).map((row) => row[role]));
  return sideOf(model, role)
    .filter((one) => takesPart(model, role, one) && !busy.has(one.id))
    .map(({ id }) => id)
    .sort();
}

/** Whether two may be a new tandem, whoever else is with whom. */
export function mayMeet(model: Model, rows: readonly Row[], pair: Omit<Row, 'status'>): boolean {
  const mentor = model.mentors.find(({ id }) => id === pair.mentor);
  const manager = model.managers.find(({ id }) => id === pair.manager);
  if (!mentor || !manager) return false;
  const told = rows
    .filter((row) => keyOf(row) === keyOf({ ...pair, status: '' }))
    .map(({ status }) => status);
  const repeats = told.some((status) => ['completed', 'ended', 'declined'].includes(status));
  return (
    takesPart(model, 'mentor', mentor) &&
    takesPart(model, 'manager', manager) &&
    mentor.department !== manager.department &&
    !told.includes('never') &&
    !(repeats && model.setting.noRepeat)
  );
}

/** Whether a roster keeps every rule, by itself. */
export function isValid(model: Model, rows: readonly Row[]): boolean {
  const current = rows.filter(isCurrent);
  const ids = current.flatMap(({ mentor, manager }) => [`m ${mentor}`, `g ${manager}`]);
  return (
    new Set(ids).size === ids.length &&
    current.every((row) =>
      mayMeet(
        model,
        // What goes on repeats nothing, though the same two may have been a tandem before.
        goesOn(row) ? rows.filter(({ status }) => status === 'never') : rows,
        row,
      ),
    )
  );
}

export function newWorld(setting: Setting): { readonly model: Model; readonly real: World } {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-life-'));
  const lines = [
    `language: ${setting.language}`,
    `objective: ${setting.objective}`,
    'rules:',
    ...(setting.voluntary ? [] : ['  voluntary: off']),
    ...(setting.noRepeat ? [] : ['  no-repeat: off']),
    '  seniority: off',
    '',
  ];
  writeFileSync(join(folder, 'programme.yaml'), lines.join('\n'));
  const model: Model = { setting, mentors: [], managers: [], roster: undefined, next: 1 };
  return { model, real: { folder, made: undefined, turn: 0 } };
}

export function remove({ folder }: World): void {
  rmSync(folder, { recursive: true });
}

/** Writes both lists anew. */
export function writeLists({ mentors, managers }: Model, { folder }: World): void {
  const line = (one: One, ...more: (string | number)[]): string =>
    [one.id, one.department, one.volunteers, one.left ? 'left' : '', ...more].join(',');
  writeFileSync(
    join(folder, 'mentors.csv'),
    [
      'id,department,volunteers,status,social_media_skill,communication',
      ...mentors.map((one) => line(one, one.level, 4)),
      '',
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'managers.csv'),
    [
      'id,department,volunteers,status,sponsor',
      ...managers.map((one) => line(one, one.sponsor ? 'yes' : 'no')),
      '',
    ].join('\n'),
  );
}

/** The rows of a table by column. */
export function tableOf({ folder }: World, name: string): Record<string, string>[] {
  return parseCsv(readFileSync(join(folder, name)), {
    columns: true,
    relaxColumnCount: true,
    bom: true,
  });
}

export function rosterOf(real: World, name = 'roster.csv'): Row[] {
  return tableOf(real, name).map((row) => ({
    status: row['status']!,
    mentor: row['mentor_id']!,
    manager: row['manager_id']!,
    byHand: (row['tandem_id'] ?? '') === '',
  }));
}

/** Whether each row that was written by hand names two people who are in the lists. */
export function handsAreKnown({ mentors, managers }: Model, rows: readonly Row[]): boolean {
  return rows.every(
    (row) =>
      row.byHand !== true ||
      (mentors.some(({ id }) => id === row.mentor) &&
        managers.some(({ id }) => id === row.manager)),
  );
}

/** Changes the roster as HR does in a spreadsheet. */
export function editRoster(
  model: Model,
  real: World,
  edit: (rows: Record<string, string>[]) => Record<string, string>[],
): void {
  const before = tableOf(real, 'roster.csv');
  const header = Object.keys(before[0] ?? { status: '', mentor_id: '', manager_id: '' });
  const quoted = (text = ''): string =>
    /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = edit(before).map((row) => header.map((column) => quoted(row[column])).join(','));
  writeFileSync(join(real.folder, 'roster.csv'), [header.join(','), ...lines, ''].join('\r\n'));
  model.roster = rosterOf(real);
}

/** A row that HR adds: without what only the program can know. */
export const byHand = ({ status, mentor, manager }: Row): Record<string, string> => ({
  status,
  mentor_id: mentor,
  manager_id: manager,
});

export interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in the folder of a world. */
export async function tandem({ folder }: World, ...argv: readonly string[]): Promise<Printed> {
  const printed = await runIn(argv, { cwd: folder });
  if (printed.code === 70) throw new Error(`a bug: ${argv.join(' ')}\n${printed.stderr}`);
  return printed;
}

/** What a page says, without markup. */
export function pageText({ folder }: World, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
    .replaceAll(/<(style|script|svg)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
