import { once } from '../../util/once.ts';
import type { Column } from '../person.ts';
import { termKey } from '../term.ts';
import { fieldOf } from './vocabulary.ts';

/** How each kind of question begins. */
const WHICH = '^(?:(?:in|on|at|an|zu|to|about|über) )?(?:which|what|welche[rmns]?|was)(?!\\p{L})';
const WHO = '^(?:(?:to|an|with|mit) )?(?:who|whom|wer|wem|wen)(?!\\p{L})|^wie heisst';

/** What a form's questions ask for, held against `termKey`: the first that fits counts. */
const QUESTIONS = once((): readonly (readonly [Column, RegExp])[] =>
  (
    [
      [
        'excludes',
        "(?=.*(?:(?:rather|prefer|do|should|must|can|may)(?: (?:we|you|i))? ?not|don['’]t|avoid|nicht|keinesfalls|auf keinen fall))(?=.*(?:anyone|anybody|someone|somebody|whom?|people|person|jemand|wen|wem))(?=.*(?:pair|match|tandem|work with|zusammen|paar))",
      ],
      [
        'prefers',
        "^(?!.*(?: not |n['’]t|nicht))(?=.*(?:anyone|anybody|someone|somebody|whom?|jemand|wen|wem))(?=.*(?:like|prefer|want|wish|gern|wünsch|möchte))(?=.*(?:pair|match|tandem|zusammen|paar))",
      ],
      [
        'reports_to',
        `(?:${WHO}).*(?:line manager|(?:your|direct) (?:manager|boss|supervisor)|report to|vorgesetzt|führungskraft|(?:dein|ihr|euer)e? chef|berichte)`,
      ],
      ['topics', `(?:${WHICH}).*(?:topic|themen|thema|subject|teach|learn|lernen|vermitteln)`],
      [
        'department',
        `(?:${WHICH}).*(?:department|abteilung|business unit|division|unternehmensbereich|bereich (?:arbeite|bist|sind))`,
      ],
      [
        'languages',
        `(?:${WHICH}).*(?:languages?|sprachen?)(?!\\p{L}).*(?:speak|spoken|sprech|sprich)`,
      ],
      [
        'site',
        `(?:${WHICH}).*(?:location|office|site|standort)(?!\\p{L}).*(?:work|based|arbeite|tätig)|^where (?:do you work|are you based)`,
      ],
    ] as const
  ).map(([column, pattern]) => [column, new RegExp(pattern, 'u')]),
);

/**
 * What a question asks for (“Which department do you work in?”), or a header that gives two names
 * (`Kostenstelle/Abteilung`): enough for a proposal, too little to be read as that.
 */
export function askedColumn(header: string): string | undefined {
  const words = termKey(header);
  const asked = QUESTIONS().find(([, pattern]) => pattern.test(words));
  if (asked !== undefined) return asked[0];
  const parts = header.split('/').map((part) => part.trim());
  return parts.length < 2 ? undefined : parts.map(fieldOf).find((field) => field !== undefined);
}
