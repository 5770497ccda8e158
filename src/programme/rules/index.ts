import type { PairingRule, ScreeningRule } from '../rule.ts';
import type { RuleSettings } from '../settings.ts';
import { crossDepartment } from './cross-department.ts';
import { exclusion } from './exclusion.ts';
import { knowledgeLead } from './knowledge-lead.ts';
import { left } from './left.ts';
import { mentorMinimum } from './minimum.ts';
import { noRepeat } from './no-repeat.ts';
import { organisationalDistance } from './organisational-distance.ts';
import { reportingLine } from './reporting-line.ts';
import { seniority } from './seniority.ts';
import { shared } from './shared.ts';
import { declined, voluntary } from './voluntary.ts';

/** What the rules need to know beside their settings. */
export interface RuleNames {
  /** What the mentors teach, where it is not social media. */
  readonly skill: string | undefined;
}

/** The screening rules in force, in the order in which the first broken one is named. */
export function screeningRules(rules: RuleSettings, { skill }: RuleNames): ScreeningRule[] {
  const { voluntary: freely, 'mentor-skill': least, 'mentor-communication': talks } = rules;
  return [
    left,
    freely === false ? declined() : voluntary(),
    ...(least
      ? [
          mentorMinimum({
            id: 'mentor-skill',
            field: 'skill',
            column: 'social_media_skill',
            minimum: least.minimum,
            label: { en: skill ?? 'social-media skill', de: skill ?? 'Social-Media-Kenntnisse' },
          }),
        ]
      : []),
    ...(talks
      ? [
          mentorMinimum({
            id: 'mentor-communication',
            field: 'communication',
            column: 'communication',
            minimum: talks.minimum,
            label: { en: 'communication', de: 'Kommunikation' },
          }),
        ]
      : []),
  ];
}

/** The pairing rules in force, in the order in which a broken one is named. */
export function pairingRules(rules: RuleSettings): PairingRule[] {
  const { 'cross-department': cross, 'organisational-distance': distance } = rules;
  return [
    ...(cross ? [crossDepartment(cross.depth)] : []),
    ...(rules['knowledge-lead'] ? [knowledgeLead()] : []),
    ...(rules.seniority ? [seniority()] : []),
    ...(rules['reporting-line'] ? [reportingLine()] : []),
    ...(rules.exclusion ? [exclusion()] : []),
    ...(rules['no-repeat'] ? [noRepeat()] : []),
    ...(rules['shared-language'] ? [sharedLanguage] : []),
    ...(distance ? [organisationalDistance(distance.minimum)] : []),
    ...(rules['shared-topic'] ? [sharedTopic] : []),
  ];
}

const sharedLanguage = shared({
  id: 'shared-language',
  column: 'languages',
  words: {
    en: { title: 'common language', says: 'They have a language in common, where both list any.' },
    de: {
      title: 'gemeinsame Sprache',
      says: 'Sie haben eine Sprache gemeinsam, sofern beide welche nennen.',
    },
  },
  because: { en: 'no language in common', de: 'keine gemeinsame Sprache' },
});

const sharedTopic = shared({
  id: 'shared-topic',
  column: 'topics',
  words: {
    en: {
      title: 'common topic',
      says: 'The mentor offers a topic that the manager wants, where both list any.',
    },
    de: {
      title: 'gemeinsames Thema',
      says: 'Die Mentor/in bietet ein Thema an, das die Führungskraft wünscht, sofern beide welche nennen.',
    },
  },
  because: { en: 'no topic in common', de: 'kein gemeinsames Thema' },
});
