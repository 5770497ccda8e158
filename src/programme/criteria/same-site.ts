import { criterion, UNKNOWN } from '../rule.ts';

/** 1 at the same site, else 0. */
export const sameSite = criterion<string | undefined, string | undefined>({
  id: 'same-site',
  columns: { mentor: ['site'], manager: ['site'] },
  words: {
    en: { title: 'same site', says: 'Better at the same site than at two.' },
    de: { title: 'gleicher Standort', says: 'Lieber am selben Standort als an zweien.' },
  },
  active: ({ columns }) => columns.mentor.has('site') && columns.manager.has('site'),
  prepare: () => ({
    mentor: ({ site }) => site?.key,
    manager: ({ site }) => site?.key,
    test: (a, b) => (a === undefined || b === undefined ? UNKNOWN : a === b ? 1000 : 0),
  }),
});
