import { relation } from '../relation.ts';
import { type PairingRule, pairingRule } from '../rule.ts';

/** The two were not a tandem before. */
export function noRepeat(): PairingRule {
  return pairingRule<number, number>({
    id: 'no-repeat',
    columns: { mentor: [], manager: [] },
    words: {
      en: { title: 'no repetition', says: 'The two were not a tandem before.' },
      de: { title: 'keine Wiederholung', says: 'Die beiden waren noch nie ein Tandem.' },
    },
    prepare: ({ history }) => {
      const related = relation(history);
      return { ...related, test: (a, b) => !related.test(a, b) };
    },
    because: (_mentor, _manager, language) =>
      language === 'de' ? 'waren schon ein Tandem' : 'were a tandem before',
  });
}
