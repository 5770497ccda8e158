import { mentorMinimum } from './minimum.ts';

/** The mentor's level of communication reaches a minimum. */
export const mentorCommunication = mentorMinimum({
  id: 'mentor-communication',
  column: 'communication',
  level: ({ communication }) => communication,
  usual: 3,
  comment: {
    en: "the mentor's level of communication",
    de: 'wie gut Mentor/in kommuniziert',
  },
  label: () => ({ en: 'communication', de: 'Kommunikation' }),
});
