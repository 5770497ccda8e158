import type { RuleDefinition } from '../define.ts';
import { crossDepartment } from './cross-department.ts';
import { exclusion } from './exclusion.ts';
import { knowledgeLead } from './knowledge-lead.ts';
import { left } from './left.ts';
import { mentorCommunication } from './mentor-communication.ts';
import { mentorSkill } from './mentor-skill.ts';
import { noRepeat } from './no-repeat.ts';
import { organisationalDistance } from './organisational-distance.ts';
import { reportingLine } from './reporting-line.ts';
import { samePerson } from './same-person.ts';
import { seniority } from './seniority.ts';
import { sharedAvailability } from './shared-availability.ts';
import { sharedLanguage } from './shared-language.ts';
import { sharedTopic } from './shared-topic.ts';
import { voluntary } from './voluntary.ts';

/** Every rule, in the order in which a broken one is named. */
const LIST = [
  left,
  voluntary,
  mentorSkill,
  mentorCommunication,
  samePerson,
  crossDepartment,
  knowledgeLead,
  seniority,
  reportingLine,
  exclusion,
  noRepeat,
  sharedLanguage,
  organisationalDistance,
  sharedTopic,
  sharedAvailability,
] as const;

type BuiltIn = (typeof LIST)[number];

/** The id of a rule that is built in. */
export type RuleId = BuiltIn['id'];

/** The setting that the rules of a programme have where they are on. */
export type RuleSetting<Id extends RuleId> =
  Extract<BuiltIn, { readonly id: Id }> extends RuleDefinition<string, infer Read> ? Read : never;

/**
 * Every rule as its file states it, without the types of the settings. Sound because a rule is
 * bound only to what its own schema has read.
 */
export const RULES = LIST as unknown as readonly RuleDefinition<RuleId>[];
