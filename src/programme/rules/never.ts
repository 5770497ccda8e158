import { relation } from '../relation.ts';
import { type PairingRule, pairingRule } from '../rule.ts';

/** HR has forbidden these pairs in the roster; no programme switches that off. */
export function never(pairs: readonly (readonly [mentor: string, manager: string])[]): PairingRule {
  return pairingRule<number, number>({
    id: 'never',
    columns: { mentor: [], manager: [] },
    words: {
      en: { title: 'never', says: 'Pairs that HR has forbidden in the roster are not formed.' },
      de: {
        title: 'nie',
        says: 'Paare, die HR in der Tandemliste verboten hat, werden nicht gebildet.',
      },
    },
    prepare: () => {
      const related = relation(pairs);
      return { ...related, test: (a, b) => !related.test(a, b) };
    },
    because: (_mentor, _manager, language) =>
      language === 'de'
        ? 'in der Tandemliste mit „never“ verboten'
        : 'forbidden in the roster by “never”',
  });
}
