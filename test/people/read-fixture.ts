import { readFileSync } from 'node:fs';

import type { PeopleOptions, ReadPeople } from '../../src/people/index.ts';
import { readPeople, recognisesHeader } from '../../src/people/index.ts';
import type { Table } from '../../src/tables/index.ts';
import { readTable } from '../../src/tables/index.ts';
import { OPTIONS } from './people-of.ts';

/** Reads a table of the fixtures as the command line does. */
export async function readFixture(path: string, options: PeopleOptions = OPTIONS): Promise<Table> {
  const bytes = readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
  const { table } = await readTable(
    { file: path.replace(/^.*\//, ''), bytes },
    { recognises: (header) => recognisesHeader(header, options) },
  );
  if (table === undefined) throw new Error(`${path} is no table`);
  return table;
}

/** Reads both files of a folder of the fixtures. */
export async function readFolder(
  folder: string,
  options: Partial<PeopleOptions> = {},
  [mentors, managers]: readonly [string, string] = ['mentors.csv', 'managers.csv'],
): Promise<ReadPeople> {
  const all = { ...OPTIONS, ...options };
  return readPeople(
    await readFixture(`${folder}/${mentors}`, all),
    await readFixture(`${folder}/${managers}`, all),
    all,
  );
}
