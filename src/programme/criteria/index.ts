import type { Scale } from '../../people/options.ts';
import type { Criterion } from '../rule.ts';
import { departmentDistance } from './department-distance.ts';
import { knowledgeLead } from './knowledge-lead.ts';
import { type MentorLevel, mentorLevel } from './level.ts';
import { preference } from './preference.ts';
import { sameSite } from './same-site.ts';
import { topics } from './topics.ts';

/** The weights that hold unless a programme says otherwise, in the order of the roster's columns. */
export const DEFAULT_WEIGHTS = {
  'social-media-skill': 40,
  communication: 25,
  'department-distance': 15,
  topics: 15,
  'knowledge-lead': 5,
  experience: 10,
  presence: 10,
  preference: 10,
  'same-site': 0,
} as const;

export type CriterionId = keyof typeof DEFAULT_WEIGHTS;

/** The criteria with a weight above 0. */
export function criteria(
  weights: Readonly<Record<CriterionId, number>>,
  scale: Scale,
  skill: string | undefined,
): Criterion[] {
  const makers: Record<CriterionId, (weight: number) => Criterion> = {
    'social-media-skill': mentorLevel(knowledgeOf(skill), scale),
    communication: mentorLevel(COMMUNICATION, scale),
    'department-distance': departmentDistance,
    topics,
    'knowledge-lead': knowledgeLead(scale),
    experience: mentorLevel(EXPERIENCE, scale),
    presence: mentorLevel(PRESENCE, scale),
    preference,
    'same-site': sameSite,
  };
  const ids = Object.keys(DEFAULT_WEIGHTS) as CriterionId[];
  return ids.filter((id) => weights[id] > 0).map((id) => makers[id](weights[id]));
}

const COMMUNICATION: MentorLevel = {
  id: 'communication',
  column: 'communication',
  field: 'communication',
  always: true,
  words: {
    en: { title: 'communication', says: 'The better the mentor communicates, the better.' },
    de: {
      title: 'Kommunikation',
      says: 'Je besser die Mentor/in kommuniziert, desto besser.',
    },
  },
};

const EXPERIENCE: MentorLevel = {
  id: 'experience',
  column: 'experience',
  field: 'experience',
  always: false,
  words: {
    en: {
      title: 'experience',
      says: 'The more intensely the mentor has practised, the better.',
    },
    de: {
      title: 'Erfahrung',
      says: 'Je intensiver die Erfahrung der Mentor/in, desto besser.',
    },
  },
};

const PRESENCE: MentorLevel = {
  id: 'presence',
  column: 'presence',
  field: 'presence',
  always: false,
  words: {
    en: { title: 'presence', says: "The more convincing the mentor's manner, the better." },
    de: {
      title: 'Auftreten',
      says: 'Je überzeugender das Auftreten der Mentor/in, desto besser.',
    },
  },
};

/** The mentor's level in what the programme teaches. */
function knowledgeOf(skill: string | undefined): MentorLevel {
  return {
    id: 'social-media-skill',
    column: 'social_media_skill',
    field: 'skill',
    always: true,
    words: {
      en: {
        title: skill ?? 'social-media skill',
        says: `The higher the mentor's level in ${skill ?? 'social media'}, the better.`,
      },
      de: {
        title: skill ?? 'Social-Media-Kenntnisse',
        says: `Je höher der Kenntnisstand der Mentor/in (${skill ?? 'Social Media'}), desto besser.`,
      },
    },
  };
}
