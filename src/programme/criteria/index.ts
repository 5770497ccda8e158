import type { CriterionDefinition } from '../define.ts';
import { communication } from './communication.ts';
import { departmentDistance } from './department-distance.ts';
import { experience } from './experience.ts';
import { knowledgeLead } from './knowledge-lead.ts';
import { preference } from './preference.ts';
import { presence } from './presence.ts';
import { sameSite } from './same-site.ts';
import { socialMediaSkill } from './social-media-skill.ts';
import { topics } from './topics.ts';

/** Every criterion, in the order of the roster's columns. */
const LIST = [
  socialMediaSkill,
  communication,
  departmentDistance,
  topics,
  knowledgeLead,
  experience,
  presence,
  preference,
  sameSite,
] as const;

/** The id of a criterion that is built in. */
export type CriterionId = (typeof LIST)[number]['id'];

/** Every criterion as its file states it, in the order of the roster's columns. */
export const CRITERIA: readonly CriterionDefinition<CriterionId>[] = LIST;
