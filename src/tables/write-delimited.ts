import { concat, encodeUtf8 } from '../util/bytes.ts';
import { formattedText } from './cell-value.ts';
import type { OutputDialect } from './dialect.ts';
import { guard } from './guard.ts';
import type { NumberCell, OutputCell, Sheet } from './table.ts';

const LINE_BREAK = '\r\n';

/** How many rows become bytes at once: few enough that their texts are forgotten soon. */
const ROWS_AT_ONCE = 200;

/** After so many more new texts than known ones a column is taken for one that never repeats itself. */
const MOST_REMEMBERED = 10_000;

/** White space at the ends, which readers drop, and what ends a cell whatever the delimiter is. */
const QUOTED = /["\r\n]|^\s|\s$/;

/** Ids, addresses and words that need neither guard nor quotes whatever the delimiter is. */
const HARMLESS = /^[0-9A-Za-z](?:[0-9A-Za-z @._/-]*[0-9A-Za-z])?$/;

/**
 * Writes a sheet as delimited text in UTF-8. Text cells are guarded against being run as
 * formulas (see `guard`); reading them back and `unguard` give the same texts.
 */
export function writeDelimited(sheet: Sheet, dialect: OutputDialect): Uint8Array {
  const { delimiter, decimalMark } = dialect;
  const texts = sheet.header.map(() =>
    remembering((cell: string) => (HARMLESS.test(cell) ? cell : quoted(guard(cell), delimiter))),
  );
  const number = numberTexts(dialect);
  const pieces: Uint8Array[] = [];
  let piece = dialect.byteOrderMark ? '\ufeff' : '';
  let count = 0;
  const add = (row: readonly OutputCell[]): void => {
    texts.forEach((text, column) => {
      const cell = row[column] ?? '';
      if (column > 0) piece += delimiter;
      if (typeof cell === 'string') piece += text(cell);
      else if ('format' in cell) piece += quoted(formattedText(cell, decimalMark), delimiter);
      else piece += number(cell);
    });
    piece += LINE_BREAK;
    if (++count % ROWS_AT_ONCE > 0) return;
    pieces.push(encodeUtf8(piece));
    piece = '';
  };
  add(sheet.header);
  for (const row of sheet.rows) add(row);
  return concat([...pieces, encodeUtf8(piece)]);
}

/** A text as RFC 4180 has it: quoted where it must be, quotes in it doubled. */
function quoted(text: string, delimiter: string): string {
  if (!QUOTED.test(text) && !text.includes(delimiter)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

/** Writes numbers with a fixed count of decimals, without grouping. */
function numberTexts({ decimalMark, delimiter }: OutputDialect): (cell: NumberCell) => string {
  const byDecimals = new Map<number, (value: number) => string>();
  const of = (decimals: number): ((value: number) => string) => {
    let one = byDecimals.get(decimals);
    if (one === undefined) {
      one = remembering((value: number) =>
        quoted(value.toFixed(decimals).replace('.', decimalMark), delimiter),
      );
      byDecimals.set(decimals, one);
    }
    return one;
  };
  return ({ value, decimals }) => of(decimals)(value);
}

/** The same function, which remembers what it was asked as long as that is asked again. */
function remembering<In>(make: (one: In) => string): (one: In) => string {
  const known = new Map<In, string>();
  /** How much more often something known was asked than something new. */
  let balance = 0;
  return (one) => {
    if (balance < -MOST_REMEMBERED) return make(one);
    let text = known.get(one);
    if (text !== undefined) {
      balance++;
      return text;
    }
    balance--;
    text = make(one);
    known.set(one, text);
    return text;
  };
}
