import { pairingRule } from '../define.ts';
import { inCommon } from './in-common.ts';

/** The two have a time slot in common, where both list any. */
export const sharedAvailability = pairingRule({
  id: 'shared-availability',
  byDefault: 'off',
  columns: { mentor: ['availability'], manager: ['availability'] },
  comment: {
    en: 'at least one common time slot, where both list any',
    de: 'mindestens ein gemeinsames Zeitfenster, sofern beide welche nennen',
  },
  words: {
    en: { title: 'common time', says: 'They have a time slot in common, where both list any.' },
    de: {
      title: 'gemeinsame Zeit',
      says: 'Sie haben ein Zeitfenster gemeinsam, sofern beide welche nennen.',
    },
  },
  prepare: inCommon(({ availability }) => availability),
  because: () => ({ en: 'no time slot in common', de: 'kein gemeinsames Zeitfenster' }),
});
