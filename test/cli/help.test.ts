import { describe, expect, it } from 'vitest';

import { CRITERIA, RULES } from '../../src/programme/index.ts';
import { STATUS_WORDS } from '../../src/findings/status-words.ts';
import { STATUSES } from '../../src/roster/tandem.ts';
import { runInMemory } from './run-in-memory.ts';

describe('tandem help', () => {
  it.each([
    ['competition', 'en', /^competition\n\nThere are mentors for this manager, but too few/],
    ['competition', 'de', /^competition \(Konkurrenz\)\n\nFür diese Führungskraft/],
    ['DISK-FULL', 'en', /^disk-full/],
    ['KONKURRENZ', 'de', /^competition/],
    ['surplus', 'de', /^surplus \(Überzahl\)/],
    ['Überzahl', 'de', /^surplus \(Überzahl\)/],
    ['verboten', 'de', /^forbidden \(verboten/],
    ['vorgeschlagen', 'de', /^proposed \(vorgeschlagen\)/],
    ['seniority', 'de', /^seniority \(umgekehrte Rollen\)/],
    ['umgekehrte Rollen', 'de', /^seniority/],
    ['disk-full', 'en', /^disk-full \(error, exit code 2\)/],
  ])('explains “%s” in %s', async (topic, language, page) => {
    const { code, stdout, stderr } = await runInMemory(['help', topic, '--lang', language]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(page);
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('explains every rule, criterion and status, in both languages and by either name', async () => {
    const words = [
      ...RULES.map(({ id }) => id),
      ...CRITERIA.map(({ id }) => id),
      ...STATUSES.flatMap((status) => [STATUS_WORDS.en[status], STATUS_WORDS.de[status]]),
    ];
    for (const word of words) {
      const [en, de] = await Promise.all(
        ['en', 'de'].map((language) => runInMemory(['help', word, '--lang', language])),
      );
      expect([word, en!.code, de!.code]).toEqual([word, 0, 0]);
      expect(en!.stdout).not.toBe(de!.stdout);
    }
  });

  it.each([
    ['competitoin', 'competition'],
    ['senoirity', 'seniority'],
    ['unknown-formt', 'unknown-format'],
  ])('suggests a word for “%s”: %s', async (topic, suggestion) => {
    const { code, stderr } = await runInMemory(['help', topic]);
    expect(code).toBe(2);
    expect(stderr).toContain(`did you mean tandem help ${suggestion}?`);
  });

  it('shows the commands in the language of a call that asks for nothing else', async () => {
    const [plain, german] = [await runInMemory([]), await runInMemory(['--lang', 'de'])];
    expect(plain.stdout).toContain('Forms cross-mentoring tandems');
    expect([german.code, german.stderr]).toEqual([0, '']);
    expect(german.stdout).toContain('Befehl');
  });
});
