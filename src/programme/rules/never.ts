import { pairing } from '../define.ts';
import { unrelated } from '../relation.ts';
import type { PairingRule } from '../rule.ts';

/** HR has forbidden these pairs in the roster; no programme switches that off. */
export function never(pairs: readonly (readonly [mentor: string, manager: string])[]): PairingRule {
  return pairing<number, number>({
    id: 'never',
    columns: { mentor: [], manager: [] },
    words: {
      en: { title: 'never', says: 'Pairs that HR has forbidden in the roster are not formed.' },
      de: {
        title: 'nie',
        says: 'Paare, die in der Tandemliste als „nie“ stehen, werden nicht gebildet.',
      },
    },
    prepare: () => unrelated(pairs),
    because: (_mentor, _manager, language) =>
      ({
        en: 'forbidden in the roster by “never”',
        de: 'in der Tandemliste mit „nie“ verboten',
      })[language],
  });
}
