/** First characters that make a spreadsheet run a cell as a formula, in either width, or cut it. */
const TRIGGER = '[=+\\-@\\t\\r\\n\\0＝＋－＠]';

/** White space and invisible characters that a spreadsheet may drop before it looks. */
const BLANKS = '[\\p{Zs}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]*';

/** Where a cell begins, or would if the file were cut at another delimiter or at each line break. */
const START = '(?<=^|[;,\\t|\\r\\n"])';

/** The same without looking back, which is much faster where there is nothing to guard. */
const RISKY = new RegExp(`(?:^|[;,\\t|\\r\\n"])'*${BLANKS}${TRIGGER}`, 'u');

const UNGUARDED = new RegExp(`${START}(?='*${BLANKS}${TRIGGER})`, 'gu');
const GUARDED = new RegExp(`${START}'(?='*${BLANKS}${TRIGGER})`, 'gu');

/**
 * Neutralises a text that a spreadsheet would run as a formula (CWE-1236): an apostrophe goes
 * before it, also where only a reader that cuts at another delimiter would see a cell begin.
 * An apostrophe that is already there gets one more, so that `unguard` gives back every text.
 */
export function guard(text: string): string {
  return RISKY.test(text) ? text.replaceAll(UNGUARDED, "'") : text;
}

/** Gives back the text that `guard` was given. */
export function unguard(text: string): string {
  return text.includes("'") ? text.replaceAll(GUARDED, '') : text;
}
