import { describe, expect, it } from 'vitest';

import type { Column } from '../../src/people/person.ts';
import { defaultProgramme, never, variantOf } from '../../src/programme/index.ts';
import { peopleOf } from '../helpers/people.ts';

const { screening, pairing, criteria } = variantOf(defaultProgramme(), {
  on: ['organisational-distance', 'shared-topic'],
  weights: { 'same-site': 1 },
});

describe('what a rule reads', () => {
  it.each<[rule: string, mentor: readonly Column[], manager: readonly Column[]]>([
    ['left', ['status'], ['status']],
    ['voluntary', ['volunteers'], ['volunteers']],
    ['mentor-skill', ['social_media_skill'], []],
    ['mentor-communication', ['communication'], []],
    ['cross-department', ['department'], ['department']],
    ['knowledge-lead', ['social_media_skill'], ['social_media_skill']],
    ['seniority', ['level'], ['level']],
    ['reporting-line', ['reports_to'], ['reports_to']],
    ['exclusion', ['excludes'], ['excludes']],
    ['no-repeat', [], []],
    ['shared-language', ['languages'], ['languages']],
    ['organisational-distance', ['reports_to'], ['reports_to']],
    ['shared-topic', ['topics'], ['topics']],
    ['never', [], []],
  ])('%s: the columns %j of the mentor, %j of the manager', (id, mentor, manager) => {
    const rule = [...screening, ...pairing, never([])].find((one) => one.id === id);
    expect(rule?.columns).toEqual({ mentor, manager });
  });
});

describe('a criterion counts', () => {
  type When = 'always' | 'mentor' | 'manager' | 'both' | 'either';
  const counts: Record<When, (mentor: boolean, manager: boolean) => boolean> = {
    always: () => true,
    mentor: (mentor) => mentor,
    manager: (_, manager) => manager,
    both: (mentor, manager) => mentor && manager,
    either: (mentor, manager) => mentor || manager,
  };

  it.each<[criterion: string, when: When, column: Column, ofManager: boolean]>([
    ['social-media-skill', 'always', 'social_media_skill', false],
    ['communication', 'always', 'communication', false],
    ['department-distance', 'always', 'department', true],
    ['topics', 'both', 'topics', true],
    ['knowledge-lead', 'manager', 'social_media_skill', true],
    ['experience', 'mentor', 'experience', false],
    ['presence', 'mentor', 'presence', false],
    ['preference', 'either', 'prefers', true],
    ['same-site', 'both', 'site', true],
  ])('%s: %s, where a file has %s', (id, when, column, ofManager) => {
    const criterion = criteria.find((one) => one.id === id)!;
    expect(criterion.columns).toEqual({ mentor: [column], manager: ofManager ? [column] : [] });
    for (const mentor of [false, true]) {
      for (const manager of [false, true]) {
        const people = peopleOf([], [], {
          mentor: mentor ? [column] : [],
          manager: manager ? [column] : [],
        });
        expect(criterion.active(people), `${mentor} ${manager}`).toBe(
          counts[when](mentor, manager),
        );
      }
    }
  });
});
