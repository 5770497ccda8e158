import { expect, it } from 'vitest';
import { CostsTooLarge } from '../../src/assignment/index.ts';
import { criterion } from '../helpers/rules.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { decide } from '../../src/runs/decide.ts';
import { refusalOf } from '../../src/runs/outcome.ts';

it('names weights that are too large for exact sums, instead of calling them a bug', () => {
  const people = peopleOf(
    [person('mentor', 'M', { skill: 5000, communication: 5000 })],
    [person('manager', 'G', { skill: 1000, department: { text: 'Sales', path: ['sales'] } })],
  );
  const heavy = Array.from({ length: 1100 }, (_, k) =>
    criterion(`own-${k}`, 1000, { mentor: () => 0, manager: () => 0, test: () => 500 }),
  );
  const programme = { ...defaultProgramme(), criteria: heavy };
  let thrown: unknown;
  try {
    decide(people, programme);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(CostsTooLarge);
  expect(refusalOf(thrown).map(({ code }) => code)).toEqual(['weights-too-large']);
  expect(() => refusalOf(new RangeError('invariant: no entry 7'))).toThrow('no entry 7');
});
