import { formattedText } from '../../tables/index.ts';
import type { CarriedRow } from '../tandem.ts';

/** Columns that HR may add to the roster, in English or German, beside any others. */
const HEADERS = {
  /** The day on which the tandem began. */
  since: ['since', 'seit'],
  /** The day on which it was to end. */
  ends: [
    ...['ends', 'endet', 'endet am', 'planned end', 'geplantes Ende', 'end date', 'Enddatum'],
    ...['end', 'Ende', 'until', 'bis'],
  ],
  /** The day on which it did. */
  ended: ['ended', 'beendet', 'beendet am'],
  goal: ['goal', 'ziel'],
  progress: ['progress', 'fortschritt'],
} as const;
export type WorkColumn = keyof typeof HEADERS;

/**
 * What a row says of the tandem's work, as it is shown (`50%`), and the header it says it under;
 * undefined without such a column.
 */
export function workCell(
  row: Pick<CarriedRow, 'cell' | 'value'>,
  column: WorkColumn,
): { readonly header: string; readonly text: string } | undefined {
  for (const header of HEADERS[column]) {
    const value = row.value?.(header);
    const text = value ? formattedText(value, '.') : row.cell(header);
    if (text !== undefined) return { header, text: text.trim() };
  }
  return undefined;
}
