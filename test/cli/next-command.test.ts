import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-next-'));
const file = (name: string): string => join(folder, name);

beforeAll(() => {
  cpSync(new URL('../../fixtures/small/', import.meta.url), folder, { recursive: true });
  writeFileSync(file('rules.yaml'), 'rules:\n  cross-department: off\n');
  const mentors = readFileSync(file('mentors.csv'), 'utf8');
  writeFileSync(file('mapped.csv'), mentors.replace('department', 'Team').replaceAll(',', '|'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The next command that a call prints, word by word. */
async function nextOf(...argv: string[]): Promise<string[]> {
  const { stdout } = await runIn(argv, { cwd: folder });
  return (/^(?:Next|Weiter): tandem (.*)$/m.exec(stdout)?.[1] ?? '').split(' ');
}

describe('the next command', () => {
  it.each([
    [['mentors.csv', 'managers.csv']],
    [['mentors.csv', 'managers.csv', '--programme', 'rules.yaml']],
    [['mapped.csv', 'managers.csv', '--map', 'department=Team', '--encoding', 'utf-8']],
    [['mentors.csv', 'managers.csv', '--programme', 'rules.yaml', '--lang', 'de']],
  ])('reads after check as the check did: %j', async (given) => {
    expect(await nextOf('check', ...given)).toEqual(['match', ...given]);
  });

  it('carries the language and rows left out on to the verification', async () => {
    const given = ['mentors.csv', 'managers.csv', '--skip-invalid', '--lang', 'de'];
    expect(await nextOf('match', ...given, '--force')).toEqual([
      ...['verify', 'roster.csv', 'mentors.csv', 'managers.csv', '--audit', 'audit.json'],
      ...['--skip-invalid', '--lang', 'de'],
    ]);
  });

  it('does not name a programme that is found beside the lists', async () => {
    renameSync(file('rules.yaml'), file('programme.yaml'));
    const given = ['mentors.csv', 'managers.csv'];
    expect(await nextOf('check', ...given)).toEqual(['match', ...given]);
  });
});

it.each([
  ['en', 'Tandems: 3 possible, 0 managers left over, 1 with errors left out'],
  ['de', 'Tandems: 3 möglich, 0 Führungskräfte ohne Tandem, 1 mit Fehlern ausgelassen'],
])('counts managers whose rows have errors, as its JSON names them (%s)', async (lang, line) => {
  const managers = readFileSync(file('managers.csv'), 'utf8').replace(
    'L4,Ines,Sales/EMEA,1.5',
    'L4,Ines,Sales/EMEA,9',
  );
  writeFileSync(file('blank.csv'), managers);
  const check = ['check', 'mentors.csv', 'blank.csv', '--lang', lang];
  expect((await runIn(check, { cwd: folder })).stdout).toContain(`\n${line}\n`);
  const json = JSON.parse((await runIn([...check, '--json'], { cwd: folder })).stdout) as {
    unmatched: { id: string; role: string }[];
  };
  expect(json.unmatched.filter(({ role }) => role === 'manager').map(({ id }) => id)).toEqual([
    'L4',
  ]);
});
