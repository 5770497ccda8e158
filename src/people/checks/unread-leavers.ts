import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { entryOf } from '../../util/entry.ts';
import { parseStatus } from '../cells/words.ts';
import { answerOf, isEntered } from '../cells/yes-no.ts';
import type { PeopleOptions } from '../options.ts';
import type { Files, Rows } from '../rows.ts';
import { once } from '../../util/once.ts';
import { termKey } from '../term.ts';
import { unreadColumns } from './unread-columns.ts';

/** A header with one of these says who leaves, or when. A notice period is everybody's. */
const LEAVING = once(
  () =>
    /austritt|austreten|ausgetreten|ausscheiden|ausgeschieden|kündigung(?!s(?:frist|schutz))|gekündigt|kuendigung(?!s(?:frist|schutz))|gekuendigt|letzter (?:arbeits)?tag|beschäftigungsende|nicht mehr (?:beschäftigt|angestellt|im unternehmen)|(?<!\p{L})(?:leaving|leaver|leaves on|left on|left (?:the |our )?(?:company|firm|organi[sz]ation|employer|business)|has left|date left|termination|terminated|exit date|end of employment|employment end|last (?:working )?day|resignation|resigned|no longer employed)(?!\p{L})(?! (?:notice|period))/u,
);

/** What may stand around what follows and changes nothing. */
const [BEFORE, BEHIND] = [
  '^(?:(?:in|im|is|ist|on|currently|current|derzeit|aktuell|momentan|zurzeit|noch|still|weiterhin|person|mitarbeiter(?:in)?|employee) )*',
  '(?: (?:seit|ab|von|bis|vom|am|since|from|until|to|on|datum|date|beginn|ende|start|end|ja nein|yes no|j n|y n|\\d+))*$',
] as const;

/** A header that says nothing but this says who is away for long. */
const AWAY = once(
  () =>
    new RegExp(
      `${BEFORE}(?:elternzeit|mutterschutz|beurlaubt|beurlaubung|freigestellt|freistellung|sabbatical|sabbatjahr|(?:parental|maternity|paternity|family|long term|unpaid) leave|on leave|leave of absence|inaktiv|inactive|ruhend|ruhendes arbeitsverhältnis|arbeitsverhältnis ruht|furloughed|retired|im ruhestand|ruhestand|rente|verrentet|pensioniert)${BEHIND}`,
      'u',
    ),
);

/** A header that says nothing but this says who is here, so that a no is what counts. */
const HERE = once(
  () =>
    new RegExp(
      `${BEFORE}(?:active?|aktive?|aktive?r? (?:mitarbeiter(?:in)?|mitarbeitende[r]?)|active (?:employee|employment|staff)|aktives arbeitsverhältnis|employed|beschäftigt|angestellt|(?:im|in unserem) (?:unternehmen|betrieb|haus|dienst)|in der firma|bei uns|(?:with|at|in) (?:us|the (?:company|firm))|employment active)(?: beschäftigt| angestellt| tätig| employed)?(?: (?:ja nein|yes no|j n|y n|true false))?$`,
      'u',
    ),
);

/** Whether a header is about people who leave the company, or are away. */
export function saysWhoLeaves(header: string): boolean {
  return sayingGone(header) === 'entry';
}

/** The day on which personnel systems let end what has no end. */
const NEVER = '9999';

/**
 * Columns that say who leaves or is away, while nothing reads them: people with an entry there, or
 * with a no where the header asks who is here, are paired unless the column `status` says that they
 * have left.
 */
export function checkUnreadLeavers(
  files: Files,
  { ignore }: Pick<PeopleOptions, 'ignore'>,
): Finding[] {
  return [files.mentor, files.manager].flatMap((rows) =>
    unreadColumns(rows, ignore).flatMap(({ header, at }): Finding[] => {
      const says = sayingGone(header);
      if (says === undefined) return [];
      const count = leavers(rows, at, says === 'no' ? saysNotHere : saysLeaving);
      return count === 0
        ? []
        : [finding('unread-leavers', rows.table.place(-1, at), { header, count, says })];
    }),
  );
}

/** How a column says that somebody is gone: by any entry, or by a no. */
function sayingGone(header: string): 'entry' | 'no' | undefined {
  const text = termKey(header);
  if (LEAVING().test(text)) return 'entry';
  const words = text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  if (AWAY().test(words)) return 'entry';
  return HERE().test(words) ? 'no' : undefined;
}

function saysLeaving(cell: string): boolean {
  return isEntered(cell) && !cell.includes(NEVER);
}

function saysNotHere(cell: string): boolean {
  return answerOf(cell) === false || parseStatus(cell, '').value;
}

/** How many people have such a cell in a column, and are not known to have left. */
function leavers({ table, people }: Rows, at: number, says: (cell: string) => boolean): number {
  return people.filter(({ row, left }) => !left && says(entryOf(entryOf(table.rows, row), at)))
    .length;
}
