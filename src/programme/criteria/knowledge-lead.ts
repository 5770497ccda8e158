import { criterion } from '../define.ts';
import { UNKNOWN } from '../rule.ts';
import { better, partOfScale } from '../scale.ts';

/** How far the mentor's level lies above the manager's own. */
export const knowledgeLead = criterion({
  id: 'knowledge-lead',
  weight: 5,
  columns: { mentor: ['social_media_skill'], manager: ['social_media_skill'] },
  counts: 'manager',
  formula: '(a − b) / (hi − lo), at least 0',
  comment: {
    en: 'how far the mentor is ahead of the manager',
    de: 'wie weit Mentor/in der Führungskraft voraus ist',
  },
  words: {
    en: {
      title: 'knowledge lead',
      says: "The further the mentor's level lies above the manager's own, the better.",
    },
    de: {
      title: 'Wissensvorsprung',
      says: 'Je weiter Mentor/in der Führungskraft an Kenntnissen voraus ist, desto besser.',
    },
  },
  prepare: (_context, { scales: { social_media_skill: scale } }) => ({
    mentor: ({ skill }) => skill,
    manager: ({ skill }) => skill,
    test: (a: number | undefined, b: number | undefined) =>
      a === undefined || b === undefined
        ? UNKNOWN
        : partOfScale(Math.max(0, better(a, b, scale)), scale),
  }),
});
