import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { statusSchema } from '../../src/report/json/status.ts';
import { runInMemory } from './run-in-memory.ts';

const FOLDER = 'fixtures/waves';
const ROSTER = `${FOLDER}/roster.csv`;
const PEOPLE = ['fixtures/company/mentors.csv', 'fixtures/company/managers.csv'];

describe('tandem status', () => {
  it.each([
    ['en', []],
    ['de', ['--lang', 'de']],
  ])('tells people where the programme stands (%s)', async (language, more) => {
    const { code, stdout, stderr } = await runInMemory([
      ...['status', ROSTER, ...PEOPLE, '--today', '2026-07-01', '--lang', 'en', ...more],
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(`../../${FOLDER}/status.${language}.txt`);
  });

  it.each([
    [
      'German for the headers of a German workbook',
      'Tandem-ID,Status,Mentor-ID,Führungskraft-ID',
      [],
      'de',
    ],
    ['English for a CSV', 'tandem_id,status,mentor_id,manager_id', [], 'en'],
    ['English for headers by hand', 'Status,Mentor-ID,Manager-ID', [], 'en'],
    ['what was asked for', 'Tandem-ID,Status,Mentor-ID,Führungskraft-ID', ['--lang', 'en'], 'en'],
  ])('speaks %s', async (_, header, more, language) => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
    try {
      const roster = join(folder, 'roster.csv');
      const tandemId = header.toLowerCase().startsWith('tandem') ? ',' : '';
      writeFileSync(roster, `${header}\n${tandemId}aktiv,M1,G1\n`);
      const { stdout } = await runInMemory(['status', roster, ...more]);
      expect(stdout).toContain(language === 'de' ? '1 laufendes Tandem' : '1 active tandem');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('tells the same as data', async () => {
    const { code, stdout } = await runInMemory(['status', ROSTER, '--json']);
    expect(code).toBe(0);
    const json = statusSchema.parse(JSON.parse(stdout));
    const rows = readFileSync(ROSTER, 'utf8').trim().split('\n').slice(1);
    const counts = Object.values(json.statuses ?? {});
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    expect(json.running).toBeNull();
  });

  it.each([
    ['only one of the two files', [ROSTER, PEOPLE[0]!], 'managers-not-given', 2],
    ['a day that is none', [ROSTER, '--today', 'today'], 'invalid-date', 2],
    ['a roster without a status', ['fixtures/waves/no-status.csv'], 'previous-without-status', 2],
    ['a status that nobody knows', ['fixtures/waves/odd-status.csv'], 'unknown-tandem-status', 1],
    ['a file that is not there', ['nowhere.csv'], 'missing-file', 2],
  ])('refuses %s', async (_, argv, finding, expected) => {
    const { code, stdout } = await runInMemory(['status', ...argv, '--json']);
    expect(code).toBe(expected);
    const { findings } = statusSchema.parse(JSON.parse(stdout));
    expect(findings.map(({ code: one }) => one)).toContain(finding);
  });
});
