/** The columns of the roster file, beside one for each active criterion. */
export const ROSTER_COLUMNS = [
  'tandem_id',
  'status',
  'mentor_id',
  'mentor_name',
  'mentor_email',
  'mentor_department',
  'manager_id',
  'manager_name',
  'manager_email',
  'manager_department',
  'score',
  'shared_topics',
  'reason',
] as const;
export type RosterColumn = (typeof ROSTER_COLUMNS)[number];

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
