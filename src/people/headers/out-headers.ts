import { once } from '../../util/once.ts';

/*
 * Headers over a cross for whoever is not to be paired, as those who keep a list write them. As in
 * `consent-headers.ts`, all patterns are held against `wordsOf` a header.
 */

/**
 * That somebody is to be left out of the matching. Who is “not matched” or “nicht vermittelt” was not
 * so far, and may well be.
 */
const LEFT_OUT = [
  '(?:do not|don t|dont|must not|should not|may not|not to) (?:be )?(?:match|pair|team up|include|consider|assign|schedule|allocate|select|place)(?:d|ed|led)?',
  '(?:nicht|nicht mehr|nie|nie mehr|nie wieder|keinesfalls|keine) (?:einplanen|einzuplanen|eingeplant|verplanen|einteilen|zuteilen|zuordnen|vermitteln|vermittlung|paaren|paarung|matchen|berucksichtigen|berucksichtigt|vorsehen|vorgesehen|einbeziehen|aufnehmen|zulassen|zugelassen)',
  '(?:never|no longer) (?:match|pair)',
  '(?:no|kein) (?:matching|pairing)',
  'exclud(?:e|es|ed)|ausschliessen|auszuschliessen|ausgeschlossene?',
  '(?:ge|vor)?sperrt|gesperrte|sperren|sperre|blocked|barred|banned|ineligible|not eligible|disqualified',
  'on hold|paused|pausiert|suspended|ruht|ausgesetzt|zuruckgestellt|zuruckstellen|skip(?:ped)?',
  'removed?|deleted?|drop(?:ped)?|out|streichen|gestrichen|loschen|geloscht|entfernen|entfernt',
  '(?:he)?raus ?nehmen|(?:he)?rausgenommen|aussortiert',
].join('|');

/** From what. */
const PROGRAMME =
  '(?:(?:from|for|in|within|out of|vom|von|aus|fur|im|beim|bei) )?(?:(?:der|dem|den|das|the|this|diese[a-z]*) )?(?:program(?:me|m)?|pilot|match(?:ing|en)?|pairing|paarung|vermittlung|mentoring(?:programm)?|mentoring program(?:me)?|tandems?|runde|round|welle|wave|liste?)';

/** What may stand before and behind it and changes nothing: for how long, of what, by whom. */
const [BEFORE, BEHIND] = [
  `(?:(?:bitte|please|vorerst|derzeit|zurzeit|momentan|aktull|currently|temporarily|vorubergehend|is|ist|sind|wird|wurde|are|was|has|hat|been|to be|mentor[a-z]*|mentee[a-z]*|person|teilnehmer[a-z]*|status|${PROGRAMME}) )*`,
  `(?: (?:am|an|on|at|seit|since|ab|as of|bis|until|till|per|durch|by|von|wegen|datum|date|tag|grund|reason|\\d+|x|ja nein|yes no|hr|pe|${PROGRAMME}))*`,
] as const;

const OUT = once(() => new RegExp(`^ ${BEFORE}(?:${LEFT_OUT})${BEHIND} $`));

/** Without one of these it says nothing of the kind, and the long pattern need not be compiled. */
const WORTH_A_LOOK =
  / (?:not|don|dont|never|no|nicht|nie|kein|keine|keinesfalls|out|on hold|ruht) |match|pair|exclud|schl(?:ie|o)ss|sperr|block|barred|banned|eligib|disqual|paus|suspend|gesetzt|gestellt|stellen|skip|remov|delet|drop|str(?:ei|i)ch|losch|entfern|nehmen|genommen|sortiert/;

/** Whether a header says nothing but that whoever has a cross there is not to be paired. */
export function saysOut(words: string): boolean {
  return WORTH_A_LOOK.test(words) && OUT().test(words);
}
