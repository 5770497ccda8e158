import { finding, type Finding } from '../findings/finding.ts';
import { canHold, type PeopleOptions } from '../people/index.ts';
import type { Role } from '../people/person.ts';
import { isWorkbook, type ReadOptions, type Reading, type Table } from '../tables/index.ts';
import { coinciding } from './same-file.ts';
import { isNamed, type Sources, tableOf } from './sources.ts';

/** The worksheet of both lists, or that of the mentors and that of the managers. */
export type SheetOption = string | readonly [mentors: string, managers: string];

/** The files of both lists. */
export type ListSources = Pick<Sources, 'mentors' | 'managers'>;

/** How both lists are read. */
export interface ListOptions extends Omit<ReadOptions, 'sheet'> {
  readonly sheet?: SheetOption | undefined;
}

/**
 * Reads both lists. One sheet that only one of two workbooks has means that one; the other is read
 * as without.
 */
export async function readLists(
  sources: ListSources,
  { sheet, ...options }: ListOptions,
): Promise<Record<keyof ListSources, Reading>> {
  const read = (key: keyof ListSources, name: string | undefined): Promise<Reading> =>
    tableOf(sources[key], key, { ...options, sheet: name });
  const [ofMentors, ofManagers] = typeof sheet === 'object' ? sheet : [sheet, sheet];
  const readings = {
    mentors: await read('mentors', ofMentors),
    managers: await read('managers', ofManagers),
  };
  if (typeof sheet === 'object') return { ...readings, managers: besides(readings) };
  for (const [key, other] of [['mentors', 'managers'] as const, ['managers', 'mentors'] as const]) {
    const isElsewhere = readings[other].table?.sheet === sheet;
    if (isElsewhere && readings[key].findings.some(({ code }) => code === 'unknown-sheet')) {
      readings[key] = await read(key, undefined);
    }
  }
  return readings;
}

/** The managers without what was found of their workbook already, where it is that of the mentors. */
function besides({ mentors, managers }: Record<keyof ListSources, Reading>): Reading {
  const told = new Set(mentors.findings.map((one) => JSON.stringify(one)));
  return {
    ...managers,
    findings: managers.findings.filter((one) => !told.has(JSON.stringify(one))),
  };
}

/**
 * What stands against reading one file as both lists, with a header of it that tells whom this is
 * for: undefined where there are two files, or a workbook of which two sheets are named.
 *
 * @param people how the people in it are read, where the programme could be read
 */
export async function listsInOneFile(
  sources: ListSources,
  options: ListOptions,
  people: PeopleOptions | undefined,
): Promise<
  { readonly findings: readonly Finding[]; readonly header: readonly string[] } | undefined
> {
  const twice = coinciding(sources, ['mentors', 'managers']);
  if (twice === undefined) return undefined;
  const { name, what } = twice;
  const place = { file: name };
  const { mentors: source } = sources;
  if (what === undefined || !isNamed(source)) {
    return { findings: [finding('same-file-twice', place, { what })], header: [] };
  }
  if ('findings' in source) return { findings: source.findings, header: [] };
  const { sheet } = options;
  if (isWorkbook(source.bytes) && typeof sheet === 'object' && sheet[0] !== sheet[1])
    return undefined;
  const { table } = await tableOf(source, 'mentors', { ...options, sheet: undefined });
  const sheets = table?.sheets ?? [];
  const known =
    sheets.length < 2
      ? {}
      : { sheets, lists: people && (await listsAmong(source, sheets, options, people)) };
  const header = table?.header ?? [];
  return { findings: [finding('same-file-twice', place, { what, ...known })], header };
}

/** Of so many sheets the two that can hold the lists are looked for. */
const MOST_SHEETS = 20;

/** The sheets of a workbook that are the lists, if that is clear: nothing is guessed. */
async function listsAmong(
  source: ListSources['mentors'],
  sheets: readonly string[],
  options: ListOptions,
  people: PeopleOptions,
): Promise<readonly [mentors: string, managers: string] | undefined> {
  if (sheets.length > MOST_SHEETS) return undefined;
  const tables: (readonly [name: string, table: Table])[] = [];
  for (const sheet of sheets) {
    const { table } = await tableOf(source, 'mentors', { ...options, sheet });
    if (table) tables.push([sheet, table]);
  }
  const holding = (role: Role): readonly string[] =>
    tables.filter(([, table]) => canHold(table, role, people)).map(([name]) => name);
  const [mentors, ...otherMentors] = holding('mentor');
  const [managers, ...otherManagers] = holding('manager').filter((name) => name !== mentors);
  const isClear = otherMentors.length + otherManagers.length === 0;
  return isClear && mentors !== undefined && managers !== undefined
    ? [mentors, managers]
    : undefined;
}
