import type { Table } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import { isNothing } from '../cells/words.ts';
import { answerOf } from '../cells/yes-no.ts';
import { termKey } from '../term.ts';
import { headerKey } from './key.ts';
import { labelRowsOf } from './label-rows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The columns that are lists, of which a form may make one column per option. */
export type ListField = 'topics' | 'languages' | 'availability';

const LISTS: ReadonlySet<string> = new Set<ListField>(['topics', 'languages', 'availability']);

/** One column of a list: whoever has a yes, a cross or the option's own text there, has it. */
export interface OptionColumn {
  readonly at: number;
  readonly option: string;
}

const FORMS = [
  /^(.+?)\s*\[([^[\]]+)\]\s*$/u,
  /^(.+?)\s*\(([^()]+)\)\s*$/u,
  /^(.+?)\s*:\s*(.+)$/u,
  /^(.+?)\s+[-–—]\s+(.+)$/u,
];

/** Finds the lists that a form has spread over one column per option. */
export function findOptionColumns(
  table: Table,
  isFree: (column: number) => boolean,
  vocabulary: Vocabulary,
): ReadonlyMap<ListField, readonly OptionColumn[]> {
  const found = new Map<ListField, OptionColumn[]>();
  table.header.forEach((header, at) => {
    if (!isFree(at)) return;
    for (const form of FORMS) {
      const [, list = '', option = ''] = form.exec(header) ?? [];
      const field = vocabulary.get(headerKey(list))?.field;
      if (!isList(field)) continue;
      const columns = found.get(field) ?? [];
      columns.push({ at, option: option.trim() });
      found.set(field, columns);
      return;
    }
  });
  for (const [field, columns] of found) {
    if (columns.length < 2 || !columns.every((one) => isTicked(table, one))) found.delete(field);
  }
  return found;
}

/** Whether a cell of an option's column has the option. */
export function hasOption(cell: string, option: string): boolean {
  return termKey(cell) === termKey(option) || answerOf(cell) === true;
}

/** Whether all cells of a column are yes or no, or the option's own text. */
function isTicked(table: Table, { at, option }: OptionColumn): boolean {
  return table.rows.slice(labelRowsOf(table)).every((cells) => {
    const cell = entryOf(cells, at);
    return (
      cell === '' ||
      isNothing(cell) ||
      termKey(cell) === termKey(option) ||
      answerOf(cell) !== undefined
    );
  });
}

function isList(field: string | undefined): field is ListField {
  return field !== undefined && LISTS.has(field);
}
