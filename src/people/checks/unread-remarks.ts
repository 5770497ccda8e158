import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { entryOf } from '../../util/entry.ts';
import type { PeopleOptions } from '../options.ts';
import type { Lookup } from '../lookup.ts';
import type { Files, Rows } from '../rows.ts';
import { OTHER_MATTER } from '../cells/remarks.ts';
import { termKey } from '../term.ts';
import { unreadColumns } from './unread-columns.ts';
import { once } from '../../util/once.ts';

/*
 * All patterns are held against `termKey` of a header or cell: lower case, one blank between words,
 * ss for ß.
 */

/** Without one of these nothing below can match, and most cells are short and have none. */
const WORTH_A_LOOK =
  /nicht|kein|not|n['’]t|no longer|never|withdr|opt(?:ed)? out|out of|dropp|sag|zur(?:ü|ue)ck|verzicht|ausstieg|ausgestieg|raus|niemals|ungern|abgemeld|declin|cancel|(?:ver|ge)storb|deceas|kündig|kuendig|resign|veto|ausgeschl|ausschl|exclud|(?:am|['’]m) out|aussteig|drop out|remov|delet|take me off|mind|verheiratet|married|no (?:match|pair|tandem)|lehn|absage|abmeld|streich|lösch|loesch|austrag|rausnehm|steig|umentsch|überlegt/iu;

/** The programme, where something is said of taking part in it. */
const IN_PROGRAMME =
  '(?:(?:am|an dem|an diesem|im|beim|in diesem|in the|in this|the|this) )?(?:(?:cross-)?(?:mentoring|tandem)(?:-?program(?:me?)?)?|program(?:me?)?|pilot)';

/** What may stand between the words of a phrase and does not change what it says. */
const GAP = `(?: (?:ich|er|sie|wir|leider|doch|nun|jetzt|diesmal|hiermit|lieber|gern|gerne|gar|auch|mehr|daher|deshalb|dieses jahr|in diesem jahr|dieses mal|heuer|wieder|bitte|meine|die|ihre|seine|wurde|wird|ist|hat|${IN_PROGRAMME}))*`;

/** The beginning of a clause and who is its subject; a day or an occasion before it is none. */
const CLAUSE =
  '(?:^|(?<!\\d)[.,;:!?()/–-] ?)(?:(?!(?:an|am|bei|beim|in|im|zu|zum|zur|auf|on|at|for|letztes|last|konnte|hatte|war) )[\\p{L}.]+ ){0,4}?';

const TAKE_PART = '(?:teilnehmen|teilzunehmen|mitmachen|mitzumachen|dabei sein|dabei)';

const END = `(?: ${IN_PROGRAMME})?(?= ?(?:$|[.,;:!()–-]| (?:this|because|since|due|as|weil|da|wegen|aus)(?!\\p{L})))`;

/** How and when something was said, to the end of a cell. */
const SAID =
  '(?: (?:(?:am|an|on|at|zum|seit|effective) [^;!?]{0,8}\\d[^;!?]{0,12}|(?:per|by|via) [^;!?]{0,15}|telefonisch|mündlich|schriftlich|[\\d(][^;!?]{0,25}))?[.!]*$';

/** How it was said, to the end of a cell: what is said to somebody else is another matter. */
const SENT =
  '(?: (?:(?:am|an|on|at|zum|seit|effective) [^;!?]{0,8}\\d[^;!?]{0,12}|(?:per|by|via) (?:e-?mail|mail|telefon|phone|teams|chat|anruf|sms)|telefonisch|mündlich|schriftlich|erhalten|erfolgt|liegt vor|eingegangen|received|[\\d(][^;!?]{0,25}))?[.!]*$';

/** What may stand before such a remark, and be said with it, and changes nothing. */
const ASIDE =
  "(?:(?:i am|i[’']m|am|is|are|he is|she is|er|sie|ich|wir|ist|bin|hat|habe|has|have|leider|unfortunately|sorry|currently|derzeit|aktuell|momentan|zurzeit|doch|lieber|inzwischen|mittlerweile|jetzt|nun|now|bitte|please|und|and|wieder|again),? )*";

/** From what somebody is to be taken. */
const FROM_IT = `(?: (?:(?:from|off|aus|von|vom) )?(?:(?:the|this|der|dem|diese[rm]?) )?(?:list|liste|round|runde|matching|vermittlung)| (?:from |out of |aus |vom )?${IN_PROGRAMME})?`;

/** Somebody takes no part, or no longer. */
const NOT_TAKING_PART = once(
  () =>
    new RegExp(
      [
        `^(?:(?:hat|ist|wurde|has|was|leider) )*(?:zurückgezogen|zurückgetreten|abgesagt|abgemeldet|ausgestiegen|declined|withdrawn|withdrew|cancell?ed|opted out|dropped out)${SAID}`,
        `^(?:(?:hat|ist|has|leider) )*(?:verstorben|gestorben|deceased|died|gekündigt|gekuendigt|kündigung|kuendigung|resigned|resignation)${SAID}`,
        `^(?:(?:ich|er|sie|er/sie) )?(?:möchten?|moechten?|will|mag)(?: (?:doch|lieber|leider|eigentlich))* nicht(?: mehr)?[.!]*$`,
        `^(?:(?:i|he|she|they) )?(?:do not|does not|don['’]t|doesn['’]t) (?:want|wish)(?: to)?(?: any ?more)?[.!]*$`,
        `^(?:bitte )?nicht (?:mehr )?teilnehmen(?!\\p{L})|^keine teilnahme(?: mehr)?(?= ?(?:$|[.,;!]))`,
        `^abgesagt(?= ?(?:$|[.,;!]))`,
        `(?<!\\p{L})(?:teilnahme|anmeldung|zusage|einwilligung)${GAP} (?:zurückgezogen|abgesagt|widerrufen|storniert)(?!\\p{L})`,
        `(?<!\\p{L})ziehe?t?${GAP} (?:teilnahme|anmeldung|zusage|einwilligung) zurück`,
        `(?<!\\p{L})verzichte[tn]? auf (?:die|eine|meine|ihre|seine) teilnahme(?! (?:am|an)(?! (?:programm|mentoring|tandem)))`,
        `^(?:withdrawn|withdrew|dropped out|opted out)${END}`,
        ...[
          `(?:not|no longer) (?:interested(?: in (?:taking part|participating))?|available|attending|joining)(?: any ?more)?(?: ${IN_PROGRAMME})?`,
          `kein(?:erlei)? interesse(?: mehr)?(?: an (?:der|einer) teilnahme)?(?: ${IN_PROGRAMME})?`,
          '(?:will |wants? to |möchte )?(?:raus|aussteigen|opt out|drop out)(?: will| möchte)?',
          `(?:am telefon |telefonisch |mündlich |schriftlich |per (?:e-?mail|mail|telefon) )?(?:abgesagt|abgelehnt|declined|storniert)`,
          `(?:nicht|nicht mehr) (?:dabei|interessiert|verfügbar)(?: ${IN_PROGRAMME})?`,
          `(?:lehnt|lehne)(?: (?:leider|doch|(?:die )?teilnahme|(?:das )?angebot|(?:die )?einladung|es))* ab`,
          `(?:absage|abmeldung|rückzug|rückzieher|cancellation|withdrawal)`,
          `(?:steigt|steige)(?: (?:leider|doch|wieder|nun|jetzt|aus (?:dem|diesem) (?:programm|mentoring|tandem|projekt)))* aus`,
          `(?:sich |mich )(?:wieder )?(?:abgemeldet|umentschieden|dagegen entschieden|(?:es )?anders überlegt)`,
          `(?:es )?(?:sich|mir) (?:es )?anders überlegt`,
          `changed (?:my|his|her|their) mind(?:,? sorry)?`,
        ].map((phrase) => `^${ASIDE}${phrase}${SENT}`),
        `^(?:i am|i['’]m) out${SENT}`,
        `^${ASIDE}(?:remove|delete|drop|unsubscribe|withdraw|exclude)(?: (?:me|him|her|them|us))?(?: again)?${FROM_IT}${SENT}`,
        `^${ASIDE}take (?:me|him|her|them|us) off${FROM_IT}${SENT}`,
        `^${ASIDE}(?:(?:mich|ihn|sie|uns) )?(?:(?:aus|von|vom) (?:(?:der|dem|diese[rm]) )?(?:liste|runde|matching|vermittlung|programm|mentoring|tandem|projekt) )?(?:rausnehmen|raus nehmen|herausnehmen|streichen|gestrichen|löschen|loeschen|austragen|abmelden|nicht (?:mehr )?(?:einplanen|vermitteln|berücksichtigen))${SENT}`,
        `no longer (?:wants? to |wish(?:es)? to |able to |going to )?(?:take part|takes part|taking part|participat(?:e|es|ing))${END}`,
        `no longer (?:interested(?: in (?:taking part|participating|${IN_PROGRAMME}))?|wants? to be (?:paired|matched))${END}`,
        `^not (?:taking part|participating)${END}`,
        `${CLAUSE}(?:${[
          `(?:nehme|nimmt|nehmen)${GAP} nicht${GAP} teil(?!\\p{L})`,
          `(?:mache|macht|machen)${GAP} nicht${GAP} mit(?= ?(?:$|[.,;!]))`,
          `(?:möchten?|moechten?|wollen|will|kann|können|werden?|wird|mag)${GAP} nicht${GAP} ${TAKE_PART}(?!\\p{L})`,
          `nicht${GAP} ${TAKE_PART} (?:möchte|moechte|will|kann|werde|wird)`,
          `(?:hat|habe|haben)${GAP} (?:abgesagt|teilnahme${GAP} (?:zurückgezogen|abgesagt|widerrufen|storniert))`,
          `(?:sage|sagt)${GAP} ab(?= ?(?:$|[.,;!]))`,
          `(?:bin|ist)${GAP} (?:ausgestiegen|nicht mehr dabei|raus)(?= ?(?:$|[.,;!]))`,
          `i (?:hereby |now |would like to |want to |wish to |have to |must |need to )?withdraw(?!\\p{L})(?! (?:from|my)(?! ${IN_PROGRAMME}| (?:my )?(?:participation|application|consent|registration)| (?:participation|application|consent|registration)))`,
          `(?:has|have|had to|wants to|would like to) (?:withdrawn|withdraw|dropped out|opted out)${END}`,
          `(?:(?:do|does|will|would|can|is|am|are) ?not|(?:do|does|wo|would|ca|is|are)n['’]t|prefer not to|rather not)(?: (?:want to|wish to|like to|be able to|be))? (?:take part|taking part|participat(?:e|ing))${END}`,
        ].join('|')})`,
      ].join('|'),
      'u',
    ),
);

/** Somebody is not to be paired, with whomever. */
const NOT_PAIRED = once(
  () =>
    new RegExp(
      [
        `(?<!(?:was|were|been|got|usually|is|are) )(?:not|n['’]t|never|avoid) (?:to )?(?:be )?(?:match|pair|team)(?:ed|ing)?(?: (?:up|me|him|her|them|us|this person))* with(?!\\p{L})`,
        `(?:do not|don['’]t|never|please not) (?:match|pair) (?:me|him|her|us)(?!\\p{L})`,
        `(?:nicht|nie|niemals|keinesfalls) (?:zusammen )?mit [^.;!?]{2,60}? (?:paaren|gepaart|matchen|gematcht|einteilen|eingeteilt|zusammenbringen|(?:in )?ein tandem|im tandem)(?!\\p{L})`,
        `${CLAUSE}(?:möchte|moechte|will)${GAP} nicht (?:gepaart|gematcht|eingeteilt) werden`,
        `(?:nicht (?:zusammen )?mit|not (?:together )?with) (?:meine[rnm]?|dem eigenen|der eigenen|my)(?: (?:own|line|direct|direkten))? (?:chefin|chef|vorgesetzten|führungskraft|boss|manager|supervisor)`,
      ].join('|'),
      'u',
    ),
);

/** Whom somebody does not want to meet, if it is somebody of the files. */
const NOT_WITH = once(
  () =>
    /(?<!\p{L})(?:(?:nicht|nie|niemals|keinesfalls|auf keinen fall|ungern|not|never) (?:zusammen |gemeinsam |together |working |work )?(?:mit|with|zu)|(?:no|kein) (?:pairing|match|matching|tandem|paar|mentoring) (?:mit|with)|(?:verheiratet|liiert|verwandt|verschwägert|married|related) (?:mit|with|to)) (?<whom>[^.;!?]{2,60})/u,
);

/** Who is said to be left out, if it is somebody of the files: `Veto: M1`, `M1 ausgeschlossen`. */
const LEFT_OUT =
  /^(?:vetos?|ausschluss|ausgeschlossen|excluded?|exclusion)(?: ?[:=–-]| gegen| against| von| of| mit| with)? ?(?<whom>[^.;!?]{2,60})$|^(?<who>[^.;!?]{2,60}?) (?:(?:ist|sind|is|are|bitte) )*(?:ausgeschlossen|ausschliessen|excluded|exclude|veto)[.!]*$/u;

/** What stands behind a name and is none. */
const BEHIND_NAME = once(
  () =>
    / ?(?:(?:zusammen|gepaart|paaren|arbeiten|zusammenarbeiten|bitte|please|sein|werden|in ein|im|tandem|together|wenn möglich|if possible)(?!\p{L})[ ,]*)+$/u,
);

/**
 * Remarks in columns that are not read, by people who would be paired: that they take no part, or
 * whom they must not meet. Somebody has to read them, since nothing else does; where they are said
 * of an occasion or in words that may mean anything else, nothing is said.
 */
export function checkUnreadRemarks(
  files: Files,
  lookup: Lookup,
  { ignore }: Pick<PeopleOptions, 'ignore'>,
): Finding[] {
  return [files.mentor, files.manager].flatMap((rows) =>
    unreadColumns(rows, ignore)
      .filter(({ header }) => !OTHER_MATTER.test(termKey(header)))
      .flatMap(({ header, at }) =>
        rowsWithRemark(rows, at, lookup).map(({ row, id }) => {
          const place = rows.table.place(row, at);
          return finding('remark-unread', id === '' ? place : { ...place, id }, { header });
        }),
      ),
  );
}

/** Who takes part, and says in a cell of the column that they do not or with whom not. */
function rowsWithRemark({ table, people }: Rows, at: number, lookup: Lookup): Rows['people'] {
  return people.filter(({ row, volunteers, left }) => {
    const cell = entryOf(entryOf(table.rows, row), at);
    if (cell.length < SHORTEST || !WORTH_A_LOOK.test(cell) || !volunteers || left) return false;
    const text = termKey(cell);
    if (NOT_TAKING_PART().test(text) || NOT_PAIRED().test(text)) return true;
    const { who, whom = who } = (NOT_WITH().exec(text) ?? LEFT_OUT.exec(text))?.groups ?? {};
    return whom !== undefined && lookup.isMentioned(whom.replace(BEHIND_NAME(), ''));
  });
}

/** No remark is shorter. */
const SHORTEST = 4;
