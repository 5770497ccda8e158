import { describe, expect, it } from 'vitest';

import type { People } from '../../src/people/person.ts';
import { match } from '../../src/pipeline.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { reasonFor } from '../../src/roster/reason.ts';
import { unmatchedWords } from '../../src/roster/words.ts';
import { peopleOf, person } from '../helpers/people.ts';

const pair = {
  mentor: person('mentor', 'M1'),
  manager: person('manager', 'G1'),
  sharedTopics: [],
  score: 50_000,
  weights: 100,
};

describe('the sentence of a tandem', () => {
  it('says where the two are of one department, if the rule is off', () => {
    expect(reasonFor(pair, 'en')).toMatch(
      /^Comes from IT, the same department.*50\.0 of 100 points\.$/,
    );
    expect(reasonFor(pair, 'de')).toMatch(
      /^Kommt aus IT, demselben Bereich.*50,0 von 100 Punkten\.$/,
    );
  });
});

describe('the sentence of somebody left over', () => {
  it.each<[role: 'mentor' | 'manager', language: 'en' | 'de', partners: number, says: string]>([
    ['mentor', 'en', 1, 'eligible for 1 manager, each of whom has a tandem'],
    ['mentor', 'en', 3, 'eligible for 3 managers, each of whom has a tandem'],
    ['mentor', 'de', 1, 'die eine mögliche Führungskraft hat ein Tandem'],
    ['mentor', 'de', 3, 'möglich wären 3 Führungskräfte; sie alle haben ein Tandem'],
  ])('of a %s (%s) counts %i partners who are taken', (role, language, partners, says) => {
    expect(unmatchedWords(role, language).surplus(partners)).toBe(says);
  });

  it('is the crowd itself where very many compete, and a group where it can be named', () => {
    const company = (mentors: number, managers: number): People =>
      peopleOf(
        Array.from({ length: mentors }, (_, i) =>
          person('mentor', `M${i}`, { skill: 5000, communication: 5000 }),
        ),
        Array.from({ length: managers }, (_, i) =>
          person('manager', `G${i}`, { skill: 1000, department: { text: 'HR', path: ['hr'] } }),
        ),
      );
    const leftOver = (people: People): string | undefined =>
      match(people, defaultProgramme()).roster.unmatched[0]?.reason;
    expect(leftOver(company(120, 130))).toBe('121 managers share only 120 eligible mentors');
    expect(leftOver(company(1, 2))).toBe('G0 and G1 share only 1 eligible mentor: M0');
  });

  it.each<[role: 'mentor' | 'manager', language: 'en' | 'de', says: string]>([
    ['manager', 'en', '201 managers share only 200 eligible mentors'],
    ['mentor', 'en', '201 mentors share only 200 eligible managers'],
    ['manager', 'de', '201 Führungskräfte haben zusammen nur 200 mögliche Mentor(inn)en'],
    ['mentor', 'de', '201 Mentor(inn)en haben zusammen nur 200 mögliche Führungskräfte'],
  ])('of a %s (%s) does not name a crowd', (role, language, says) => {
    expect(unmatchedWords(role, language).crowd(200)).toBe(says);
  });
});
