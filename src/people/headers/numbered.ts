import { headerKey } from './key.ts';
import type { Field } from './names.ts';

/** Lists of people that may stand in several columns, `Not with 1` and `Not with 2`. */
export type JoinedField = 'excludes' | 'prefers';

/** Whether several columns of one file may be one list together. */
export function isJoined(field: Field | undefined): field is JoinedField {
  return field === 'excludes' || field === 'prefers';
}

/** A number behind a header, in brackets or not, or before it: `Wunsch 2`, `Wunsch (2)`, `2. Wunsch`. */
const FORMS = [
  /^(?<stem>.*?[\p{L})\]?!:])[\s._-]*[([]?(?:#|(?<=[\s([])(?:nr|no)\b\.?)?\s*(?<number>\d{1,2})\s*[)\]]?$/iu,
  /^(?<number>\d{1,2})(?:[.)]\s*|\s+)(?<stem>\D+)$/u,
];

/** Questions of forms are longer, and have no numbers of their own. */
const LONGEST = 60;

/** A header without its number, if it has one. */
export function numbered(
  header: string,
): { readonly stem: string; readonly number: number } | undefined {
  if (header.length > LONGEST || !/\d/.test(header)) return undefined;
  for (const form of FORMS) {
    const { stem, number } = form.exec(header.trim())?.groups ?? {};
    if (stem !== undefined && number !== undefined) return { stem, number: Number(number) };
  }
  return undefined;
}

/** Whether headers are one header with different numbers, of which one may be without. */
export function areOneSeries(headers: readonly string[]): boolean {
  const parts = headers.map((header) => numbered(header) ?? { stem: header, number: undefined });
  const stems = new Set(parts.map(({ stem }) => headerKey(stem)));
  const numbers = new Set(parts.map(({ number }) => number));
  return stems.size === 1 && numbers.size === headers.length;
}
