import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { entryOf } from '../../util/entry.ts';
import { isNothing, parseList } from '../cells/words.ts';
import type { PeopleOptions } from '../options.ts';
import { Lookup } from '../resolve-references.ts';
import type { Files, Rows } from '../rows.ts';
import { termKey } from '../term.ts';
import type { ById } from './ids.ts';
import { unreadColumns } from './unread-columns.ts';

/** A header with one of these may name whom somebody must not meet. */
const VETO =
  /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|not|never|avoid|no[ -]?go|veto\p{L}*|block\p{L}*|befangen\p{L}*|lehnt|ungern\p{L}*|außer|ausser|tabu|except|unless|refus\p{L}*|reject\p{L}*|declin\p{L}*|prohibit\p{L}*|forbid\p{L}*|unsuitable|incompatible|unwanted)(?!\p{L})|conflict|konflikt|exclu|ausschl|ausgeschl|sperr|vermeid|ablehn|abgelehnt|unerwünscht|unerwuenscht|ungeeignet|unverträglich|unvereinbar|untersagt|verboten|vorbehalt|problem/u;

/** A header with one of these may name somebody's line manager. */
const LINE_MANAGER =
  /vorgesetzt|supervisor|führungskraft|fuehrungskraft|manager|teamleit|abteilungsleit|(?<!\p{L})(?:chef|boss|lead|leiter|leitung|n\+1)/u;

/**
 * Columns that are not read although most of their cells name people of the files, and whose
 * headers sound like vetoes or line managers: unread they protect nobody, so they stop the run.
 */
export function checkUnreadPeople(
  files: Files,
  byId: ById,
  { ignore }: Pick<PeopleOptions, 'ignore'>,
): Finding[] {
  const lookup = new Lookup(files, byId);
  return [files.mentor, files.manager].flatMap((rows) =>
    unreadColumns(rows, ignore).flatMap(({ header, at }): Finding[] => {
      const column = soundsLike(header);
      // Beside line managers that are read, further columns about them say nothing new.
      if (column === undefined || (column === 'reports_to' && rows.layout.index.has(column))) {
        return [];
      }
      if (!namesPeople(rows, at, lookup)) return [];
      const code = column === 'excludes' ? 'unread-vetoes' : 'unread-line-managers';
      return [finding(code, rows.table.place(-1, at), { header })];
    }),
  );
}

function soundsLike(header: string): 'excludes' | 'reports_to' | undefined {
  const words = termKey(header);
  if (VETO.test(words)) return 'excludes';
  return LINE_MANAGER.test(words) ? 'reports_to' : undefined;
}

/** Whether at least half of the filled cells of a column name somebody of the files. */
function namesPeople({ table, people }: Rows, at: number, lookup: Lookup): boolean {
  let [filled, naming] = [0, 0];
  for (const { row } of people) {
    const cell = entryOf(entryOf(table.rows, row), at);
    if (cell === '' || isNothing(cell)) continue;
    filled++;
    if ([cell, ...parseList(cell)].some((text) => lookup.isSomebody(text))) naming++;
  }
  return naming > 0 && 2 * naming >= filled;
}
