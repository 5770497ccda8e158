import { expect, it } from 'vitest';

import { codeCriterion } from '../../src/pairing/tests.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { criterion } from '../helpers/rules.ts';

/** How often a criterion is asked when one row of its values is wanted twice. */
function asked(values: number): number {
  let times = 0;
  const counting = criterion('counting', 1, {
    mentor: ({ row }) => row,
    manager: ({ row }) => row,
    test: () => times++,
  });
  const side = (role: 'mentor' | 'manager') =>
    Array.from({ length: values }, (_, row) => person(role, `${row}`, { row }));
  const people = { mentors: side('mentor'), managers: side('manager') };
  const { row } = codeCriterion(counting, { people: peopleOf([], []), history: [] }, people);
  row(values - 1);
  row(values - 1);
  return times;
}

it.each([
  ['is asked once for each pair of values', 3, 3],
  ['is asked once while all its values fit into 128 MB', 2 ** 13, 2 ** 13],
  ['is asked anew where they do not', 2 ** 13 + 1, 2 * (2 ** 13 + 1)],
])('a criterion %s', (_, values, times) => {
  expect(asked(values)).toBe(times);
});
