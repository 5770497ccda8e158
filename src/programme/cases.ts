import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { nearest } from '../util/nearest.ts';
import { headerKey } from '../people/headers/key.ts';
import { termKey } from '../people/term.ts';
import { pairIdentity } from '../tables/index.ts';
import type { Table } from '../tables/table.ts';
import { criterionIds, ruleIds } from './build.ts';
import type { Programme } from './programme.ts';

/** A pair and what the programme is expected to say of it: a test of the rules. */
export interface Case {
  readonly mentorId: string;
  readonly managerId: string;
  /** `allowed`, `forbidden` by whatever rule, or the id of the rule that must forbid the pair. */
  readonly expect: string;
  readonly note: string;
  /** The cell of the expectation. */
  readonly place: Place;
  /** The cells of the two ids. */
  readonly idPlaces: { readonly mentor: Place; readonly manager: Place };
}

/** The headers of a case file as `headerKey` sees them, the required ones first. */
const HEADERS = {
  mentor_id: ['mentor', 'Mentor-ID', 'Mentoren-ID', 'Mentorin'],
  manager_id: ['manager', 'Führungskraft', 'Führungskraft-ID'],
  expect: ['expected', 'erwartet', 'Erwartung'],
  note: ['comment', 'Notiz', 'Anmerkung', 'Bemerkung'],
} as const;
type Header = keyof typeof HEADERS;
const REQUIRED: readonly Header[] = ['mentor_id', 'manager_id', 'expect'];

/** Whether a header is one of a case file, for finding the header's line. */
export function recognisesCaseHeader(header: string): boolean {
  const key = headerKey(header);
  return Object.entries(HEADERS).some(([name, others]) =>
    [name, ...others].some((one) => headerKey(one) === key),
  );
}

/** Reads the cases of a table; rows that are none are findings. */
export function readCases(
  table: Table,
  programme: Programme,
): { cases: readonly Case[]; findings: readonly Finding[] } {
  const twice = columnsTwice(table);
  if (twice.length > 0) return { cases: [], findings: twice };
  const at = columnsOf(table);
  const missing = REQUIRED.filter((header) => at[header] < 0);
  if (missing.length > 0) {
    const found = missing.map((column) =>
      finding('case-column-missing', table.place(-1), { column, headers: table.header }),
    );
    return { cases: [], findings: found };
  }
  const findings: Finding[] = [];
  if (table.rows.length === 0) findings.push(finding('no-cases', { file: table.file }, {}));
  const answers = ['allowed', 'forbidden', ...ruleIds(programme)];
  const criteria = criterionIds(programme);
  const meant = germanAnswers(programme);
  const cases = table.rows.flatMap((cells, row): Case[] => {
    const cell = (header: Header): string => cells[at[header]] ?? '';
    const place = (header: Header): Place => ({
      ...table.place(row, at[header]),
      identity: pairIdentity([cell('mentor_id'), cell('manager_id')], cells),
    });
    const blank = REQUIRED.filter((header) => cell(header) === '');
    for (const column of blank) {
      findings.push(finding('case-incomplete', place(column), { column }));
    }
    const expect = meant(cell('expect').toLowerCase());
    if (expect !== '' && !answers.includes(expect)) {
      const isCriterion = criteria.includes(expect);
      const suggestion = isCriterion ? undefined : nearest(expect, answers);
      const args = { expect, isCriterion, suggestion, answers };
      findings.push(finding('case-expectation', place('expect'), args));
    } else if (blank.length === 0) {
      const [mentorId, managerId] = [cell('mentor_id'), cell('manager_id')];
      const idPlaces = { mentor: place('mentor_id'), manager: place('manager_id') };
      const shown = { note: cell('note'), place: place('expect'), idPlaces };
      return [{ mentorId, managerId, expect, ...shown }];
    }
    return [];
  });
  return { cases, findings };
}

/** What a German word stands for that an output shows: erlaubt, verboten, the title of a rule. */
function germanAnswers({ screening, pairing }: Programme): (word: string) => string {
  const byTitle = new Map(
    [...screening, ...pairing].map(({ id, words }) => [termKey(words.de.title), id] as const),
  );
  const words = new Map([...byTitle, ['erlaubt', 'allowed'], ['verboten', 'forbidden']]);
  return (word) => words.get(termKey(word)) ?? word;
}

/** Where each column that is read as a header stands. */
function placesOf(table: Table, header: Header): number[] {
  const names = [header, ...HEADERS[header]].map(headerKey);
  return table.header.flatMap((one, at) => (names.includes(headerKey(one)) ? [at] : []));
}

/** Columns that stand there twice, under one name or under two: which of them counts is not said. */
function columnsTwice(table: Table): Finding[] {
  return (Object.keys(HEADERS) as Header[]).flatMap((column) => {
    const at = placesOf(table, column);
    const headers = at.map((one) => table.header[one] ?? '');
    return at.length < 2
      ? []
      : [finding('case-column-twice', table.place(-1, at[1]), { column, headers })];
  });
}

function columnsOf(table: Table): Record<Header, number> {
  const find = (header: Header): number => placesOf(table, header)[0] ?? -1;
  return {
    mentor_id: find('mentor_id'),
    manager_id: find('manager_id'),
    expect: find('expect'),
    note: find('note'),
  };
}
