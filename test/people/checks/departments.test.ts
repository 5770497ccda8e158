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

describe('a slip in a department is told as it is written', () => {
  it.each<[string, string[], string[], string[][], object]>([
    [
      'without the blanks around a level',
      [
        'M1 | Sales / DACH | | 5 | 4',
        'M2 | Sales / DACH | | 5 | 4',
        'M3 | Sales / DACHH | | 5 | 4',
      ],
      [],
      [],
      { department: 'DACHH', like: 'DACH', joined: true },
    ],
    [
      'but for a level that only an alias has',
      ['M1 | DACH | | 5 | 4', 'M2 | DACH | | 5 | 4'],
      ['L1 | Vertreib'],
      [['Vertrieb/DACH', 'DACH']],
      { department: 'Vertreib', like: 'vertrieb', joined: true },
    ],
  ])('%s', (_, mentors, managers, aliases, args) => {
    const { findings } = readPeople(
      tableOf('mentors.csv', [MENTORS, ...mentors]),
      tableOf('managers.csv', ['id | department', ...managers]),
      { ...OPTIONS, aliases },
    );
    expect(findings.map((one) => [one.code, one.args])).toEqual([['likely-department-slip', args]]);
  });
});
