import type { Language } from '../../findings/finding.ts';
import type { Column, Person } from '../../people/person.ts';
import type { Scale } from '../../people/options.ts';
import { type Criterion, criterion, thousandths, UNKNOWN, type Words } from '../rule.ts';

/** A criterion that is a level of the mentor's. */
export interface MentorLevel {
  readonly id: string;
  readonly column: Column;
  readonly field: 'skill' | 'communication' | 'experience' | 'presence';
  readonly words: Readonly<Record<Language, Words>>;
  /** Counts even if no file has the column. */
  readonly always: boolean;
}

/** A mentor's level as its place on the scale: (a - lo) / (hi - lo). */
export function mentorLevel(
  { id, column, field, words, always }: MentorLevel,
  scale: Scale,
): (weight: number) => Criterion {
  return criterion<number | undefined, undefined>({
    id,
    words,
    columns: { mentor: [column], manager: [] },
    active: ({ columns }) => always || columns.mentor.has(column),
    prepare: () => ({
      mentor: (person: Person) => person[field],
      manager: () => undefined,
      test: (a) => (a === undefined ? UNKNOWN : thousandths(a - scale.min, scale.max - scale.min)),
    }),
  });
}
