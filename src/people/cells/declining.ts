import { once } from '../../util/once.ts';
import { termKey } from '../term.ts';
import { clausesOf, DECLINING_STEMS, OTHER_MATTER } from './remarks.ts';

/*
 * A remark beside a pair that was proposed may say that one of the two declined. Only a clause that
 * says nothing else counts: what is declined may be a day, and who declines may be somebody else.
 */

/** Who declined, of the two; when and how; and what, if it is no occasion. */
const FILLERS = [
  ...['er', 'sie', 'ich', 'wir', 'beide', 'der', 'die', 'das', 'dem', 'den', 'herr', 'frau'],
  ...['hr', 'fr', 'dr', 'prof', 'mr', 'mrs', 'ms', 'mentor', 'mentorin', 'mentee', 'fk'],
  ...['manager', 'managerin', 'führungskraft', 'fuehrungskraft', 'he', 'she', 'they', 'i', 'we'],
  ...['both', 'the', 'hat', 'haben', 'habe', 'hatte', 'ist', 'sind', 'bin', 'war', 'wurde'],
  ...['wird', 'has', 'have', 'had', 'is', 'was', 'were', 'leider', 'nun', 'jetzt', 'doch'],
  ...['inzwischen', 'mittlerweile', 'bereits', 'schon', 'heute', 'gestern', 'kurzfristig'],
  ...['endgültig', 'definitiv', 'wieder', 'selbst', 'sich', 'hiermit', 'telefonisch', 'mündlich'],
  ...['schriftlich', 'persönlich', 'auch', 'unfortunately', 'sadly', 'now', 'already', 'today'],
  ...['yesterday', 'again', 'finally', 'hereby', 'formally', 'politely', 'verbally'],
  ...['in writing', 'per', 'via', 'by', 'e', 'mail', 'email', 'telefon', 'anruf', 'phone'],
  ...['teams', 'chat', 'am', 'an', 'on', 'vom', 'von', 'zum', 'seit', 'dann', 'danach', 'then'],
  ...['since', 'from', 'of', 'to', 'for', 'für', 'auf', 'seine', 'ihre', 'seinen', 'ihren'],
  ...['meine', 'eine', 'einen', 'his', 'her', 'their', 'my', 'a', 'this', 'teilnahme'],
  ...['anmeldung', 'zusage', 'bewerbung', 'vorschlag', 'angebot', 'einladung', 'anfrage'],
  ...['tandem', 'mentoring', 'programm', 'participation', 'application', 'consent', 'offer'],
  ...['proposal', 'invitation', 'request', 'match', 'pairing', 'programme', 'program', 'januar'],
  ...['februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober'],
  ...['november', 'dezember', 'january', 'february', 'march', 'may', 'june', 'july', 'october'],
  ...['december', 'letzte woche', 'vorige woche', 'diese woche', 'last week', 'this week'],
  'wegen \\p{L}+',
  'aus \\p{L}+gründen',
  'aus (?:persönlichen|privaten|familiären|beruflichen) gründen',
  'for (?:personal|private|family) reasons',
  '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '\\d{1,2}[./](?:\\d{1,2}[./]?(?:\\d{2,4})?)?|20\\d\\d(?:-\\d\\d-\\d\\d)?',
];

const ENDING = '(?:e[nrs]?|et[en]*|t|te[nrs]?|ung|s|ed|ing|ew|awn|aws?|awal|al)?';

const DECLINES = once(() => {
  const filler = `(?:${FILLERS.join('|')})`;
  const between = `(?: ${filler})*`;
  const verbs = [
    `(?:${DECLINING_STEMS.join('|')})${ENDING}`,
    `(?:lehn|sag)(?:e|t|te|en)${between} ab`,
    `(?:ziehe|zieht|ziehen|zog|trete|tritt|trat)${between} zur(?:ü|ue)ck`,
    `zur(?:ü|ue)ck(?:gezogen|getreten|ziehen)`,
    `(?:steige|steigt|stieg)${between} aus|(?:springt|sprang)${between} ab|abgesprungen`,
    `(?:nehme|nimmt|nehmen)${between} nicht(?: mehr)?${between} teil`,
    `(?:mache|macht|machen)${between} nicht(?: mehr)?${between} mit`,
    `(?:möchten?|will|wollen)${between} nicht(?: mehr)?(?: (?:teilnehmen|mitmachen))?`,
    `(?:kann|können)${between} nicht(?: mehr)? (?:teilnehmen|mitmachen)`,
    `kein interesse(?: mehr)?|no longer interested|not interested`,
    `(?:(?:does|do|did) not|(?:does|do|did)n t) (?:want|wish)(?: to (?:take part|participate))?`,
    `(?:not|no longer) (?:taking part|participating)|(?:said|says) no`,
    `(?:dropped|opted|pulled|backed) out|stepped (?:back|down)|turned(?: it| this)? down`,
  ].join('|');
  const because =
    '(?: (?:wegen|weil|da|aufgrund|mangels|aus|because|due to|owing to|since|as)(?!\\p{L}).*)?';
  return new RegExp(`^(?:${filler} )*(?:${verbs})${between}${because}$`, 'u');
});

/** Without one of these nothing above can match. */
const WORTH_A_LOOK = once(
  () =>
    new RegExp(
      `${DECLINING_STEMS.join('|')}|zur(?:ü|ue)ck|(?: ab| aus|abgesprungen|nicht|kein|not?|out|back|down|longer)(?!\\p{L})|n['’]t`,
      'u',
    ),
);

/** It is about an occasion, or about those who were to meet before. */
const ELSEWHERE = once(
  () =>
    /termin|treffen|meeting|gespräch|gespraech|telefonat|(?<!\p{L})calls?(?!\p{L})|kick|workshop|event|veranstaltung|seminar|schulung|training|session|webinar|kennenlern|lunch|mittagess|verschob|verleg|nachhol|postpon|reschedul|date(?!\p{L})|ersatz|statt|stelle|nachrück|nachrueck|vertret|instead|replac|ursprünglich|urspruenglich|vorgänger|vorgaenger|zuvor|vorher|bisher|previous|former|original|letzte[nsr]?(?! woche)(?!\p{L})|last(?! week)(?!\p{L})/u,
);

/** Afterwards somebody said yes all the same. */
const CONSENTS = once(
  () =>
    /zugesagt|zugestimmt|angenommen|dabei|bestätigt|accept|agree|confirm|says? yes|(?<!\p{L})(?:ja|yes)(?!\p{L})/u,
);

/** Whether a header can be that of remarks on a pair, and not on an occasion or a former round. */
export function isOfPair(header: string): boolean {
  const key = termKey(header);
  return !OTHER_MATTER.test(key) && !ELSEWHERE().test(key);
}

/** A longer remark says more than one thing. */
const LONGEST = 120;

/**
 * Whether a remark says that one of two people declined or withdrew, and nothing about another
 * matter, another person or a later yes.
 *
 * @param own the ids and names of the two
 */
export function saysDeclined(remark: string, own: readonly string[]): boolean {
  if (remark.length > LONGEST) return false;
  const text = termKey(remark);
  if (!WORTH_A_LOOK().test(text) || ELSEWHERE().test(text)) return false;
  const clauses = clausesOf(withoutWords(text, own));
  const last = clauses.findLastIndex((clause) => DECLINES().test(clause));
  return last >= 0 && !clauses.slice(last + 1).some((clause) => CONSENTS().test(clause));
}

/** A text without the words of ids and names; the signs around them stay. */
function withoutWords(text: string, names: readonly string[]): string {
  const words = new Set(
    names.map(termKey).flatMap((name) => [name, ...name.split(/[\s,]+/), ...name.split(/[\s,-]+/)]),
  );
  return text
    .split(' ')
    .map((token) => {
      const word = token.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      return word !== '' && words.has(word) ? token.replace(word, '') : token;
    })
    .join(' ');
}
