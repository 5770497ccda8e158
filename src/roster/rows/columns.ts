import {
  GERMAN_COLUMNS,
  ROSTER_COLUMNS,
  type RosterColumn,
} from '../../programme/roster-columns.ts';

export type { RosterColumn } from '../../programme/roster-columns.ts';

/** What two spellings of a header of the roster have in common: `Mentor ID`, `mentor-id`. */
export function columnKey(header: string): string {
  return header.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** The roster's columns by their keys in either language. */
export const COLUMN_OF_KEY: ReadonlyMap<string, RosterColumn> = new Map(
  ROSTER_COLUMNS.flatMap((column) =>
    [column, GERMAN_COLUMNS[column]].map((name) => [columnKey(name), column]),
  ),
);

/** The key of a column whatever the language of its header; that of the header for all others. */
export function rosterKey(header: string): string {
  const key = columnKey(header);
  const column = COLUMN_OF_KEY.get(key);
  return column === undefined ? key : columnKey(column);
}

/** Whether a header is one of the roster's own, however it is spelt. */
export function isRosterHeader(header: string): boolean {
  return COLUMN_OF_KEY.has(columnKey(header));
}

const GERMAN_KEYS = new Set(
  ROSTER_COLUMNS.map((column) => columnKey(GERMAN_COLUMNS[column])).filter(
    (key) => !ROSTER_COLUMNS.some((column) => columnKey(column) === key),
  ),
);

/** Whether a header is one that only a German workbook gives. */
export function isGermanRosterHeader(header: string): boolean {
  return GERMAN_KEYS.has(columnKey(header));
}
