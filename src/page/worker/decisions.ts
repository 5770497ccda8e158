import type { Inputs } from '../../runs/inputs.ts';
import { tableOf } from '../../runs/sources.ts';
import { columnKey, isRosterHeader } from '../../roster/rows/columns.ts';
import { isCurrent, parseRosterStatus } from '../../roster/rows/tandem-status.ts';
import { tandemId } from '../../roster/rows/tandem-id.ts';
import { dialectOf, type Row, unguard, writeDelimited } from '../../tables/index.ts';
import type { Pair, Plan, SourceFile } from '../protocol.ts';

/** The name of the file; the command line reads it by `--previous`. */
export const DECISIONS_FILE = 'decisions.csv';

const HEADER: Row = ['tandem_id', 'status', 'mentor_id', 'manager_id'];

/**
 * What was decided by hand as a roster: `locked` and `never` rows, and all rows of the roster of
 * the wave before. A row of that roster about a pair that was decided on takes the new status where
 * it is one that can change; what is over stays as it was.
 */
export async function decisionsFile(
  { pins, nevers }: Pick<Plan, 'pins' | 'nevers'>,
  previous: SourceFile | undefined,
  { tables, language }: Pick<Inputs, 'tables' | 'language'>,
): Promise<SourceFile> {
  const table = previous
    ? (await tableOf(previous, 'previous', { recognises: isRosterHeader })).table
    : undefined;
  const header = (table?.header ?? []).map(unguard);
  for (const column of HEADER) {
    if (!header.some((one) => columnKey(one) === columnKey(column))) header.push(column);
  }
  const at = (column: string): number =>
    header.findIndex((one) => columnKey(one) === columnKey(column));
  const [id, status, mentor, manager] = [
    at('tandem_id'),
    at('status'),
    at('mentor_id'),
    at('manager_id'),
  ];
  const rows = (table?.rows ?? []).map((row) =>
    header.map((_, column) => unguard(row[column] ?? '')),
  );
  const decide = (pair: Pair, word: 'locked' | 'never'): void => {
    const open = rows.find(
      (row) =>
        row[mentor] === pair.mentor && row[manager] === pair.manager && isOpen(row[status] ?? ''),
    );
    if (open) open[status] = word;
    else {
      const row = header.map(() => '');
      row[id] = tandemId(pair.mentor, pair.manager);
      row[status] = word;
      row[mentor] = pair.mentor;
      row[manager] = pair.manager;
      rows.push(row);
    }
  };
  for (const pair of pins) decide(pair, 'locked');
  for (const pair of nevers) decide(pair, 'never');
  const read = [...(table ? [table] : []), tables.mentor, tables.manager];
  const dialect = dialectOf(read, language);
  const bytes = writeDelimited({ name: 'Decisions', header, rows }, dialect);
  return { name: DECISIONS_FILE, bytes: new Uint8Array(bytes) };
}

/** Whether a tandem of this status is not over, or is refused for good. */
function isOpen(word: string): boolean {
  const status = parseRosterStatus(word);
  return status !== undefined && (status === 'never' || isCurrent(status));
}
