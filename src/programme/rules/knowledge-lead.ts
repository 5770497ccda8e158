import { pairingRule } from '../define.ts';
import { better } from '../scale.ts';
import { levelText } from './level-text.ts';

/** The mentor knows more than the manager, where both levels are known. */
export const knowledgeLead = pairingRule({
  id: 'knowledge-lead',
  byDefault: 'required',
  columns: { mentor: ['social_media_skill'], manager: ['social_media_skill'] },
  comment: {
    en: "the mentor's level is above the manager's own",
    de: 'Mentor/in hat mehr Kenntnisse als die Führungskraft',
  },
  words: {
    en: {
      title: 'knows more',
      says: "The mentor's level is above the manager's own, where known.",
    },
    de: {
      title: 'weiß mehr',
      says: 'Mentor/in hat mehr Kenntnisse als die Führungskraft, sofern beide Stufen bekannt sind.',
    },
  },
  prepare: (_context, _setting, { scales }) => ({
    mentor: ({ skill }) => skill,
    manager: ({ skill }) => skill,
    test: (a: number | undefined, b: number | undefined) =>
      a === undefined || b === undefined || better(a, b, scales.social_media_skill) > 0,
  }),
  because: ({ skill: a }, { skill: b }) => ({
    en: `level ${levelText(a, 'en')} is not above the manager's ${levelText(b, 'en')}`,
    de: `Kenntnisse ${levelText(a, 'de')} liegen nicht über ${levelText(b, 'de')}`,
  }),
});
