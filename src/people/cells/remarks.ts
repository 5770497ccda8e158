/*
 * What may stand behind a yes and leaves it one. Everything else is asked about, since nobody can
 * list all the ways of taking a yes back (“ja, Warteliste”, “yes, pending”).
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
  ...['ready', 'englisch', 'deutsch', 'english', 'german', 'help', 'helfe', 'unterstütze'],
];

/** Turns of phrase; each has a word that says something else in another. */
const PHRASES = [
  ...['auf jeden fall', 'auf alle fälle', 'jedenfalls', 'voll und ganz', 'voll dabei', 'ab sofort'],
  ...['stimme zu', 'sage zu', 'noch einmal', 'vielen dank', 'besten dank', 'vor ort', 'in präsenz'],
  ...[
    'per (?:e[ -]?mail|mail|telefon|teams|formular)',
    'by (?:e[ -]?mail|mail|phone|form)',
    'in writing',
  ],
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

const TIMES = new RegExp(
  `^(?:(?:aber|but|doch|und|and) )?(?:(?:nur|only|am besten|am liebsten|vorzugsweise|bevorzugt|lieber|preferably|ideally|best|gerne?) )?(?:${TIME})(?:(?: ?[,/&+] ?| (?:und|and|oder|or) | )(?:${TIME}))*(?: only)?(?: please| bitte)?$`,
  'u',
);

const SAYS_YES = new RegExp(
  `^(?:(?:am liebsten |lieber )?(?:${[...new Set([...PHRASES, ...WORDS])].join('|')})(?: |$))+$`,
  'u',
);

/** What ends a clause; the full stop of a day or a time does not. */
const CLAUSES = /[,;!()[\]–—/…:\n"„“”&+]+(?!\d)|(?<!\d)\.+|\.+(?=$)|(?<!\p{L})-|-(?!\p{L})/u;

/** Signs of good cheer. */
const CHEER = /(?:[👍👌🙂😀😃😄😁😊🎉❤✓✔✅☑🙌💪🤝🥳]|\p{Emoji_Modifier}|\ufe0f)|[:;]-?[)d]/gu;
/** And of bad. */
const GLOOM = /[:;]-?[([]/;

const LONGEST = 120;

/** Whether all that stands behind a yes leaves it one. */
export function leavesYes(remark: string): boolean {
  if (remark.length > LONGEST || GLOOM.test(remark)) return false;
  const text = remark.replaceAll(CHEER, ' ').replaceAll(/ {2,}/g, ' ').trim();
  const whole = bare(text);
  if (TIMES.test(whole)) return true;
  return text.split(CLAUSES).map(bare).every(isHarmless);
}

function isHarmless(clause: string): boolean {
  if (clause === '') return true;
  return SAYS_YES.test(clause) || GIVEN.test(clause) || TIMES.test(clause);
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
