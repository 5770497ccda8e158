import { type PairingRule, pairingRule } from '../rule.ts';

/** Cross-mentoring: the first `depth` levels of the two departments differ. */
export function crossDepartment(depth: number): PairingRule {
  return pairingRule<readonly string[], readonly string[]>({
    id: 'cross-department',
    columns: { mentor: ['department'], manager: ['department'] },
    words: {
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
    },
    prepare: () => ({
      mentor: ({ department }) => department.path.slice(0, depth),
      manager: ({ department }) => department.path.slice(0, depth),
      test: (a, b) => {
        // A path that is the beginning of the other counts as the same department.
        const common = Math.min(a.length, b.length);
        return a.slice(0, common).some((level, i) => level !== b[i]);
      },
    }),
    because: (mentor, manager, language) =>
      language === 'de'
        ? `derselbe Bereich: ${mentor.department.text} und ${manager.department.text}`
        : `the same department: ${mentor.department.text} and ${manager.department.text}`,
  });
}
