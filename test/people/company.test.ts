import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { Person } from '../../src/people/index.ts';
import { headerLanguage } from '../../src/people/index.ts';
import { allOf } from './people-of.ts';
import { readFixture, readFolder } from './read-fixture.ts';

const FILES = {
  company: ['mentors.csv', 'managers.csv'],
  'company-de': ['mentoren.csv', 'fuehrungskraefte.csv'],
} as const;

function company(folder: keyof typeof FILES) {
  return readFolder(folder, { aliases: [['Personal', 'HR']] }, FILES[folder]);
}

/** A person but for the words that the German export translates. */
function untranslated(person: Person) {
  const { languages, ...others } = allOf(person);
  return { ...others, languages: languages?.length };
}

describe('the company', () => {
  it('is read without any objection', async () => {
    const { people, findings, invalid } = await company('company');
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
    const english = await company('company');
    const german = await company('company-de');
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
    expect(headerLanguage((await readFixture('company/mentors.csv')).header)).toBe('en');
    expect(headerLanguage((await readFixture('company-de/fuehrungskraefte.csv')).header)).toBe(
      'de',
    );
  });

  it('is what its script writes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'company-'));
    try {
      execFileSync(process.execPath, ['scripts/make-company.js', folder]);
      for (const [name, files] of Object.entries(FILES)) {
        for (const file of files) {
          const kept = readFileSync(new URL(`../../fixtures/${name}/${file}`, import.meta.url));
          expect(readFileSync(join(folder, name, file)).equals(kept), file).toBe(true);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
