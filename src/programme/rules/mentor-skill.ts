import { mentorMinimum } from './minimum.ts';

/** The mentor's level of what is taught reaches a minimum. */
export const mentorSkill = mentorMinimum({
  id: 'mentor-skill',
  column: 'social_media_skill',
  level: ({ skill }) => skill,
  usual: 4,
  comment: {
    en: "the mentor's level of the skill taught",
    de: 'Kenntnisse von Mentor/in in dem, was vermittelt wird',
  },
  label: ({ skill }) => ({
    en: skill ?? 'social-media skill',
    de: skill ?? 'Social-Media-Kenntnisse',
  }),
});
