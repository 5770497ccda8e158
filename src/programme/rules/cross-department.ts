import { z } from 'zod';
import { perKey } from '../../util/per-key.ts';
import { pairingRule } from '../define.ts';

/** Cross-mentoring: the first `depth` levels of the two departments differ. */
export const crossDepartment = pairingRule({
  id: 'cross-department',
  byDefault: 'required',
  setting: {
    schema: () =>
      z.strictObject({
        depth: z.int().min(1).max(10).describe('How many levels of the department count.'),
      }),
    usual: { depth: 1 },
    written: { depth: 1 },
  },
  columns: { mentor: ['department'], manager: ['department'] },
  comment: {
    en: 'different departments; depth 2: Sales/DACH may meet Sales/EMEA',
    de: 'verschiedene Bereiche; depth 2: Vertrieb/Nord darf auf Vertrieb/Süd treffen',
  },
  words: ({ depth }) => ({
    en: {
      title: 'other department',
      says:
        depth === 1
          ? 'Mentor and manager come from different departments.'
          : `Mentor and manager come from departments that differ within the first ${depth} levels.`,
    },
    de: {
      title: 'anderer Bereich',
      says:
        depth === 1
          ? 'Mentor/in und Führungskraft kommen aus verschiedenen Bereichen.'
          : `Mentor/in und Führungskraft kommen aus Bereichen, die sich in den ersten ${depth} Ebenen unterscheiden.`,
    },
  }),
  prepare: (_context, { depth }) => {
    // Of one path there is one cut, so that people of one department share a value.
    const within = perKey((path: readonly string[]) => path.slice(0, depth), Infinity);
    return {
      mentor: ({ department }) => within(department.path),
      manager: ({ department }) => within(department.path),
      test: (a: readonly string[], b: readonly string[]) => {
        // A path that is the beginning of the other counts as the same department.
        const common = Math.min(a.length, b.length);
        return a.slice(0, common).some((level, i) => level !== b[i]);
      },
    };
  },
  because: (mentor, manager) => ({
    en: `the same department: ${mentor.department.text} and ${manager.department.text}`,
    de: `derselbe Bereich: ${mentor.department.text} und ${manager.department.text}`,
  }),
});
