import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { columnLetters } from './cell.ts';
import { guard, unguard } from './guard.ts';
import type { Sheet } from './table.ts';

/** The most UTF-16 units that a cell of a workbook holds. */
export const LONGEST_TEXT = 32_767;

/** The most rows that a worksheet has. */
export const MOST_SHEET_ROWS = 1_048_576;

/** Whether a file is written as a workbook: that is for its name to say. */
export function isWorkbookName(file: string): boolean {
  return file.toLowerCase().endsWith('.xlsx');
}

/** No character of XML: half a surrogate pair, and two code points that are none. */
const FORBIDDEN =
  /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a workbook can hold it, and what had to be done to it. */
export interface SheetText {
  readonly text: string;
  readonly loss: 'cut' | 'replaced' | undefined;
}

/**
 * A text as a workbook can hold it: what XML forbids is replaced by U+FFFD, and what goes beyond
 * a cell's length is cut.
 */
export function sheetText(text: string): SheetText {
  const whole = text.replaceAll(FORBIDDEN, '\ufffd');
  if (whole.length <= LONGEST_TEXT) {
    return { text: whole, loss: whole === text ? undefined : 'replaced' };
  }
  const last = whole.charCodeAt(LONGEST_TEXT - 1);
  const end = last >= 0xd800 && last <= 0xdbff ? LONGEST_TEXT - 1 : LONGEST_TEXT;
  return { text: whole.slice(0, end), loss: 'cut' };
}

/** A text as it is read from a workbook to which it was written. */
export function textInWorkbook(text: string): string {
  return unguard(sheetText(guard(text)).text);
}

/** What of the texts of these sheets a workbook can't hold: a finding for each kind and sheet. */
export function workbookLosses(file: string, sheets: readonly Sheet[]): Finding[] {
  return sheets.flatMap((sheet) => {
    const found = { cut: { cells: [] as string[] }, replaced: { cells: [] as string[] } };
    let row = 0;
    for (const cells of [sheet.header, ...sheet.rows]) {
      row++;
      for (const [column, cell] of cells.entries()) {
        const { loss } = typeof cell === 'string' ? sheetText(guard(cell)) : { loss: undefined };
        if (loss !== undefined) found[loss].cells.push(`${columnLetters(column)}${row}`);
      }
    }
    const place = { file, sheet: sheet.name };
    return [
      ...(found.cut.cells.length > 0 ? [finding('text-cut', place, found.cut)] : []),
      ...(found.replaced.cells.length > 0
        ? [finding('characters-replaced', place, found.replaced)]
        : []),
    ];
  });
}
