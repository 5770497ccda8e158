import { expect, it } from 'vitest';

import type { People } from '../../src/people/person.ts';
import { perPeople } from '../../src/programme/per-people.ts';

const people = (): People => ({
  mentors: [],
  managers: [],
  columns: { mentor: new Set(), manager: new Set() },
  other: { mentor: [], manager: [] },
});

it('works out once what holds of the same people, and anew for others', () => {
  let times = 0;
  const count = perPeople(() => ++times);
  const [one, other] = [people(), people()];
  expect([count(one), count(one), count(other), count(one)]).toEqual([1, 1, 2, 1]);
});
