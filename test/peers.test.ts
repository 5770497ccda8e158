import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unmatchedReason } from '../src/report/reasons.ts';
import { match } from '../src/runs/decide.ts';
import type { Person } from '../src/people/index.ts';
import { defaultProgramme, variantOf } from '../src/programme/index.ts';
import { peopleOf, person } from './helpers/people.ts';
import { share } from './helpers/share.ts';

const from = (key: string): Person['department'] => ({ text: key, path: [key] });
const able = { skill: 5000, communication: 5000 };
const mentor = (id: string, department: string, more: Partial<Person> = {}): Person =>
  person('mentor', id, { ...able, department: from(department), ...more });
const manager = (id: string, department: string, more: Partial<Person> = {}): Person =>
  person('manager', id, { department: from(department), ...more });
const pairs = (mentors: Person[], managers: Person[], programme = defaultProgramme()): string[] =>
  match(peopleOf(mentors, managers, { mentor: ['prefers'] }), programme).roster.tandems.map(
    (one) => `${one.mentor.id}–${one.manager.id}`,
  );

const nothing = Object.fromEntries(
  Object.keys(defaultProgramme().settings.weights).map((id) => [id, 0]),
);

describe('mistakes that other programs for mentoring make', () => {
  it('a forbidden pair is no pair of 0 points: two tandems are formed, not one good one', () => {
    const mentors = [
      mentor('M1', 'IT'),
      mentor('M2', 'Sales', { skill: 4000, communication: 3000 }),
    ];
    expect(pairs(mentors, [manager('A', 'HR'), manager('B', 'Sales')]).sort()).toEqual([
      'M1–B',
      'M2–A',
    ]);
  });

  it('nobody is lost: roster and those left over are everybody, once, each with a reason', () => {
    const crowd = fc.array(
      fc.record({
        department: fc.constantFrom('IT', 'HR', 'Sales'),
        volunteers: fc.boolean(),
        skill: fc.constantFrom(3000, 4000, 5000),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(crowd, crowd, (a, b) => {
        const mentors = a.map(({ department, ...more }, i) => mentor(`M${i}`, department, more));
        const managers = b.map(({ department, volunteers }, i) =>
          manager(`G${i}`, department, { volunteers }),
        );
        const { roster } = match(peopleOf(mentors, managers), defaultProgramme());
        const told = [
          ...roster.tandems.flatMap((one) => [one.mentor.id, one.manager.id]),
          ...roster.unmatched.map(({ id }) => id),
        ];
        expect(told.sort()).toEqual([...mentors, ...managers].map(({ id }) => id).sort());
        for (const one of roster.unmatched) {
          expect(one.reasonCode).toMatch(/^[a-z-]+$/);
          expect(unmatchedReason(one, 'en')).not.toBe('');
        }
      }),
      { numRuns: share(300) },
    );
  });

  it('an allowed pair of 0 points is formed if it adds a tandem', () => {
    const programme = variantOf(defaultProgramme(), { weights: { ...nothing, preference: 10 } });
    const { roster } = match(
      peopleOf([mentor('M1', 'IT')], [manager('A', 'HR')], { mentor: ['prefers'] }),
      programme,
    );
    expect(roster.tandems.map(({ score }) => score)).toEqual([0]);
  });

  it('with all weights 0 the roster is the same each time, whatever the row order', () => {
    const programme = variantOf(defaultProgramme(), { weights: nothing });
    const mentors = ['M3', 'M1', 'M2'].map((id) => mentor(id, 'IT'));
    const managers = ['B', 'A'].map((id) => manager(id, 'HR'));
    const once = pairs(mentors, managers, programme);
    expect(once).toHaveLength(2);
    expect(pairs(mentors.toReversed(), managers.toReversed(), programme)).toEqual(once);
  });

  it('a wish never beats a rule', () => {
    const wishing = mentor('M1', 'IT', { prefers: ['A'] });
    const wished = manager('A', 'IT', { prefers: ['M1'] });
    expect(pairs([wishing, mentor('M2', 'HR')], [wished])).toEqual(['M2–A']);
  });

  it('whoever has left takes part in nothing, and the partner is free', () => {
    const gone = mentor('M1', 'IT', { left: true });
    expect(pairs([gone, mentor('M2', 'IT')], [manager('A', 'HR')])).toEqual(['M2–A']);
  });

  it.each<
    [
      criterion: string,
      better: Partial<Person>,
      column: 'experience' | 'presence' | 'communication' | 'social_media_skill',
    ]
  >([
    ['social-media-skill', { skill: 5000 }, 'social_media_skill'],
    ['communication', { communication: 5000 }, 'communication'],
    ['experience', { experience: 5000 }, 'experience'],
    ['presence', { presence: 5000 }, 'presence'],
  ])('%s alone decides where it alone differs', (_, better, column) => {
    const plain = { skill: 4000, communication: 4000, experience: 4000, presence: 4000 };
    const mentors = [mentor('M1', 'IT', plain), mentor('M2', 'IT', { ...plain, ...better })];
    const people = peopleOf(mentors, [manager('A', 'HR')], { mentor: [column] });
    const { tandems } = match(people, defaultProgramme()).roster;
    expect(tandems.map((one) => one.mentor.id)).toEqual(['M2']);
  });

  it('the best roster altogether is not the one that is best row by row', () => {
    // Topics stand for the points: M1 gives A all and B half, M2 gives A as much and B nothing.
    const topics = (...keys: string[]): Person['topics'] => keys.map((key) => ({ key, text: key }));
    const people = peopleOf(
      [
        mentor('M1', 'IT', { topics: topics('a', 'b') }),
        mentor('M2', 'IT', { topics: topics('a') }),
      ],
      [
        manager('A', 'HR', { topics: topics('a') }),
        manager('B', 'HR', { topics: topics('b', 'c') }),
      ],
      { mentor: ['topics'], manager: ['topics'] },
    );
    const { tandems } = match(people, defaultProgramme()).roster;
    expect(tandems.map((one) => `${one.mentor.id}–${one.manager.id}`)).toEqual(['M2–A', 'M1–B']);
  });
});
