import { criterion } from '../define.ts';
import { UNKNOWN } from '../rule.ts';

/** 1 at the same site, else 0. */
export const sameSite = criterion({
  id: 'same-site',
  weight: 0,
  columns: { mentor: ['site'], manager: ['site'] },
  counts: 'both',
  formula: '1 at the same site, else 0',
  comment: {
    en: 'whether both work at the same site',
    de: 'ob beide am selben Standort arbeiten',
  },
  words: {
    en: { title: 'same site', says: 'The same site is better than two different ones.' },
    de: {
      title: 'gleicher Standort',
      says: 'Ein gemeinsamer Standort ist besser als zwei verschiedene.',
    },
  },
  prepare: () => ({
    mentor: ({ site }) => site?.key,
    manager: ({ site }) => site?.key,
    test: (a: string | undefined, b: string | undefined) =>
      a === undefined || b === undefined ? UNKNOWN : a === b ? 1000 : 0,
  }),
});
