import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import { isNothing } from '../cells/words.ts';
import { answerOf, beginsWithYes, isAgreement, isEntered, refuses } from '../cells/yes-no.ts';
import type { PeopleOptions } from '../options.ts';
import { termKey } from '../term.ts';
import { labelRowsOf } from './label-rows.ts';
import { legendOf } from './legend.ts';
import { isProtected } from './protected.ts';
import { fieldOf } from './vocabulary.ts';

/*
 * All patterns are held against `wordsOf` a header: lower case, no accents, ä = ae = a, one blank
 * before and behind each word.
 */

/** A header with one of these asks who takes part. */
const STRONG =
  /teilnehm|teilzunehm|teilnahm|mitmach|mitzumach| mit (?:zu )?machen |participat|participant|take part|taking part|opt in|freiwillig|volunt| (?:nehmen?|nehmt|nimmst|nimmt) (?:\p{L}+ )*teil | mach(?:e|en|st|t) (?:\p{L}+ )*mit +$/u;

/** One of these alone may ask for consent to something else. */
const WEAK = /bereit|einverstand|einwillig|zustimm|consent|willing/;

/** What the answer to an invitation is called. */
const ANSWER = [
  ...['zusage', 'zugesagt', 'zugestimmt', 'dabei', 'anmeldung', 'anmeldestatus', 'angemeldet'],
  ...['interesse', 'interessiert', 'interest', 'interested', 'rsvp', 'registered', 'registration'],
  ...['registration status', 'signed up', 'sign ?up', 'confirmed', 'bestatigt'],
  ...['(?:(?:will|would|(?:wants?|would like|like) to) )?join(?:s|ing)?'],
].join('|');

/** What a consent is called. */
const CONSENT = [
  ...['einwilligung(?:serklarung)?', 'eingewilligt', 'einverstand(?:nis(?:erklarung)?|en)'],
  ...['zustimmung', 'consent(?:s|ed)?', 'bereit', 'willing'],
].join('|');

/** How a question or an answer begins. */
const OPENING =
  '(?:(?:bist du|sind sie|seid ihr|haben sie|hast du|habt ihr|ich bin|ich habe|hat|ist|has|is|do you|are you|have you|will you|would you|i am|i have|i|ich|final\\p{L}*|endgultig\\p{L}*|definitive?|verbindliche?|binding|schriftliche?|mundliche?|personliche?|aktull\\p{L}*|current|latest|written|verbal|personal|meine?|ihre?|deine?|my|your) ){0,3}';

/** An answer that takes the place of another. */
const LATER =
  / (?:final\p{L}*|endgultig\p{L}*|definitiv\p{L}*|verbindlich\p{L}*|binding|aktull\p{L}*|current|latest|nachtraglich\p{L}*) /u;

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
    'ja nein',
    'yes no',
    'angenommen',
    'akzeptiert',
  ],
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
const PROGRAMME = '(?:\\p{L}+ )?(?:mentoring|tandem)\\p{L}*|program(?:me?)?';

/** A header that says nothing but this may be the answer to an invitation. */
const WEAK_ALONE = new RegExp(
  `^ ${OPENING}(?:${ANSWER})(?: (?:\\d+|(?:am|an einem|an dem|an der|im|in the|in a) \\p{L}+|${PROGRAMME})){0,6} $`,
  'u',
);

/** What may stand behind an answer or a consent and says nothing else. */
const REMARK = `(?: (?:\\d+|am|on|datum|date|us|uns|ja nein|yes no|liegt vor|erteilt|vorhanden|given|(?:(?:am|an einem|an dem|an der|im|zum|in the|in a|in|to the|for the) )?(?:${PROGRAMME}))){0,6}`;

/** A header that says nothing but this asks for consent to nothing else. */
const PLAIN = new RegExp(`^ ${OPENING}(?:${ANSWER}|${CONSENT})${REMARK} $`, 'u');

/** A header that says nothing but this may be where the answers stand, if nothing else asks. */
const PLAIN_REPLY = new RegExp(`^ ${OPENING}(?:${REPLY})${REMARK} $`, 'u');

/** A header that says nothing but this is answered by those who do not take part. */
const PLAIN_NEGATED = new RegExp(
  `^ ${OPENING}(?:keine?|nicht|no|not) (?:${ANSWER}|${CONSENT})${REMARK} $`,
  'u',
);

/** A header with one of these asks for something else. */
const OTHER_MATTER =
  /(?:^| )(?:bereits|bisher|letzte\p{L}*|already|previous|teilgenommen|participated|bild|daten|data|photo|privacy)(?: |$)|vorjahr|foto|datenschutz|newsletter|bescheinigung|certificate|bereitschaftsdienst/u;

/** A header with one of these asks who does not take part, or no longer. */
const WITHDRAWN =
  / (?:widerruf|widerrufen|withdrawn|withdrawal) | opt(?:ed|ing)? out |abmeld|abgemeldet|unsubscri/;

/** The day or the reason of it in the same word: `Absagedatum`. */
const COMPOUND = '(?:s?(?:datum|date|grund|tag|zeitpunkt|erklarung|vermerk|status))?';

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
  ...['no longer (?:available|interested|in)', 'raus'],
].join('|');

/** What may stand before it and behind it and changes nothing: the day, the reason, by whom. */
const [BEFORE, BEHIND] = [
  '(?:(?:datum|tag|zeitpunkt|grund|grunde|date|day|time|reason|status|der|die|des|of|for|fur|hat|ist|has|is|wurde|was|wieder|selbst|spater|nachtraglich|kurzfristig|endgultige?|finale?|later?|mundlich|schriftlich|teilnehmer\\p{L}*|mentor\\p{L}*|mentee\\p{L}*|er|sie|he|she) )*',
  '(?: (?:am|an|on|at|zum|per|durch|by|von|via|wegen|weil|warum|wann|when|why|datum|date|day|tag|zeitpunkt|grund|reason|grunde|\\d+|(?:e )?mail|telefon\\p{L}*|phone|hr|pe|uns|us|wem|whom|ja nein|yes no|liegt vor|erfolgt|erhalten|eingegangen|received|worden|hat|ist|mentor\\p{L}*|mentee\\p{L}*))*',
] as const;

/** A header that says nothing but this does, too: `Zurückgezogen am`, `Absagedatum`. */
const WITHDRAWN_ALONE = new RegExp(`^ ${BEFORE}(?:${TAKEN_BACK})${BEHIND} $`, 'u');

/** From what somebody has withdrawn: what follows is it, or whoever did it. */
const FROM = / (?:von|vom|from|out of) (?:der |dem |den |the )?(.+)$/u;

/** The programme by whatever name, and people, by whom somebody was signed off. */
const PROGRAMME_OR_PERSON =
  /mentor|tandem|program|pilot|projekt|project|teilnahm|teilnehm|mitmach|particip|taking part|aktion|massnahm|angebot|initiativ|runde|welle|round|wave|kohort|cohort|liste|list |matching|paar|pair|veranstaltung|event|training|kurs|cours|seminar|workshop|consent|einwillig|zustimm|zusage|einverstand|anmeld|(?:^| )(?:alle[mns]?|all|everything|it|this|dies\p{L}*|hier|uns|us|hr|pe|ihm|ihr|mir|selbst|wem|whom|name|line|user)(?: |$)|personal|vorgesetzt|chef|fuhrungskraft|leit|manag|supervis|mitarbeit|employ|person|kolleg/u;

/** Matters that go with a canteen, a car park or a mailing list, whatever word stands before them. */
const COMPANY_MATTER =
  /kantin|canteen|cafeteria|mensa|mittag|lunch|parkplatz|parkhaus|parking|stellplatz|jobticket|shuttle|fahrgemeinschaft|betriebssport|fitness|betriebsarzt|impf|vaccin| kita|sepa|lastschrift|werbung|advert|mailing|verteiler|zeiterfassung|gleitzeit|weihnachtsfeier|sommerfest|betriebsausflug|cookie|tracking|telefonliste|intranet|whatsapp|dienstwagen|gewerkschaft/u;

/** Until when somebody may withdraw is no withdrawal. */
const DEADLINE = / bis | moglich|frist|belehrung| until |deadline/;

/** Beside a strong stem, one of these turns the question round, so that a yes means no. */
const NEGATION = new RegExp(
  [
    ...[' (?:nicht|not|non|nie|never|don t|cannot|unable|unwilling|against|gegen|exempt|void) '],
    ...[' (?:ohne|without) (?:\\p{L}+ )?(?:teiln|mitm|particip)', '^ no ', 'nichtteiln', ' kein'],
    ...['unfreiwill', 'involunt', 'unbereit', ' unavailable ', ' lehn(?:t|e|en) ', ' raus '],
    ...['verzicht', 'abgesagt', 'absag', 'ausgeschlossen', 'ausschlu', 'ausschliess', 'ausgesetzt'],
    ...['ablehn', 'abgelehnt', 'beende', 'abbrech', 'abgebroch', 'storn', 'widerruf', 'entfall'],
    ...['zuruckge', 'zuruckz', 'ruckzug', 'rucktritt', 'austritt', 'ausgetret', 'ausgestieg'],
    ...['verhinder', 'pausier', ' ruht ', 'gesperrt', 'untersagt', 'unmoglich', 'stopp', ' stop'],
    ...['withdr', 'cancel', 'declin', 'denied', 'drop', ' ended ', 'exclud', 'paused', 'refus'],
    ...['reject', 'revok', 'suspend'],
  ].join('|'),
  'u',
);

/** What the cells of a column come to. */
interface Answers {
  /** At least half of what is filled in is a yes or a no. */
  readonly mostlyAnswers: boolean;
  readonly some: boolean;
  readonly no: boolean;
  /** Some cell is a no or refuses in other words. */
  readonly refused: boolean;
  /** Some cell says anything but a no. */
  readonly entered: boolean;
  /** Whether some agree and others do not; purely, if nothing else stands there. */
  readonly divides: 'purely' | 'partly' | 'not';
}

/** A column that takes back what the consent says, and which of its cells do. */
interface Against {
  readonly column: number;
  readonly says: keyof typeof SAYS;
}

const SAYS = {
  yes: isYes,
  no: (cell: string) => isNo(cell) || refuses(cell),
  entry: isEntered,
} as const;

/** So many headers are named where nobody was asked. */
const MOST_NAMED = 3;

/** A column that is known as the consent. */
interface Known {
  readonly column: number;
  /** The programme or the call names it. */
  readonly chosen: boolean;
}

/**
 * Finds the column that asks who takes part, where no header is known for it: a form's question
 * such as “Möchten Sie als Mentor/in teilnehmen?”. A no is never overruled silently: a column that
 * may be a consent and holds one stops the run until the programme says what it is, and so does,
 * beside a consent, one in which somebody takes it back.
 */
export function findConsent(
  table: Table,
  isFree: (column: number) => boolean,
  options: Pick<PeopleOptions, 'unasked'>,
  known: Known | undefined,
  findings: Finding[],
): number | undefined {
  const candidates: number[] = [];
  /** What may be the consent or its opposite, and must not be passed over where nothing else is. */
  const doubtful: { readonly column: number; readonly negated: boolean }[] = [];
  /** What takes back a consent that was given, and the cells that do. */
  const against: Against[] = [];
  /** What may be the consent as well as the one that is, though its header says less. */
  const plain: number[] = [];
  /** The headers of columns that some have ticked and others have not, whatever they ask. */
  const telling: string[] = [];
  table.header.forEach((header, column) => {
    if (!isFree(column) || isProtected(header)) return;
    const kind = kindOf(header);
    const { mostlyAnswers, some, no, refused, entered, divides } = answersOf(table, column);
    if (divides === 'purely') telling.push(header);
    if (kind === 'negated' || kind === 'withdrawn') {
      const isWithdrawal = kind === 'withdrawn';
      // The day or the reason of a withdrawal is one, too.
      if ((mostlyAnswers && some) || (isWithdrawal && entered)) {
        doubtful.push({ column, negated: true });
        against.push({ column, says: isWithdrawal ? 'entry' : 'yes' });
      }
    } else if (kind === 'asks' && mostlyAnswers) {
      candidates.push(column);
    } else if (kind === 'unclear') {
      if (mostlyAnswers && some) doubtful.push({ column, negated: false });
    } else if (kind === 'other' ? mostlyAnswers && no : kind !== undefined && refused) {
      doubtful.push({ column, negated: false });
      if (kind === 'plain') plain.push(column);
    } else if (kind === 'asks' || kind === 'plain' || kind === 'reply') {
      // A tick for some says no for the others, where not all are known to have volunteered.
      if (divides !== 'not' && options.unasked === 'warn') {
        doubtful.push({ column, negated: false });
      }
    }
    if ((kind === 'asks' || kind === 'plain') && isLaterAnswer(header)) {
      against.push({ column, says: 'no' });
    }
  });
  const header = (column: number): string => entryOf(table.header, column);
  const consent = known?.column ?? candidates[0];
  if (consent === undefined) {
    for (const { column, negated } of doubtful) {
      const args = { header: header(column), negated };
      findings.push(finding('consent-unread', table.place(-1, column), args));
    }
    if (doubtful.length === 0 && options.unasked === 'warn') {
      const args = { perhaps: telling.slice(0, MOST_NAMED) };
      findings.push(finding('nobody-asked', table.place(-1), args));
    }
    return undefined;
  }
  const related = [table.place(-1, consent)];
  for (const { column, says } of against) {
    const count = countRows(table, consent, column, SAYS[says]);
    const args = { header: header(column), consent: header(consent), count, says };
    if (count > 0) {
      findings.push(finding('consent-withdrawn', table.place(-1, column), args, related));
    }
  }
  const contradicting = known === undefined ? plain : [...candidates, ...plain];
  for (const column of known?.chosen === true ? [] : contradicting) {
    if (against.some((one) => one.column === column)) continue;
    const count = countRows(table, consent, column, isNo);
    const args = { header: header(column), consent: header(consent), count };
    if (count > 0) {
      findings.push(finding('consent-contradicted', table.place(-1, column), args, related));
    }
  }
  if (known !== undefined) return consent;
  const [, second] = candidates;
  if (second !== undefined) {
    const headers = [header(consent), header(second)] as const;
    findings.push(finding('two-consent-columns', table.place(-1, second), { headers }, related));
  } else {
    findings.push(
      finding('consent-guessed', table.place(-1, consent), { header: header(consent) }),
    );
  }
  return consent;
}

/** Whether a remark in the brackets of a known header leaves it the consent: `Teilnahme (Foto)`. */
export function asksForConsent(header: string): boolean {
  const { rest, turned } = legendOf(header);
  const words = wordsOf(rest);
  return (
    turned === undefined &&
    !OTHER_MATTER.test(words) &&
    !WITHDRAWN.test(words) &&
    !NEGATION.test(words)
  );
}

/** What a header may ask for that has to do with consent. */
type Kind = 'asks' | 'negated' | 'withdrawn' | 'unclear' | 'plain' | 'reply' | 'sounds' | 'other';

/** What a header asks for, once it is known how it is answered: `Zusage (x = nein)`. */
function kindOf(header: string): Kind | undefined {
  const { rest, turned } = legendOf(header);
  const words = wordsOf(rest);
  // “Ja/Nein”, and nothing else.
  if (words === NO_WORDS && wordsOf(header) !== NO_WORDS) return 'reply';
  const kind = kindOfWords(words, fieldOf(rest) === 'volunteers');
  if (turned === undefined) return kind === 'known' ? undefined : kind;
  if (kind === undefined || kind === 'negated' || kind === 'withdrawn') return kind;
  return turned === 'no' ? 'negated' : kind === 'other' ? kind : 'unclear';
}

/**
 * Whether a header asks who takes part, who does not, or who no longer does; whether it asks for
 * consent and does not say to what, only sounds like it, or like something else as well; whether it
 * is known as the consent but for a remark.
 */
function kindOfWords(words: string, isKnown: boolean): Kind | 'known' | undefined {
  // “Bereits” says when, not whether somebody is ready.
  const isWeak = WEAK.test(words.replaceAll(' bereits ', ' ')) || WEAK_ALONE.test(words);
  const isStrong = STRONG.test(words);
  if (OTHER_MATTER.test(words) || isOtherWithdrawal(words)) {
    return isStrong || isWeak ? 'other' : undefined;
  }
  if (WITHDRAWN_ALONE.test(words) || WITHDRAWN.test(words)) {
    return DEADLINE.test(words) ? 'negated' : 'withdrawn';
  }
  if (isStrong || isKnown) {
    if (NEGATION.test(words)) return 'negated';
    return isStrong ? 'asks' : 'known';
  }
  if (PLAIN_NEGATED.test(words)) return 'negated';
  if (PLAIN.test(words)) return 'plain';
  if (!isWeak && PLAIN_REPLY.test(words)) return 'reply';
  return isWeak ? 'sounds' : undefined;
}

/** Whether a header says who has withdrawn from something else: `Abgemeldet von der Kantine`. */
function isOtherWithdrawal(words: string): boolean {
  if (!WITHDRAWN.test(words)) return false;
  if (COMPANY_MATTER.test(words)) return true;
  const matter = FROM.exec(words)?.[1];
  return matter !== undefined && !PROGRAMME_OR_PERSON.test(matter);
}

/** What `wordsOf` gives where there are none. */
const NO_WORDS = '  ';

/** Whether a header asks for an answer that takes the place of another: `Finale Zusage`. */
function isLaterAnswer(header: string): boolean {
  return LATER.test(wordsOf(header));
}

function wordsOf(header: string): string {
  const plain = termKey(header).normalize('NFD').replaceAll(/\p{M}/gu, '');
  return ` ${plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `.replaceAll(/([aou])e/g, '$1');
}

/** How many people said yes in one column, and something else in the other. */
function countRows(
  table: Table,
  consent: number,
  other: number,
  says: (cell: string) => boolean,
): number {
  let count = 0;
  for (const cells of table.rows.slice(labelRowsOf(table))) {
    if (says(entryOf(cells, other)) && answerOf(entryOf(cells, consent)) === true) count++;
  }
  return count;
}

/** Whether a cell is a yes, with whatever remark: below a question that is turned round, it is a no. */
function isYes(cell: string): boolean {
  return answerOf(cell) === true || beginsWithYes(cell);
}

function isNo(cell: string): boolean {
  return answerOf(cell) === false;
}

function answersOf(table: Table, column: number): Answers {
  let [filled, answered, agreed, said] = [0, 0, 0, 0];
  let [no, refused, entered] = [false, false, false];
  const rows = table.rows.slice(labelRowsOf(table));
  for (const cells of rows) {
    const cell = entryOf(cells, column);
    if (cell === '' || isNothing(cell)) continue;
    filled++;
    const answer = answerOf(cell);
    const isAnswer = answer !== undefined || beginsWithYes(cell);
    const refusal = answer === false || refuses(cell);
    const agrees = !refusal && (isAnswer || isAgreement(cell));
    if (isAnswer) answered++;
    if (agrees) agreed++;
    if (agrees || refusal) said++;
    no ||= answer === false;
    refused ||= refusal;
    entered ||= answer !== false;
  }
  return {
    ...{ mostlyAnswers: 2 * answered >= filled, some: answered > 0, no, refused, entered },
    divides: agreed === 0 || agreed === rows.length ? 'not' : said === filled ? 'purely' : 'partly',
  };
}
