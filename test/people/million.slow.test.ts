import { expect, it } from 'vitest';

import { readPeople } from '../../src/people/index.ts';
import type { Table } from '../../src/tables/index.ts';
import { OPTIONS } from './people-of.ts';

const HEADER = ['id', 'department', 'social_media_skill', 'communication', 'reports_to', 'email'];

/** Half a million people with ids and addresses of their own, cells cut from one text as in a file. */
function manyPeople(prefix: string): Table {
  const lines = Array.from({ length: 500_000 }, (_, at) =>
    [
      `${prefix}${at}`,
      `Area ${'ABCDEFGH'[at % 8] ?? ''}/Team ${at % 60}`,
      `${1 + (at % 5)}`,
      '4,5',
      at === 0 ? '' : `${prefix}${Math.floor(at / 10)}`,
      `${prefix}${at}@x.example`,
    ].join('\t'),
  );
  const rows = lines
    .join('\n')
    .split('\n')
    .map((line) => line.split('\t'));
  const place = (row: number) => ({ file: prefix, line: row + 2 });
  return { file: prefix, header: HEADER, rows, place } as unknown as Table;
}

it('reads a million people, with every check, in time that grows with their number', () => {
  const [mentors, managers] = [manyPeople('M'), manyPeople('L')];
  const before = process.cpuUsage();
  const { people, findings } = readPeople(mentors, managers, OPTIONS);
  const { user, system } = process.cpuUsage(before);
  expect(findings).toEqual([]);
  expect(people.mentors.length + people.managers.length).toBe(1_000_000);
  // It takes two or three seconds of one core; a check that compares all with all would take hours.
  expect((user + system) / 1e6).toBeLessThan(20);
  console.log(`1,000,000 people: ${((user + system) / 1e6).toFixed(1)} s`);
});
