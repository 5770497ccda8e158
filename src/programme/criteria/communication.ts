import { criterion } from '../define.ts';
import { mentorLevel } from './level.ts';

/** How well the mentor communicates. */
export const communication = criterion({
  id: 'communication',
  weight: 25,
  columns: { mentor: ['communication'], manager: [] },
  counts: 'always',
  formula: '(communication − lo) / (hi − lo)',
  comment: {
    en: "the mentor's level of communication",
    de: 'wie gut Mentor/in kommuniziert',
  },
  words: {
    en: { title: 'communication', says: 'The better the mentor communicates, the better.' },
    de: {
      title: 'Kommunikation',
      says: 'Je besser jemand als Mentor/in kommuniziert, desto besser.',
    },
  },
  prepare: mentorLevel('communication', (person) => person.communication),
});
