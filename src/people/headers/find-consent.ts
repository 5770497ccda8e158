import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import { isNothing } from '../cells/words.ts';
import { answerOf, beginsWithYes, isEntered, refuses } from '../cells/yes-no.ts';
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
  '(?:(?:bist du|sind sie|seid ihr|haben sie|hast du|habt ihr|ich bin|ich habe|do you|are you|have you|i am|i have|i|ich) )?';

/** What the programme is called. */
const PROGRAMME = '(?:\\p{L}+ )?(?:mentoring|tandem)\\p{L}*|program(?:me?)?';

/** A header that says nothing but this may be the answer to an invitation. */
const WEAK_ALONE = new RegExp(
  `^ ${OPENING}(?:${ANSWER}|ruckmeldung)(?: (?:\\d+|(?:am|an einem|an dem|an der|im|in the|in a) \\p{L}+|${PROGRAMME})){0,6} $`,
  'u',
);

/** What may stand behind an answer or a consent and says nothing else. */
const REMARK = `(?: (?:\\d+|ja nein|yes no|liegt vor|erteilt|vorhanden|given|(?:(?:am|an einem|an dem|an der|im|zum|in the|in a|in|to the|for the) )?(?:${PROGRAMME}))){0,6}`;

/** A header that says nothing but this asks for consent to nothing else. */
const PLAIN = new RegExp(`^ ${OPENING}(?:${ANSWER}|${CONSENT})${REMARK} $`, 'u');

/** A header that says nothing but this is answered by those who do not take part. */
const PLAIN_NEGATED = new RegExp(
  `^ (?:ablehnung|${OPENING}(?:keine?|nicht|no|not) (?:${ANSWER}|${CONSENT})${REMARK}) $`,
  'u',
);

/** A header with one of these asks for something else. */
const OTHER_MATTER =
  /(?:^| )(?:bereits|bisher|letzte\p{L}*|already|previous|teilgenommen|participated|bild|daten|data|photo|privacy)(?: |$)|vorjahr|foto|datenschutz|newsletter|bescheinigung|certificate|bereitschaftsdienst/u;

/** A header with one of these asks who does not take part, or no longer. */
const WITHDRAWN =
  / (?:widerruf|widerrufen|withdrawn|withdrawal) | opt(?:ed|ing)? out |abmeld|abgemeldet|unsubscri/;

/** A header that says nothing but this does, too. */
const WITHDRAWN_ALONE =
  /^ (?:absage|abgesagt|abgelehnt|abgebrochen|ausgestiegen|ausgetreten|ausstieg|rucktritt|ruckzug|storno|storniert|stornierung|verzicht|zuruckgezogen|cancel(?:l?ed|lation)?|declined|dropped out|drop ?out|refused|rejected|revoked|stepped back|nicht verfugbar|not available|unavailable) $/;

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
}

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
  const against: { readonly column: number; readonly says: (cell: string) => boolean }[] = [];
  /** What may be the consent as well as the one that is, though its header says less. */
  const plain: number[] = [];
  table.header.forEach((header, column) => {
    if (!isFree(column) || isProtected(header)) return;
    const kind = kindOf(header);
    if (kind === undefined) return;
    const { mostlyAnswers, some, no, refused, entered } = answersOf(table, column);
    if (kind === 'negated' || kind === 'withdrawn') {
      const isWithdrawal = kind === 'withdrawn';
      const answered = mostlyAnswers && some;
      if (answered) doubtful.push({ column, negated: true });
      // The day or the reason of a withdrawal is one, too.
      if (answered || (isWithdrawal && entered)) {
        against.push({ column, says: isWithdrawal ? isEntered : isYes });
      }
    } else if (kind === 'asks' && mostlyAnswers) {
      candidates.push(column);
    } else if (kind === 'unclear') {
      if (mostlyAnswers && some) doubtful.push({ column, negated: false });
    } else if (kind === 'other' ? mostlyAnswers && no : refused) {
      doubtful.push({ column, negated: false });
      if (kind === 'plain') plain.push(column);
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
      findings.push(finding('nobody-asked', table.place(-1), {}));
    }
    return undefined;
  }
  const related = [table.place(-1, consent)];
  for (const { column, says } of against) {
    const count = countRows(table, consent, column, says);
    const args = { header: header(column), consent: header(consent), count };
    if (count > 0) {
      findings.push(finding('consent-withdrawn', table.place(-1, column), args, related));
    }
  }
  const contradicting = known === undefined ? plain : [...candidates, ...plain];
  for (const column of known?.chosen === true ? [] : contradicting) {
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
type Kind = 'asks' | 'negated' | 'withdrawn' | 'unclear' | 'plain' | 'sounds' | 'other';

/** What a header asks for, once it is known how it is answered: `Zusage (x = nein)`. */
function kindOf(header: string): Kind | undefined {
  const { rest, turned } = legendOf(header);
  const kind = kindOfWords(wordsOf(rest), fieldOf(rest) === 'volunteers');
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
  if (WITHDRAWN_ALONE.test(words)) return 'withdrawn';
  if (WITHDRAWN.test(words)) return DEADLINE.test(words) ? 'negated' : 'withdrawn';
  if (isStrong || isKnown) {
    if (NEGATION.test(words)) return 'negated';
    return isStrong ? 'asks' : 'known';
  }
  if (PLAIN_NEGATED.test(words)) return 'negated';
  if (PLAIN.test(words)) return 'plain';
  return isWeak ? 'sounds' : undefined;
}

/** Whether a header says who has withdrawn from something else: `Abgemeldet von der Kantine`. */
function isOtherWithdrawal(words: string): boolean {
  if (!WITHDRAWN.test(words)) return false;
  if (COMPANY_MATTER.test(words)) return true;
  const matter = FROM.exec(words)?.[1];
  return matter !== undefined && !PROGRAMME_OR_PERSON.test(matter);
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
  let [filled, answered] = [0, 0];
  let [no, refused, entered] = [false, false, false];
  for (const cells of table.rows.slice(labelRowsOf(table))) {
    const cell = entryOf(cells, column);
    if (cell === '' || isNothing(cell)) continue;
    filled++;
    const answer = answerOf(cell);
    if (answer !== undefined || beginsWithYes(cell)) answered++;
    no ||= answer === false;
    refused ||= answer === false || refuses(cell);
    entered ||= answer !== false;
  }
  return { mostlyAnswers: 2 * answered >= filled, some: answered > 0, no, refused, entered };
}
