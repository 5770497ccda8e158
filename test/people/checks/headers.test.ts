import { expect, it } from 'vitest';

import { MANAGERS, MENTORS, peopleOf } from '../people-of.ts';

const ALL = 'id | department | social_media_skill | communication';

it.each<[what: string, mentors: string[], managers: string[], found: unknown[]]>([
  ['two files of managers', MANAGERS, ['id | department'], ['missing-column', 'missing-column']],
  ['two files of mentors', MENTORS, [ALL, 'L1 | HR | 4 | 4'], []],
  ['files that are swapped', MANAGERS, MENTORS, ['swapped-files']],
  // Exchanged, they would lack something as well.
  ['mentors without ids', [ALL.replace('id | ', '')], [ALL], ['missing-column']],
])('says what is missing, or swapped, in %s', (_, mentors, managers, found) => {
  expect(peopleOf(mentors, managers).findings.map(({ code }) => code)).toEqual(found);
});

it.each([
  ['Nme', 'name'],
  ['Kantine', undefined],
  // Hardly a letter away from a column without a header, which nobody can name.
  ['X', undefined],
])('what is mapped from the unknown header %s means %s', (header, meant) => {
  const { findings } = peopleOf([`${ALL} | name | `], MANAGERS, { map: [['email', header]] });
  expect(findings).toEqual([
    {
      code: 'unknown-map-header',
      severity: 'error',
      args: { header, meant },
      place: { file: 'mentors.csv', line: 1 },
      related: [],
    },
  ]);
});
