import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

import type { Person } from '../../src/people/index.ts';
import { headerLanguage, readPeople, recognisesHeader } from '../../src/people/index.ts';
import type { Table } from '../../src/tables/index.ts';
import { readTable } from '../../src/tables/index.ts';
import { OPTIONS } from './people-of.ts';

const FILES = {
  'company/': ['mentors.csv', 'managers.csv'],
  'company-de/': ['mentoren.csv', 'fuehrungskraefte.csv'],
} as const;

async function table(file: string): Promise<Table> {
  const raw = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url));
  const bytes = file.startsWith('company-de') ? Buffer.from(iconv.decode(raw, 'cp1252')) : raw;
  const reading = await readTable(
    { file, bytes },
    { recognises: (header) => recognisesHeader(header, OPTIONS) },
  );
  expect(reading.table).toBeDefined();
  return reading.table!;
}

async function company(folder: keyof typeof FILES) {
  const [mentors, managers] = FILES[folder].map((file) => table(folder + file));
  return readPeople(await mentors!, await managers!, {
    ...OPTIONS,
    aliases: [
      ['Personal', 'HR'],
      ['Deutsch', 'German'],
    ],
  });
}

/** A person but for the words that the German export translates. */
function untranslated({ languages, ...person }: Person) {
  return { ...person, languages: languages?.length };
}

describe('the company', () => {
  it('is read without any objection', async () => {
    const { people, findings, invalid } = await company('company/');
    expect(findings).toEqual([]);
    expect(invalid).toEqual([]);
    expect([people.mentors.length, people.managers.length]).toEqual([60, 40]);
    expect(people.managers[0]).toMatchObject({
      id: '001202',
      name: 'Friedrich Brenner',
      department: { path: ['geschäftsführung'] },
      sponsor: true,
      level: 8,
    });
  });

  it('is the same from a German Excel', async () => {
    const english = await company('company/');
    const german = await company('company-de/');
    expect(german.findings).toEqual([]);
    expect(german.people.mentors.map(untranslated)).toEqual(
      english.people.mentors.map(untranslated),
    );
    expect(german.people.managers.map(untranslated)).toEqual(
      english.people.managers.map(untranslated),
    );
    expect(german.understood.mentor.notNeeded).toEqual([
      { header: 'Geburtsdatum', protected: true },
    ]);
  });

  it('speaks the language of its headers', async () => {
    expect(headerLanguage((await table('company/mentors.csv')).header)).toBe('en');
    expect(headerLanguage((await table('company-de/fuehrungskraefte.csv')).header)).toBe('de');
  });

  it('is what its script writes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'company-'));
    try {
      execFileSync(process.execPath, ['scripts/make-company.js', folder]);
      for (const [name, files] of Object.entries(FILES)) {
        for (const file of files) {
          const kept = readFileSync(new URL(`../../fixtures/${name}${file}`, import.meta.url));
          expect(readFileSync(join(folder, name, file)).equals(kept), name + file).toBe(true);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
