import { criterion } from '../define.ts';
import { mentorLevel } from './level.ts';

/** The mentor's level in what the programme teaches. */
export const socialMediaSkill = criterion({
  id: 'social-media-skill',
  weight: 40,
  columns: { mentor: ['social_media_skill'], manager: [] },
  counts: 'always',
  formula: '(a − lo) / (hi − lo)',
  comment: {
    en: "the mentor's level of the skill taught",
    de: 'Kenntnisse von Mentor/in in dem, was vermittelt wird',
  },
  words: ({ skill }) => ({
    en: {
      title: skill ?? 'social-media skill',
      says: `The higher the mentor's level in ${skill ?? 'social media'}, the better.`,
    },
    de: {
      title: skill ?? 'Social-Media-Kenntnisse',
      says: `Je mehr Kenntnisse (${skill ?? 'Social Media'}) jemand als Mentor/in mitbringt, desto besser.`,
    },
  }),
  prepare: mentorLevel('social_media_skill', ({ skill }) => skill),
});
