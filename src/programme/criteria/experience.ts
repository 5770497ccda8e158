import { criterion } from '../define.ts';
import { mentorLevel } from './level.ts';

/** How intensely the mentor has practised. */
export const experience = criterion({
  id: 'experience',
  weight: 10,
  columns: { mentor: ['experience'], manager: [] },
  counts: 'mentor',
  formula: '(experience − lo) / (hi − lo)',
  comment: {
    en: 'how intensely the mentor has practised',
    de: 'wie viel Praxis Mentor/in mitbringt',
  },
  words: {
    en: { title: 'experience', says: 'The more intensely the mentor has practised, the better.' },
    de: {
      title: 'Erfahrung',
      says: 'Je mehr Praxis jemand als Mentor/in mitbringt, desto besser.',
    },
  },
  prepare: mentorLevel('experience', (person) => person.experience),
});
