import { pairingRule } from '../define.ts';
import { inCommon } from './in-common.ts';

/** The two have a language in common, where both list any. */
export const sharedLanguage = pairingRule({
  id: 'shared-language',
  byDefault: 'required',
  columns: { mentor: ['languages'], manager: ['languages'] },
  comment: {
    en: 'at least one common language, where both list any',
    de: 'mindestens eine gemeinsame Sprache, sofern beide welche nennen',
  },
  words: {
    en: { title: 'common language', says: 'They have a language in common, where both list any.' },
    de: {
      title: 'gemeinsame Sprache',
      says: 'Sie haben eine Sprache gemeinsam, sofern beide welche nennen.',
    },
  },
  prepare: inCommon(({ languages }) => languages),
  because: () => ({ en: 'no language in common', de: 'keine gemeinsame Sprache' }),
});
