import fc from 'fast-check';
import { expect, it } from 'vitest';
import { topics } from '../../src/programme/criteria/topics.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { peopleOf, person } from '../helpers/people.ts';

const FRAME = { skill: undefined, scales: defaultProgramme().scales };
const CATALOGUE = Array.from({ length: 100 }, (_, i) => ({ key: `t${i}`, text: `T${i}` }));
const some = fc.subarray(CATALOGUE, { minLength: 1 });

it('counts the wanted topics that are offered, however many there are', () => {
  fc.assert(
    fc.property(some, some, (offered, wanted) => {
      const mentor = person('mentor', 'M', { topics: offered });
      const manager = person('manager', 'G', { topics: wanted });
      const everything = person('manager', 'H', { topics: CATALOGUE });
      const people = peopleOf([mentor], [everything, manager]);
      const read = topics.bind(1, FRAME).prepare({ people, history: [] });
      const shared = wanted.filter((topic) => offered.includes(topic)).length;
      const exact = (1000 * shared) / wanted.length;
      expect(read.test(read.mentor(mentor), read.manager(manager))).toBe(Math.round(exact));
    }),
  );
});

it('makes one set of one list, so that nobody looks into it twice', () => {
  const list = CATALOGUE.slice(0, 2);
  const people = [1, 2].map((at) => person('manager', `G${at}`, { topics: list }));
  const { manager } = topics.bind(1, FRAME).prepare({ people: peopleOf([], people), history: [] });
  expect(manager(people[0]!)).toBe(manager(people[1]!));
});
