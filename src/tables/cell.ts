/**
 * Texts that need no second look: printable, in NFC by construction (everything below U+02B0 is,
 * but for U+00AD), no white space at the ends, no formula, and none of the letters
 * `Â Ã â`, which are the mark of text that was encoded twice.
 */
const PLAIN =
  /^[!-<>-~\xa1-\xac\xae-\xc1\xc4-\xe1\xe3-\u02af](?:[ -~\xa1-\xac\xae-\xc1\xc4-\xe1\xe3-\u02af]*[!-~\xa1-\xac\xae-\xc1\xc4-\xe1\xe3-\u02af])?$/;

/** Characters without a width, that no reader of the file can see. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** How spreadsheets keep a text from being taken for a number: `="0042"`. */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/;

/** UTF-8 that was once read as Windows-1252 or Latin-1 and then encoded again: `MÃ¼ller`. */
export const TWICE_ENCODED =
  /[ÂÃ][\u0080-\u00bf„ŸŒœ–ƒ…†‡ˆ‰Š‹Ž‘’“”•—˜™š›žœ]|â(?:‚¬|€[\u0080-\u00bf™œž“”¦])/u;

/** What is wrong with the text of a cell. */
export type CellTrouble = 'nul-character' | 'replacement-character' | 'double-encoded';

/** Whether a cell's text can be taken as it is. */
export function isPlain(text: string): boolean {
  return text === '' || PLAIN.test(text);
}

/**
 * A cell's text in NFC, without white space around it and without invisible characters;
 * `="0042"` becomes `0042`.
 */
export function cleanCell(text: string): string {
  const clean = text.replaceAll(INVISIBLE, '').replaceAll('\0', '').normalize('NFC').trim();
  const formula = TEXT_FORMULA.exec(clean);
  return formula === null ? clean : (formula[1] ?? '').replaceAll('""', '"').trim();
}

/** What is wrong with a cell's text, most severe first. */
export function troubleIn(text: string): CellTrouble | undefined {
  if (text.includes('\0')) return 'nul-character';
  if (text.includes('\ufffd')) return 'replacement-character';
  return TWICE_ENCODED.test(text) ? 'double-encoded' : undefined;
}

/** The spreadsheet's letters of a column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
