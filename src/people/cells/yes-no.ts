import { finding } from '../../findings/finding.ts';
import { termKey } from '../term.ts';
import { isSpreadsheetError, type Parsed, spreadsheetError } from './parsed.ts';
import { leavesYes, takesBack } from './remarks.ts';
import { isNothing } from './words.ts';

/** Every word that means yes, the booleans of spreadsheets in other languages among them. */
export const YES: readonly string[] = [
  ...['yes', 'y', 'true', '1', 'x', 'ja', 'j', 'wahr', '✓', '✔', '☑', '✅', '☒'],
  ...['vrai', 'oui', 'vero', 'verdadero', 'verdadeiro', 'waar', 'prawda'],
];

/** Every word that means no. */
export const NO: readonly string[] = [
  ...['no', 'n', 'false', '0', 'nein', 'falsch', '✗', '✘', '☐', '❌'],
  ...['faux', 'non', 'falso', 'onwaar', 'fałsz'],
];

const answers = new Map([
  ...YES.map((word) => [termKey(word), true] as const),
  ...NO.map((word) => [termKey(word), false] as const),
]);

/** A sentence that begins with a plain no: `Nein, leider nicht`, `No, thank you`. */
const BEGINS_WITH_NO = /^(?:nein(?![\p{L}\p{N}])|no(?=\s*(?:\p{P}|$)|\s+thank))/u;
/** A sentence that begins with a yes: `Ja, gern`, `Yes please`. */
const BEGINS_WITH_YES = /^(?:yes|ja)(?![\p{L}\p{N}])/u;
/** What refuses, whether or not it begins with a no: `kein Interesse`, `Ich stimme nicht zu`. */
const REFUSES =
  /(?<![\p{L}\p{N}])(?:nein|no|not|(?<!wei(?:ß|ss) )nicht|kein\p{L}*|never|nie|niemals|ungern|lehne|declined?|refused?|absage|abgesagt|abgelehnt|verzicht\p{L}*|widerruf\p{L}*|storn\p{L}*|abgemeldet|zurückgezogen|lehnt|negativ|cancel\p{L}*|withdrawn|withdrew|rejected)(?![\p{L}\p{N}])|n['’]t(?!\p{L})/u;

/** Reads an answer, be it a word or a sentence; undefined for what is neither yes nor no. */
export function answerOf(text: string): boolean | undefined {
  return answered(text).answer;
}

/** An answer, and whether something stands behind a yes of which it is not known that it leaves it one. */
function answered(text: string): { answer: boolean | undefined; remarked?: true } {
  const key = termKey(text);
  const answer = answers.get(key);
  if (answer !== undefined) return { answer };
  if (BEGINS_WITH_NO.test(key)) return { answer: false };
  const [yes] = BEGINS_WITH_YES.exec(key) ?? [];
  if (yes === undefined) return { answer: undefined };
  const remark = key.slice(yes.length);
  if (leavesYes(remark)) return { answer: true };
  return takesBack(remark) ? { answer: undefined } : { answer: true, remarked: true };
}

/** Whether a text begins with a yes, whatever follows. */
export function beginsWithYes(text: string): boolean {
  return BEGINS_WITH_YES.test(termKey(text));
}

/** Whether a text seems to refuse something, in whatever words. */
export function refuses(text: string): boolean {
  return REFUSES.test(termKey(text));
}

/** What says yes without the word, or on which day it was said. */
const AGREEMENT =
  /^(?:zugesagt|(?:ver)?bindlich zugesagt|zusage|nimmt (?:\p{L}+ )*teil|macht mit|dabei|angemeldet|angenommen|akzeptiert|bestätigt|freigegeben|erteilt|eingewilligt|zugestimmt|stimmt? zu|einverstanden|interessiert|(?:sehr )?gerne?|klar|accept(?:s|ed)?|confirmed|registered|join(?:s|ing)?|agreed|attending|going|approved|signed up|in|ok|okay|positiv|\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?|\d{4}-\d{2}-\d{2})(?: am .{1,12})?[.!]*$/u;

/** Whether a text agrees in other words than a yes, as answers to an invitation do. */
export function isAgreement(text: string): boolean {
  return AGREEMENT.test(termKey(text));
}

/** What says no without the word, and nothing else. */
const PLAIN_REFUSAL =
  /^(?:(?:has |hat )?(?:declined|rejected|refused|withdrawn|withdrew|cancell?ed|abgelehnt|abgesagt|abgemeldet|storniert|zurückgezogen|widerrufen)|absage|ablehnung|lehnt ab|sagt ab|kein interesse|not interested|not attending|nicht dabei|nicht mehr)[.!]*$/u;

/** Whether a text refuses in other words than a no, as answers to an invitation do. */
export function isPlainRefusal(text: string): boolean {
  return PLAIN_REFUSAL.test(termKey(text));
}

/** Whether a cell says anything but a no: the day of a withdrawal, its reason. */
export function isEntered(cell: string): boolean {
  return cell !== '' && !isNothing(cell) && answerOf(cell) !== false;
}

/** Reads yes or no. A blank is undefined: what silence means is for the column to say. */
export function parseYesNo(text: string, header: string): Parsed<boolean | undefined> {
  if (text === '') return { value: undefined };
  const { answer, remarked } = answered(text);
  if (answer !== undefined) return { value: answer, ...(remarked && { noted: 'yes-with-remark' }) };
  if (isSpreadsheetError(text)) return spreadsheetError(undefined, text, header);
  return {
    value: undefined,
    wrong: (place) => finding('invalid-yes-no', place, { header }),
    word: 'answer',
  };
}
