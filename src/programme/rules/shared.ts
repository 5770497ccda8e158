import type { Person, Term } from '../../people/person.ts';
import { type PairingRule, pairingRule, type Words } from '../rule.ts';
import type { Language } from '../../findings/finding.ts';

interface Shared {
  readonly id: string;
  readonly column: 'languages' | 'topics';
  readonly words: Readonly<Record<Language, Words>>;
  readonly because: Readonly<Record<Language, string>>;
}

/** The two lists have an entry in common, where both list any. */
export function shared({ id, column, words, because }: Shared): PairingRule {
  const read = (person: Person): string[] | undefined => keysOf(person[column]);
  return pairingRule<string[] | undefined, string[] | undefined>({
    id,
    columns: { mentor: [column], manager: [column] },
    words,
    prepare: () => ({
      mentor: read,
      manager: read,
      test: (a, b) => a === undefined || b === undefined || a.some((key) => b.includes(key)),
    }),
    because: (_mentor, _manager, language) => because[language],
  });
}

function keysOf(terms: readonly Term[] | undefined): string[] | undefined {
  return terms === undefined ? undefined : [...new Set(terms.map(({ key }) => key))].sort();
}
