import { expect, it } from 'vitest';

import type { Person } from '../../src/people/index.ts';
import type { People } from '../../src/people/person.ts';
import { match } from '../../src/runs/decide.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { proposalsOf } from '../../src/roster/proposals.ts';
import type { Roster, Status } from '../../src/roster/tandem.ts';
import { peopleOf, person } from '../helpers/people.ts';

const programme = defaultProgramme();
const department = (text: string): Person['department'] => ({ text, path: [text.toLowerCase()] });
const topic = (key: string): { key: string; text: string } => ({ key, text: key.toUpperCase() });

/** Five mentors of one profile but for M5, who is better; two managers of one profile. */
const people: People = peopleOf(
  ['M1', 'M2', 'M3', 'M4', 'M5'].map((id) =>
    person('mentor', id, {
      skill: 5000,
      communication: id === 'M5' ? 5000 : 4000,
      topics: [topic('video'), topic('ads')],
    }),
  ),
  ['G1', 'G2'].map((id) =>
    person('manager', id, {
      skill: 1000,
      department: { text: 'HR', path: ['hr'] },
      topics: [topic('ads'), topic('blogs')],
    }),
  ),
  { mentor: ['social_media_skill', 'communication'], manager: ['social_media_skill'] },
);

const made = match(people, programme);
const { roster } = made;
const told = (of: Roster): [manager: string, mentor: string, ...alternatives: string[]][] =>
  proposalsOf({ ...made, roster: of }).map(({ manager, mentor, alternatives }) => [
    manager.id,
    mentor.id,
    ...alternatives.map(({ id }) => id),
  ]);

it('offers a manager two other mentors at most who would cost nobody anything', () => {
  const mentors = roster.tandems.map(({ mentor }) => mentor.id);
  expect(mentors.toSorted()).toEqual(['M1', 'M5']);
  const others = (own: string | undefined): string[] =>
    ['M1', 'M2', 'M3', 'M4', 'M5'].filter((id) => id !== own).slice(0, 2);
  expect(told(roster)).toEqual([
    ['G1', mentors[0], ...others(mentors[0])],
    ['G2', mentors[1], ...others(mentors[1])],
  ]);
});

it('offers no mentor who would cost something', () => {
  const [best] = people.mentors.slice(-1);
  const few = peopleOf([best!, people.mentors[0]!], people.managers.slice(0, 1), {
    mentor: ['social_media_skill', 'communication'],
    manager: ['social_media_skill'],
  });
  const made = match(few, programme);
  expect(proposalsOf(made)).toMatchObject([{ mentor: { id: 'M5' }, alternatives: [] }]);
});

it('offers a manager the mentors of the same profile', () => {
  // G0 is of the mentors’ department but for M9, whom G1 and G2 could have as well.
  const other = peopleOf(
    [
      ...people.mentors.slice(0, 3),
      { ...people.mentors[0]!, id: 'M9', department: department('HR') },
    ],
    [
      person('manager', 'G0', { skill: 1000, department: department('IT') }),
      person('manager', 'G1', { skill: 1000, department: department('HR') }),
    ],
    { mentor: ['social_media_skill', 'communication'], manager: ['social_media_skill'] },
  );
  const made = match(other, programme);
  const offered = proposalsOf(made).map((one) => [
    one.manager.id,
    one.mentor.id,
    ...one.alternatives.map(({ id }) => id),
  ]);
  expect(offered).toEqual([
    ['G0', 'M9'],
    ['G1', 'M1', 'M2', 'M3'],
  ]);
});

it('names the topics that both have', () => {
  for (const { sharedTopics } of proposalsOf(made)) {
    expect(sharedTopics).toEqual(['ADS']);
  }
});

const all: Status[] = ['proposed', 'declined', 'active', 'locked', 'completed', 'ended', 'never'];

it('nobody is asked again whose tandem goes on or is over', () => {
  const [first, second] = roster.tandems;
  for (const status of all.filter((one) => one !== 'proposed')) {
    expect(told({ ...roster, tandems: [{ ...first!, status }, second!] })).toHaveLength(1);
  }
});
