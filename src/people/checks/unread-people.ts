import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { entryOf } from '../../util/entry.ts';
import { once } from '../../util/once.ts';
import { isNothing, parseList } from '../cells/words.ts';
import type { PeopleOptions } from '../options.ts';
import { fieldOf } from '../headers/vocabulary.ts';
import { type Lookup, nameKey } from '../lookup.ts';
import type { Files, Rows } from '../rows.ts';
import { termKey } from '../term.ts';
import { unreadColumns } from './unread-columns.ts';

/** A header with one of these may name whom somebody must not meet. */
const VETO =
  /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|not|never|avoid|no[ -]?go|veto\p{L}*|block\p{L}*|befangen\p{L}*|lehnt|ungern\p{L}*|außer|ausser|tabu|except|unless|refus\p{L}*|reject\p{L}*|declin\p{L}*|prohibit\p{L}*|forbid\p{L}*|apart|away from|separat\p{L}*(?: (?:from|von|halten)|$)|trennen(?: von|$)|getrennt(?: von| halten|$)|auseinander\p{L}*|fern ?halten|no (?:match|pair|tandem|contact|mentor|meeting)\p{L}*|un(?:match|pair)\p{L}*|unsuitable|incompatible|unwanted)(?!\p{L})|conflict|konflikt|exclu|ausschl|ausgeschl|sperr|vermeid|ablehn|abgelehnt|unerwünscht|unerwuenscht|ungeeignet|unverträglich|unvereinbar|untersagt|verboten|vorbehalt|problem|blacklist|black list|schwarze liste|verwandt|verschwägert|angehörig|geschwister|ehe(?:partner|mann|frau|gatt)|verheiratet|lebens(?:partner|gefährt)|spouse|husband|(?<!\p{L})wife|married|sibling|relatives?(?!\p{L})|related to|family member/u;

/** A header with one of these may name somebody's line manager. */
const LINE_MANAGER =
  /vorgesetzt|supervisor|führungskraft|fuehrungskraft|manager|teamleit|abteilungsleit|(?<!\p{L})(?:chef|boss|lead|leiter|leitung|n\+1)|(?<!\p{L})(?:fk|fks|vg)(?!\p{L})|unterstell|berichtslinie|berichtsweg|berichtet an|reporting line|direct reports?|disziplinar|dienstweg|superior(?!\p{L})/u;

/** A header with one of these names people of whom nothing follows for tandems. */
const OF_NO_MATTER =
  /kontakt|contact|büro|office|fahrgemeinschaft|car ?pool|vertret|deput|stand-?in|assist|sekret|secret|buddy|pate(?!\p{L})|projekt|project|ansprech|anlege|angelegt|erfass|geändert|geprüft|bearbeit|created|entered|changed|updated|modified|approv|genehmig|betreu|recruit|(?<!\p{L})hr(?!\p{L})|personalreferent|business partner|kolleg|colleague|team|empfohlen|empfehl|recommend|referr|nominat|nominier|vorgeschlagen|proposed|anzeigename|display|alias|name|(?<!\p{L})(?:by|durch|von)$/u;

/**
 * Columns that are not read although most of their cells name people of the files. Where the
 * headers sound like vetoes or line managers they stop the run: unread they protect nobody. Where
 * nobody knows what such a header means, it is pointed out if several name people of the other file.
 */
export function checkUnreadPeople(
  files: Files,
  lookup: Lookup,
  { ignore, map }: Pick<PeopleOptions, 'ignore' | 'map'>,
): Finding[] {
  const names = {
    mentor: once(() => namesIn(files.mentor)),
    manager: once(() => namesIn(files.manager)),
  };
  return (['mentor', 'manager'] as const).flatMap((role) => {
    const rows = files[role];
    const others = names[role === 'mentor' ? 'manager' : 'mentor'];
    return unreadColumns(rows, ignore).flatMap(({ header, at }): Finding[] => {
      const column = soundsLike(header);
      const place = rows.table.place(-1, at);
      if (column === undefined) {
        return !OF_NO_MATTER.test(termKey(header)) && pointsToOthers(rows, at, others)
          ? [finding('people-unread', place, { header, known: vetoesOf(rows, map) })]
          : [];
      }
      // Beside line managers that are read, further columns about them say nothing new.
      if (column === 'reports_to' && rows.layout.index.has(column)) return [];
      if (!namesPeople(rows, at, lookup)) return [];
      return [
        column === 'excludes'
          ? finding('unread-vetoes', place, { header, known: vetoesOf(rows, map) })
          : finding('unread-line-managers', place, { header }),
      ];
    });
  });
}

/** The headers that are read as vetoes, which a further one is not to take the place of. */
function vetoesOf({ table, layout }: Rows, map: PeopleOptions['map']): string[] {
  const at = layout.index.get('excludes');
  const columns = layout.joined.get('excludes') ?? (at === undefined ? [] : [at]);
  return [
    ...new Set([
      ...map.filter(([column]) => fieldOf(column) === 'excludes').map(([, header]) => header),
      ...columns.map((one) => table.header[one] ?? ''),
    ]),
  ];
}

/** The column that a header may mean which is not known. */
export function soundsLike(header: string): 'excludes' | 'reports_to' | undefined {
  const words = termKey(header);
  if (VETO.test(words)) return 'excludes';
  return LINE_MANAGER.test(words) ? 'reports_to' : undefined;
}

/** Whether at least half of the filled cells of a column name somebody of the files. */
function namesPeople(rows: Rows, at: number, lookup: Lookup): boolean {
  const { filled, naming } = namingIn(rows, at, (text) => lookup.isSomebody(text));
  return naming > 0 && 2 * naming >= filled;
}

/**
 * Whether several cells of a column, and at least half of the filled ones, name somebody of the
 * other file. A number alone may be a room's or a cost centre's, whoever has it as an id.
 */
function pointsToOthers(rows: Rows, at: number, others: () => ReadonlySet<string>): boolean {
  const { filled, naming } = namingIn(
    rows,
    at,
    (text) => MAY_NAME.test(text) && others().has(nameKey(text)),
  );
  return naming > 1 && 2 * naming >= filled;
}

/** An id with letters and figures, an address, or several words. */
const MAY_NAME = /\p{L}[^\s]*\p{N}|\p{N}[^\s]*\p{L}|@|\p{L}[,\s]+\p{L}/u;

/** The ids, addresses and full names of a file, as compared. */
function namesIn({ people }: Rows): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { id, name = '', email = '' } of people) {
    for (const text of [id, name, email]) if (MAY_NAME.test(text)) names.add(nameKey(text));
  }
  return names;
}

/** How many cells of a column are filled, and how many of them name somebody. */
function namingIn(
  { table, people }: Rows,
  at: number,
  isNaming: (text: string) => boolean,
): { readonly filled: number; readonly naming: number } {
  let [filled, naming] = [0, 0];
  for (const { row } of people) {
    const cell = entryOf(entryOf(table.rows, row), at);
    if (cell === '' || isNothing(cell)) continue;
    filled++;
    if ([cell, ...parseList(cell)].some(isNaming)) naming++;
  }
  return { filled, naming };
}
