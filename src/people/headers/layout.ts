import { type Finding, finding } from '../../findings/finding.ts';
import { rowIdentity, type Table } from '../../tables/index.ts';
import type { PeopleOptions } from '../options.ts';
import type { Role } from '../person.ts';
import { checkBestEnds } from './best-end.ts';
import { type ExtraColumn, findExtraColumns } from './extra-columns.ts';
import { asksForConsent } from './consent-headers.ts';
import { findConsent, holdsAnswers } from './find-consent.ts';
import { headerKey, letterKey } from './key.ts';
import { labelRowsOf } from './label-rows.ts';
import { missingColumn } from './missing-column.ts';
import type { Field } from './names.ts';
import { areOneSeries, isJoined, type JoinedField } from './numbered.ts';
import { type ListField, type OptionColumn, findOptionColumns } from './option-columns.ts';
import { columnsCalled, readMap } from './read-map.ts';
import { concerns, missing } from './roles.ts';
import { areAddresses, runningNumberOf } from './running-number.ts';
import { meaningOf, type Vocabulary, FIELDS } from './vocabulary.ts';

/** Which column of a file is what. */
export interface HeaderLayout {
  /** The index of the column that is read as a field. */
  readonly index: ReadonlyMap<Field, number>;
  /** All columns of a list that stands in several; `index` has the first. */
  readonly joined: ReadonlyMap<JoinedField, readonly number[]>;
  /** How many rows directly below the header are headers, too. */
  readonly labelRows: number;
  /** The lists that have a column for each option. */
  readonly options: ReadonlyMap<ListField, readonly OptionColumn[]>;
  /** The columns kept for custom expressions, by the name that these use. */
  readonly extra: readonly ExtraColumn[];
  readonly findings: readonly Finding[];
}

/** The columns that may be a field, by the rank of what their headers mean. */
type Ranked = readonly [number[], number[], number[], number[]];

/** Finds out which column of a file is what, with everything there is to object to. */
export function layOut(
  table: Table,
  role: Role,
  settings: PeopleOptions,
  vocabulary: Vocabulary,
  running: boolean,
): HeaderLayout {
  const findings: Finding[] = [];
  const labelRows = labelRowsOf(table);
  for (let row = 0; row < labelRows; row++) {
    const place = { ...table.place(row), identity: rowIdentity(table.rows[row] ?? []) };
    findings.push(finding('second-header', place, {}));
  }
  const mapped = readMap(table, role, settings.map, vocabulary, findings);
  const taken = new Set([...mapped.values()].flat());
  const ignored = ignoredColumns(table, settings.ignore);
  const isFree = (column: number): boolean => !taken.has(column) && !ignored.has(column);
  const lists = findOptionColumns(table, isFree, vocabulary);
  const isOption = new Set([...lists.values()].flatMap((columns) => columns.map(({ at }) => at)));
  const candidates = new Map<Field, Ranked>();
  table.header.forEach((header, column) => {
    if (!isFree(column) || isOption.has(column)) return;
    const meaning = meaningOf(header, vocabulary);
    if (meaning === undefined || !concerns(meaning.field, role)) return;
    // Consent is not inferred from a remark in brackets, and one there may turn it round.
    if (meaning.field === 'volunteers' && meaning.rank > 0) {
      if (meaning.rank === 3 || !asksForConsent(header)) return;
    }
    // “Mentor” over yes and no asks who is one, and names nobody.
    if (meaning.field === 'name' && meaning.rank === 2 && holdsAnswers(table, column)) return;
    const ranks = candidates.get(meaning.field) ?? [[], [], [], []];
    candidates.set(meaning.field, ranks);
    ranks[meaning.rank].push(column);
  });
  const index = new Map<Field, number>();
  const joined = new Map<JoinedField, readonly number[]>();
  const options = new Map<ListField, readonly OptionColumn[]>();
  for (const field of FIELDS) {
    if (field === 'id' && !mapped.has('id')) {
      const better = betterThanNumber(table, candidates, running, findings);
      if (better !== undefined) {
        index.set('id', better);
        continue;
      }
    }
    const surest = candidates.get(field)?.find((columns) => columns.length > 0);
    const columns = mapped.get(field) ?? surest ?? [];
    const [first, ...others] = columns;
    const spread = lists.get(field as ListField);
    if (first !== undefined) {
      index.set(field, first);
      // What is objected to is not unread as well.
      if (others.length > 0 && isJoined(field)) joined.set(field, columns);
      if (!isJoined(field) || !areOneList(table, columns, mapped.has(field))) {
        for (const other of others) findings.push(twice(table, columns, other, field));
      }
    } else if (spread?.[0] !== undefined) {
      index.set(field, spread[0].at);
      options.set(field as ListField, spread);
    }
  }
  settleName(index, candidates, mapped);
  const used = new Set([
    ...index.values(),
    ...[...joined.values()].flat(),
    ...taken,
    ...ignored,
    ...isOption,
  ]);
  const asked = index.get('volunteers');
  const known = asked === undefined ? undefined : { column: asked, chosen: taken.has(asked) };
  const consent = findConsent(table, (at) => !used.has(at), settings, known, findings);
  if (consent !== undefined) index.set('volunteers', consent);
  const read = new Set(index.values());
  for (const column of missing(index, role, settings.needed)) {
    findings.push(missingColumn(table, column, role, settings, read));
  }
  findings.push(...checkBestEnds(table, index, settings));
  return {
    index,
    joined,
    labelRows,
    options,
    extra: findExtraColumns(table, settings.keep[role], { index, joined }, findings),
    findings,
  };
}

/**
 * The ids that tell people apart where `ID` only numbers the answers of a form; if the other file
 * has such a number, too, addresses do.
 */
function betterThanNumber(
  table: Table,
  candidates: ReadonlyMap<Field, Ranked>,
  running: boolean,
  findings: Finding[],
): number | undefined {
  const number = runningNumberOf(table);
  if (number === undefined) return undefined;
  const ids = candidates.get('id')?.flat() ?? [];
  const addresses = running ? (candidates.get('email')?.flat() ?? []) : [];
  const better = ids.find((at) => at !== number) ?? addresses.find((at) => areAddresses(table, at));
  if (better === undefined) return undefined;
  const [header = '', instead = ''] = [table.header[number], table.header[better]];
  findings.push(finding('id-is-running-number', table.place(-1, better), { header, instead }));
  return better;
}

/** The columns that the programme never reads. */
function ignoredColumns({ header }: Table, ignore: readonly string[]): ReadonlySet<number> {
  const ignored = new Set<number>();
  for (const name of ignore) {
    for (const column of columnsCalled(header, name)) ignored.add(column);
  }
  return ignored;
}

/** Whether columns are one list: of a series of headers, or because somebody has said so of each. */
function areOneList({ header }: Table, columns: readonly number[], isMapped: boolean): boolean {
  const headers = columns.map((at) => header[at] ?? '');
  const areDifferent = new Set(headers.map(letterKey)).size === headers.length;
  return areDifferent && (isMapped || areOneSeries(headers));
}

function twice(table: Table, columns: readonly number[], other: number, column: Field): Finding {
  const [first = other] = columns;
  const [a = '', b = ''] = [table.header[first], table.header[other]];
  const [place, related] = [table.place(-1, other), [table.place(-1, first)]];
  if (headerKey(a) === headerKey(b)) {
    return finding('duplicate-header', place, { headers: [a, b] }, related);
  }
  const all = isJoined(column) ? columns.map((at) => table.header[at] ?? '') : undefined;
  return finding('headers-mean-the-same', place, { headers: [a, b], column, all }, related);
}

/**
 * Beside a first name alone, “Name” is the last name, as in many German exports. Beside both, a
 * weaker “name”, such as the user name of SAP SuccessFactors, is none.
 */
function settleName(
  index: Map<Field, number>,
  candidates: ReadonlyMap<Field, Ranked>,
  mapped: ReadonlyMap<Field, readonly number[]>,
): void {
  const name = index.get('name');
  if (name === undefined || mapped.has('name') || !index.has('first_name')) return;
  const isSure = ([0, 1] as const).some(
    (rank) => candidates.get('name')?.[rank].includes(name) === true,
  );
  if (index.has('last_name')) {
    if (!isSure) index.delete('name');
  } else {
    index.set('last_name', name);
    index.delete('name');
  }
}
