import { once } from '../../util/once.ts';

/*
 * Questions whether somebody would be a mentor or in a tandem that have none of the words for taking
 * part. As in `consent-headers.ts`, all patterns are held against `wordsOf` a header.
 */

/** What a survey calls the programme, or somebody in it. */
const PROGRAMME = once(
  () =>
    / (?:(?:reverse|cross|co|peer)?mentor[a-z]*|mentee[a-z]*|tandem[a-z]*|(?:be|being|get|getting|to) (?:paired|matched)|(?:pair|match) (?:you|me|us|him|her|them|up) |gepaart|gematcht)|(?:coach|teach|train|lehr|unterricht|beibring|beizubring|schul|unterstutz|support).* (?:managers?|executives?|leaders?|fuhrungskraf[a-z]*|vorgesetzte[a-z]*) | (?:managers?|executives?|leaders?|fuhrungskraf[a-z]*|vorgesetzte[a-z]*) .*(?:coach|teach|train|lehr|unterricht|beibring|beizubring|schul|unterstutz|support)/,
);

/** What asks whether somebody would, rather than whether they are or were. */
const WISH = once(
  () =>
    new RegExp(
      [
        ' (?:would|will|wants?|wanted|wish(?:es)?|shall|should|imagine|consider|considering) ',
        ' (?:like|love|prefer|hope|plan|intend|agree|offer|apply|volunteer|choose)s? to ',
        ' (?:happy|ready|prepared|keen|glad|eager|open|free|available|willing|interested|up) (?:to|for|on|in|as) ',
        ' (?:i|we|ich|wir) (?:agree|accept|need|ll|can|could|may|d) | (?:can|could|may|might) (?:you|we|i) ',
        ' (?:mocht|woll|willst|wurd|konnt|kannst|konnen|wunsch|sollen|solltest)[a-z]* ',
        ' (?:lust|interesse|interessiert|interest|gern|gerne|bereit|gewunscht|erwunscht|desired|wanted) ',
        ' (?:zur verfugung|in frage|in betracht|an bord|on board|vormerken|eintragen|aufnehmen|join|bock) ',
        ' (?:darf ich|durfen wir) ',
        ' (?:be|being|become|becoming|act as|serve as|work as) (?:a |an |our |the )?(?:[a-z]+ )?(?:mentor|mentee)',
        ' (?:mentor|mentorin|mentor in|mentor innen|mentee|tandem[a-z]*) (?:zu )?(?:werden|sein|bleiben) ',
      ].join('|'),
    ),
);

/** One of these asks for something that goes with the programme: its courses, what somebody knows of it. */
const ASIDE =
  /training|schulung|seminar|workshop| cours|kurs |zertifi|certif|handbuch|handbook|guide|leitfaden|erfahrung|experience|event|veranstaltung|termin|meeting|treffen|kick ?off|essen|food| meal|lunch|report|bericht| info|material| mail|kontakt|contact|recommend|empfehl| schon | before |fruher|ehemal|former| ever |name|liste? |buch |book |shirt|gift|geschenk|bewert| rate |feedback|zufrieden|satisf/;

/** Words that leave a header with the programme alone a question who is in it. */
const [FILLING, NAMED] = [
  [
    ...[
      'a',
      'an',
      'the',
      'as',
      'als',
      'ein',
      'eine',
      'einen',
      'einem',
      'einer',
      'der',
      'die',
      'das',
    ],
    ...[
      'den',
      'dem',
      'am',
      'an',
      'im',
      'in',
      'innen',
      'beim',
      'zum',
      'zur',
      'for',
      'fur',
      'to',
      'of',
    ],
    ...['our', 'unser[a-z]*', 'my', 'meine?', 'be', 'become', 'sein', 'werden', 'i', 'ich', 'you'],
    ...['du', 'sie', 'are', 'is', 'ist', 'bin', 'bist', 'sind', 'und', 'and', 'or', 'oder'],
    ...['digital', 'social', 'media', 'ja nein', 'yes no', 'y n', 'j n', 'true false', '\\d+'],
    ...['runde', 'round', 'pool', 'aufnahme', 'jahr', 'year', 'program(?:me|m)?', 'm w d'],
  ],
  [
    ...['(?:reverse|cross|peer)? ?mentor(?:in|ing|ship|schaft|enschaft|at)?', 'mentee', 'tandem'],
    ...['mentor(?:en|innen)?(?:tatigkeit|einsatz|rolle|programm|pool)', 'mentoringprogramm'],
    ...['tandem(?:partner(?:in)?|programm|bildung)', 'to mentor'],
  ],
].map((words) => words.join('|'));

/** Who has no mentor may wish for one, but no mentoring is none. */
const NONE = /^ (?:no|keine?) (?:[a-z]+ )?mentoring /;

const NOTHING_BUT_PROGRAMME = once(
  () => new RegExp(`^ (?:(?:${FILLING}) )*?(?:${NAMED}) (?:(?:${FILLING}|${NAMED}) )*$`),
);

/** A question that does not say for what, since the whole form is about it. */
const [WHETHER, WITHIN] = [
  [
    '(?:hast du|haben sie|habt ihr|hattest du|hatten sie|ich habe|ich hatte)? ?lust',
    '(?:are you|i m|i am) (?:in|on board|ready|game|up for (?:it|this))',
    '(?:bist du|sind sie|ich bin) an bord|(?:kommt|kame) (?:fur (?:mich|dich|sie) )?in frage|wants in',
    'count me in|(?:please )?sign me up|(?:can|could|may) we count on you|ready',
    '(?:konnen wir|kann ich|konnten wir) (?:mit (?:ihnen|dir|euch) rechnen|auf (?:sie|dich|euch) zahlen)',
    '(?:(?:mochte[a-z]*|woll[a-z]*|will[a-z]*|wurde[a-z]*|konn[a-z]*) )?(?:(?:du|sie|ihr|ich|gerne?|dich|sich|mich) )*(?:(?:am|im|beim) programm )?(?:mitwirken|mithelfen|dabei sein|beitreten|beteiligen|anmelden)',
    '(?:mitwirkung|beteiligung|(?:wirke?n?|wirkst|hilfst|helfen) (?:(?:du|sie|ich) )?mit)',
    '(?:(?:would|do|will) you )?(?:(?:like|want|wants|love) to )?(?:be involved|get involved|be part of it|be there|contribute|sign up|register)',
  ].join('|'),
  '(?:drauf|darauf|dazu|dabei|gewunscht|ja nein|yes no|uns|us|(?:am|im|beim|in the|for the) program(?:me|m)?|\\d+)',
] as const;

const BARE = once(() => new RegExp(`^ (?:${WHETHER})(?: ${WITHIN})* $`));

/** What a header asks of the programme without a word for taking part. */
export type ProgrammeQuestion =
  /** Whether somebody would be in it. */
  | 'wish'
  /** For something that goes with it, for all that is known. */
  | 'aside'
  /** It names nothing but the programme or a role in it. */
  | 'named';

/** What a header asks, by its `wordsOf`. */
export function programmeQuestion(words: string): ProgrammeQuestion | undefined {
  if (BARE().test(words)) return 'wish';
  if (!PROGRAMME().test(words)) return undefined;
  if (NONE.test(words)) return 'named';
  if (WISH().test(words)) return ASIDE.test(words) ? 'aside' : 'wish';
  return NOTHING_BUT_PROGRAMME().test(words) ? 'named' : undefined;
}
