import { answerOf } from '../cells/yes-no.ts';
import { termKey } from '../term.ts';
import { once } from '../../util/once.ts';

/** What a header says of its cells. */
export interface Legend {
  /** The header in lower case without what only says how to answer. */
  readonly rest: string;
  /**
   * Whether a cell that is read as yes means no by this header (`x = nein`), or something that is
   * neither (`x = krank`).
   */
  readonly turned: 'no' | 'unclear' | undefined;
}

/** What is not filled in. */
const BLANK =
  '(?:kein(?:e|en)? (?:eintrag|eintragung|angabe|kreuz|antwort)|nichts|no (?:entry|answer|cross|tick)|leere?s?(?: feld)?|blank|empty|sonst|ansonsten|otherwise|else)';

/** What a cell is filled in with, or not: `x`, `1`, `✓`, `Kreuz`. */
const MARK = `(?:${BLANK}|ja|nein|yes|no|true|false|wahr|falsch|(?:an)?kreuz(?:chen)?|haken|häkchen|cross|tick|[xjyn]|\\d{1,2}|[✓✔✅☑☒✗✘❌☐])`;

/** What stands between a mark and its meaning anywhere, and only where a part begins. */
const [EQUALS, BETWEEN] = [
  '(?: ?(?:=+|->|→|≙) ?| (?:bedeutet|heisst|means|steht für|stands for):? )',
  '(?: ?: ?| ?[–—-] ?| (?:is|für|fuer|for|if|bei|wenn) )',
];

/** A mark and what it means, up to the next: `x = nein`, `(1: ja`, `ja = x`, `x bedeutet nein`. */
const PAIR = once(
  () =>
    new RegExp(
      `(?:(?<![\\p{L}\\p{N}])(?<mark>${MARK})${EQUALS}|(?<=[([:;,/] ?)(?<first>${MARK})${BETWEEN})["„“”'‚‘]?(?<meaning>[^,;()[\\]/|="“”?]+?)(?=["“”'‘]? ?(?:[,;()[\\]/|?]|$| (?:(?:und|and|oder|or) )?${MARK} ?=| ${BLANK} (?:ja|nein|yes|no)(?!\\p{L})))`,
      'gu',
    ),
);

/** `sonst nein`, `leer nein`, without anything between. */
const BLANK_IS_NO = once(
  () =>
    new RegExp(
      `(?<!\\p{L})${BLANK} ?[=:]? ?(?:bedeutet |heisst |means )?(?:nein|no)(?!\\p{L})`,
      'gu',
    ),
);

/** What may be answered: `ja/nein`, `yes or no`, `J/N`, `Ja / Nein / Vielleicht`. */
const CHOICE = once(
  () =>
    /(?<![\p{L}\p{N}])(?:(?:ja|yes|j|y) ?(?:[/|,;–-]|oder|or|bzw\.?|and|und)? ?(?:nein|no|n)|(?:nein|no|n) ?(?:[/|,;–-]|oder|or|bzw\.?) ?(?:ja|yes|j|y))(?![\p{L}\p{N}])/gu,
);

/** `Wenn nein, warum?` is a further question, and says nothing of the cells. */
const WHY_NOT = once(
  () =>
    /(?<!\p{L})(?:wenn|falls|if) (?:nein|no|not)[,:]? ?(?=bitte|please|warum|wieso|weshalb|why|grund|reason|begrund|begründ)/gu,
);

/** What a yes means where people take part. */
const AGREES = once(
  () =>
    /^(?:(?:ich|wir|er|sie|i|we|am|bin|ist|is|hat|has|habe|would like to|will|möchte|moechte|want to|wants to|zur|zum|am|im|the|die|in) )*(?:ja|yes|y|j|wahr|true|ok|okay|nehme|nimmt|teil|teilnahme|teilnehm\p{L}*|macht? (?:\p{L}+ )?mit|mitmach\p{L}*|mitzumachen|macht|dabei|freiwillig\p{L}*|zusage|zugesagt|zugestimmt|stimmt? zu|gerne?|einverstanden|einwilligung|bereit|interess\p{L}*|angemeldet|anmeldung|verfügbar|verfuegbar|available|take part|takes part|taking part|participat\p{L}*|volunt\p{L}*|joins?|joining|opt(?:s|ed)? in|wants?|wish\p{L}*|confirmed|bestätigt|registered|consent\p{L}*|agree[sd]?|accept(?:s|ed)?|mentor\p{L}*|mentee\p{L}*|manager\p{L}*|führungskr\p{L}*|zutreffend|trifft zu|applies|möchte|moechte|will)(?: (?:teil|teilnehmen|mit|mitmachen|ist|am|im|als|as|an|a|in|to|take part|participate|programm|programme|program|mentoring|tandem|mentor\p{L}*))*$/u,
);

/** A no that stands by itself in a part of a header, or is what is to be marked. */
const NO_ITSELF = once(
  () =>
    /(?<!\p{L})nein(?!\p{L})|(?:^|[()[\]:;–—]|- )["„“ ]*no["“” ]*(?=$|[()[\]:;–—]| -)|(?<!\p{L})(?:tick|cross|mark|check|select|x|[=:]) (?:for |if |= ?)?["“]?no["”]?(?!\p{L})|(?<!\p{L})no["”]? ?=/gu,
);

/** Reads what a header says of how it is answered. */
export function legendOf(header: string): Legend {
  let turned: Legend['turned'];
  const asked = termKey(header)
    .replaceAll(WHY_NOT(), ' ')
    .replaceAll(BLANK_IS_NO(), ' ')
    .replaceAll(PAIR(), (pair: string, mark?: string, first?: string, meaning?: string) => {
      const says = whatItSays(mark ?? first ?? '', (meaning ?? '').trim());
      if (says === undefined) return pair;
      if (says !== 'same' && turned !== 'no') turned = says;
      return ' ';
    })
    .replaceAll(CHOICE(), ' ');
  const rest = asked.replaceAll(NO_ITSELF(), ' ');
  return { rest, turned: rest === asked ? turned : 'no' };
}

const LEFT_BLANK = once(() => new RegExp(`^${BLANK}$`, 'u'));
/** What a mark that is named is written as. */
const NAMED = /^(?:(?:an)?kreuz(?:chen)?|haken|häkchen|cross|tick)$/u;

/** Whether a mark is read as what it is said to mean; undefined where it is no mark. */
function whatItSays(mark: string, meaning: string): 'same' | 'no' | 'unclear' | undefined {
  const isBlank = LEFT_BLANK().test(mark);
  const read = isBlank ? false : answerOf(NAMED.test(mark) ? 'x' : mark);
  const said = LEFT_BLANK().test(meaning) ? false : answerOf(NAMED.test(meaning) ? 'x' : meaning);
  if (said !== undefined) return read === undefined || said === read ? 'same' : 'no';
  // What is read as neither is an error in its cell, and a no harms nobody.
  if (read !== true) return isBlank || read === false ? 'same' : undefined;
  return AGREES().test(meaning) ? 'same' : 'unclear';
}
