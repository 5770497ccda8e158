import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { entryOf } from '../../util/entry.ts';
import { isEntered } from '../cells/yes-no.ts';
import type { PeopleOptions } from '../options.ts';
import type { Files, Rows } from '../rows.ts';
import { termKey } from '../term.ts';
import { unreadColumns } from './unread-columns.ts';

/** A header with one of these says who leaves, or when. A notice period is everybody's. */
const LEAVING =
  /austritt|austreten|ausgetreten|ausscheiden|ausgeschieden|kündigung(?!s(?:frist|schutz))|gekündigt|kuendigung(?!s(?:frist|schutz))|gekuendigt|letzter (?:arbeits)?tag|beschäftigungsende|(?<!\p{L})(?:leaving|leaver|leaves on|left on|date left|termination|terminated|exit date|end of employment|employment end|last (?:working )?day|resignation|resigned)(?!\p{L})(?! (?:notice|period))/u;

/** The day on which personnel systems let end what has no end. */
const NEVER = '9999';

/**
 * Columns that say who leaves, while nothing reads them: people with an entry there are paired
 * unless the column `status` says that they have left.
 */
export function checkUnreadLeavers(
  files: Files,
  { ignore }: Pick<PeopleOptions, 'ignore'>,
): Finding[] {
  return [files.mentor, files.manager].flatMap((rows) =>
    unreadColumns(rows, ignore).flatMap(({ header, at }): Finding[] => {
      if (!LEAVING.test(termKey(header))) return [];
      const count = leavers(rows, at);
      return count === 0
        ? []
        : [finding('unread-leavers', rows.table.place(-1, at), { header, count })];
    }),
  );
}

/** How many people have an entry in a column, and are not known to have left. */
function leavers({ table, people }: Rows, at: number): number {
  return people.filter(({ row, left }) => {
    const cell = entryOf(entryOf(table.rows, row), at);
    return !left && isEntered(cell) && !cell.includes(NEVER);
  }).length;
}
