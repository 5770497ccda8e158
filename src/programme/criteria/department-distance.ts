import { criterion } from '../define.ts';
import { thousandths } from '../rule.ts';

/** 1 - c / m: c levels in common at the beginning of the paths, m levels in the longer path. */
export const departmentDistance = criterion({
  id: 'department-distance',
  weight: 15,
  columns: { mentor: ['department'], manager: ['department'] },
  counts: 'always',
  formula: '1 − common levels / levels of the longer path',
  comment: {
    en: 'how far apart the two departments lie',
    de: 'wie weit die beiden Bereiche auseinanderliegen',
  },
  words: {
    en: {
      title: 'distance of departments',
      says: 'The fewer levels the two departments have in common, the better.',
    },
    de: {
      title: 'Abstand der Bereiche',
      says: 'Je weniger Ebenen die beiden Bereiche gemeinsam haben, desto besser.',
    },
  },
  prepare: () => ({
    mentor: ({ department }) => department.path,
    manager: ({ department }) => department.path,
    test: (a: readonly string[], b: readonly string[]) => {
      const longer = Math.max(a.length, b.length);
      let common = 0;
      while (common < longer && a[common] === b[common]) common++;
      return thousandths(longer - common, longer);
    },
  }),
});
