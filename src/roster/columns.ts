import { ROSTER_COLUMNS, type RosterColumn } from '../programme/roster-columns.ts';

export type { RosterColumn } from '../programme/roster-columns.ts';

/** What two spellings of a header of the roster have in common: `Mentor ID`, `mentor-id`. */
export function columnKey(header: string): string {
  return header.toLowerCase().replaceAll(/[\s_-]/g, '');
}

/** The roster's columns by their key. */
export const COLUMN_OF_KEY: ReadonlyMap<string, RosterColumn> = new Map(
  ROSTER_COLUMNS.map((column) => [columnKey(column), column]),
);

/** Whether a header is one of the roster's own, however it is spelt. */
export function isRosterHeader(header: string): boolean {
  return COLUMN_OF_KEY.has(columnKey(header));
}
