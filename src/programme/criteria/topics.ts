import type { People, Term } from '../../people/person.ts';
import { entryOf } from '../../util/entry.ts';
import { criterion } from '../define.ts';
import { thousandths, UNKNOWN } from '../rule.ts';

/** The part of the manager's wanted topics that the mentor offers. */
export const topics = criterion({
  id: 'topics',
  weight: 15,
  columns: { mentor: ['topics'], manager: ['topics'] },
  counts: 'both',
  formula: 'shared / wanted by the manager',
  comment: {
    en: 'the share of the wanted topics that the mentor offers',
    de: 'Anteil der gewünschten Themen, die Mentor/in anbietet',
  },
  words: {
    en: {
      title: 'topics',
      says: "The more of the manager's wanted topics the mentor offers, the better.",
    },
    de: {
      title: 'Themen',
      says: 'Je mehr der gewünschten Themen Mentor/in anbietet, desto besser.',
    },
  },
  prepare: ({ people }) => {
    const bits = dictionary(people);
    return {
      mentor: (person) => bits(person.topics),
      manager: (person) => bits(person.topics),
      test: (offered: Bits | undefined, wanted: Bits | undefined) => {
        if (offered === undefined || wanted === undefined) return UNKNOWN;
        let shared = 0;
        let all = 0;
        for (let i = 0; i < wanted.length; i++) {
          const word = entryOf(wanted, i);
          all += ones(word);
          shared += ones(word & entryOf(offered, i));
        }
        return thousandths(shared, all);
      },
    };
  },
});

/** A set of topics, 30 to a number. */
type Bits = readonly number[];
const BITS = 30;

/** Numbers all topics and turns lists into sets; equal texts of cells share one set. */
function dictionary(people: People): (terms: readonly Term[] | undefined) => Bits | undefined {
  const numbers = new Map<string, number>();
  for (const { topics: terms } of people.managers) {
    for (const { key } of terms ?? []) if (!numbers.has(key)) numbers.set(key, numbers.size);
  }
  const known = new Map<readonly Term[], Bits>();
  const words = Math.max(1, Math.ceil(numbers.size / BITS));
  return (terms) => {
    if (terms === undefined || terms.length === 0) return undefined;
    let set = known.get(terms);
    if (set === undefined) {
      const made = new Array<number>(words).fill(0);
      for (const { key } of terms) {
        const number = numbers.get(key);
        if (number === undefined) continue;
        const word = Math.floor(number / BITS);
        made[word] = entryOf(made, word) | (1 << (number % BITS));
      }
      known.set(terms, (set = made));
    }
    return set;
  };
}

/** The number of ones in a word of up to 32 bits (Warren, Hacker's Delight, 5-1). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
