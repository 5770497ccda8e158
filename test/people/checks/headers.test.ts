import { expect, it } from 'vitest';

import { MANAGERS, MENTORS, peopleOf } from '../people-of.ts';

const ALL = 'id | department | social_media_skill | communication';

it.each<[what: string, mentors: string[], managers: string[], found: unknown[]]>([
  ['two files of managers', MANAGERS, ['id | department'], ['missing-column', 'missing-column']],
  ['two files of mentors', MENTORS, [ALL, 'L1 | HR | 4 | 4'], []],
  ['files that are swapped', MANAGERS, MENTORS, ['swapped-files']],
  // Exchanged, they would lack something as well.
  ['mentors without ids', [ALL.replace('id | ', '')], [ALL], ['missing-column']],
])('%s', (_, mentors, managers, found) => {
  expect(peopleOf(mentors, managers).findings.map(({ code }) => code)).toEqual(found);
});
