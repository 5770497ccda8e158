import { finding } from '../../findings/finding.ts';
import { termKey } from '../term.ts';
import { isSpreadsheetError, type Parsed, spreadsheetError } from './parsed.ts';
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
/** The words that take a yes back or put it off: `Ja, aber erst im Herbst`, `Yes, later`. */
const TAKING_BACK: readonly string[] = [
  ...['no', 'not', 'nope', 'never', 'cannot', 'neither', 'nein', 'nö', 'nee', 'nicht', 'nie'],
  ...['niemals', 'weder', 'aber', 'jedoch', 'allerdings', 'but', 'however', 'although', 'obwohl'],
  ...['wenn', 'falls', 'sofern', 'sobald', 'solange', 'soweit', 'if', 'unless', 'when', 'once'],
  ...['provided', 'vielleicht', 'maybe', 'perhaps', 'possibly', 'probably', 'eventuell', 'evtl'],
  ...['ggf', 'gegebenenfalls', 'bedingt', 'unsicher', 'unsure', 'undecided', 'kaum'],
  ...['ungern', 'leider', 'unfortunately', 'sorry', 'ohne', 'without', 'except', 'außer', 'nur'],
  ...[
    'only',
    'bis',
    'until',
    'till',
    'ab(?! sofort)',
    'erst',
    'später',
    'spaeter',
    'later',
    'next',
    'out',
  ],
  ...['anders', 'raus', 'void', 'hold', 'stop', 'lehne', 'doch', 'passe', 'weg', 'verlasse'],
  ...['would have', 'leaving', 'stepped', 'stepping', 'forced', 'reluctantly', 'protest'],
  ...['bedenken', 'concerns', 'doubts', 'krank', 'sick', 'ill', 'elternzeit', 'parental'],
  ...['widerwillig', 'notgedrungen'],
].map(termKey);

/** The beginnings of words that do so in any ending: `storniert`, `Stornierung`. */
const TAKING_BACK_STEMS: readonly string[] = [
  ...['kein', 'widerruf', 'widerrief', 'zurück', 'zurueck', 'storn', 'abgesagt', 'absag'],
  ...['abgelehnt', 'ablehn', 'abgemeldet', 'abmeld', 'verzicht', 'vorbehalt', 'abhängig'],
  ...[
    'nächst',
    'naechst',
    'kommend',
    'möglicherweise',
    'wahrscheinlich',
    'vermutlich',
    'vorläufig',
  ],
  ...[
    'hinfällig',
    'ungültig',
    'rückgängig',
    'gelöscht',
    'lösch',
    'gekündigt',
    'kündig',
    'ausgestieg',
  ],
  ...['ausgeschieden', 'ausgetreten', 'verhindert', 'versehen', 'irrtum', 'irrtüm', 'pausier'],
  ...['withdr', 'cancel', 'remov', 'revok', 'declin', 'refus', 'reject', 'unsubscr', 'delet'],
  ...['rückzug', 'rueckzug', 'gezwungen', 'krankheit', 'erkrank'],
  ...['depend', 'tentativ', 'mistake', 'invalid', 'postpon', 'verschoben'],
].map(termKey);

const TAKES_BACK = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${TAKING_BACK.join('|')})(?![\\p{L}\\p{N}])|${TAKING_BACK_STEMS.join('|')})|n['’]t(?!\\p{L})`,
  'u',
);
/** What refuses, whether or not it begins with a no: `kein Interesse`, `Ich stimme nicht zu`. */
const REFUSES =
  /(?<![\p{L}\p{N}])(?:nein|no|not|(?<!wei(?:ß|ss) )nicht|kein\p{L}*|never|nie|niemals|ungern|lehne|declined?|refused?|absage|abgesagt|abgelehnt|verzicht\p{L}*|widerruf\p{L}*|storn\p{L}*|abgemeldet|zurückgezogen|cancel\p{L}*|withdrawn|withdrew|rejected)(?![\p{L}\p{N}])|n['’]t(?!\p{L})/u;
/** A question is no answer, and a number or a day says how far a yes goes: `Ja bis 31.12.2025`. */
const LIMITS = /[?¿\p{N}]/u;

/** Reads an answer, be it a word or a sentence; undefined for what is neither yes nor no. */
export function answerOf(text: string): boolean | undefined {
  const key = termKey(text);
  const answer = answers.get(key);
  if (answer !== undefined) return answer;
  if (BEGINS_WITH_NO.test(key)) return false;
  const isYes = BEGINS_WITH_YES.test(key) && !TAKES_BACK.test(key) && !LIMITS.test(key);
  return isYes ? true : undefined;
}

/** Whether a text seems to refuse something, in whatever words. */
export function refuses(text: string): boolean {
  return REFUSES.test(termKey(text));
}

/** Whether a cell says anything but a no: the day of a withdrawal, its reason. */
export function isEntered(cell: string): boolean {
  return cell !== '' && !isNothing(cell) && answerOf(cell) !== false;
}

/** Reads yes or no. A blank is undefined: what silence means is for the column to say. */
export function parseYesNo(text: string, header: string): Parsed<boolean | undefined> {
  if (text === '') return { value: undefined };
  const value = answerOf(text);
  if (value !== undefined) return { value };
  if (isSpreadsheetError(text)) return spreadsheetError(undefined, text, header);
  return {
    value: undefined,
    wrong: (place) => finding('invalid-yes-no', place, { header }),
    word: 'answer',
  };
}
