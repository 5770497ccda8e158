import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { runIn } from './run-in-memory.ts';

const EXPORTS = new URL('../../fixtures/exports/', import.meta.url).pathname;

const root = mkdtempSync(join(tmpdir(), 'tandem-exports-'));
cpSync(EXPORTS, root, { recursive: true });
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** What somebody sees who calls the program like this in a folder. */
async function call(cwd: string, ...argv: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runIn([...argv], { cwd });
  const printed = [stdout, stderr].filter((text) => text !== '').map((text) => text.trimEnd());
  return [`$ tandem ${argv.join(' ')}`, ...printed, `(exit code ${code})`, ''].join('\n');
}

/**
 * From first try to roster: a check without a programme, a match with the one that the messages
 * ask for, and the command that the match names next.
 */
describe('an export goes from first try to roster with nothing but what the messages say', () => {
  it.each([
    ['microsoft-forms', 'mentors.xlsx', 'managers.xlsx'],
    ['personio', 'mentoren.csv', 'fuehrungskraefte.csv'],
    ['successfactors', 'mentors.csv', 'managers.csv'],
    ['google-grid', 'mentors.csv', 'managers.csv'],
    ['qualtrics', 'mentors.csv', 'managers.csv'],
  ])('the export of %s becomes a roster', async (folder, ...lists) => {
    const cwd = join(root, folder);
    const transcript = [
      await call(cwd, 'check', ...lists, '--programme', '../none.yaml'),
      await call(cwd, 'match', ...lists),
      await call(cwd, 'verify', 'roster.csv', ...lists, '--audit', 'audit.json'),
    ].join('\n');
    await expect(transcript).toMatchFileSnapshot(join(EXPORTS, folder, 'transcript.txt'));
    expect(transcript.split('(exit code 0)').length - 1).toBeGreaterThanOrEqual(2);
  });
});
