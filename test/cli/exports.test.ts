import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { runIn } from './run-in-memory.ts';

const ROOT = new URL('../../fixtures/exports/', import.meta.url).pathname;

/** A check without and a match with the programme that the messages ask for. */
async function steps(folder: string, mentors: string, managers: string) {
  const cwd = `${ROOT}${folder}`;
  const empty = ['--programme', '../none.yaml'];
  const first = await runIn(['check', mentors, managers, '--json', ...empty], { cwd });
  const out = mkdtempSync(join(tmpdir(), 'tandem-exports-'));
  const match = await runIn(['match', mentors, managers, '-o', join(out, 'r.csv'), '--json'], {
    cwd,
  });
  rmSync(out, { recursive: true });
  const codes = (text: string): string[] => [
    ...new Set(
      (JSON.parse(text) as { findings: { code: string }[] }).findings.map(({ code }) => code),
    ),
  ];
  const { tandems } = JSON.parse(match.stdout) as {
    tandems: { mentorId: string; managerId: string }[];
  };
  return {
    first: codes(first.stdout),
    then: codes(match.stdout),
    code: match.code,
    tandems: tandems.map(({ mentorId, managerId }) => `${mentorId} – ${managerId}`),
  };
}

describe('an export from first try to roster', () => {
  it.each([
    ['microsoft-forms', 'mentors.xlsx', 'managers.xlsx'],
    ['personio', 'mentoren.csv', 'fuehrungskraefte.csv'],
    ['successfactors', 'mentors.csv', 'managers.csv'],
    ['google-grid', 'mentors.csv', 'managers.csv'],
    ['qualtrics', 'mentors.csv', 'managers.csv'],
  ])('%s', async (folder, mentors, managers) => {
    expect(await steps(folder, mentors, managers)).toMatchSnapshot();
  });
});
