import { pairingRule } from '../define.ts';
import { inCommon } from './in-common.ts';

/** The mentor offers a topic that the manager wants, where both list any. */
export const sharedTopic = pairingRule({
  id: 'shared-topic',
  byDefault: 'off',
  columns: { mentor: ['topics'], manager: ['topics'] },
  comment: {
    en: 'at least one topic offered is wanted, where both list any',
    de: 'mindestens ein gewünschtes Thema, sofern beide welche nennen',
  },
  words: {
    en: {
      title: 'common topic',
      says: 'The mentor offers a topic that the manager wants, where both list any.',
    },
    de: {
      title: 'gemeinsames Thema',
      says: 'Mentor/in bietet ein Thema an, das sich die Führungskraft wünscht, sofern beide welche nennen.',
    },
  },
  prepare: inCommon(({ topics }) => topics),
  because: () => ({ en: 'no topic in common', de: 'kein gemeinsames Thema' }),
});
