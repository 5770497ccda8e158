import { termKey } from '../term.ts';
import { legendOf } from './legend.ts';
import { fieldOf } from './vocabulary.ts';
import { once } from '../../util/once.ts';
import { saysOut } from './out-headers.ts';
import { programmeQuestion } from './programme-questions.ts';

/*
 * All patterns are held against `wordsOf` a header: lower case, no accents, ä = ae = a, one blank
 * before and behind each word. They are compiled when first asked for, here and in the other files of
 * long patterns: most lists ask for few, and that is a twentieth of a start.
 */

/** A header with one of these asks who takes part. */
const STRONG = once(
  () =>
    /teilnehm|teilzunehm|teilnahm|mitmach|mitzumach| mit (?:zu )?machen |participat|participant|take part|taking part|opt in|freiwillig|volunt| (?:nehmen?|nehmt|nimmst|nimmt) (?:[a-z]+ )*teil | mach(?:e|en|st|t) (?:[a-z]+ )*mit +$/,
);

/** One of these alone may ask for consent to something else. */
const WEAK = /bereit|einverstand|einwillig|zustimm|consent|willing/;

/** What the answer to an invitation is called. */
const ANSWER = [
  ...['zusage', 'zugesagt', 'zugestimmt', 'dabei', 'anmeldung', 'anmeldestatus', 'angemeldet'],
  ...['interesse', 'interessiert', 'interest', 'interested', 'rsvp', 'registered', 'registration'],
  ...['registration status', 'signed up', 'sign ?up', 'confirmed', 'bestatigt'],
  ...['(?:(?:will|would|(?:wants?|would like|like) to) )?(?:join|attend)(?:s|ing)?'],
].join('|');

/** What a consent is called. */
const CONSENT = [
  ...['einwilligung(?:serklarung)?', 'eingewilligt', 'einverstand(?:nis(?:erklarung)?|en)'],
  ...['zustimmung', 'consent(?:s|ed)?', 'bereit', 'willing'],
].join('|');

/** How a question or an answer begins. */
const OPENING =
  '(?:(?:bist du|sind sie|seid ihr|haben sie|hast du|habt ihr|ich bin|ich habe|hat|ist|has|is|do you|are you|have you|will you|would you|i am|i have|i|ich|final[a-z]*|endgultig[a-z]*|definitive?|verbindliche?|binding|schriftliche?|mundliche?|personliche?|aktull[a-z]*|current|latest|last|letzte[a-z]*|newest|neu[a-z]*|new|revised|second|zweite[a-z]*|immer noch|nach wie vor|weiterhin|noch|still|written|verbal|personal|meine?|ihre?|deine?|my|your) ){0,4}';

/** An answer that takes the place of another. */
const LATER = once(
  () =>
    / (?:final[a-z]*|endgultig[a-z]*|definitiv[a-z]*|verbindlich[a-z]*|binding|aktull[a-z]*|current|latest|nachtraglich[a-z]*) /,
);

/** So does, where a header asks for nothing but an answer, one that says again or still. */
const AGAIN = once(
  () =>
    / (?:still|weiterhin|nach wie vor|noch(?! (?:ein|nicht|kein))|(?:last|letzte[a-z]*|new|newest|neu[a-z]*|second|zweite[a-z]*|revised) (?:stand|zusage|antwort|ruckmeldung|reaktion|entscheidung|answer|reply|response|decision)) /,
);

/** What an answer is called that may be one to anything. */
const REPLY = [
  ...[
    'antwort',
    'ruckmeldung',
    'response',
    'reply',
    'answer',
    'reaktion',
    'entscheidung',
    'decision',
  ],
  ...[
    'freigabe',
    'freigegeben',
    'approval',
    'approved',
    'genehmigt',
    'genehmigung',
    'final',
    'endgultig',
    'ja nein',
    'yes no',
    'angenommen',
    'akzeptiert',
  ],
  ...['bewerbung', 'beworben', 'beitritt', 'beigetreten', 'applied', 'application'],
  ...['accept(?:ed|s)?', '(?:einladung|invitation) (?:angenommen|akzeptiert|accepted)'],
  ...[
    '(?:status|stand) (?:der |zur |of )?(?:anfrage|einladung|ruckmeldung|zusage|anmeldung|antwort|invitation|request)',
  ],
  ...[
    '(?:anfrage|einladung|ruckmelde|antwort|zusage)s?status',
    '(?:request|invitation|reply|response) status',
  ],
].join('|');

/** What the programme is called. */
const PROGRAMME = '(?:[a-z]+ )?(?:mentoring|tandem)[a-z]*|program(?:me?)?';

/** A header that says nothing but this may be the answer to an invitation. */
const WEAK_ALONE = once(
  () =>
    new RegExp(
      `^ ${OPENING}(?:${ANSWER})(?: (?:\\d+|(?:am|an einem|an dem|an der|im|in the|in a) [a-z]+|${PROGRAMME})){0,6} $`,
    ),
);

/** What may stand behind an answer or a consent and says nothing else. */
const REMARK = `(?: (?:\\d+|am|on|datum|date|us|uns|ja nein|yes no|liegt vor|erteilt|vorhanden|given|(?:(?:am|an einem|an dem|an der|im|zum|in the|in a|in|to the|for the) )?(?:${PROGRAMME}))){0,6}`;

/** A header that says nothing but this asks for consent to nothing else. */
const PLAIN = once(() => new RegExp(`^ ${OPENING}(?:${ANSWER}|${CONSENT})${REMARK} $`));

/** A header that says nothing but this may be where the answers stand, if nothing else asks. */
const PLAIN_REPLY = once(() => new RegExp(`^ ${OPENING}(?:${REPLY})${REMARK} $`));

/** Where an answer may stand that takes the place of another, or how far something has come. */
const LAST_STATE = /^ (?:letzter|aktuller|neu(?:st)?er|finaler|endgultiger) stand(?: \d+)* $/;

/** An answer that is still to come. */
const NOT_YET = / noch (?:nicht|keine?) | not yet /;

/** A header that says nothing but this is answered by those who do not take part. */
const PLAIN_NEGATED = once(
  () => new RegExp(`^ ${OPENING}(?:keine?|nicht|no|not) (?:${ANSWER}|${CONSENT})${REMARK} $`),
);

/** A header with one of these asks for something else. */
const OTHER_MATTER = once(
  () =>
    /(?:^| )(?:bereits|bisher|letzte[a-z]*(?! (?:stand|zusage|antwort|ruckmeldung|reaktion|entscheidung) )|already|previous|teilgenommen|participated|bild|daten|data|photo|privacy)(?: |$)|vorjahr|foto|datenschutz|newsletter|bescheinigung|certificate|bereitschaftsdienst/,
);

/** A header with one of these asks who does not take part, or no longer. */
const WITHDRAWN =
  / (?:widerruf|widerrufen|withdrawn|withdrawal) | opt(?:ed|ing)? out |abmeld|abgemeldet|unsubscri/;

/** The day or the reason of it in the same word: `Absagedatum`. */
const COMPOUND = '(?:s?(?:datum|date|grund|tag|zeitpunkt|erklarung|vermerk|status))?';

/** What may be given and taken back. */
const GIVEN =
  'zusagen?|teilnahmen?|anmeldung|bewerbung|interesse|einwilligung|zustimmung|einverstandnis|consent|participation|application|registration|acceptance|interest';

/** What says in one word or two that somebody has taken it back, in any form. */
const TAKEN_BACK = [
  `(?:${['absagen?', 'ablehnung', 'ausstieg', 'abbruch', 'rucktritt', 'ruckzug', 'verzicht', 'widerruf', 'stornierung', 'storno'].join('|')})${COMPOUND}`,
  ...[
    'abgesagte?',
    'absagte',
    'sagte? ab',
    'abgelehnte?',
    'lehnte? ab',
    'abgebrochen',
    'verzichtete?',
  ],
  ...[
    'ausgestiegene?',
    'steigt aus',
    'ausgetreten',
    'zuruckgetreten',
    'tritt zuruck',
    'zieht zuruck',
  ],
  ...['zuruckgezogene?', 'zuruckziehung', 'zuruckgenommen', 'storniert', 'widerrufen'],
  ...['cancel(?:l?ed|s|lations?)?', 'declin(?:ed|es?|ing)', 'drop(?:ped|s|ping)? ?outs?'],
  ...['refus(?:ed|es|als?)', 'reject(?:ed|s|ions?)', 'revok(?:ed|es)', 'revocation', 'rescinded'],
  ...['(?:stepped|steps) (?:back|down)', '(?:pulled|backed) out', 'withdr(?:ew|aws?|awn|awals?)'],
  ...['(?:nicht|nicht mehr) (?:verfugbar|dabei)', 'not available', 'unavailable'],
  ...['no longer (?:available|interested|in)', 'raus', 'doch nicht(?: mehr)?', 'umentschieden'],
  ...['(?:ich )?(?:will|mochte) (?:doch )?nicht(?: mehr)?'],
  ...['changed (?:(?:my|his|her|their) )?mind', 'springt ab', 'abgesprungene?'],
  `(?:${GIVEN}) (?:(?:wurde|wieder|hat|ist|has been|was) )?(?:zuruckgezogen|zuruckgenommen|widerrufen|abgesagt|storniert|aufgehoben|withdrawn|cancell?ed|revoked|declined|rescinded)`,
].join('|');

/** What may stand before it and behind it and changes nothing: the day, the reason, by whom. */
const [BEFORE, BEHIND] = [
  '(?:(?:datum|tag|zeitpunkt|grund|grunde|date|day|time|reason|status|der|die|des|of|for|fur|hat|ist|has|is|wurde|was|wieder|selbst|spater|nachtraglich|kurzfristig|endgultige?|finale?|later?|mundlich|schriftlich|teilnehmer[a-z]*|mentor[a-z]*|mentee[a-z]*|er|sie|he|she) )*',
  '(?: (?:am|an|on|at|zum|per|durch|by|von|via|wegen|weil|warum|wann|when|why|datum|date|day|tag|zeitpunkt|grund|reason|grunde|\\d+|(?:e )?mail|telefon[a-z]*|phone|hr|pe|uns|us|wem|whom|ja nein|yes no|liegt vor|erfolgt|erhalten|eingegangen|received|worden|hat|ist|mentor[a-z]*|mentee[a-z]*))*',
] as const;

/** A header that says nothing but this does, too: `Zurückgezogen am`, `Absagedatum`. */
const WITHDRAWN_ALONE = once(() => new RegExp(`^ ${BEFORE}(?:${TAKEN_BACK})${BEHIND} $`));

/** From what somebody has withdrawn: what follows is it, or whoever did it. */
const FROM = / (?:von|vom|from|out of) (?:der |dem |den |the )?(.+)$/;

/** The programme by whatever name, and people, by whom somebody was signed off. */
const PROGRAMME_OR_PERSON = once(
  () =>
    /mentor|tandem|program|pilot|projekt|project|teilnahm|teilnehm|mitmach|particip|taking part|aktion|massnahm|angebot|initiativ|runde|welle|round|wave|kohort|cohort|liste|list |matching|paar|pair|veranstaltung|event|training|kurs|cours|seminar|workshop|consent|einwillig|zustimm|zusage|einverstand|anmeld|(?:^| )(?:alle[mns]?|all|everything|it|this|dies[a-z]*|hier|uns|us|hr|pe|ihm|ihr|mir|selbst|wem|whom|name|line|user)(?: |$)|personal|vorgesetzt|chef|fuhrungskraft|leit|manag|supervis|mitarbeit|employ|person|kolleg/,
);

/** Matters that go with a canteen, a car park or a mailing list, whatever word stands before them. */
const COMPANY_MATTER =
  /kantin|canteen|cafeteria|mensa|mittag|lunch|parkplatz|parkhaus|parking|stellplatz|jobticket|shuttle|fahrgemeinschaft|betriebssport|fitness|betriebsarzt|impf|vaccin| kita|sepa|lastschrift|werbung|advert|mailing|verteiler|zeiterfassung|gleitzeit|weihnachtsfeier|sommerfest|betriebsausflug|cookie|tracking|telefonliste|intranet|whatsapp|dienstwagen|gewerkschaft/;

/** Until when somebody may withdraw is no withdrawal. */
const DEADLINE = / bis | moglich|frist|belehrung| until |deadline/;

/** Beside a strong stem, one of these turns the question round, so that a yes means no. */
const NEGATION = once(
  () =>
    new RegExp(
      [
        ...[
          ' (?:nicht|not|non|nie|never|don t|cannot|unable|unwilling|against|gegen|exempt|void) ',
        ],
        ...[
          ' (?:ohne|without) (?:[a-z]+ )?(?:teiln|mitm|particip)',
          '^ no ',
          'nichtteiln',
          ' kein',
        ],
        ...['unfreiwill', 'involunt', 'unbereit', ' unavailable ', ' lehn(?:t|e|en) ', ' raus '],
        ...[
          'verzicht',
          'abgesagt',
          'absag',
          'ausgeschlossen',
          'ausschlu',
          'ausschliess',
          'ausgesetzt',
        ],
        ...[
          'ablehn',
          'abgelehnt',
          'beende',
          'abbrech',
          'abgebroch',
          'storn',
          'widerruf',
          'entfall',
        ],
        ...['zuruckge', 'zuruckz', 'ruckzug', 'rucktritt', 'austritt', 'ausgetret', 'ausgestieg'],
        ...[
          'verhinder',
          'pausier',
          ' ruht ',
          'gesperrt',
          'untersagt',
          'unmoglich',
          'stopp',
          ' stop',
        ],
        ...['withdr', 'cancel', 'declin', 'denied', 'drop', ' ended ', 'exclud', 'paused', 'refus'],
        ...['reject', 'revok', 'suspend'],
      ].join('|'),
    ),
);

/** Whether a remark in the brackets of a known header leaves it the consent: `Teilnahme (Foto)`. */
export function asksForConsent(header: string): boolean {
  const { rest, turned } = legendOf(header);
  const words = wordsOf(rest);
  return (
    turned === undefined &&
    !OTHER_MATTER().test(words) &&
    !WITHDRAWN.test(words) &&
    !NEGATION().test(words)
  );
}

/** What a header may ask for that has to do with consent. */
type Kind =
  | 'asks'
  | 'negated'
  | 'withdrawn'
  | 'out'
  | 'unclear'
  | 'plain'
  | 'reply'
  | 'named'
  | 'sounds'
  | 'other';

/** What a header asks for, once it is known how it is answered: `Zusage (x = nein)`. */
export function kindOf(header: string): Kind | undefined {
  const { rest, turned } = legendOf(header);
  const words = wordsOf(rest);
  // “Ja/Nein”, and nothing else.
  if (words === NO_WORDS && wordsOf(header) !== NO_WORDS) return 'reply';
  const kind = kindOfWords(words, fieldOf(rest) === 'volunteers');
  if (turned === undefined) return kind === 'known' ? undefined : kind;
  if (kind === undefined || kind === 'negated' || kind === 'withdrawn' || kind === 'out')
    return kind;
  return turned === 'no' ? 'negated' : kind === 'other' ? kind : 'unclear';
}

/**
 * Whether a header asks who takes part, who does not, who no longer does or is left out; whether it
 * asks for consent and does not say to what, names nothing but the programme, only sounds like a consent, or
 * like something else as well; whether it is known as the consent but for a remark.
 */
function kindOfWords(words: string, isKnown: boolean): Kind | 'known' | undefined {
  // “Bereits” says when, not whether somebody is ready.
  const isWeak = WEAK.test(words.replaceAll(' bereits ', ' ')) || WEAK_ALONE().test(words);
  const isStrong = STRONG().test(words);
  const question = programmeQuestion(words);
  const isAsking = question === 'wish' || question === 'aside';
  if (OTHER_MATTER().test(words) || isOtherWithdrawal(words)) {
    return isStrong || isWeak || isAsking ? 'other' : undefined;
  }
  if (WITHDRAWN_ALONE().test(words) || WITHDRAWN.test(words)) {
    return DEADLINE.test(words) ? 'negated' : 'withdrawn';
  }
  if (saysOut(words)) return 'out';
  if (isStrong || isKnown) {
    if (NEGATION().test(words)) return 'negated';
    return isStrong ? 'asks' : 'known';
  }
  // Whoever has not answered yet has not refused.
  if (PLAIN_NEGATED().test(words)) return NOT_YET.test(words) ? undefined : 'negated';
  if (PLAIN().test(words)) return 'plain';
  if (question !== undefined) {
    if (NEGATION().test(words)) return 'negated';
    if (question === 'aside' || COMPANY_MATTER.test(words)) return 'other';
    return question === 'wish' ? 'plain' : 'named';
  }
  if (!isWeak && PLAIN_REPLY().test(words)) return 'reply';
  if (LAST_STATE.test(words)) return 'named';
  return isWeak ? 'sounds' : undefined;
}

/** Whether a header says who has withdrawn from something else: `Abgemeldet von der Kantine`. */
function isOtherWithdrawal(words: string): boolean {
  if (!WITHDRAWN.test(words)) return false;
  if (COMPANY_MATTER.test(words)) return true;
  const matter = FROM.exec(words)?.[1];
  return matter !== undefined && !PROGRAMME_OR_PERSON().test(matter);
}

/** What `wordsOf` gives where there are none. */
const NO_WORDS = '  ';

/** Whether a header asks for an answer that takes the place of another: `Finale Zusage`, `Noch dabei?`. */
export function isLaterAnswer(header: string, kind: Kind): boolean {
  const words = wordsOf(header);
  return LATER().test(words) || (kind !== 'asks' && AGAIN().test(words));
}

function wordsOf(header: string): string {
  const plain = termKey(header).normalize('NFD').replaceAll(/\p{M}/gu, '');
  return ` ${plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `.replaceAll(/([aou])e/g, '$1');
}
