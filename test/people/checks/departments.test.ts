import { describe, expect, it } from 'vitest';

import { readPeople } from '../../../src/people/index.ts';
import { OPTIONS, tableOf } from '../people-of.ts';

const MENTORS = 'id | business unit | department | social media | communication';

describe('a slip in a department is told where it stands', () => {
  it.each<[string, string[], string[], string]>([
    [
      'in the wide column',
      ['M1 | Marketng | | 5 | 4'],
      ['id | department', 'L1 | Marketing'],
      'business unit',
    ],
    [
      'in the narrow column',
      ['M1 | Sales | Fieldwork | 5 | 4', 'M2 | Sales | Feildwork | 5 | 4'],
      ['id | department', 'L1 | Legal'],
      'department',
    ],
    [
      'in the only column, though it is called a division',
      ['M1 | Legal | | 5 | 4'],
      ['id | Division', 'L1 | Marketing', 'L2 | Marketng'],
      'Division',
    ],
  ])('%s', (_, mentors, managers, header) => {
    const { findings } = readPeople(
      tableOf('mentors.csv', [MENTORS, ...mentors]),
      tableOf('managers.csv', managers),
      OPTIONS,
    );
    const slips = findings.filter(({ code }) => code === 'likely-department-slip');
    expect(slips.map(({ place }) => place.header)).toEqual([header]);
  });
});
