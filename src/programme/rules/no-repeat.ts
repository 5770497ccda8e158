import { pairingRule } from '../define.ts';
import { unrelated } from '../relation.ts';

/** The two were not a tandem before. */
export const noRepeat = pairingRule({
  id: 'no-repeat',
  byDefault: 'required',
  columns: { mentor: [], manager: [] },
  comment: {
    en: 'they were not a tandem before (--previous roster.csv)',
    de: 'die beiden waren noch kein Tandem (--previous roster.csv)',
  },
  words: {
    en: { title: 'no repetition', says: 'The two were not a tandem before.' },
    de: { title: 'keine Wiederholung', says: 'Die beiden waren noch nie ein Tandem.' },
  },
  prepare: ({ history }) => unrelated(history),
  because: () => ({ en: 'were a tandem before', de: 'waren schon ein Tandem' }),
});
