import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { CRITERIA, RULES } from '../../src/programme/index.ts';
import { REASON_NAMES } from '../../src/report/titles.ts';
import { STATUSES } from '../../src/roster/tandem.ts';
import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
const LISTS = ['mentoren.csv', 'fuehrungskraefte.csv'];
const run = (...argv: string[]): ReturnType<typeof runIn> => runIn(argv, { cwd: folder });

beforeAll(async () => {
  cpSync(new URL('../../fixtures/company-de/', import.meta.url), folder, { recursive: true });
  await run('match', ...LISTS, '-o', 'tandems.csv', '--audit', 'audit.json');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Ids of rules, criteria, reasons and statuses that are no German words. */
const CODES = [
  ...RULES.map(({ id }) => id),
  ...CRITERIA.map(({ id }) => id),
  ...Object.keys(REASON_NAMES),
  ...STATUSES,
].filter((code) => code !== 'topics');

describe('a German terminal', () => {
  it.each([
    ['check', ...LISTS],
    ['check', ...LISTS, '--remedies'],
    ['match', ...LISTS, '-o', 'again.csv', '--force'],
    ['explain', ...LISTS, '--for', '003889'],
    ['explain', ...LISTS, '--for', '002186'],
    ['compare', ...LISTS],
    ['status', 'tandems.csv', ...LISTS, '--previous', 'tandems.csv'],
    ['verify', 'tandems.csv', ...LISTS, '--audit', 'audit.json'],
  ])('names rules, criteria, reasons and statuses by German words: tandem %s', async (...argv) => {
    const { stdout, stderr } = await run(...argv);
    // Calls to type, and which header was read as which column, stand on lines of their own.
    const text = (stdout + stderr)
      .split('\n')
      .filter((line) => !/tandem [a-z]+ |→|\[[a-z-]+\]/.test(line))
      .join('\n');
    for (const code of CODES) {
      expect(text).not.toMatch(new RegExp(String.raw`(?<![\w-])${code}(?![\w-])`));
    }
  });

  it('says in a sentence what the table of compare means', async () => {
    const { stdout } = await run('compare', ...LISTS);
    expect(stdout).toMatch(/^Jede Zeile ändert eine Sache am Programm und bildet die Liste neu: /);
  });

  it.each([
    ['verboten', 'never'],
    ['nie', 'never'],
    ['fest', 'locked'],
    ['Abgeschlossen', 'completed'],
    ['forbidden', 'never'],
  ])('reads the status %s that it shows', async (word, status) => {
    writeFileSync(
      join(folder, 'von-hand.csv'),
      `Status;Mentor-ID;Führungskraft-ID\n${word};005208;001202\n`,
    );
    const { stdout } = await run('status', 'von-hand.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ statuses: { [status]: 1 } });
  });

  it.each([
    ['erlaubt', 0],
    ['verboten', 1],
    ['anderer Bereich', 1],
  ])('reads the expectation %s of a case', async (word, failed) => {
    const [mentor, manager] = ['007867', '001202'];
    writeFileSync(
      join(folder, 'faelle.csv'),
      `mentor_id;manager_id;expect;note\n${mentor};${manager};${word};\n`,
    );
    const { stdout } = await run('check', ...LISTS, '--cases', 'faelle.csv', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ cases: { failed, passed: 1 - failed } });
  });

  it('advises nobody to look for mentors where every row of the list has an error', async () => {
    const managers = Array.from({ length: 47 }, (_, at) => `F${at};Vertrieb`).join('\n');
    writeFileSync(join(folder, 'alle.csv'), `Personalnummer;Bereich\n${managers}\n`);
    writeFileSync(
      join(folder, 'keine.csv'),
      'Personalnummer;Bereich;Social-Media-Kenntnisse;Kommunikation\nM1;IT;gut;5\nM2;IT;sehr gut;4\n',
    );
    const argv = ['keine.csv', 'alle.csv', '--skip-invalid', '-o', 'leer.csv'];
    for (const call of [
      ['match', ...argv],
      ['check', 'keine.csv', 'alle.csv', '--remedies'],
    ]) {
      const { stdout, stderr } = await run(...call);
      expect(stdout + stderr).toContain('nach der Vorauswahl sind keine Mentor/innen übrig');
      expect(stdout + stderr).not.toMatch(/Mentor\/innen mehr|47 Mentor/);
    }
  });
});
