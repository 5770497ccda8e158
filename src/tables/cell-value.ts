import type { NumberCell, ValueCell } from './table.ts';

/** A workbook's value as text, as it would stand in a delimited file: dates in ISO form. */
export function valueText(value: string | number | boolean | Date | null): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** A value with its format as text: of the formats, only that of percentages shows. */
export function formattedText({ value, format }: ValueCell, decimalMark: ',' | '.'): string {
  if (typeof value !== 'number') return valueText(value);
  const percentage = format.endsWith('%');
  // Binary fractions of percentages, such as 0.29 × 100, are not exact.
  const text = percentage ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  return text.replace('.', decimalMark);
}

/** Writes numbers with their decimals, without grouping; scores and levels recur, so each is made once. */
export function numberTexts(decimalMark: ',' | '.'): (cell: NumberCell) => string {
  const known: Map<number, string>[] = [];
  return ({ value, decimals }) => {
    const texts = (known[decimals] ??= new Map<number, string>());
    let text = texts.get(value);
    if (text === undefined) {
      text = value.toFixed(decimals).replace('.', decimalMark);
      texts.set(value, text);
    }
    return text;
  };
}
