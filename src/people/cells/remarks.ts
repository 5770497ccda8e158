import { termKey } from '../term.ts';
import { once } from '../../util/once.ts';

/*
 * What stands behind a yes: it leaves it one, or takes it back, or else is pointed out, since nobody
 * can list all the ways of either.
 */

/** Words that say nothing else than yes, in whatever order. */
const WORDS = [
  ...['gern', 'gerne', 'liebend', 'sehr', 'unbedingt', 'klar', 'natürlich', 'natuerlich', 'logo'],
  ...['selbstverständlich', 'selbstverstaendlich', 'sicher', 'absolut', 'definitiv', 'wirklich'],
  ...['ich', 'wir', 'bin', 'sind', 'dabei', 'nehme', 'nehmen', 'teil', 'mache', 'machen', 'mit'],
  ...['möchte', 'moechte', 'will', 'würde', 'wuerde', 'bereit', 'einverstanden', 'interessiert'],
  ...['interesse', 'großes', 'grosses', 'habe', 'lust', 'riesig', 'freue', 'mich', 'darauf'],
  ...['drauf', 'freude', 'vergnügen', 'bitte', 'danke', 'herzlichen', 'dank', 'super', 'toll'],
  ...['prima', 'schön', 'cool', 'spannend', 'auch', 'wieder', 'weiterhin', 'erneut', 'nochmal'],
  ...['nochmals', 'immer', 'jederzeit', 'sofort', 'flexibel', 'freiwillig', 'als', 'am', 'an'],
  ...['im', 'beim', 'dem', 'diesem', 'das', 'die', 'der', 'den', 'ein', 'eine', 'einem', 'einer'],
  ...['teilnehmen', 'mitmachen', 'teilzunehmen', 'mitzumachen', 'sein', 'teilnahme', 'zusage'],
  ...['mentor', 'mentorin', 'mentorinnen', 'mentoren', 'mentee', 'mentees', 'in', 'innen'],
  ...['lehrende', 'lernende', 'tandem', 'programm', 'mentoring', 'online'],
  ...['reverse', 'virtuell', 'remote', 'hybrid', 'telefonisch', 'mündlich', 'schriftlich', 'und'],
  ...['ja', 'jawohl', 'yes', 'x', 'i', 'we', 'm', 'd', 'll', 'am', 'are', 'do', 'would', 'like'],
  ...['love', 'want', 'wish', 'happy', 'glad', 'delighted', 'keen', 'excited', 'interested', 'to'],
  ...['available', 'participate', 'participating', 'join', 'joining'],
  ...['count', 'me', 'us', 'please', 'pls', 'thanks', 'so', 'really', 'absolutely', 'definitely'],
  ...['certainly', 'sure', 'surely', 'gladly', 'indeed', 'it', 'this', 'the', 'a', 'an', 'as'],
  ...['for', 'again', 'always', 'anytime', 'good', 'great', 'wonderful', 'ok', 'okay', 'fine'],
  ...['agree', 'volunteer', 'voluntarily', 'programme', 'program', 'scheme', 'and', 'willing'],
  ...[
    'hiermit',
    'willige',
    'hereby',
    'consent',
    'führungskraft',
    'fuehrungskraft',
    'manager',
    'managerin',
  ],
  ...['etwas', 'lernen', 'lerne', 'dazulernen', 'dazu', 'learn', 'learning', 'more', 'eager'],
  ...['ready', 'englisch', 'deutsch', 'english', 'german', 'help', 'helfe', 'unterstütze'],
];

/** Turns of phrase; each has a word that says something else in another. */
const PHRASES = [
  ...['auf jeden fall', 'auf alle fälle', 'jedenfalls', 'voll und ganz', 'voll dabei', 'ab sofort'],
  ...['stimme zu', 'sage zu', 'noch einmal', 'vielen dank', 'besten dank', 'vor ort', 'in präsenz'],
  ...[
    '(?:per|via|laut|lt\\.?|am) (?:e[ -]?mail|mail|telefon|teams|formular)',
    '(?:by|via|on the) (?:e[ -]?mail|mail|phone|form)',
    '(?:mündlich|schriftlich|telefonisch) (?:zugesagt|bestätigt|zugestimmt)',
    'in writing',
  ],
  ...['erkläre mich', 'finde (?:ich|das|es) (?:sehr )?(?:gut|super|toll|spannend)'],
  ...['(?:gute|tolle|super|schöne|spannende) (?:idee|sache)', '(?:good|great) (?:idea|thing)'],
  ...['aus überzeugung', 'wie (?:im )?(?:letzte[sn]|vorige[sn]|vergangene[sn]) (?:jahr|mal)'],
  ...['(?:same )?as last (?:year|time)'],
  ...[
    'liegt vor',
    'es mir',
    'kein(?:e|erlei)? (?:problem\\p{L}*|frage|thema|einwände|einwand|foto\\p{L}*)',
  ],
  ...['keine bilder', 'ohne (?:fotos?|bilder|einschränkung(?:en)?|vorbehalte?)', 'nichts dagegen'],
  ...['no (?:problem|problems|worries|doubt|photos?|pictures|objections?|question)'],
  ...['without (?:photos?|pictures|reservations?|hesitation)', 'of course', 'with pleasure'],
  ...['by all means', 'very much', 'very (?:happy|glad|keen|interested|gladly|excited)'],
  ...['(?:would|will) be (?:happy|glad|delighted|keen|there)', 'be (?:part|a part) of', 'be a'],
  ...[
    'looking forward',
    'look forward',
    'thank you',
    'any time',
    'all good',
    '(?:take|taking) part',
  ],
  ...['sign(?:ed)? me up', '100 ?%', '(?:zu )?hundert prozent', 'zu gerne?', 'hundertprozentig'],
];

/** A clause that says that the yes was given. */
const GIVEN =
  /^(?:(?:ist|hat|habe|bin|is|has|have|was) )?(?:zugesagt|zugestimmt|bestätigt|angemeldet|eingewilligt|erteilt|unterschrieben|confirmed|agreed|accepted|registered|signed up|signed)$/u;

const DAY =
  '(?:mo|di|mi|do|fr|sa|so|mon|tue?s?|wed|thu(?:rs)?|fri|sat|sun|(?:mon|diens|mitt|donners|frei|sams|sonn)tags?|mittwochs?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|wochenenden?|weekends?|weekdays?|werktags|unter der woche|täglich|daily)';
const PART_OF_DAY =
  '(?:(?:vor|nach)?mittags?|morgens?|abends?|früh|ganztags|halbtags|mornings?|afternoons?|evenings?|noon|lunchtime)';
const CLOCK = '(?:\\d{1,2}(?:[:.]\\d{2})? ?(?:uhr|h|am|pm)|\\d{1,2}:\\d{2}|\\d{1,2})';
const MONTH =
  '(?:anfang |mitte |ende |early |mid |late )?(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)';
const TO = ' ?(?:-|–|bis|to|until) ?';

/** When somebody has time: `dienstags`, `nur vormittags`, `ab 14 Uhr`, `ab März`, `ab 1.3.` */
const TIME = [
  `(?:(?:am|on|jeden|every|immer) )?${DAY}(?:${TO}${DAY})?(?: ?${PART_OF_DAY})?`,
  `(?:(?:am|in the) )?${PART_OF_DAY}`,
  `(?:ab|from|after|nach|vor|before|um|at|gegen|von|zwischen|between) ${CLOCK}(?:(?:${TO}| und | and )${CLOCK})?`,
  `\\d{1,2}(?:[:.]\\d{2})? ?(?:-|–) ?${CLOCK}`,
  `(?:ab|from|starting|starting in|in|im|as of) ${MONTH}`,
  '(?:ab|from) (?:dem |the )?\\d{1,2}\\. ?\\d{1,2}\\.?',
].join('|');

const TIMES = once(
  () =>
    new RegExp(
      `^(?:(?:und|and) )?(?:(?:nur|only|am besten|am liebsten|vorzugsweise|bevorzugt|lieber|preferably|ideally|best|gerne?) )?(?:${TIME})(?:(?: ?[,/&+] ?| (?:und|and|oder|or) | )(?:${TIME}))*(?: only)?(?: please| bitte)?$`,
      'u',
    ),
);

const SAYS_YES = once(
  () =>
    new RegExp(
      `^(?:(?:am liebsten |lieber )?(?:${[...new Set([...PHRASES, ...WORDS])].join('|')})(?: |$))+$`,
      'u',
    ),
);

/** What ends a clause; the full stop of a day or a time does not. */
const CLAUSES = once(
  () => /[,;!()[\]–—/…:\n"„“”&+]+(?!\d)|(?<!\d)\.+|\.+(?=$)|(?<!\p{L})-|-(?!\p{L})/u,
);

/** Signs of good cheer. */
const CHEER = once(
  () => /(?:[👍👌🙂😀😃😄😁😊🎉❤✓✔✅☑🙌💪🤝🥳]|\p{Emoji_Modifier}|\ufe0f)|[:;]-?[)d]/gu,
);
/** And of bad. */
const GLOOM = /[:;]-?[([]/;

const LONGEST = 120;

/** Whether all that stands behind a yes leaves it one. */
export function leavesYes(remark: string): boolean {
  if (remark.length > LONGEST || GLOOM.test(remark)) return false;
  const text = remark.replaceAll(CHEER(), ' ').replaceAll(/ {2,}/g, ' ').trim();
  const whole = bare(text);
  if (TIMES().test(whole)) return true;
  return clausesOf(text).every(isHarmless);
}

/** The clauses of a remark, each bare. */
export function clausesOf(text: string): readonly string[] {
  return text.split(CLAUSES()).map(bare);
}

function isHarmless(clause: string): boolean {
  if (clause === '') return true;
  return SAYS_YES().test(clause) || GIVEN.test(clause) || TIMES().test(clause);
}

/** A clause without what joins it to the next, and with one form of apostrophe and hyphen. */
function bare(clause: string): string {
  return clause
    .replaceAll(/['’´`]/g, ' ')
    .replaceAll(/(?<=\p{L})[-/*:_](?=\p{L})/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .replace(/^[ ,;:.!()–-]+/, '')
    .replace(/[ ,;:!()–-]+$/, '');
}

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
  ...[
    'widerwillig',
    'notgedrungen',
    'unfreiwillig',
    'involuntarily',
    'tbd',
    'tbc',
    'tba',
    'offen(?! für| dafür)',
  ],
  ...['pending', 'waiting', 'waitlist', 'waitlisted', 'resigned', 'died', 'deceased', 'nominated'],
  ...['mandatory', 'falsch', 'wrong', 'wrongly', 'to be', 'in part', 'steigt aus', 'steige aus'],
  ...[
    'changed (?:my|his|her|their|our) mind',
    '(?<!wie )letzte[sn] jahr',
    '(?<!as )last year',
    'in klärung',
  ],
].map(termKey);

/** The beginnings of words with which somebody says no to the whole, in any ending. */
export const DECLINING_STEMS: readonly string[] = [
  ...['abgesagt', 'absag', 'abgelehnt', 'ablehn', 'abgemeldet', 'abmeld', 'verzicht'],
  ...['ausgestieg', 'rückzug', 'rueckzug', 'rücktritt', 'umentschieden'],
  ...['withdr', 'declin', 'refus', 'reject'],
].map(termKey);

/** The beginnings of words that take a yes back in any ending: `storniert`, `Stornierung`. */
const TAKING_BACK_STEMS: readonly string[] = [
  ...DECLINING_STEMS,
  ...['kein', 'widerruf', 'widerrief', 'zurück', 'zurueck', 'storn', 'vorbehalt', 'abhängig'],
  ...[
    'nächst',
    'naechst',
    'kommend',
    'möglicherweise',
    'wahrscheinlich',
    'vermutlich',
    'vorläufig',
  ],
  ...['hinfällig', 'ungültig', 'rückgängig', 'gelöscht', 'lösch', 'gekündigt', 'kündig'],
  ...['ausgeschieden', 'ausgetreten', 'verhindert', 'versehen', 'irrtum', 'irrtüm', 'pausier'],
  ...['cancel', 'remov', 'revok', 'unsubscr', 'delet', 'gezwungen', 'krankheit', 'erkrank'],
  ...['widerspr', 'warteliste', 'geklärt', 'zu klären', 'gestrichen', 'entfall', 'entfällt'],
  ...['verstorben', 'gestorben', 'pflicht', 'verpflicht', 'nominiert'],
  ...['rücktr', 'ruht', 'rescind', 'resign', 'overrul', 'übersteuert'],
  ...['depend', 'tentativ', 'mistake', 'invalid', 'postpon', 'verschoben'],
].map(termKey);

const TAKES_BACK = once(
  () =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:${TAKING_BACK.join('|')})(?![\\p{L}\\p{N}])|${TAKING_BACK_STEMS.join('|')})|n['’]t(?!\\p{L})`,
      'u',
    ),
);
/** A question is no answer, a number or a day says how far a yes goes, and signs can say no. */
const LIMITS = once(() => /[?¿*\p{N}❌✗✘👎🚫⛔☹😞😢]|[:;]-?[([]/u);

/** Whether what stands behind a yes takes it back, or puts it off. */
export function takesBack(remark: string): boolean {
  return TAKES_BACK().test(remark) || LIMITS().test(remark);
}

/** A header (its `termKey`) with one of these is about something in which one may well take no part. */
export const OTHER_MATTER =
  /kick|termin|event|veranstaltung|workshop|treffen|meeting|session|feier|party|training|seminar|schulung|webinar|umfrage|survey|kantine|vorjahr|letzte|bisher|früher|previous|last|newsletter|foto|photo|datenschutz|privacy/u;
