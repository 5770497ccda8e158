import type { Department } from '../../people/person.ts';
import { criterion, thousandths } from '../rule.ts';

/** 1 - c / m: c levels in common at the beginning of the paths, m levels in the longer path. */
export const departmentDistance = criterion<Department['path'], Department['path']>({
  id: 'department-distance',
  columns: { mentor: ['department'], manager: ['department'] },
  words: {
    en: {
      title: 'distance of departments',
      says: 'The less the paths of the two departments have in common, the better.',
    },
    de: {
      title: 'Abstand der Bereiche',
      says: 'Je weniger die Wege der beiden Bereiche gemeinsam haben, desto besser.',
    },
  },
  active: () => true,
  prepare: () => ({
    mentor: ({ department }) => department.path,
    manager: ({ department }) => department.path,
    test: (a, b) => {
      const longer = Math.max(a.length, b.length);
      let common = 0;
      while (common < longer && a[common] === b[common]) common++;
      return thousandths(longer - common, longer);
    },
  }),
});
