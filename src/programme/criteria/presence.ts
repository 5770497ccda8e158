import { criterion } from '../define.ts';
import { mentorLevel } from './level.ts';

/** The mentor's manner and bearing. */
export const presence = criterion({
  id: 'presence',
  weight: 10,
  columns: { mentor: ['presence'], manager: [] },
  counts: 'mentor',
  formula: '(presence − lo) / (hi − lo)',
  comment: { en: "the mentor's manner and bearing", de: 'Auftreten als Mentor/in' },
  words: {
    en: { title: 'presence', says: "The more convincing the mentor's manner, the better." },
    de: {
      title: 'Auftreten',
      says: 'Je überzeugender das Auftreten als Mentor/in, desto besser.',
    },
  },
  prepare: mentorLevel('presence', (person) => person.presence),
});
