import type { LevelColumn, Person } from '../../people/person.ts';
import type { Context, Prepared } from '../rule.ts';
import { UNKNOWN } from '../rule.ts';
import type { Frame } from '../define.ts';
import { placeOnScale } from '../scale.ts';

/** The value of a mentor's level: its place on the scale. */
export function mentorLevel(
  column: LevelColumn,
  level: (person: Person) => number | undefined,
): (context: Context, frame: Frame) => Prepared<number | undefined, undefined, number> {
  return (_context, { scales }) => ({
    mentor: level,
    manager: () => undefined,
    test: (a) => (a === undefined ? UNKNOWN : placeOnScale(a, scales[column])),
  });
}
